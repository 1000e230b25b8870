/** Two office PCs without a network: plan > fill > packet > conflict > settled with a reason > undo > export. */
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type RunningApp } from './launch';
import { anggaran, chooseSimpul, chooseTriwulan, openContoh, showLayar, waitUntilSaved } from './steps';

let folder = '';
let sekretariat: RunningApp;
let bidang: RunningApp;
const tempat = (nama: string): string => join(folder, nama);
const sub = '2.08.02.2.01.02';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-paket-e2e-'));
  sekretariat = await launch();
  bidang = await launch();
}, 180_000);

afterAll(async () => {
  await sekretariat.close();
  await bidang.close();
  await rm(folder, { recursive: true, force: true });
}, 120_000);

async function simpanPaket({ page, answerSaveDialog }: RunningApp, tombol: RegExp, nama: string): Promise<string> {
  await showLayar(page, 'Paket');
  await answerSaveDialog(tempat(nama));
  await page.getByRole('button', { name: tombol }).click();
  // By name: an earlier packet may still be announced.
  await page.getByText(nama, { exact: true }).waitFor();
  await stat(tempat(nama));
  return tempat(nama);
}

async function terima({ page, answerOpenDialog }: RunningApp, path: string): Promise<void> {
  await showLayar(page, 'Paket');
  await answerOpenDialog(path);
  await page.getByRole('button', { name: 'Terima paket…' }).click();
  await page.getByRole('dialog', { name: 'Pratinjau paket' }).waitFor();
}

async function isiAnggaran(page: Page, nilai: string): Promise<void> {
  await showLayar(page, 'Isian');
  await chooseTriwulan(page, 'III');
  await chooseSimpul(page, sub);
  await anggaran(page).fill(nilai);
  await anggaran(page).press('Tab');
  await waitUntilSaved(page);
}

describe('sekretariat and bidang', () => {
  test('the plan opens on a fresh PC and can be filled at once', async () => {
    const { page } = sekretariat;
    await openContoh(page);
    const rencana = await simpanPaket(sekretariat, /Simpan paket rencana/u, 'rencana.twpaket');
    const kunci = await stat(join(sekretariat.userData, 'kunci-mesin.pem'));
    expect(kunci.mode & 0o777).toBe(0o600);

    await bidang.answerOpenDialog(rencana);
    await bidang.page.getByRole('button', { name: 'Buka paket…' }).click();
    const dialog = bidang.page.getByRole('dialog', { name: 'Pratinjau paket' });
    await dialog.getByText(/tahun 2022 dibuat/u).waitFor();
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();
    await isiAnggaran(bidang.page, '12.000.000');
  }, 180_000);

  test('a conflict is shown side by side and settled with a reason, as one step', async () => {
    await chooseTriwulan(bidang.page, 'III');
    await showLayar(bidang.page, 'Paket');
    await bidang.page.getByRole('combobox', { name: 'Isian unit' }).click();
    await bidang.page.getByRole('option', { name: /Pengarusutamaan Gender/u }).click();
    const isian = await simpanPaket(bidang, /Simpan paket isian/u, 'isian.twpaket');

    const { page } = sekretariat;
    await isiAnggaran(page, '9.000.000');
    await terima(sekretariat, isian);
    const dialog = page.getByRole('dialog', { name: 'Pratinjau paket' });
    const konflik = dialog.locator(`[data-konflik="anggaran/${sub}/3/nilai"]`);
    await konflik.getByText('9.000.000', { exact: true }).waitFor();
    await konflik.getByText('12.000.000', { exact: true }).waitFor();
    await konflik.getByRole('radio', { name: /Paket dari/u }).click();
    await expect.poll(() => dialog.getByRole('button', { name: 'Terapkan 1 nilai' }).count()).toBe(0);
    await konflik.getByLabel('Alasan pilihan').fill('sesuai SPJ bidang');
    await dialog.getByRole('button', { name: 'Terapkan 1 nilai' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await showLayar(page, 'Isian');
    await expect.poll(() => anggaran(page).inputValue()).toBe('12.000.000');
    await page.keyboard.press('Control+z');
    await expect.poll(() => anggaran(page).inputValue()).toBe('9.000.000');
    await page.keyboard.press('Control+y');
    await expect.poll(() => anggaran(page).inputValue()).toBe('12.000.000');
    expect((await readdir(join(sekretariat.userData, 'cadangan'))).length).toBeGreaterThan(0);
  }, 180_000);

  test('the same packet again changes nothing; a damaged one is refused with a sentence', async () => {
    const { page } = sekretariat;
    await terima(sekretariat, tempat('isian.twpaket'));
    const dialog = page.getByRole('dialog', { name: 'Pratinjau paket' });
    await dialog.getByText('Tidak ada yang berubah pada data di komputer ini.').waitFor();
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();

    const bytes = await readFile(tempat('isian.twpaket'));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(tempat('rusak.twpaket'), bytes);
    await sekretariat.answerOpenDialog(tempat('rusak.twpaket'));
    await page.getByRole('button', { name: 'Terima paket…' }).click();
    const ditolak = page.getByRole('dialog', { name: 'Paket tidak dapat dibuka' });
    await ditolak.getByText(/rusak atau sudah diubah/u).waitFor();
    await ditolak.getByRole('button', { name: 'Tutup', exact: true }).click();
  }, 120_000);

  test('the settled figure goes back to the bidang without another conflict, and into the report', async () => {
    const { page } = sekretariat;
    await showLayar(page, 'Paket');
    await page.getByRole('combobox', { name: 'Isian unit' }).click();
    await page.getByRole('option', { name: /Pengarusutamaan Gender/u }).click();
    const balik = await simpanPaket(sekretariat, /Simpan paket isian/u, 'balik.twpaket');
    await terima(bidang, balik);
    const dialog = bidang.page.getByRole('dialog', { name: 'Pratinjau paket' });
    await dialog.getByRole('tab', { name: 'Konflik (0)' }).waitFor();
    await dialog.getByRole('button', { name: /Catat sebagai diterima|Terapkan/u }).click();
    await dialog.waitFor({ state: 'hidden' });

    await showLayar(page, 'Laporan');
    const keluar = tempat('tw3.xlsx');
    await sekretariat.answerSaveDialog(keluar);
    await page.getByRole('button', { name: /Ekspor Excel/u }).click();
    await page.getByText('Laporan selesai').waitFor();
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(keluar);
    const angka: unknown[] = [];
    buku.worksheets[0]?.eachRow((row) => row.eachCell((sel) => angka.push(sel.value)));
    expect(angka).toContain(12_000_000);
  }, 180_000);

  test('a packet opened from the file manager arrives in the running window', async () => {
    const { page } = bidang;
    await bidang.app.evaluate(
      ({ app }, path) => app.emit('second-instance', {}, ['triwulan', path], '/', null),
      tempat('balik.twpaket'),
    );
    await page.getByRole('dialog', { name: 'Pratinjau paket' }).waitFor();
  }, 60_000);
});
