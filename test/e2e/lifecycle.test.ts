/** Start and end of the application, and the save dialogs of the main process. */
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type {} from '#renderer/bridge';
import { launch, removeFolder, type RunningApp } from '#test/e2e/launch';

const folders: string[] = [];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-e2e-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

async function withApp(use: (running: RunningApp) => Promise<void>): Promise<void> {
  const running = await launch();
  try {
    await use(running);
  } finally {
    await running.close();
  }
}

test('opens one window of the agreed size and title, with its database where it was told', () =>
  withApp(async ({ app, page, userData }) => {
    const seen = await app.evaluate(({ app: main, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return {
        windows: BrowserWindow.getAllWindows().length,
        size: window?.getSize(),
        smallest: window?.getMinimumSize(),
        userData: main.getPath('userData'),
      };
    });
    expect(seen).toEqual({ windows: 1, size: [1366, 768], smallest: [1024, 640], userData });
    expect(await page.title()).toBe('Triwulan');
  }));

test('a second start on the same database ends by itself and leaves the first alone', () =>
  withApp(async ({ page, openAgain }) => {
    await openAgain();
    expect(await page.title()).toBe('Triwulan');
  }));

test('closing the window ends the application', async () => {
  const running = await launch();
  const ended = once(running.app.process(), 'exit');
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  expect((await ended)[0]).toBe(0);
  await removeFolder(running.userData);
});

test('killed at once after a strict write, it starts again with what was written', async () => {
  const userData = await temporaryFolder();
  const first = await launch({ userData });
  await first.page.evaluate(writeTrace);
  await first.kill();
  const second = await launch({ userData });
  expect(await second.page.evaluate(readTrace)).toBe('ada');
  await second.close();
});

// These two run in the page.
function writeTrace(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jejak-uji');
    opening.onupgradeneeded = () => opening.result.createObjectStore('jejak');
    opening.onerror = () => reject(new Error('tidak dapat dibuka'));
    opening.onsuccess = () => {
      const writing = opening.result.transaction('jejak', 'readwrite', { durability: 'strict' });
      writing.objectStore('jejak').put('ada', 1);
      writing.oncomplete = () => resolve();
    };
  });
}

function readTrace(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jejak-uji');
    opening.onerror = () => reject(new Error('tidak dapat dibuka'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('jejak').objectStore('jejak').get(1);
      reading.onerror = () => reject(new Error('tidak dapat dibaca'));
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}

test('editing keys work in text fields without a menu', () =>
  withApp(async ({ page }) => {
    await page.evaluate(() => document.body.prepend(Object.assign(document.createElement('input'), { id: 'uji' })));
    const field = page.locator('#uji');
    await field.pressSequentially('capaian');
    await field.press('Control+A');
    await field.press('Control+X');
    await field.press('Control+V');
    await field.press('Control+V');
    expect(await field.inputValue()).toBe('capaiancapaian');
    await field.press('Control+Z');
    expect(await field.inputValue()).toBe('capaian');
  }));

test('saves where the user chose, with the ending the dialog left out', () =>
  withApp(async ({ page, answerSaveDialog }) => {
    const folder = await temporaryFolder();
    await answerSaveDialog(join(folder, 'laporan'));
    const outcome = await page.evaluate(async () => {
      const target = await window.triwulan.chooseSaveTarget('Laporan TW I', 'xlsx');
      if (target.status !== 'berhasil') return target;
      return window.triwulan.writeSaveTarget(target.isi.tiket, new TextEncoder().encode('isi'));
    });
    expect(outcome).toEqual({ status: 'berhasil', isi: { nama: 'laporan.xlsx' } });
    expect(await readFile(join(folder, 'laporan.xlsx'), 'utf8')).toBe('isi');
  }));

test('a failed save is told in one sentence without the path', () =>
  withApp(async ({ page, answerSaveDialog }) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'laporan.xlsx'), 'lama');
    await writeFile(join(folder, '~$laporan.xlsx'), '');
    await answerSaveDialog(join(folder, 'laporan.xlsx'));
    const outcome = await page.evaluate(async () => {
      const target = await window.triwulan.chooseSaveTarget('Laporan TW I', 'xlsx');
      if (target.status !== 'berhasil') return target;
      return window.triwulan.writeSaveTarget(target.isi.tiket, new Uint8Array(3));
    });
    expect(outcome).toMatchObject({ status: 'gagal', galat: 'sedang-dibuka' });
    expect(JSON.stringify(outcome)).not.toContain(folder);
    expect(await readFile(join(folder, 'laporan.xlsx'), 'utf8')).toBe('lama');
    expect(await readdir(folder)).toHaveLength(2);
  }));

test('a cancelled dialog is an answer, not an error', () =>
  withApp(async ({ page, answerSaveDialog, answerOpenDialog }) => {
    await answerSaveDialog(undefined);
    await answerOpenDialog(undefined);
    const outcomes = await page.evaluate(async () => [
      await window.triwulan.chooseSaveTarget('Laporan', 'xlsx'),
      await window.triwulan.openDataFile(),
    ]);
    expect(outcomes).toEqual([{ status: 'batal' }, { status: 'batal' }]);
  }));

test('opens the data file the user chose', () =>
  withApp(async ({ page, answerOpenDialog }) => {
    const file = join(await temporaryFolder(), 'data.json');
    await writeFile(file, '{"nama":"Serang"}');
    await answerOpenDialog(file);
    expect(await page.evaluate(() => window.triwulan.openDataFile())).toEqual({
      status: 'berhasil',
      isi: { nama: 'data.json', teks: '{"nama":"Serang"}' },
    });
  }));
