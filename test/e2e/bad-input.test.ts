/** Bad input in the real window: a clear Indonesian sentence, and the data as it was. */
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, removeFolder, type RunningApp } from './launch';
import {
  anggaran,
  beginIsian,
  capaian,
  chooseSimpul,
  chooseTriwulan,
  kinerja,
  openContoh,
  showLayar,
  waitUntilSaved,
} from './steps';

const renja = '2.08.01.2.01.01';
const indikatorRenja =
  'Jumlah Dokumen Renstra dan Renja Perangkat Daerah Tahun 2022, IKU OPD Tahun 2022, PK OPD Tahun 2022';

let folder: string;
let running: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-salah-'));
});
beforeEach(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.close();
});
afterAll(async () => {
  await removeFolder(folder);
});

describe('a field of Isian', () => {
  beforeEach(async () => {
    await openContoh(running.page);
    await chooseTriwulan(running.page, 'II');
    await chooseSimpul(running.page, renja);
  });

  it.each([
    ['seratus juta', 'bukan angka'],
    ['160.427.6000', 'titik dan komanya tidak beraturan'],
    ['-5.000.000', 'tidak boleh negatif'],
    ['1.250.000,50', 'pecahan rupiah'],
    ['1234567890123456', 'terlalu panjang'],
  ])('refuses %s as money, says why, and keeps what was stored', async (teks, sebab) => {
    const { page } = running;
    await anggaran(page).fill(teks);
    await page.getByText(sebab).waitFor();
    await expect.poll(() => capaian(page, renja).innerText()).toBe('54,83');
    // The typed text is still there after a look elsewhere.
    await showLayar(page, 'Laporan');
    await showLayar(page, 'Isian');
    await expect.poll(() => anggaran(page).inputValue()).toBe(teks);
    await page.keyboard.press('Escape');
    await anggaran(page).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => anggaran(page).inputValue()).toBe('72.257.750');
  });

  it('keeps money above pagu and warns', async () => {
    const { page } = running;
    await anggaran(page).fill('140.000.000');
    await page.getByText(/sebesar Rp140\.000\.000, melebihi pagunya, Rp131\.789\.450/u).waitFor();
    await page.getByText('-8.210.550', { exact: true }).waitFor();
    await waitUntilSaved(page);
    await showLayar(page, 'Pemeriksaan');
    await page.getByText('Realisasi anggaran melebihi pagu', { exact: true }).waitFor();
  });

  it('says which of two readings it took and takes the other when told', async () => {
    const { page } = running;
    await kinerja(page, indikatorRenja).fill('1.234');
    await page.getByText('Dibaca 1.234. Bisa juga berarti 1,234.').waitFor();
    await expect.poll(() => capaian(page, `${renja}#1`).innerText()).toBe('30.850,00');
    await page.getByRole('button', { name: 'Pakai 1,234' }).click();
    await expect.poll(() => capaian(page, `${renja}#1`).innerText()).toBe('30,85');
  });
});

describe('a file that is not a data file', () => {
  it.each([
    ['rusak.json', (utuh: string) => utuh.slice(0, 40_000), 'rusak atau bukan berkas data Triwulan'],
    ['asing.json', () => JSON.stringify({ nama: 'bukan data' }), 'bukan berkas data Triwulan'],
    [
      'baru.json',
      (utuh: string) => utuh.replace('"versi": 1', '"versi": 2'),
      'Versi berkas data ini (2) tidak dikenal',
    ],
    ['salah-isi.json', (utuh: string) => utuh.replace('131789450', '"131 juta"'), 'pagu > murni: harus berupa angka'],
  ])('%s is refused with the reason, and no data comes in', async (nama, ubah, pesan) => {
    const { page } = running;
    const path = join(folder, nama);
    await writeFile(path, ubah(await readFile('assets/contoh/serang-2022.json', 'utf8')));
    await running.answerOpenDialog(path);
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.getByText(pesan).waitFor();
    expect(await page.getByRole('region', { name: 'Data di komputer ini' }).count()).toBe(0);
  });

  it('a whole one opens, and a second time asks instead of making a twin', async () => {
    const { page } = running;
    await running.answerOpenDialog(join(process.cwd(), 'assets/contoh/serang-2022.json'));
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await beginIsian(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.getByRole('button', { name: 'Buka yang sudah ada' }).click();
    await beginIsian(page);
  });
});

describe('a place that cannot be written', () => {
  beforeEach(async () => {
    await openContoh(running.page);
    await showLayar(running.page, 'Laporan');
  });

  const exportTo = async (path: string): Promise<void> => {
    await running.answerSaveDialog(path);
    await running.page.getByRole('button', { name: 'Ekspor Excel' }).click();
  };

  it('a folder that is gone', async () => {
    await exportTo(join(folder, 'dicabut', 'laporan.xlsx'));
    await running.page.getByText('tidak ditemukan. Mungkin diska lepas sudah dicabut').waitFor();
  });

  it('a file system that may only be read', async () => {
    await exportTo('/proc/laporan.xlsx');
    await running.page.getByText('Laporan tidak jadi disimpan').waitFor();
    await running.page.getByText('Pilih').first().waitFor();
  });

  it('a workbook that is open in Excel stays as it was', async () => {
    const berkas = join(folder, 'dibuka.xlsx');
    await mkdir(folder, { recursive: true });
    await writeFile(berkas, 'isi lama');
    await writeFile(join(folder, '~$dibuka.xlsx'), '');
    await exportTo(berkas);
    await running.page.getByText('sedang dibuka di program lain (misalnya Excel)').waitFor();
    expect(await readFile(berkas, 'utf8')).toBe('isi lama');
  });

  it('a dialog that is cancelled changes nothing and says nothing', async () => {
    await running.answerSaveDialog(undefined);
    await running.page.getByRole('button', { name: 'Ekspor Excel' }).click();
    await running.page.waitForTimeout(500);
    expect(await running.page.getByText('Laporan selesai').count()).toBe(0);
    expect(await running.page.getByText('Laporan tidak jadi disimpan').count()).toBe(0);
  });
});
