/** What the window does at start when the database and the files beside it do not agree. */
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { writeBaris } from '#shared/jurnal/baris';
import { writeKepala } from '#shared/jurnal/rekaman';
import { versiSkema } from '#shared/penyimpanan/skema';
import { launch, removeFolder, type RunningApp } from '#test/e2e/launch';
import { anggaran, beginIsian, chooseSimpul, openContoh, waitUntilSaved } from '#test/e2e/steps';

const sub = 'Penyusunan Dokumen Perencanaan Perangkat Daerah';
const folders: string[] = [];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-e2e-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

/** Types the money of one sub kegiatan of the sample and sees it saved. */
async function isi(page: Page, nilai: string): Promise<void> {
  await chooseSimpul(page, sub);
  await anggaran(page).fill(nilai);
  await anggaran(page).blur();
  await waitUntilSaved(page);
}

async function mulai(userData: string, nilai: string): Promise<RunningApp> {
  const running = await launch({ userData });
  await openContoh(running.page);
  await isi(running.page, nilai);
  return running;
}

/** Reads the message away, opens the year that came back, and sees the figure in it. */
async function lihatDipulihkan(page: Page, nilai: string): Promise<void> {
  await page.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await page.getByRole('button', { name: /Dinas/u }).first().click();
  await beginIsian(page);
  await chooseSimpul(page, sub);
  await expect.poll(() => anggaran(page).inputValue()).toBe(nilai);
}

async function tahunIdOf(userData: string): Promise<string> {
  return (await readdir(join(userData, 'jurnal')))[0]?.split('.')[0] ?? '';
}

test('an office-year that is gone from the database is built again from backup and journal, and the person is told', async () => {
  const userData = await temporaryFolder();
  await (await mulai(userData, '44.230.000')).kill();
  await rm(join(userData, 'IndexedDB'), { recursive: true });

  const { page, close } = await launch({ userData });
  const pesan = page.getByRole('dialog', { name: 'Data dipulihkan' });
  await pesan.getByText(/Dibangun kembali dari cadangan .+ dan \d+ perubahan sesudahnya dari jurnal/u).waitFor();
  await lihatDipulihkan(page, '44.230.000');
  await close();

  // Told once: the next start finds all in order.
  const lagi = await launch({ userData });
  await lagi.page.getByRole('treeitem').first().waitFor();
  expect(await lagi.page.getByRole('dialog').count()).toBe(0);
  await lagi.close();
});

test('a database thrown away while someone works is built again at once, and what is being typed is saved into it', async () => {
  const { page, close } = await mulai(await temporaryFolder(), '44.230.000');
  // As Chromium does with a database that a full disk has damaged.
  await page.evaluate(`indexedDB.deleteDatabase('triwulan')`);
  await anggaran(page).fill('45.000.000');
  const pesan = page.getByRole('dialog', { name: 'Data dipulihkan' });
  await pesan.getByText(/Dibangun kembali dari cadangan .+ dan \d+ perubahan sesudahnya dari jurnal/u).waitFor();
  await page.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect.poll(() => anggaran(page).inputValue(), { timeout: 15_000 }).toBe('45.000.000');
  await waitUntilSaved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => anggaran(page).inputValue()).toBe('44.230.000');
  await close();
});

test('a change that the database did not take at first counts once: its line in the journal is taken back', async () => {
  const userData = await temporaryFolder();
  const { page, kill } = await mulai(userData, '44.230.000');
  await page.evaluate(abortNextCommit);
  await anggaran(page).fill('45.000.000');
  await anggaran(page).blur();
  await page
    .getByRole('status')
    .getByText(/^Belum tersimpan/u)
    .waitFor();
  await waitUntilSaved(page);
  await kill();
  await rm(join(userData, 'IndexedDB'), { recursive: true });

  const lagi = await launch({ userData });
  await lagi.page.getByRole('dialog', { name: 'Data dipulihkan' }).waitFor();
  await lihatDipulihkan(lagi.page, '45.000.000');
  expect(await lagi.page.evaluate(countEntries, 45_000_000)).toBe(1);
  await lagi.close();
});

test('a database that cannot be opened is told, and opened by itself once it can be', async () => {
  const userData = await temporaryFolder();
  await (await mulai(userData, '44.230.000')).kill();
  await rm(join(userData, 'IndexedDB'), { recursive: true });
  await writeFile(join(userData, 'IndexedDB'), 'no folder');

  const { page, close } = await launch({ userData });
  await page.getByRole('heading', { name: 'Basis data tidak dapat dibuka' }).waitFor();
  await rm(join(userData, 'IndexedDB'));
  await page.getByRole('dialog', { name: 'Data dipulihkan' }).waitFor();
  await lihatDipulihkan(page, '44.230.000');
  await close();
});

test('with the journal and the backups gone, the database alone is enough, and both begin anew', async () => {
  const userData = await temporaryFolder();
  await (await mulai(userData, '12.000.000')).kill();
  await rm(join(userData, 'jurnal'), { recursive: true });
  await rm(join(userData, 'cadangan'), { recursive: true });

  const { page, kill } = await launch({ userData });
  await page.getByRole('treeitem').first().waitFor();
  await chooseSimpul(page, sub);
  await expect.poll(() => anggaran(page).inputValue()).toBe('12.000.000');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await readdir(join(userData, 'cadangan'))).toHaveLength(1);
  await kill();
});

test('closing the window backs up what was changed', async () => {
  const userData = await temporaryFolder();
  const { close } = await mulai(userData, '13.000.000');
  await close();
  const sebab = (await readdir(join(userData, 'cadangan'))).map((nama) => /\((.+)\)/u.exec(nama)?.[1]).toSorted();
  expect(sebab).toEqual(['data baru', 'sesi kerja']);
});

test('data of a newer version is not opened and not touched', async () => {
  const userData = await temporaryFolder();
  await (await mulai(userData, '14.000.000')).kill();
  const tahunId = await tahunIdOf(userData);
  await appendFile(
    join(userData, 'jurnal', `${tahunId}.000009.jurnal`),
    writeBaris(writeKepala({ skema: versiSkema + 1, aplikasi: '9.9.9', tahunId, akhir: null })),
  );
  const { page, close } = await launch({ userData });
  await page.getByRole('heading', { name: 'Aplikasi ini lebih lama daripada datanya' }).waitFor();
  await page.getByText('Triwulan 9.9.9').waitFor();
  await close();
  await rm(join(userData, 'jurnal', `${tahunId}.000009.jurnal`));
  const lagi = await launch({ userData });
  await chooseSimpul(lagi.page, sub);
  await expect.poll(() => anggaran(lagi.page).inputValue()).toBe('14.000.000');
  await lagi.kill();
});

test('a database of a newer version is not opened either', async () => {
  const userData = await temporaryFolder();
  const pertama = await mulai(userData, '15.000.000');
  await pertama.page.evaluate(raiseVersion);
  await pertama.kill();
  const { page, close } = await launch({ userData });
  await page.getByRole('heading', { name: 'Aplikasi ini lebih lama daripada datanya' }).waitFor();
  await close();
});

test('a journal folder that cannot be read is told, and work goes on', async () => {
  const userData = await temporaryFolder();
  await (await mulai(userData, '16.000.000')).kill();
  await rm(join(userData, 'jurnal'), { recursive: true });
  await writeFile(join(userData, 'jurnal'), '');
  const { page, kill } = await launch({ userData });
  await page.getByRole('dialog', { name: 'Folder data bermasalah' }).waitFor();
  await page.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await chooseSimpul(page, sub);
  await anggaran(page).fill('17.000.000');
  await page
    .getByRole('status')
    .getByText(/^Belum tersimpan dengan aman/u)
    .waitFor();
  // Once the folder is there again, it is saved without another keystroke.
  await rm(join(userData, 'jurnal'));
  await waitUntilSaved(page);
  expect((await readdir(join(userData, 'jurnal'))).length).toBeGreaterThan(0);
  await kill();
});

/** As an application of tomorrow would leave it. Runs in the page. */
function raiseVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('triwulan', 990);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(new Error('tidak dapat dibuka'));
  });
}

/** The next write into the ledger is thrown away by the database after it was accepted. Runs in the page. */
const abortNextCommit = `{
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...isi) {
    const permintaan = add.apply(this, isi);
    if (this.name === 'ledger') {
      IDBObjectStore.prototype.add = add;
      this.transaction.abort();
    }
    return permintaan;
  };
}`;

/** How many entries of the ledger set this value. Runs in the page. */
function countEntries(nilai: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('triwulan');
    opening.onerror = () => reject(new Error('tidak dapat dibuka'));
    opening.onsuccess = () => {
      const semua = opening.result.transaction('ledger').objectStore('ledger').getAll();
      semua.onsuccess = () => {
        opening.result.close();
        resolve(semua.result.filter((c: { perubahan: { ke: unknown } }) => c.perubahan.ke === nilai).length);
      };
    };
  });
}
