/** The whole working day of bidang and sekretariat in one window, from the paste to the official sheet. */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serapanBenar, walkHariKerja } from './hari-kerja';
import { launch, removeFolder, type RunningApp } from './launch';

let folder: string;
let running: RunningApp;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-hari-kerja-'));
  running = await launch({ userData: join(folder, 'data') });
});

afterEach(async () => {
  await running.kill().catch(() => undefined);
  await removeFolder(folder);
});

it('ends with a sheet that holds the corrected figure, marked DRAF while other units are not approved', async () => {
  const gambar = process.env['TRIWULAN_GAMBAR'] ?? join(folder, 'gambar');
  await mkdir(gambar, { recursive: true });
  const berkas = join(folder, 'tw3.xlsx');
  await walkHariKerja(running, berkas, async (nama) => {
    await running.page.screenshot({ path: join(gambar, `${nama}.png`) });
  });
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.readFile(berkas);
  const [lembar] = buku.worksheets;
  const teks: string[] = [];
  let realisasi: unknown;
  lembar?.eachRow((baris) => {
    teks.push(JSON.stringify(baris.values));
    if (baris.getCell(5).value === 'Koordinasi dan Sinkronisasi Pelaksanaan PUG Kewenangan Kabupaten/Kota')
      realisasi = baris.getCell(12).value;
  });
  expect(realisasi).toBe(serapanBenar);
  expect(teks.some((t) => t.includes('DRAF'))).toBe(true);
});
