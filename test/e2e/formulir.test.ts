/** The form that travels through Excel, in the real window: made, filled, read back, settled, applied, undone. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { tandaFormulir } from '#shared/formulir/formulir';
import { launch, removeFolder, type RunningApp } from './launch';
import { anggaran, chooseSimpul, chooseTriwulan, kinerja, openContoh, waitUntilSaved } from './steps';

const sub = '2.08.03.2.01.01';
const unit = 'Bidang Perlindungan Perempuan dan Anak';
const puspaga = 'Jumlah peserta pembinaan PUSPAGA';
const pencegahan = 'Jumlah peserta pencegahan dan penanganan perlindungan perempuan';

let folder: string;
let running: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-formulir-'));
});
beforeEach(async () => {
  running = await launch();
  await openContoh(running.page);
  await chooseTriwulan(running.page, 'II');
});
afterEach(async () => {
  await running.close();
});
afterAll(async () => {
  await removeFolder(folder);
});

async function menu(nama: string): Promise<void> {
  await running.page.getByRole('button', { name: 'Menu', exact: true }).click();
  await running.page.getByRole('menuitem', { name: nama }).click();
}

async function makeForm(berkas: string): Promise<void> {
  const { page } = running;
  await menu('Buat formulir isian Excel');
  const dialog = page.getByRole('dialog');
  await dialog.getByPlaceholder('Pilih unit').click();
  await page.getByRole('option', { name: unit }).click();
  await running.answerSaveDialog(berkas);
  await dialog.getByRole('button', { name: 'Simpan formulir' }).click();
  await page.getByText('Formulir selesai').waitFor();
}

async function readForm(berkas: string): Promise<void> {
  await running.answerOpenDialog(berkas);
  await menu('Baca formulir isian');
}

/** Fills cells as a person would: by the name of the row under its sub kegiatan. */
async function fill(berkas: string, isi: readonly (readonly [string, string | number])[]): Promise<void> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(berkas);
  const [sheet] = buku.worksheets;
  if (sheet === undefined) throw new Error('formulir kosong');
  for (const [baris, nilai] of isi) cell(sheet, baris).value = nilai;
  await buku.xlsx.writeFile(berkas);
}

function cell(sheet: Worksheet, uraian: string): Cell {
  let kolom = 0;
  let mulai = 0;
  sheet.eachRow((row, r) => {
    if ((row.values as unknown[]).includes(tandaFormulir)) kolom = (row.values as unknown[]).indexOf('nilai');
    if (row.getCell(1).text.includes(`Sub Kegiatan ${sub}:`)) mulai = r;
  });
  for (let r = mulai; r < mulai + 20; r++) if (sheet.getCell(r, 1).text === uraian) return sheet.getCell(r, kolom);
  throw new Error(`${uraian} tidak ada`);
}

async function jumlah(keadaan: string): Promise<string> {
  return running.page.locator(`[data-jumlah-keadaan="${keadaan}"]`).innerText();
}

it('is filled outside, shows what it would change, leaves conflicts to the person, and is one step of undo', async () => {
  const { page } = running;
  const berkas = join(folder, 'formulir.xlsx');
  await makeForm(berkas);
  await fill(berkas, [
    [puspaga, 150],
    [pencegahan, '1.234'],
    ['Realisasi anggaran', 60_065_000],
    [
      'Jumlah Dokumen Hasil Koordinasi dan Sinkronisasi Pelaksanaan Kebijakan, Program dan Kegiatan Pencegahan Kekerasan Terhadap Perempuan Kewenangan Kabupaten/Kota',
      'satu',
    ],
  ]);
  // Meanwhile somebody fills one of these cells here.
  await chooseSimpul(page, sub);
  await kinerja(page, puspaga).fill('120');
  await waitUntilSaved(page);
  // What stands there already, typed again, must not stay over what the form brings.
  await anggaran(page).fill('50065000');
  await anggaran(page).blur();
  await waitUntilSaved(page);

  await readForm(berkas);
  const terapkan = page.getByRole('button', { name: /Terapkan/u });
  await terapkan.waitFor();
  expect(await Promise.all(['konflik', 'ditolak', 'baru', 'berubah', 'dipertahankan'].map(jumlah))).toEqual([
    '1',
    '1',
    '0',
    '2',
    '0',
  ]);
  await page.getByText('"satu" bukan angka').waitFor();
  await expect.poll(() => terapkan.isDisabled()).toBe(true);

  await page.getByLabel('Pakai isi formulir: 150').check();
  await page.getByLabel('Dibaca 1,234').check();
  await page.getByRole('button', { name: 'Terapkan 3 isian' }).click();
  await page.getByText('Formulir diterapkan').waitFor();

  await expect.poll(() => kinerja(page, puspaga).inputValue()).toBe('150');
  await expect.poll(() => kinerja(page, pencegahan).inputValue()).toBe('1,234');
  await expect.poll(() => anggaran(page).inputValue()).toBe('60.065.000');

  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(() => kinerja(page, puspaga).inputValue()).toBe('120');
  await expect.poll(() => kinerja(page, pencegahan).inputValue()).toBe('0');
  await expect.poll(() => anggaran(page).inputValue()).toBe('50.065.000');
  await page.getByRole('button', { name: 'Ulangi' }).click();
  await expect.poll(() => anggaran(page).inputValue()).toBe('60.065.000');
});

it('of another quarter, or no form at all, is refused with what to do', async () => {
  const { page } = running;
  const berkas = join(folder, 'tw2.xlsx');
  await makeForm(berkas);
  await chooseTriwulan(page, 'III');
  await readForm(berkas);
  await page.getByText('Pilih TW II di kanan atas').waitFor();
  await page.getByRole('button', { name: 'Tutup pesan' }).click();

  const lain = join(folder, 'lain.xlsx');
  const buku = new ExcelJS.Workbook();
  buku.addWorksheet('Lembar1').getCell('A1').value = 'Daftar hadir';
  await buku.xlsx.writeFile(lain);
  await readForm(lain);
  await page.getByText('bukan formulir isian Triwulan').waitFor();
});
