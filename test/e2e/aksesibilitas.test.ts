/** No screen breaks a rule of axe-core, in light and dark. A new screen is one line in `layar`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { chooseTriwulan, openContoh, showLayar } from './steps';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** `siap` is there once the screen shows what it shows. */
const layar: readonly { readonly nama: Parameters<typeof showLayar>[1]; readonly siap: string }[] = [
  { nama: 'Beranda', siap: '.recharts-bar-rectangle' },
  { nama: 'Isian', siap: '[data-sasaran]' },
  { nama: 'Tabel', siap: '[role="gridcell"]' },
  { nama: 'Rencana', siap: '[role=treeitem]' },
  { nama: 'Pemeriksaan', siap: '[data-index]' },
  { nama: 'Verifikasi', siap: '[data-unit]' },
  { nama: 'Laporan', siap: '[aria-label^="Pratinjau"] td' },
  { nama: 'Paket', siap: 'td' },
  { nama: 'Pengaturan', siap: 'h2' },
];

let running: RunningApp;
/** Of the first screen, which is gone once a year is open. */
let mulai: string[];

beforeAll(async () => {
  running = await launch();
  await running.page.getByRole('button', { name: /Buka contoh/u }).waitFor();
  await running.page.evaluate(axe);
  mulai = await violations(running.page);
  await openContoh(running.page);
  await chooseTriwulan(running.page, 'II');
});

afterAll(async () => {
  await running.close();
});

it('Mulai breaks no accessibility rule', () => {
  expect(mulai).toEqual([]);
});

describe.each(layar)('$nama', ({ nama, siap }) => {
  it.each(['light', 'dark'] as const)('breaks no accessibility rule (%s)', async (colorScheme) => {
    const { page } = running;
    await page.evaluate((skema) => {
      document.documentElement.dataset['mantineColorScheme'] = skema;
    }, colorScheme);
    await showLayar(page, nama);
    await page.locator(siap).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

it('Pengaturan breaks no accessibility rule in any of its parts', async () => {
  const { page } = running;
  await showLayar(page, 'Pengaturan');
  for (const tab of await page.getByRole('tablist', { name: 'Bagian pengaturan' }).getByRole('tab').all()) {
    await tab.click();
    expect(await violations(page)).toEqual([]);
  }
});

it('the dialog that opens the next year breaks no accessibility rule, with all of it unfolded', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Buka tahun berikutnya…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Buka tahun 2023 dari rencana 2022' });
  await dialog.getByRole('button', { name: 'Pilih baris yang tidak dilanjutkan…' }).click();
  await dialog.getByRole('checkbox', { name: /^2\.08\.02 / }).click();
  expect(await violations(page, '.mantine-Modal-body')).toEqual([]);
});

/** Every broken rule with the elements that break it, as one line each; of a part of the window when `dalam` selects one. */
async function violations(page: Page, dalam = 'html'): Promise<string[]> {
  // A colour on its way to another one would be measured half way.
  await page.evaluate(() => {
    // What turns without end, such as the sign of waiting, has no end to go to.
    for (const a of document.getAnimations()) if (a.effect?.getComputedTiming().endTime !== Infinity) a.finish();
  });
  return await page.evaluate(`axe.run('${dalam}').then((hasil) =>
    hasil.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 160) + ' | ' + n.failureSummary)))`);
}
