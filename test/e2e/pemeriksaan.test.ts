/** The list of findings leads to the cell and back to the same place. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { chooseTriwulan, openContoh, scrollDown, scrolledTo, showLayar } from './steps';

let running: RunningApp;

beforeEach(async () => {
  running = await launch();
  await openContoh(running.page);
  await chooseTriwulan(running.page, 'II');
  await showLayar(running.page, 'Pemeriksaan');
  await running.page.getByRole('list', { name: 'Temuan' }).waitFor();
});

afterEach(async () => {
  await running.close();
});

const pkk = /"Jumlah peserta jambore PKK tingkat Kota"/u;

describe('findings of Triwulan II of Kota Serang 2022', () => {
  it('lead to the empty cell, and back to where the list was', async () => {
    const { page } = running;
    const temuan = page.getByRole('button', { name: pkk });
    await temuan.click();
    const sel = page.getByLabel('Realisasi kinerja: Jumlah peserta jambore PKK tingkat Kota');
    await expect.poll(() => sel.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => temuan.evaluate((e) => e === document.activeElement)).toBe(true);

    // The arrow keys go on from there.
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => temuan.evaluate((e) => e !== document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => temuan.evaluate((e) => e === document.activeElement)).toBe(true);
  });

  it('stand where they stood when one comes back from a cell, though their rows differ in height', async () => {
    const { page } = running;
    const daftar = page.getByRole('list', { name: 'Temuan' });
    const dulu = await scrollDown(daftar);
    expect(dulu).toBeGreaterThan(600);
    const tombol = daftar.getByRole('button');
    const terlihat = await tombol.evaluateAll((semua) =>
      semua.findIndex((e) => e.getBoundingClientRect().top > innerHeight / 2),
    );
    await tombol.nth(terlihat).click();
    await page.getByRole('button', { name: 'Kembali ke Pemeriksaan' }).click();
    await daftar.waitFor();
    await expect.poll(() => scrolledTo(daftar)).toBe(dulu);
  });

  it('are filtered by level, rule, unit and text, and a finding mended is gone', async () => {
    const { page } = running;
    await page.getByText('Galat (10)', { exact: true }).click();
    await page.getByLabel('Cari dalam temuan').fill('jambore');
    await expect.poll(() => page.getByRole('listitem').count()).toBe(2);
    await page.getByRole('button', { name: pkk }).click();
    const sel = page.getByLabel('Realisasi kinerja: Jumlah peserta jambore PKK tingkat Kota');
    await sel.fill('12');
    await page.getByRole('button', { name: 'Kembali ke Pemeriksaan' }).click();
    await page.getByText('Tidak ada temuan yang cocok dengan saringan ini.').waitFor();
    await expect.poll(() => page.getByLabel('Cari dalam temuan').inputValue()).toBe('jambore');
    await page.getByText('Galat (0)', { exact: true }).waitFor();
  });

  it('about the plan lead to the row of the plan', async () => {
    const { page } = running;
    await page.getByLabel('Cari dalam temuan').fill('tidak mempunyai target angka');
    await page
      .getByRole('button', { name: /tidak mempunyai target angka/u })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Rencana', selected: true }).waitFor();
    // The row has the focus, and Alt+Left leads back from it: the tree does not take the key to fold the row.
    const baris = page.locator('[role="treeitem"]:has([data-terpilih])');
    await expect.poll(() => baris.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('list', { name: 'Temuan' }).waitFor();
  });
});
