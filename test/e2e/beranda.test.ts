/** Beranda shows where every unit stands and leads there. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namaBidang, openKantorKecil } from './kantor-kecil';
import { launch, removeFolder, type RunningApp } from './launch';
import { anggaran, chooseTriwulan, openContoh, showLayar } from './steps';

let folder: string;
let running: RunningApp;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-beranda-'));
  running = await launch({ userData: join(folder, 'data') });
});

afterEach(async () => {
  await running.kill().catch(() => undefined);
  await removeFolder(folder);
});

describe('Kota Serang 2022, Triwulan II', () => {
  it('shows the figures of the printed report, each explained', async () => {
    const { page } = running;
    await openContoh(page);
    await chooseTriwulan(page, 'II');
    await showLayar(page, 'Beranda');
    await page.getByText('28,86 %').waitFor();
    await page.getByText('Rp4.589.537.718 dari Rp15.904.466.547').waitFor();
    expect(await page.getByTitle(/4\.589\.537\.718 \/ 15\.904\.466\.547 x 100 = 28,86/u).count()).toBe(1);

    // The same as a table, with the money behind it.
    await page.getByRole('radiogroup', { name: 'Bentuk' }).getByText('Tabel').click();
    const baris = page.getByRole('row', { name: /PROGRAM PENUNJANG URUSAN/u });
    await expect
      .poll(() => baris.getByRole('cell').allInnerTexts())
      .toEqual([
        expect.stringContaining('PROGRAM PENUNJANG URUSAN'),
        '6.932.571.335',
        '3.281.847.157',
        '47,34',
        '50,00',
        'Sangat Rendah',
      ]);

    // What is missing leads to the list of it.
    await page.getByRole('button', { name: /Realisasi belum diisi: 10 temuan/u }).click();
    await page.getByRole('heading', { name: 'Pemeriksaan Triwulan II' }).waitFor();
    await page.getByText('Galat (10)', { exact: true }).waitFor();
  });
});

describe('a cell of the matrix', () => {
  it('opens the quarter of the unit: in Isian while it is filled, in Verifikasi once it is submitted', async () => {
    const { page } = running;
    await openKantorKecil(running, folder);
    await showLayar(page, 'Beranda');
    await page.getByRole('button', { name: `${namaBidang}, Triwulan I: 1/2 Terlambat` }).click();
    await anggaran(page).fill('25.000.000');
    await page.getByRole('button', { name: 'Ajukan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ajukan' }).click();
    await page.getByText(/^Diajukan oleh/u).waitFor();

    await showLayar(page, 'Beranda');
    await page.getByRole('button', { name: '1 unit menunggu verifikasi' }).waitFor();
    await page.getByRole('button', { name: `${namaBidang}, Triwulan I: 2/2 Diajukan` }).click();
    await page.getByRole('heading', { name: `${namaBidang}, Triwulan I` }).waitFor();
  });
});
