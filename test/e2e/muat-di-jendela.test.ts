/** Everything fits the window at 1366 x 768, also at 150 % text, with very long names, and under a tall notice. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { serang } from '#test/fixtures/serang';
import { faults, loadAxe } from './axe';
import { launch, removeFolder, type RunningApp } from './launch';
import { closeAll, fromMenu, lapisan, layar, opened, press, show } from './layar-lapisan';
import { beginIsian, chooseSimpul, chooseTriwulan, openContoh, showLayar } from './steps';
import { misplaced } from './tata-letak';

let running: RunningApp;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-muat-'));
  running = await launch();
  ({ page } = running);
  await openContoh(page);
  await chooseTriwulan(page, 'II');
  await loadAxe(page);
}, 180_000);

afterEach(async () => {
  await closeAll(page);
});

afterAll(async () => {
  await running.close();
  await removeFolder(folder);
});

it('an error that needs many lines lies over no button, on any screen', async () => {
  const bukanGambar = join(folder, `${'laporan realisasi fisik dan keuangan '.repeat(6).trim()}.exe`);
  await writeFile(bukanGambar, 'MZ');
  await showLayar(page, 'Isian');
  await chooseSimpul(page, '2.08.01.2.01.01');
  await running.answerOpenDialog(bukanGambar);
  await press(page, /Lampirkan/u);
  const kabar = page.locator('.mantine-Notification-root', { hasText: 'Bukti dukung tidak dilampirkan' });
  await kabar.hover();
  for (const satu of layar) {
    await show(page, satu);
    expect({ nama: satu.nama, misplaced: await misplaced(page) }).toEqual({ nama: satu.nama, misplaced: [] });
  }
  await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
  await kabar.waitFor({ state: 'detached' });
});

it('at 150 % text every screen fits the window and has no fault, and so does what opens over it', async () => {
  await showLayar(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Tampilan' }).click();
  const lebar = await page.evaluate(() => window.innerWidth);
  await page.getByText('150%', { exact: true }).click();
  await page.waitForFunction((semula) => window.innerWidth < semula * 0.7, lebar);
  for (const satu of layar) {
    await show(page, satu);
    expect({ nama: satu.nama, faults: await faults(page) }).toEqual({ nama: satu.nama, faults: [] });
  }
  await expectLapisanFit();
});

it('at 150 % text names of 300 characters and words of 120 fit as well', async () => {
  const berkas = join(folder, 'panjang.json');
  await writeFile(berkas, JSON.stringify(lengthen({ ...serang, tahun: 2021 })));
  await running.answerOpenDialog(berkas);
  await fromMenu(page, 'Kembali ke Mulai');
  await press(page, 'Buka berkas');
  await beginIsian(page);
  await chooseTriwulan(page, 'II');
  for (const satu of layar) {
    await show(page, satu);
    expect({ nama: satu.nama, misplaced: await misplaced(page) }).toEqual({ nama: satu.nama, misplaced: [] });
  }
  // What has no room is shown whole under the pointer.
  await showLayar(page, 'Rencana');
  const versi = page.getByRole('combobox', { name: 'Versi anggaran' });
  await versi.hover();
  expect(await versi.getAttribute('title')).toBe(await versi.inputValue());
  await expectLapisanFit();
});

async function expectLapisanFit(): Promise<void> {
  for (const { nama, buka } of lapisan) {
    await buka(page);
    await opened(page).first().waitFor();
    expect({ nama, misplaced: await misplaced(page) }).toEqual({ nama, misplaced: [] });
    await closeAll(page);
  }
}

/** Every other name gets 300 characters, those between a word of 120. */
function lengthen(data: TriwulanData): unknown {
  let ke = 0;
  return JSON.parse(JSON.stringify(data), (kunci, isi: unknown) => {
    if (kunci !== 'nama' || typeof isi !== 'string') return isi;
    ke += 1;
    return ke % 2 === 0
      ? `${isi} ${'berkelanjutan '.repeat(30)}`.slice(0, 300)
      : `${isi.slice(0, 20)} ${'panjang'.repeat(18).slice(0, 120)}`;
  });
}
