/** Tabel in the real window: filled by keyboard alone, a block pasted from Excel, filled down, undone, locked. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { launch, type RunningApp } from './launch';
import { chooseTriwulan, openContoh, showLayar, waitUntilSaved } from './steps';

let running: RunningApp;
let page: Page;

beforeEach(async () => {
  running = await launch();
  ({ page } = running);
  await openContoh(page);
  await chooseTriwulan(page, 'III');
  await showLayar(page, 'Tabel');
  await grid().focus();
});

afterEach(async () => {
  await running.close();
});

function grid(): Locator {
  return page.getByRole('grid');
}

/** The cell in the row of a node (its first) under a column, e.g. `anggaran` money of the quarter. */
async function selDi(kode: string, judul: RegExp): Promise<Locator> {
  const kolom = await page.getByRole('columnheader', { name: judul }).getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ hasText: kode })
    .first()
    .locator(`[aria-colindex="${kolom ?? ''}"]`);
}

const kinerja = /^Realisasi kinerja/u;
const anggaran = /^Realisasi anggaran/u;
const renja = '2.08.01.2.01.01';

async function cari(teks: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill(teks);
}

describe('filling the quarter in the grid', () => {
  it('types over cells, moves by Enter and Tab to the next cell to fill, computes beside it, and keeps it', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, kinerja)).click();
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await (await selDi(renja, kinerja)).innerText()).toContain('4');
    await (await selDi(renja, anggaran)).click();
    await page.keyboard.type('100.457.750');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
    // 100,457,750 of 131,789,450.
    await expect.poll(async () => (await selDi(renja, /^Serapan/u)).innerText()).toBe('76,23');
  });
});
