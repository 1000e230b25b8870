/**
 * The demonstration `npm start` runs on a machine without a screen: does the main job with the sample of Kota Serang,
 * as a person would, and leaves the workbook and pictures of each step.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch } from './launch';
import {
  anggaran,
  capaian,
  chooseSimpul,
  chooseTriwulan,
  kinerja,
  openContoh,
  showLayar,
  waitUntilSaved,
} from './steps';

const folder = resolve('keluaran', 'demo');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const { page, answerSaveDialog, close } = await launch();
const picture = async (nama: string): Promise<void> => {
  const path = join(folder, `${nama}.png`);
  await page.screenshot({ path });
  console.log(`Gambar layar : ${path}`);
};

try {
  await page.getByRole('button', { name: /Buka contoh/u }).waitFor();
  await picture('01-mulai');

  await openContoh(page);
  await chooseTriwulan(page, 'III');
  await chooseSimpul(page, '2.08.01.2.01.01');
  await kinerja(
    page,
    'Jumlah Dokumen Renstra dan Renja Perangkat Daerah Tahun 2022, IKU OPD Tahun 2022, PK OPD Tahun 2022',
  ).fill('4');
  await anggaran(page).fill('100.457.750');
  await waitUntilSaved(page);
  console.log(
    `Diisi        : Triwulan III, realisasi anggaran 100.457.750, capaian ${await capaian(page, '2.08.01.2.01.01').innerText()} %`,
  );
  await picture('02-isian');

  await chooseTriwulan(page, 'II');
  await showLayar(page, 'Pemeriksaan');
  await page.getByRole('heading', { name: 'Pemeriksaan Triwulan II' }).waitFor();
  await picture('03-pemeriksaan');

  await showLayar(page, 'Laporan');
  const berkas = join(folder, 'Pengukuran Kinerja DP3AKB TW II 2022.xlsx');
  await answerSaveDialog(berkas);
  await page.getByRole('button', { name: 'Ekspor Excel' }).click();
  await page.getByText('Laporan selesai').waitFor();
  await picture('04-laporan');
  console.log(`Buku kerja   : ${berkas}`);
} finally {
  await close();
}
