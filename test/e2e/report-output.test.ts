/** Reports as they leave the program: PDF pages, printing without a printer, the preview beside the file, and its choices. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { serang } from '#test/fixtures/serang';
import { libreOfficeTimeout, recalculatedCells } from '#test/workbook/libreoffice';
import { launch, removeFolder, type RunningApp } from './launch';
import { chooseTriwulan, openContoh, showLayar } from './steps';

const run = promisify(execFile);

let folder: string;
let running: RunningApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-keluar-'));
});
beforeEach(async () => {
  running = await launch();
  await openContoh(running.page);
  await chooseTriwulan(running.page, 'II');
  await showLayar(running.page, 'Laporan');
});
afterEach(async () => {
  await running.close();
});
afterAll(async () => {
  await removeFolder(folder);
});

describe('the PDF of Kota Serang, Triwulan II', () => {
  it('is F4 landscape, ends its pages where the workbook does, repeats the header, and holds the printed totals', async () => {
    const { page } = running;
    const berkas = join(folder, 'tw2.pdf');
    await running.answerSaveDialog(berkas);
    await page.getByRole('button', { name: 'PDF' }).click();
    await page.getByText('Laporan selesai').waitFor();

    const info = (await run('pdfinfo', [berkas])).stdout;
    const halaman = Number(/Pages:\s+(\d+)/u.exec(info)?.[1]);
    const [, lebar, tinggi] = /Page size:\s+([\d.]+) x ([\d.]+)/u.exec(info) ?? [];
    // 330 x 215 mm in points, to the nearest pixel of the printer.
    expect(Number(lebar)).toBeCloseTo((330 / 25.4) * 72, -1);
    expect(Number(tinggi)).toBeCloseTo((215 / 25.4) * 72, -1);

    const teks = (await run('pdftotext', ['-layout', berkas, '-'])).stdout.split('\f').slice(0, halaman);
    expect(teks).toHaveLength(halaman);
    expect(halaman).toBe(susunLembar(serang, 2, tw13, { draf: true }).awalHalaman.length + 1);
    teks.forEach((isi, n) => {
      expect(isi).toContain('Cara Formula Pengukuran');
      expect(isi).toContain(`Halaman ${(n + 1).toString()} dari ${halaman.toString()}`);
    });
    expect(teks.at(-1)).toMatch(/TOTAL\s+15,904,466,547\s+4,589,537,718\s+28\.86/u);
    expect(teks.at(-1)).toContain('ANTHON GUNAWAN, S.Sos, M.Si');
  });
});

describe('printing', () => {
  it('says so when there is no printer', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Cetak' }).click();
    await page.getByText('tidak ada printer yang siap').waitFor();
  });
});

describe('the preview', () => {
  it('follows the choices: scope, codes, draft mark', async () => {
    const { page } = running;
    const pratinjau = page.getByRole('region', { name: /^Pratinjau/u });
    await pratinjau.getByText('TRIWULAN II', { exact: true }).waitFor();
    // No unit is approved, so it is a draft unless one says otherwise.
    await pratinjau.getByText('DRAF').first().waitFor();
    await page.getByLabel('Tandai DRAF').uncheck();
    await expect.poll(() => pratinjau.getByText('DRAF').count()).toBe(0);
    await page.getByLabel('Kode di depan nama').check();
    await pratinjau.getByText(/^2\.08\.01 PROGRAM PENUNJANG/u).waitFor();
    await page.getByRole('combobox', { name: 'Bentuk laporan' }).click();
    await page.getByRole('option', { name: /Evaluasi Renja/u }).click();
    await pratinjau.getByText('Pagu Anggaran').first().waitFor();
  });

  it(
    'E.81 closes with the mean of the chosen level, which the exported workbook computes as well',
    async () => {
      const { page } = running;
      const pratinjau = page.getByRole('region', { name: /^Pratinjau/u });
      await page.getByRole('combobox', { name: 'Bentuk laporan' }).click();
      await page.getByRole('option', { name: /E\.81/u }).click();
      await pratinjau.getByText('Formulir E.81', { exact: true }).waitFor();
      await pratinjau.hover();
      await page.mouse.wheel(0, 1_000_000);
      await pratinjau.getByRole('row', { name: /^Rata-rata capaian kinerja \(%\) 72\.79/u }).waitFor();
      await page.getByRole('combobox', { name: 'Rata-rata capaian penutup' }).click();
      await page.getByRole('option', { name: 'Dari indikator kegiatan' }).click();
      await pratinjau.getByRole('row', { name: /^Rata-rata capaian kinerja \(%\) 59\.19/u }).waitFor();
      await pratinjau.getByRole('row', { name: /^Predikat kinerja Rendah/u }).waitFor();
      await pratinjau
        .getByText('dari 24 indikator kegiatan; 1 indikator yang belum memiliki capaian tidak diikutkan')
        .waitFor();

      const berkas = join(folder, 'e81.xlsx');
      await running.answerSaveDialog(berkas);
      await page.getByRole('button', { name: 'Ekspor Excel' }).click();
      await page.getByText('Laporan selesai').waitFor();
      const [sel] = await recalculatedCells([await readFile(berkas)]);
      const penutup = sel?.find((baris) => baris[0] === 'Rata-rata capaian kinerja (%)');
      expect(penutup?.filter((isi) => isi !== '')).toEqual(['Rata-rata capaian kinerja (%)', '59.19']);
    },
    libreOfficeTimeout,
  );
});
