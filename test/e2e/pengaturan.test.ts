/** The settings through the window: office, units, signatory, rules and this PC's own appearance. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { capaian, chooseSimpul, chooseTriwulan, openContoh, showLayar, waitUntilSaved } from './steps';

let running: RunningApp;

beforeEach(async () => {
  running = await launch();
});

afterEach(async () => {
  await running.close();
});

it('office, unit and signatory are changed as they are typed, shown as printed, and undone', async () => {
  const { page } = running;
  await openContoh(page);
  await showLayar(page, 'Pengaturan');
  const tempat = page.getByRole('textbox', { name: 'Tempat penandatanganan' });
  await tempat.fill('Kota Serang');
  await waitUntilSaved(page);
  // A name is compulsory: what is stored stays.
  const nama = page.getByRole('textbox', { name: 'Nama perangkat daerah' });
  await nama.fill('');
  await page.getByText('Nama perangkat daerah tidak boleh kosong.').waitFor();
  await bagian(page, 'Penandatangan');
  const satu = page.getByRole('region', { name: 'Penandatangan 1' });
  const blok = satu.getByRole('img', { name: 'Pratinjau tanda tangan' });
  await blok.getByText('Kota Serang, ..................... 2022').waitFor();
  await satu.getByRole('textbox', { name: 'NIP' }).fill('19680101 199403 1 001');
  await blok.getByText('NIP. 19680101 199403 1 001').waitFor();

  await bagian(page, 'Unit');
  const daftar = page.getByRole('table', { name: 'Daftar unit' });
  await page.getByRole('textbox', { name: 'Unit baru' }).fill('UPTD PPA');
  await page.keyboard.press('Enter');
  await unit(daftar, 'uptd-ppa').waitFor();
  await daftar.getByRole('button', { name: 'Naikkan UPTD PPA' }).click();
  await expect.poll(() => daftar.locator('[data-unit]').nth(-2).getAttribute('data-unit')).toBe('uptd-ppa');
  // A unit that owns rows stays, and says which.
  await daftar.getByRole('button', { name: 'Hapus Sekretariat' }).click();
  await page.getByText(/"Sekretariat" masih memiliki \d+ baris rencana/u).waitFor();
  await daftar.getByRole('button', { name: 'Hapus UPTD PPA' }).click();
  await unit(daftar, 'uptd-ppa').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await unit(daftar, 'uptd-ppa').waitFor();

  await bagian(page, 'Perangkat daerah');
  await expect
    .poll(() => nama.inputValue())
    .toBe('Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana');
});

it('a rule changes every computed figure, and an impossible one is refused', async () => {
  const { page } = running;
  await openContoh(page);
  await chooseTriwulan(page, 'II');
  await chooseSimpul(page, 'Penyediaan Gaji dan Tunjangan ASN');
  const sebelum = await capaian(page, '2.08.01.2.02.01').innerText();
  expect(sebelum).toMatch(/^\d+,\d\d$/u);
  await showLayar(page, 'Pengaturan');
  await bagian(page, 'Aturan hitungan');
  await page.getByText('Contoh: 2 dari 3 dicetak 66.67.').waitFor();
  await page.getByRole('combobox', { name: 'Cara membulatkan' }).click();
  await page.getByRole('option', { name: 'Dipotong' }).click();
  await page.getByText('Contoh: 2 dari 3 dicetak 66.66.').waitFor();
  await page.getByRole('combobox', { name: 'Angka di belakang koma pada capaian' }).click();
  await page.getByRole('option', { name: '1', exact: true }).click();
  await page.getByText('Contoh: 2 dari 3 dicetak 66.6.').waitFor();
  const batas = page.getByRole('textbox', { name: 'Batas bawah Tinggi' });
  await batas.fill('95');
  await page.getByText('Batas bawah harus makin kecil dari atas ke bawah.').waitFor();
  await batas.fill('80');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Kembalikan ke Permendagri 86/2017' }).click();
  await expect.poll(() => batas.inputValue()).toBe('76');
  await showLayar(page, 'Isian');
  await expect.poll(() => capaian(page, '2.08.01.2.02.01').innerText()).toBe(sebelum.slice(0, -1));
});

it('dark colours and larger text are kept over a restart; the preview of a report stays white paper', async () => {
  const { page, userData } = running;
  await openContoh(page);
  await showLayar(page, 'Pengaturan');
  await bagian(page, 'Tampilan');
  await page.getByText('Gelap', { exact: true }).click();
  await page.getByText('150%', { exact: true }).click();
  await expect.poll(() => latar(page)).not.toBe('rgb(255, 255, 255)');
  const lebar = await page.evaluate(() => window.innerWidth);
  expect(lebar).toBeLessThan(1000);
  await showLayar(page, 'Laporan');
  await page.getByRole('table').first().waitFor();
  expect(
    await page
      .locator('table')
      .first()
      .evaluate((t) => getComputedStyle(t).color),
  ).toBe('rgb(0, 0, 0)');
  await running.app.close();
  const lagi = await launch({ userData });
  try {
    await lagi.page.getByRole('tab', { name: 'Laporan' }).waitFor();
    await expect.poll(() => latar(lagi.page)).not.toBe('rgb(255, 255, 255)');
    await expect.poll(() => lagi.page.evaluate(() => window.innerWidth)).toBe(lebar);
  } finally {
    await lagi.close();
  }
});

async function bagian(page: Page, nama: string): Promise<void> {
  await page.getByRole('tablist', { name: 'Bagian pengaturan' }).getByRole('tab', { name: nama, exact: true }).click();
}

function unit(daftar: Locator, id: string): Locator {
  return daftar.locator(`[data-unit="${id}"]`);
}

async function latar(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
