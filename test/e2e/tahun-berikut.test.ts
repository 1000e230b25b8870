/** Many years: the plan of one year opens the next, with its figures beside the new ones, and a twin is never made. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { anggaran, chooseSimpul, kinerja, openContoh, showLayar, waitUntilSaved } from './steps';

const indikatorRenja =
  'Jumlah Dokumen Renstra dan Renja Perangkat Daerah Tahun 2022, IKU OPD Tahun 2022, PK OPD Tahun 2022';

let running: RunningApp;

beforeEach(async () => {
  running = await launch();
});

afterEach(async () => {
  await running.close();
});

it('2022 opens 2023, which opens 2024 with codes of four digits; a year that is there is offered instead of a twin', async () => {
  const { page } = running;
  await openContoh(page);
  const ke2023 = await mintaTahunBerikut(page, 2023, 2022);
  await ke2023.getByText('9 program').waitFor();
  await ke2023.getByText('56 sub kegiatan, dengan').waitFor();
  expect(await ke2023.getByText('empat digit').count()).toBe(0);
  await ke2023.getByRole('button', { name: 'Buka tahun 2023' }).click();
  await tahunTerbuka(page, 2023);
  await expect.poll(() => page.getByRole('tab', { name: 'Rencana' }).getAttribute('aria-selected')).toBe('true');

  // The indicator's form in Rencana names what was reached.
  await page.getByRole('textbox', { name: 'Cari kode, nama, atau indikator' }).fill('2.08.01.2.01.01');
  await page.getByRole('treeitem').filter({ hasText: '2.08.01.2.01.01' }).last().press('Enter');
  await page.getByText(/^Realisasi tahun lalu \(TW II 2022\): 72\.257\.750/u).waitFor();
  await page.getByText(/^Realisasi tahun lalu \(TW II 2022\): 3 Dok/u).waitFor();
  await page.getByRole('textbox', { name: 'Target, DPA 2023' }).fill('4');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  // Last year's money beside the empty field of the new year.
  await showLayar(page, 'Isian');
  await chooseSimpul(page, '2.08.01.2.01.01');
  const uang = page.getByRole('region', { name: 'Realisasi anggaran' });
  await uang.getByText('TW II 2022').waitFor();
  // The same in Tabel.
  await showLayar(page, 'Tabel');
  await page.getByRole('columnheader', { name: 'Anggaran tahun lalu (Rp)' }).waitFor();
  await page.getByRole('gridcell', { name: '72.257.750' }).waitFor();
  await showLayar(page, 'Isian');
  expect(await anggaran(page).inputValue()).toBe('');
  // What cannot be measured yet may carry last year's figure.
  const dokumen = kinerja(page, indikatorRenja);
  await page.getByRole('checkbox', { name: 'Belum dapat diukur' }).click();
  await page.getByRole('button', { name: 'Pakai nilai tahun lalu: 3' }).click();
  await expect.poll(() => dokumen.inputValue()).toBe('3');
  await anggaran(page).fill('1250000');
  await page.keyboard.press('Tab');
  await waitUntilSaved(page);

  const ke2024 = await mintaTahunBerikut(page, 2024, 2023);
  await ke2024.getByRole('cell', { name: '2.08.01.2.01.0001' }).waitFor();
  await ke2024.getByText(/^Tanpa kode sejak semula/u).waitFor();
  await ke2024.getByRole('checkbox', { name: /Salin pagu dari DPA 2023/u }).check();
  await ke2024.getByRole('button', { name: 'Pilih baris yang tidak dilanjutkan…' }).click();
  await ke2024.getByRole('checkbox', { name: /^2\.08\.02 / }).uncheck();
  await ke2024.getByText('8 program').waitFor();
  await ke2024.getByRole('button', { name: 'Buka tahun 2024' }).click();
  await tahunTerbuka(page, 2024);
  await showLayar(page, 'Isian');
  await chooseSimpul(page, '2.08.01.2.01.0001');
  await uang.getByText('1.250.000').waitFor();
  await uang.getByText('TW I 2023').waitFor();

  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
  await page.getByRole('button', { name: /^Buka tahun berikutnya \(2023\)/u }).click();
  const kembar = page.getByRole('dialog', { name: 'Buka tahun 2023 dari rencana 2022' });
  await kembar.getByText('Tahun 2023 sudah ada di komputer ini').waitFor();
  expect(await kembar.getByRole('button', { name: 'Buka tahun 2023' }).count()).toBe(0);
  await kembar.getByRole('button', { name: 'Buka yang sudah ada' }).click();
  await tahunTerbuka(page, 2023);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
  await page.locator('[data-tahun]').first().waitFor();
  await expect.poll(() => page.locator('[data-tahun]').count()).toBe(3);
});

async function mintaTahunBerikut(page: Page, tahun: number, lama: number): Promise<Locator> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Buka tahun berikutnya…' }).click();
  const dialog = page.getByRole('dialog', { name: `Buka tahun ${tahun.toString()} dari rencana ${lama.toString()}` });
  await dialog.waitFor();
  return dialog;
}

async function tahunTerbuka(page: Page, tahun: number): Promise<void> {
  await page.getByText(`Tahun ${tahun.toString()}`, { exact: true }).waitFor();
}
