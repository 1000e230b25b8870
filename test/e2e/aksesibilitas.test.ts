/**
 * No screen and no dialog breaks a rule of axe-core, in light and dark, in high contrast, and nothing to press lies outside the window
 * at 1366 x 768 or under a notice.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { faults, loadAxe, violations } from './axe';
import { launch, type RunningApp } from './launch';
import { closeAll, lapisan, layar, opened, press, show } from './layar-lapisan';
import { chooseTriwulan, openContoh, showLayar } from './steps';

const bukuKerja = fileURLToPath(new URL('../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx', import.meta.url));

let running: RunningApp;
let page: Page;
/** Of the first screen and of the import that starts there, which are gone once a year is open. */
let awal: { readonly mulai: string[]; readonly impor: string[] };

beforeAll(async () => {
  running = await launch();
  ({ page } = running);
  await page.getByRole('button', { name: /Buka contoh/u }).waitFor();
  await loadAxe(page);
  const mulai = await faults(page);
  await running.answerOpenDialog(bukuKerja);
  await press(page, 'Impor buku kerja…');
  await page.getByRole('dialog', { name: /^Pratinjau impor/u }).waitFor();
  awal = { mulai, impor: await faults(page) };
  await press(page, 'Batal');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await openContoh(page);
  await chooseTriwulan(page, 'II');
}, 180_000);

afterEach(async () => {
  await closeAll(page);
});

afterAll(async () => {
  await running.close();
});

it('Mulai and the preview of an import have no fault', () => {
  expect(awal).toEqual({ mulai: [], impor: [] });
});

it.each(layar)('$nama has no fault, in light, dark and high contrast', async (satu) => {
  await show(page, satu);
  expect(await faults(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await look(colorScheme, 'none');
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await look(colorScheme, 'active');
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  }
  await look('light', 'none');
});

it('Pengaturan has no fault in any of its parts', async () => {
  await showLayar(page, 'Pengaturan');
  for (const tab of await page.getByRole('tablist', { name: 'Bagian pengaturan' }).getByRole('tab').all()) {
    await tab.click();
    expect(await faults(page)).toEqual([]);
  }
});

it.each(lapisan)('over the screens, $nama has no fault, in light and dark', async ({ buka }) => {
  await buka(page);
  await opened(page).first().waitFor();
  expect(await faults(page)).toEqual([]);
  await look('dark', 'none');
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await look('light', 'none');
});

it('a notice has no fault and lies over no button, on any screen', async () => {
  for (const satu of layar) {
    await show(page, satu);
    await page.keyboard.press('Control+s');
    const kabar = page.locator('.mantine-Notification-root', { hasText: 'Setiap isian sudah tersimpan otomatis' });
    // Waits until it has come to rest, and holds it: under the pointer a notice does not go away by itself.
    await kabar.hover();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
    await kabar.waitFor({ state: 'detached' });
  }
});

it('in high contrast a ticked box differs from an empty one', async () => {
  await showLayar(page, 'Laporan');
  await look('light', 'active');
  const kotak = page.getByRole('checkbox', { checked: true }).first();
  const tanda = await kotak.evaluate((el) => getComputedStyle(el.nextElementSibling ?? el).color);
  const alas = await kotak.evaluate((el) => getComputedStyle(el).backgroundColor);
  await look('light', 'none');
  expect(tanda).not.toBe(alas);
});

async function look(colorScheme: 'light' | 'dark', forcedColors: 'none' | 'active'): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate((skema) => {
    document.documentElement.dataset['mantineColorScheme'] = skema;
  }, colorScheme);
}
