/** Mulai: what is on this PC, who works here, and taking an office-year off it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { openContoh } from './steps';

let running: RunningApp;

beforeEach(async () => {
  running = await launch();
});

afterEach(async () => {
  await running.close();
});

it('the unit of who works here chooses the rows Isian opens with; giving none shows all', async () => {
  const { page } = running;
  await openContoh(page);
  const unit = page.getByRole('combobox', { name: 'Unit' });
  expect(await unit.inputValue()).toBe('');
  await keMulai(page);
  await page.getByRole('textbox', { name: 'Nama Anda' }).fill('Sari');
  await page.getByRole('combobox', { name: 'Unit Anda' }).fill('bidang perlindungan perempuan dan anak');
  await page
    .getByRole('button', { name: /Dinas Pemberdayaan.* 2022$/u })
    .first()
    .click();
  await page.getByRole('treeitem').first().waitFor();
  await expect.poll(() => unit.inputValue()).toBe('Bidang Perlindungan Perempuan dan Anak');
});

it('an office-year is taken off the PC only after its backup stands; the list is searched when it is long', async () => {
  const { page, userData } = running;
  await openContoh(page);
  for (let n = 2023; n <= 2027; n++) {
    await keMulai(page);
    await mulaiKosong(page, n.toString());
  }
  await keMulai(page);
  const daftar = page.getByRole('region', { name: 'Data di komputer ini' });
  const cari = daftar.getByRole('textbox', { name: 'Cari perangkat daerah atau tahun' });
  await cari.fill('kesehatan 2025');
  await expect.poll(() => daftar.locator('[data-tahun]').count()).toBe(1);
  await daftar.getByRole('button', { name: 'Hapus Dinas Kesehatan 2025 dari komputer ini' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hapus dari komputer ini' });
  // Enter presses Batal.
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => daftar.locator('[data-tahun]').count()).toBe(1);

  await daftar.getByRole('button', { name: 'Hapus Dinas Kesehatan 2025 dari komputer ini' }).click();
  await dialog.getByRole('button', { name: 'Cadangkan, lalu hapus' }).click();
  await daftar.getByText('Tidak ada yang cocok').waitFor();
  const cadangan = await readdir(join(userData, 'cadangan'));
  expect(cadangan.filter((nama) => nama.includes('2025')).length).toBeGreaterThan(0);

  // It stays away after a restart; the others are all there.
  await running.app.close();
  running = await launch({ userData });
  await running.page.getByRole('region', { name: 'Data di komputer ini' }).waitFor();
  await expect.poll(() => running.page.locator('[data-tahun]').count()).toBe(5);
});

async function keMulai(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
}

async function mulaiKosong(page: Page, tahun: string): Promise<void> {
  await page.getByRole('button', { name: /Mulai tahun kosong/u }).click();
  await page.getByLabel('Nama perangkat daerah').fill('Dinas Kesehatan');
  await page.getByLabel('Pemerintah daerah').fill('Kota Contoh');
  await page.getByLabel('Tahun anggaran').fill(tahun);
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
  await page.getByRole('button', { name: 'Menu', exact: true }).waitFor();
}
