/** Every channel of the contract, those to come too, under arguments that do not fit and callers that are not the window. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type {} from '#renderer/bridge';
import { channelNames, type ChannelName } from '#shared/ipc/channel-names';
import { channelArgs } from '#shared/ipc/contract';
import { launch, type RunningApp } from './launch';

let running: RunningApp;
beforeAll(async () => {
  running = await launch();
  // A call that came through after all would wait here for a person.
  await running.answerSaveDialog(undefined);
  await running.answerOpenDialog(undefined);
});
afterAll(async () => {
  await running.close();
});

const names = Object.keys(channelNames) as ChannelName[];

/** What does not belong where something else is asked for. Everything here can cross between processes. */
const hostile: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  Number.NaN,
  true,
  '',
  '../../../etc/passwd',
  '..\\..\\Windows\\System32\\drivers',
  'C:\\Windows\\win.ini',
  'CON',
  'a\u0000b',
  'x'.repeat(10_001),
  [],
  [[[[[[]]]]]],
  {},
  { __proto__: null, constructor: { prototype: { tercemar: true } } },
  JSON.parse('{"__proto__":{"tercemar":true}}'),
  nested(60),
  new Uint8Array(3),
  new Date(0),
  new Map([['a', 1]]),
];

describe.each(names)('%s', (name) => {
  const args = channelArgs[name];
  const contoh = args.def.items.map((item) => sampleOf(item));

  it('is tried with arguments that would fit but for one', () => {
    expect(args.safeParse(contoh).error?.issues ?? []).toEqual([]);
  });

  it('refuses everything that does not fit, and does nothing', async () => {
    const lists = [
      [...contoh, 'lebih'],
      ...(contoh.length > 0 ? [contoh.slice(0, -1)] : []),
      ...contoh.flatMap((isi, letak) => spoilt(isi).map((buruk) => contoh.with(letak, buruk))),
    ].filter((list) => !args.safeParse(list).success);
    expect(lists.length).toBeGreaterThan(contoh.length * 10);
    expect(new Set(await outcomes(name, lists))).toEqual(
      new Set([`${channelNames[name]}: ditolak, argumen tidak sah`]),
    );
  });
});

it('no call changed the prototype of all objects, on either side', async () => {
  const { app, page } = running;
  expect(await page.evaluate(() => 'tercemar' in {})).toBe(false);
  expect(await app.evaluate(() => 'tercemar' in {})).toBe(false);
});

it('a foreign page is refused on every channel, whatever it sends', async () => {
  const outcome = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    try {
      await stranger.loadURL('data:text/html,<title>orang lain</title>');
      return (await stranger.webContents.executeJavaScript(
        `Promise.all(Object.entries(triwulan).map(([nama, panggil]) => panggil().then(() => nama + ': dijawab', (galat) => nama + ': ' + galat.message)))`,
      )) as string[];
    } finally {
      stranger.destroy();
    }
  });
  expect(outcome).toHaveLength(names.length);
  expect(outcome.filter((o) => !o.includes('ditolak, pemanggil bukan jendela Triwulan'))).toEqual([]);
});

it('a frame inside the page has no bridge', async () => {
  const found = await running.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'app://triwulan/';
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve);
    });
    try {
      return 'triwulan' in (frame.contentWindow ?? {});
    } catch {
      // Not even to be looked into: the policy gave it an origin of its own.
      return false;
    } finally {
      frame.remove();
    }
  });
  expect(found).toBe(false);
});

/** Calls a channel with each list; answers what the main process said, without Electron's preface. */
async function outcomes(name: ChannelName, lists: readonly (readonly unknown[])[]): Promise<string[]> {
  return running.page.evaluate(
    async ({ method, given }) => {
      const loose = window.triwulan as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      return Promise.all(
        given.map((list) =>
          (loose[method]?.(...list) ?? Promise.resolve()).then(
            (value) => `dijawab: ${JSON.stringify(value)} atas ${JSON.stringify(list).slice(0, 200)}`,
            (galat: unknown) =>
              String(galat).replace(/^Error: (?:Error invoking remote method '[^']*': Error: )?/u, ''),
          ),
        ),
      );
    },
    { method: name, given: lists },
  );
}

/** A fitting value with one thing wrong, at any depth, or another thing altogether. */
function spoilt(isi: unknown): unknown[] {
  if (typeof isi !== 'object' || isi === null || isi instanceof Uint8Array) return [...hostile];
  const dalam = Object.entries(isi).flatMap(([kunci, nilai]) => [
    ...spoilt(nilai).map((buruk) => ({ ...isi, [kunci]: buruk })),
    Object.fromEntries(Object.entries(isi).filter(([k]) => k !== kunci)),
  ]);
  return [...hostile, ...dalam, { ...isi, asing: 1 }];
}

/** A value the schema accepts. */
function sampleOf(skema: z.core.$ZodType): unknown {
  return fromJsonSchema(z.toJSONSchema(skema, { unrepresentable: 'any' }));
}

function fromJsonSchema(s: z.core.JSONSchema.BaseSchema): unknown {
  if (s.const !== undefined) return s.const;
  if (s.enum !== undefined) return s.enum[0];
  const [pilihan] = s.anyOf ?? [];
  if (pilihan !== undefined) return fromJsonSchema(pilihan);
  switch (s.type) {
    case 'string':
      if (s.format === 'uuid') return '3f0e8d6c-5e0e-4d0a-9a3a-7f1d3a0b9c11';
      if (s.format === 'date-time') return '2022-04-05T01:02:03Z';
      return (s.contentEncoding === 'base64' || s.format === 'base64' ? 'A' : 'a').repeat(
        Math.max(1, s.minLength ?? 1),
      );
    case 'integer':
    case 'number':
      return s.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    case 'object':
      return Object.fromEntries(
        Object.entries(s.properties ?? {}).map(([k, v]) => [k, fromJsonSchema(v as z.core.JSONSchema.BaseSchema)]),
      );
    default:
      // What JSON cannot say is bytes.
      return new Uint8Array(1);
  }
}

function nested(dalam: number): unknown {
  let isi: unknown = 'dasar';
  for (let i = 0; i < dalam; i += 1) isi = [isi];
  return isi;
}
