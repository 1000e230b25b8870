/**
 * The demonstration `npm start` runs on a machine without a screen: a working day with the sample of Kota Serang, as people
 * would walk it, leaving the workbook and a picture of each step.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { walkHariKerja } from './hari-kerja';
import { launch } from './launch';

const folder = resolve('keluaran', 'demo');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const running = await launch();
try {
  const berkas = join(folder, 'Pengukuran Kinerja DP3AKB TW III 2022.xlsx');
  await walkHariKerja(running, berkas, async (nama) => {
    const path = join(folder, `${nama}.png`);
    await running.page.screenshot({ path });
    console.log(`Gambar layar : ${path}`);
  });
  console.log(`Buku kerja   : ${berkas}`);
} finally {
  await running.close();
}
