/** The sekretariat goes through the units: returns with a reason, approves, reopens; the report follows. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { namaBidang, namaSekretariat, openKantorKecil, openUnit, submit } from './kantor-kecil';
import { launch, removeFolder, type RunningApp } from './launch';
import { anggaran, chooseSimpul, openContoh, scrollDown, scrolledTo, showLayar, waitUntilSaved } from './steps';

let folder: string;
let running: RunningApp;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-verifikasi-'));
  running = await launch({ userData: join(folder, 'data') });
});

afterEach(async () => {
  await running.kill().catch(() => undefined);
  await removeFolder(folder);
});

it('begins again where the rows of a unit were left for another screen', async () => {
  const { page } = running;
  await openContoh(page);
  await showLayar(page, 'Verifikasi');
  await page.getByRole('button', { name: namaSekretariat, exact: true }).click();
  const tabel = page.getByRole('table', { name: 'Baris isian unit' });
  const dulu = await scrollDown(tabel);
  expect(dulu).toBeGreaterThan(600);
  const pergiDanKembali = async (): Promise<void> => {
    await showLayar(page, 'Isian');
    await page.getByRole('treeitem').first().waitFor();
    await showLayar(page, 'Verifikasi');
  };
  await pergiDanKembali();
  await expect.poll(() => scrolledTo(tabel)).toBe(dulu);

  const hanyaTemuan = page.getByLabel('Hanya baris yang ada temuannya');
  await hanyaTemuan.click();
  await pergiDanKembali();
  await expect.poll(() => hanyaTemuan.isChecked()).toBe(true);
});

it('takes a unit from submitting over a return with remarks to approval, and back by reopening', async () => {
  const { page } = running;
  await openKantorKecil(running, folder);
  await chooseSimpul(page, 'Pencatatan Data');
  await anggaran(page).fill('20.000.000');
  await waitUntilSaved(page);
  await submit(page);

  // Returning without a reason is refused and nothing changes.
  await openUnit(page, namaBidang);
  await page.getByRole('button', { name: 'Beri catatan: Pencatatan Data' }).click();
  await page.getByLabel('Catatan untuk Pencatatan Data').fill('SPJ Maret belum masuk');
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Pencatatan Data: SPJ Maret belum masuk').waitFor();
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await dialog.getByText(/Tuliskan alasannya/u).waitFor();
  await dialog.getByLabel('Alasan').fill('Realisasi anggaran belum sesuai SPJ');
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await page.getByText('Dikembalikan', { exact: true }).waitFor();

  // The bidang sees the remark where it begins, at the cell in the grid and at the row; it leads to the cell.
  await showLayar(page, 'Beranda');
  await page.getByRole('button', { name: 'Pencatatan Data: SPJ Maret belum masuk' }).click();
  await expect.poll(() => anggaran(page).evaluate((e) => e === document.activeElement)).toBe(true);
  await page.getByText('Catatan sekretariat: SPJ Maret belum masuk').waitFor();
  await showLayar(page, 'Tabel');
  await page.getByRole('gridcell', { name: /catatan sekretariat/u }).click();
  await page
    .getByRole('region', { name: 'Sel terpilih' })
    .getByText('Catatan sekretariat: SPJ Maret belum masuk')
    .waitFor();
  await showLayar(page, 'Isian');
  await chooseSimpul(page, 'Pencatatan Data');
  await page.getByText('Realisasi anggaran belum sesuai SPJ').waitFor();
  await page.getByRole('button', { name: 'Pencatatan Data', exact: true }).click();
  await expect.poll(() => anggaran(page).evaluate((e) => e === document.activeElement)).toBe(true);
  await anggaran(page).fill('24.000.000');
  await waitUntilSaved(page);
  await submit(page);
  expect(await page.getByText(/^Catatan sekretariat/u).count()).toBe(0);
  await chooseSimpul(page, 'Penyusunan Renja');
  await submit(page);

  await openUnit(page, namaBidang);
  await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await page.getByText('Diverifikasi', { exact: true }).waitFor();
  await openUnit(page, namaSekretariat);
  await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await page.getByText('Diverifikasi', { exact: true }).waitFor();

  // A report of units that are not approved carries DRAF; approving all takes it away.
  await showLayar(page, 'Laporan');
  await expect.poll(() => page.getByLabel('Tandai DRAF').isChecked()).toBe(true);
  await showLayar(page, 'Verifikasi');
  await page.getByRole('button', { name: 'Semua unit' }).click();
  await page.getByRole('button', { name: 'Sahkan semua yang diverifikasi (2)' }).click();
  await dialog.getByRole('button', { name: 'Sahkan' }).click();
  await page.getByText('2 Disahkan').waitFor();
  await showLayar(page, 'Laporan');
  await expect.poll(() => page.getByLabel('Tandai DRAF').isChecked()).toBe(false);

  // An approved cell takes no typing and says why; reopening with a reason lets it.
  await showLayar(page, 'Isian');
  await chooseSimpul(page, 'Pencatatan Data');
  await page.getByText(/^Disahkan oleh/u).waitFor();
  await anggaran(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('9');
  await expect.poll(() => page.getByText(/sudah disahkan, jadi terkunci/u).count()).toBeGreaterThan(0);
  await openUnit(page, namaBidang);
  await page.getByRole('button', { name: 'Buka kembali' }).click();
  await dialog.getByLabel('Alasan').fill('Salah ketik');
  await dialog.getByRole('button', { name: 'Buka kembali' }).click();
  await page.getByText('Draf', { exact: true }).waitFor();
  await showLayar(page, 'Isian');
  await expect.poll(() => anggaran(page).inputValue()).toBe('24.000.000');
  await anggaran(page).fill('24.500.000');
  await waitUntilSaved(page);
  await expect.poll(() => anggaran(page).inputValue()).toBe('24.500.000');
});
