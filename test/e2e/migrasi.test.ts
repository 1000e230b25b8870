/** A database as an earlier version left it, opened by this one. One test for every schema that was ever shipped. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from '#shared/berkas/read-data';
import { splitData } from '#shared/penyimpanan/records';
import { serang } from '#test/fixtures/serang';
import { isiAnggaran, tahunId } from '#test/jurnal/bantu';
import { launch, removeFolder } from '#test/e2e/launch';
import { anggaran, beginIsian, chooseSimpul, jumlah, waitUntilSaved } from '#test/e2e/steps';

const sub = 'Penyusunan Dokumen Perencanaan Perangkat Daerah';

test('version 1: the year is there whole, was backed up before the change, and can be worked on', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'triwulan-e2e-'));
  const lama = await launch({ userData });
  // A page of the same origin that runs nothing, so that nobody holds the database.
  await lama.app.evaluate(
    ({ BrowserWindow }, url) => BrowserWindow.getAllWindows()[0]?.loadURL(url),
    'app://triwulan/contoh/serang-2022.json',
  );
  await lama.page.waitForURL('**/contoh/serang-2022.json');
  const { kepala, simpul, isian } = splitData(serang, tahunId);
  const sekarang = '2026-01-01T00:00:00.000Z';
  await lama.page.evaluate(createVersion1, {
    tahun: [{ id: tahunId, kepala, dibuat: sekarang, dibuka: sekarang }],
    simpul,
    isian,
    ledger: [{ ...isiAnggaran('a', 's', 1), urut: 1 }],
  });
  await lama.kill();

  const { page, close } = await launch({ userData });
  await page.getByRole('region', { name: 'Data di komputer ini' }).getByRole('button').first().click();
  await beginIsian(page);
  const [cadangan = ''] = (await readdir(join(userData, 'cadangan'))).filter((n) => n.includes('(sebelum pembaruan)'));
  expect(readData(await readFile(join(userData, 'cadangan', cadangan), 'utf8'))).toEqual({
    status: 'berhasil',
    data: serang,
  });
  await expect
    .poll(() => jumlah(page, 'total'))
    .toEqual(['Total perangkat daerah', '9.756.893.547', '1.670.782.056', '17,12']);
  await chooseSimpul(page, sub);
  await anggaran(page).fill('2.000.000');
  await anggaran(page).blur();
  await waitUntilSaved(page);
  await close();
  await removeFolder(userData);
});

/** The database as the schema of version 1 laid it out. Runs in the page. */
function createVersion1(isi: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('triwulan').onsuccess = () => {
      const opening = indexedDB.open('triwulan', 10);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        db.createObjectStore('tahun', { keyPath: 'id' });
        db.createObjectStore('simpul', { keyPath: ['tahunId', 'id'] }).createIndex('tahunId', 'tahunId');
        const isian = db.createObjectStore('isian', { keyPath: ['tahunId', 'jenis', 'id', 'triwulan'] });
        isian.createIndex('tahunId', 'tahunId');
        isian.createIndex('[tahunId+triwulan]', ['tahunId', 'triwulan']);
        const ledger = db.createObjectStore('ledger', { keyPath: 'urut', autoIncrement: true });
        ledger.createIndex('id', 'id', { unique: true });
        ledger.createIndex('tahunId', 'tahunId');
        ledger.createIndex('[tahunId+kunci]', ['tahunId', 'kunci']);
        ledger.createIndex('[tahunId+kelompok]', ['tahunId', 'kelompok']);
        db.createObjectStore('pengaturan', { keyPath: 'kunci' });
      };
      opening.onerror = () => reject(new Error('tidak dapat dibuat'));
      opening.onsuccess = () => {
        const tulis = opening.result.transaction(Object.keys(isi), 'readwrite');
        for (const [nama, baris] of Object.entries(isi)) for (const b of baris) tulis.objectStore(nama).put(b);
        tulis.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    };
  });
}
