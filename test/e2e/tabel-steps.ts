/** What a person does in the grid of Tabel, named as they would say it. */
import type { Locator, Page } from 'playwright-core';
import { chooseTriwulan, openContoh, showLayar } from './steps';

export const kinerja = /^Realisasi kinerja/u;
export const anggaran = /^Realisasi anggaran/u;
export const capaian = /^Capaian kinerja/u;
export const serapan = /^Serapan/u;
export const renja = '2.08.01.2.01.01';

/** The third quarter of the sample in Tabel, the keyboard in its grid. */
export async function openTabel(page: Page): Promise<void> {
  await openContoh(page);
  await chooseTriwulan(page, 'III');
  await showLayar(page, 'Tabel');
  await grid(page).focus();
}

export function grid(page: Page): Locator {
  return page.getByRole('grid');
}

export async function cari(page: Page, teks: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill(teks);
}

/** The cell in the row of a node (its first) under a column, e.g. `anggaran` money of the quarter. */
export async function selDi(page: Page, kode: string, judul: RegExp): Promise<Locator> {
  const kolom = await page.getByRole('columnheader', { name: judul }).getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ hasText: kode })
    .first()
    .locator(`[aria-colindex="${kolom ?? ''}"]`);
}

export async function idSel(page: Page, kode: string, judul: RegExp): Promise<string> {
  return (await (await selDi(page, kode, judul)).getAttribute('id')) ?? '';
}

export async function teks(page: Page, kode: string, judul: RegExp): Promise<string> {
  const isi = await (await selDi(page, kode, judul)).innerText();
  return isi.trim();
}
