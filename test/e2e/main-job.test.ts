/** The main job in the real window: open real data, fill a quarter, export the official sheet, lose nothing. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, removeFolder, type RunningApp } from './launch';
import {
  anggaran,
  capaian,
  chooseSimpul,
  chooseTriwulan,
  jumlah,
  kinerja,
  openContoh,
  showLayar,
  waitUntilSaved,
} from './steps';

const renja = '2.08.01.2.01.01';
const indikatorRenja =
  'Jumlah Dokumen Renstra dan Renja Perangkat Daerah Tahun 2022, IKU OPD Tahun 2022, PK OPD Tahun 2022';

let folder: string;
let running: RunningApp;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-utama-'));
  running = await launch({ userData: join(folder, 'data') });
});

afterEach(async () => {
  await running.kill().catch(() => undefined);
  await removeFolder(folder);
});

describe('filling Triwulan III of Kota Serang 2022', () => {
  it('computes while typing, exports, and keeps every value when the process is killed', async () => {
    const { page } = running;
    await openContoh(page);
    await chooseTriwulan(page, 'III');
    await chooseSimpul(page, renja);

    await kinerja(page, indikatorRenja).fill('4');
    await expect.poll(() => capaian(page, `${renja}#1`).innerText()).toBe('100,00');
    await anggaran(page).fill('100.457.750');
    // 100,457,750 of 131,789,450; the kegiatan's pagu is 187,324,450, the office's 15,904,466,547.
    await expect.poll(() => capaian(page, renja).innerText()).toBe('76,23');
    await expect
      .poll(() => jumlah(page, '2.08.01.2.01'))
      .toEqual([expect.stringContaining('Perencanaan, Penganggaran'), '187.324.450', '100.457.750', '53,63']);
    await expect
      .poll(() => jumlah(page, 'total'))
      .toEqual(['Total perangkat daerah', '15.904.466.547', '100.457.750', '0,63']);
    await page.getByLabel('Keterangan', { exact: true }).fill('Renja selesai disusun');
    await waitUntilSaved(page);

    const berkas = join(folder, 'tw3.xlsx');
    await running.answerSaveDialog(berkas);
    await showLayar(page, 'Laporan');
    await page.getByRole('button', { name: 'Ekspor Excel' }).click();
    await page.getByText('Laporan selesai').waitFor();
    const baris = await rowOf(berkas, 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
    expect(baris).toMatchObject({
      target: 4,
      pagu: 131_789_450,
      realisasi: 4,
      anggaran: 100_457_750,
      capaian: 100,
      serapan: 76.23,
      keterangan: 'Renja selesai disusun',
    });

    await running.kill();
    running = await launch({ userData: running.userData });
    await showLayar(running.page, 'Isian');
    await expect.poll(() => kinerja(running.page, indikatorRenja).inputValue()).toBe('4');
    await expect.poll(() => anggaran(running.page).inputValue()).toBe('100.457.750');
    await expect.poll(() => capaian(running.page, renja).innerText()).toBe('76,23');
    await expect
      .poll(() => running.page.getByLabel('Keterangan', { exact: true }).inputValue())
      .toBe('Renja selesai disusun');

    // Undo is read off the ledger, so it reaches back over the restart: first the remark, then the money.
    await running.page.keyboard.press('Control+z');
    await expect.poll(() => running.page.getByLabel('Keterangan', { exact: true }).inputValue()).toBe('');
    await running.page.keyboard.press('Control+z');
    await expect.poll(() => anggaran(running.page).inputValue()).toBe('');
  });

  it('moves between the cells with Enter and arrows, restores with Escape, undoes and redoes', async () => {
    const { page } = running;
    await openContoh(page);
    await chooseTriwulan(page, 'III');
    await chooseSimpul(page, renja);

    await kinerja(page, indikatorRenja).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.keyboard.type('50.457.750');
    await page.keyboard.press('ArrowUp');
    await waitUntilSaved(page);
    await expect.poll(() => anggaran(page).inputValue()).toBe('50.457.750');

    await anggaran(page).fill('60.000.000');
    await waitUntilSaved(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => anggaran(page).inputValue()).toBe('50.457.750');

    // What Escape restored is no step; the first undo takes back the money, the second the kinerja.
    await page.keyboard.press('Control+z');
    await expect.poll(() => anggaran(page).inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await expect.poll(() => kinerja(page, indikatorRenja).inputValue()).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(() => kinerja(page, indikatorRenja).inputValue()).toBe('3');
    await page.keyboard.press('Control+y');
    await expect.poll(() => anggaran(page).inputValue()).toBe('50.457.750');
  });

  it('saves the last keystrokes when the window is closed at once', async () => {
    const { page } = running;
    await openContoh(page);
    await chooseTriwulan(page, 'III');
    await chooseSimpul(page, renja);
    await anggaran(page).fill('77.000.000');
    await running.close();

    running = await launch({ userData: running.userData });
    await expect.poll(() => anggaran(running.page).inputValue()).toBe('77.000.000');
  });

  it('saves a copy of the data that the program reads again', async () => {
    const { page } = running;
    await openContoh(page);
    const salinan = join(folder, 'salinan.json');
    await running.answerSaveDialog(salinan);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: /Simpan salinan data/u }).click();
    await page.getByText('Salinan data disimpan').waitFor();
    expect(JSON.parse(await readFile(salinan, 'utf8'))).toEqual(
      JSON.parse(await readFile('assets/contoh/serang-2022.json', 'utf8')),
    );
  });
});

interface Baris {
  readonly target: unknown;
  readonly pagu: unknown;
  readonly realisasi: unknown;
  readonly anggaran: unknown;
  readonly capaian: unknown;
  readonly serapan: unknown;
  readonly keterangan: unknown;
}

/** The row of a sub kegiatan in an exported `tw1-3` sheet, by the columns of the official layout. */
async function rowOf(berkas: string, nama: string): Promise<Baris> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(berkas);
  const lembar = buku.worksheets[0];
  if (lembar === undefined) throw new Error('the workbook has no sheet');
  const baris = Array.from({ length: lembar.rowCount }, (_, n) => lembar.getRow(n + 1)).find(
    (r) => r.getCell(5).text === nama,
  );
  if (baris === undefined) throw new Error(`no row ${nama}`);
  const nilai = (kolom: number): unknown => {
    const sel = baris.getCell(kolom);
    return sel.type === ExcelJS.ValueType.Formula ? sel.result : sel.value;
  };
  return {
    target: nilai(9),
    pagu: nilai(10),
    realisasi: nilai(11),
    anggaran: nilai(12),
    capaian: nilai(13),
    serapan: nilai(14),
    keterangan: nilai(15),
  };
}
