/** Attacks on the window from inside the page, as hostile code that got into it would try. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '#renderer/bridge';
import { channelNames } from '#shared/ipc/channel-names';
import { launch, type RunningApp } from '#test/e2e/launch';

let running: RunningApp;
let server: Server;
/** A real server on this machine: an attack that works is seen to arrive there. */
let outside: string;
let arrived: string[];

beforeAll(async () => {
  arrived = [];
  server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('<title>di luar</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  running = await launch();
});
afterAll(async () => {
  await running.close();
  server.close();
});

const shortTime = 300;

/** As the page itself sees it; page.title() of the driver shows the title of a denied navigation. */
function titleOfPage(): Promise<string> {
  return running.page.evaluate(() => document.title);
}

describe('leaving', () => {
  test.each([
    ['another site', () => `${outside}/pindah`],
    ['a file of the disk', () => 'file:///etc/passwd'],
    ['a page made of text', () => 'data:text/html,<title>palsu</title>'],
    ['another file of the app', () => 'app://triwulan/contoh/serang-2022.json'],
    ['another host of the scheme', () => 'app://lain/'],
  ])('to %s is denied', async (_where, address) => {
    const { page } = running;
    await page.evaluate((target) => {
      window.location.href = target;
    }, address());
    await page.waitForTimeout(shortTime);
    expect(page.url()).toBe('app://triwulan/');
    expect(await titleOfPage()).toBe('Triwulan');
    expect(arrived).toEqual([]);
  });

  test('by sending a form is denied', async () => {
    const { page } = running;
    await page.evaluate((target) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = `${target}/formulir`;
      form.submit();
    }, outside);
    await page.waitForTimeout(shortTime);
    expect(page.url()).toBe('app://triwulan/');
    expect(arrived).toEqual([]);
  });

  test.each(['/jendela', ''])('by a new window is denied (%j)', async (path) => {
    const { app, page } = running;
    const opened = await page.evaluate((target) => window.open(target) !== null, path && outside + path);
    expect(opened).toBe(false);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(arrived).toEqual([]);
  });

  test('by a download is denied', async () => {
    const { app, page } = running;
    const prevented = app.evaluate(
      ({ session }) =>
        new Promise<boolean>((resolve) => {
          session.defaultSession.once('will-download', (event) => {
            resolve(event.defaultPrevented);
          });
        }),
    );
    await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = URL.createObjectURL(new Blob(['isi']));
      link.download = 'curian.txt';
      link.click();
    });
    expect(await prevented).toBe(true);
  });
});

describe('reaching the network', () => {
  test.each<[string, (address: string) => void]>([
    ['fetch', (address) => void fetch(address).catch(() => undefined)],
    ['a beacon', (address) => navigator.sendBeacon(address, 'isi')],
    ['a socket', (address) => new WebSocket(address.replace('http', 'ws'))],
    ['a picture', (address) => Object.assign(new Image(), { src: address })],
    ['a frame', (address) => document.body.append(Object.assign(document.createElement('iframe'), { src: address }))],
    ['a script', (address) => document.head.append(Object.assign(document.createElement('script'), { src: address }))],
    [
      'a style sheet',
      (address) =>
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address })),
    ],
  ])('by %s is denied', async (_way, attack) => {
    const { page } = running;
    await page.evaluate(attack, `${outside}/keluar`);
    await page.waitForTimeout(shortTime);
    expect(arrived).toEqual([]);
  });

  test('is denied even to a page that got rid of its policy', async () => {
    // The second wall alone: a window of the same session without our page's headers.
    const outcome = await running.app.evaluate(async ({ BrowserWindow }, address) => {
      const bare = new BrowserWindow({ show: false });
      try {
        await bare.loadURL(address);
        return 'tembus';
      } catch {
        return 'ditolak';
      } finally {
        bare.destroy();
      }
    }, `${outside}/tanpa-csp`);
    expect(outcome).toBe('ditolak');
    expect(arrived).toEqual([]);
  });
});

describe('reading files through app://', () => {
  test.each([
    'app://triwulan/../../package.json',
    'app://triwulan/%2e%2e/%2e%2e/package.json',
    'app://triwulan/..%2f..%2fpackage.json',
    'app://triwulan/contoh/..%2f..%2f..%2fpackage.json',
    'app://triwulan/..%5c..%5cpackage.json',
    'app://triwulan/%252e%252e%252f%252e%252e%252fpackage.json',
  ])('%s gives nothing', async (address) => {
    const status = await running.page.evaluate((target) => fetch(target).then((answer) => answer.status), address);
    expect(status).toBe(404);
  });

  test('and what belongs to the app does come, so that the above says something', async () => {
    const answer = await running.page.evaluate(async () => {
      const response = await fetch('/contoh/serang-2022.json');
      return { status: response.status, format: ((await response.json()) as { format: unknown }).format };
    });
    expect(answer).toEqual({ status: 200, format: 'triwulan-data' });
  });
});

describe('running foreign code', () => {
  // In a timer, as the driver's own calls are exempt from the policy.
  test('eval and its kin are blocked', async () => {
    const outcome = await running.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the attack under test
              resolve(typeof new Function('return 1'));
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        }),
    );
    expect(outcome).toBe('EvalError');
  });

  test.each<[string, () => void]>([
    [
      'an inline script',
      () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "disusupi"';
        document.head.append(script);
      },
    ],
    [
      'an event handler in HTML',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'disusupi\'">');
      },
    ],
    [
      'a javascript: address',
      () => {
        const link = document.body.appendChild(document.createElement('a'));
        link.href = 'javascript:document.title = "disusupi"';
        link.click();
      },
    ],
    [
      'a script with the nonce of the styles',
      () => {
        const script = document.createElement('script');
        script.nonce = document.querySelector<HTMLElement>('[nonce]')?.nonce ?? '';
        script.textContent = 'document.title = "disusupi"';
        document.head.append(script);
      },
    ],
  ])('%s does not run', async (_way, attack) => {
    const { page } = running;
    await page.evaluate(attack);
    await page.waitForTimeout(shortTime);
    expect(await titleOfPage()).toBe('Triwulan');
  });

  test('the nonce is a new one on every load, and is in the page', async () => {
    const policies = await running.page.evaluate(async () => {
      const answers = await Promise.all([fetch('/'), fetch('/')]);
      return Promise.all(
        answers.map(async (answer) => {
          const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? '';
          return { nonce, inPage: (await answer.text()).includes(`nonce="${nonce}"`) };
        }),
      );
    });
    expect(policies.map(({ nonce, inPage }) => nonce.length >= 22 && inPage)).toEqual([true, true]);
    expect(policies[0]?.nonce).not.toBe(policies[1]?.nonce);
  });
});

describe('the bridge', () => {
  test('is all the page has: no Node, no Electron', async () => {
    const found = await running.page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
      methods: Object.keys(window.triwulan).sort(),
    }));
    expect(found).toEqual({
      globals: [],
      methods: Object.keys(channelNames).sort(),
    });
  });

  test('is walled off: sandboxed, in a world of its own, without Node in any frame', async ({ skip }) => {
    // Not in the documentation of newer versions, and nothing else tells.
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as
        { readonly getLastWebPreferences?: () => unknown } | undefined;
      return contents?.getLastWebPreferences?.();
    });
    skip(preferences === undefined, 'this Electron does not tell');
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('cannot be replaced by the page', async () => {
    const replaced = await running.page.evaluate(() => {
      try {
        Object.assign(window.triwulan, { appInfo: () => 'palsu' });
      } catch {
        // A frozen object may throw; what counts is below.
      }
      return Object.values(window.triwulan).map(String).join().includes('palsu');
    });
    expect(replaced).toBe(false);
  });

  test.each<[string, keyof Window['triwulan'], unknown[]]>([
    ['an argument too many', 'appInfo', ['lebih']],
    ['no argument', 'chooseSaveTarget', []],
    ['an unknown kind of file', 'chooseSaveTarget', ['a.exe', 'exe']],
    ['an empty name', 'chooseSaveTarget', ['', 'xlsx']],
    ['an endless name', 'chooseSaveTarget', ['x'.repeat(201), 'xlsx']],
    ['an object as name', 'chooseSaveTarget', [{ toString: 'x' }, 'xlsx']],
    ['a path as ticket', 'writeSaveTarget', ['/etc/passwd', new Uint8Array(1)]],
    ['text as content', 'writeSaveTarget', ['3f0e8d6c-5e0e-4d0a-9a3a-7f1d3a0b9c11', 'isi']],
    ['a ticket never given out', 'writeSaveTarget', ['3f0e8d6c-5e0e-4d0a-9a3a-7f1d3a0b9c11', new Uint8Array(1)]],
    ['a path to show', 'showSavedFile', ['/etc/passwd']],
  ])('refuses %s (%s)', async (_what, method, args) => {
    // A dialog that opened after all would end in this answer instead of waiting for a person.
    await running.answerSaveDialog(undefined);
    const outcome = await running.page.evaluate(
      async ({ name, given }) => {
        const loose = window.triwulan as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
        const answer = loose[name]?.(...given) ?? Promise.resolve('tidak ada');
        return answer.then(
          (value) => `dijawab: ${JSON.stringify(value)}`,
          (error: unknown) => String(error),
        );
      },
      { name: method, given: args },
    );
    expect(outcome).toMatch(/ditolak, argumen tidak sah|Tiket simpan tidak dikenal/);
  });

  test('answers only the page of the application', async () => {
    const outcome = await running.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      try {
        await stranger.loadURL('data:text/html,<title>orang lain</title>');
        return (await stranger.webContents.executeJavaScript(
          'triwulan.appInfo().then((info) => JSON.stringify(info), String)',
        )) as string;
      } finally {
        stranger.destroy();
      }
    });
    expect(outcome).toContain('ditolak, pemanggil bukan jendela Triwulan');
  });
});

describe('permissions', () => {
  test.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])(
    '%s is denied',
    async (name) => {
      const state = await running.page.evaluate(
        async (permission) => (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name,
      );
      expect(state).toBe('denied');
    },
  );

  test('asking for camera and notifications does not help', async () => {
    const outcome = await running.page.evaluate(async () => ({
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'diberi',
        (error: unknown) => (error as Error).name,
      ),
    }));
    expect(outcome.notification).toBe('denied');
    expect(outcome.camera).not.toBe('diberi');
  });

  test('the database may stay when the disk runs short: the one permission given', async () => {
    expect(await running.page.evaluate(() => navigator.storage.persist())).toBe(true);
  });
});
