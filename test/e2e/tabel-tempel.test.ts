/** The clipboard of Tabel in the real window: a block from Excel with its preview, one figure, a copied range. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { launch, type RunningApp } from './launch';
import { chooseTriwulan, fillPapanKlip, showLayar, waitUntilSaved } from './steps';
import { anggaran, cari, grid, kinerja, openTabel, renja, selDi, teks } from './tabel-steps';

let running: RunningApp;
let page: Page;

beforeEach(async () => {
  running = await launch();
  ({ page } = running);
  await openTabel(page);
});

afterEach(async () => {
  await running.close();
});

async function readPapanKlip(): Promise<string> {
  return running.app.evaluate(async ({ clipboard }) => clipboard.readText());
}

describe('the clipboard', () => {
  it('leaves out headings that were copied along, so that every figure lands in its own row', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, kinerja)).click();
    await fillPapanKlip(running, 'Realisasi Kinerja\r\n4\r\n1\r\n');
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Tempel dari papan klip' });
    const lewati = dialog.getByRole('checkbox', { name: /judul kolom yang ikut tersalin: "Realisasi Kinerja"/u });
    await expect.poll(() => lewati.isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Isi 2 sel' }).click();
    await expect.poll(() => teks(page, renja, kinerja)).toContain('4');
    await expect.poll(() => teks(page, '2.08.01.2.01.02', kinerja)).toContain('1');
    await expect.poll(() => teks(page, '2.08.01.2.01.05', kinerja)).toBe('belum diisi');
    await (await selDi(page, renja, kinerja)).click();
    await fillPapanKlip(running, 'Realisasi Kinerja yang Dievaluasi\r\n\r\n(11)\r\n');
    await page.keyboard.press('Control+v');
    await dialog.getByText('Yang disalin hanya judul kolom, tanpa angka di bawahnya.', { exact: false }).waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Tidak ada yang diisi' }).isDisabled()).toBe(true);
  });

  it('fills one cell with one figure at once, and takes no block into the editor of a cell', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, anggaran)).click();
    await fillPapanKlip(running, 'Rp 100.457.750\r\n');
    await page.keyboard.press('Control+v');
    await expect.poll(() => teks(page, renja, anggaran)).toContain('100.457.750');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await fillPapanKlip(running, '100\r\n200\r\n300\r\n');
    await page.keyboard.press('Control+v');
    await page.getByText(/Yang disalin 3 sel/u).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => teks(page, renja, anggaran)).toContain('100.457.750');
    await waitUntilSaved(page);
    // What an undo changed is told on a screen where it cannot be seen.
    await showLayar(page, 'Beranda');
    await page.keyboard.press('Control+z');
    await page.getByText(/^Diurungkan: Realisasi anggaran \(Rp\) · 2\.08\.01\.2\.01\.01/u).waitFor();
  });

  it('pastes a block from Excel after showing what lands where, what has two readings and what is not understood', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, kinerja)).click();
    await fillPapanKlip(running, '4\r\n1.234\r\n#DIV/0!\r\n"2"\r\n');
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Tempel dari papan klip' });
    await dialog.getByText('Tidak dipakai: 1').waitFor();
    await dialog.getByText('"#DIV/0!" bukan angka', { exact: false }).waitFor();
    await dialog.getByText('Dapat dibaca dua cara: 1').waitFor();
    await expect.poll(() => teks(page, renja, kinerja)).toBe('belum diisi');
    await dialog.getByRole('radiogroup').getByText('1,234', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Isi 3 sel' }).click();
    await expect.poll(() => teks(page, renja, kinerja)).toContain('4');
    await expect.poll(() => teks(page, '2.08.01.2.01.02', kinerja)).toContain('1,234');
    await expect.poll(() => teks(page, '2.08.01.2.01.05', kinerja)).toBe('belum diisi');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(page, renja, kinerja)).toBe('belum diisi');
    await expect.poll(() => teks(page, '2.08.01.2.01.06', kinerja)).toBe('belum diisi');
  });

  it('copies a range that a spreadsheet reads as numbers, and cuts', async () => {
    await chooseTriwulan(page, 'II');
    await cari(page, '2.08.01.2.01.01');
    await (await selDi(page, renja, kinerja)).click();
    await grid(page).press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    const salinan = await readPapanKlip();
    const [k, c, pagu] = salinan.split('\t');
    expect([k, pagu]).toEqual(['3', '131789450']);
    expect(c).toMatch(/^75(,00)?$/u);
    await (await selDi(page, renja, kinerja)).click();
    await page.keyboard.press('Control+x');
    await expect.poll(() => teks(page, renja, kinerja)).toBe('belum diisi');
    expect(await readPapanKlip()).toBe('3');
  });
});
