/** What a person does in the window, named as they would say it. */
import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from './launch';

/** From Mulai into the sample of Kota Serang 2022, at Isian. */
export async function openContoh(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Buka contoh/u }).click();
  await beginIsian(page);
}

/** From the overview, where an opened office-year begins, to Isian. */
export async function beginIsian(page: Page): Promise<void> {
  await page.getByRole('heading', { name: /^Beranda Triwulan/u }).waitFor({ timeout: 120_000 });
  await showLayar(page, 'Isian');
  await page.getByRole('treeitem').first().waitFor();
}

export async function chooseTriwulan(page: Page, romawi: 'I' | 'II' | 'III' | 'IV'): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Triwulan' }).getByText(`TW ${romawi}`, { exact: true }).click();
}

export async function showLayar(
  page: Page,
  nama: 'Beranda' | 'Isian' | 'Tabel' | 'Rencana' | 'Pemeriksaan' | 'Verifikasi' | 'Laporan' | 'Paket' | 'Pengaturan',
): Promise<void> {
  await page.getByRole('tab', { name: nama }).click();
}

/** Looks a row up by its kode or name and chooses it in the tree. */
export async function chooseSimpul(page: Page, cari: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill(cari);
  await page.locator('[data-value]', { hasText: cari }).last().click();
}

export function kinerja(page: Page, indikator: string): Locator {
  return page.getByLabel(`Realisasi kinerja: ${indikator}`);
}

export function anggaran(page: Page): Locator {
  return page.getByLabel('Realisasi anggaran (Rp)');
}

/** The computed percentage of an indicator or of a node's money. */
export function capaian(page: Page, id: string): Locator {
  return page.locator(`[data-capaian="${id}"]`);
}

/** Money of a parent or of the whole office (`total`): name, pagu, realisasi, capaian. */
export async function jumlah(page: Page, id: string): Promise<string[]> {
  return page.locator(`[data-jumlah="${id}"] td`).allInnerTexts();
}

/** Resolves once the header says that everything typed is in the database. */
export async function waitUntilSaved(page: Page): Promise<void> {
  // What is being saved shows two frames later at the latest.
  await page.waitForTimeout(50);
  await page
    .getByRole('status')
    .getByText(/Tersimpan \d/u)
    .waitFor();
  await page.waitForFunction(
    () => document.querySelector('[aria-label="menyimpan"], [data-keadaan="menunggu"]') === null,
  );
}

/** Puts text on the clipboard, as another program does. */
export async function fillPapanKlip({ app }: RunningApp, teks: string): Promise<void> {
  await app.evaluate(async ({ clipboard }, isi) => {
    await clipboard.writeText(isi);
  }, teks);
}

/** Scrolls a long list down step by step, so that the rows on the way are drawn and measured; answers where it stands. */
export async function scrollDown(daftar: Locator): Promise<number> {
  for (let n = 0; n < 5; n++)
    await daftar.evaluate(
      (e) =>
        new Promise((resolve) => {
          e.scrollBy(0, 300);
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  return scrolledTo(daftar);
}

/** How many pixels a list is scrolled down. */
export async function scrolledTo(daftar: Locator): Promise<number> {
  return daftar.evaluate((e) => Math.round(e.scrollTop));
}
