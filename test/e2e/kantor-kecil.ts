/** A small office for the workflow: two units, each with one sub kegiatan of 100 million rupiah and one indicator of 4 dokumen. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import type { RunningApp } from './launch';
import { beginIsian, showLayar } from './steps';

export const namaSekretariat = 'Sekretariat';
export const namaBidang = 'Bidang Pencatatan';

/** Triwulan I: the sekretariat has filled all, the bidang has not entered its money. */
const kantor = {
  ...createData({
    simpul: [
      createSimpul('program', 'p', null, { kode: '2.08.01' }),
      createSimpul('kegiatan', 'k', 'p', { kode: '2.08.01.2.01' }),
      createSimpul('subkegiatan', 's', 'k', {
        kode: '2.08.01.2.01.01',
        nama: 'Penyusunan Renja',
        unit: 'sekretariat',
        indikator: [createIndikator('i', { nama: 'Jumlah dokumen Renja' })],
      }),
    ],
    kinerja: [kinerja('i', 1, '1')],
    anggaran: [anggaran('s', 1, 25_000_000)],
  }),
};
const bidang = createSimpul('subkegiatan', 'b', 'k', {
  kode: '2.08.01.2.01.02',
  nama: 'Pencatatan Data',
  unit: 'bidang',
  indikator: [createIndikator('j', { nama: 'Jumlah dokumen data' })],
});
const berisi = {
  ...kantor,
  unit: [...kantor.unit, { id: 'bidang', nama: namaBidang, jenis: 'bidang' as const }],
  simpul: [...kantor.simpul, bidang],
  realisasi: { ...kantor.realisasi, indikator: [...kantor.realisasi.indikator, kinerja('j', 1, '1')] },
};

/** Writes it as a data file into `folder`; returns its path. */
export async function writeKantorKecil(folder: string): Promise<string> {
  const berkas = join(folder, 'kantor.json');
  await writeFile(berkas, JSON.stringify(berisi));
  return berkas;
}

/** Opens it from a file in `folder`, at Isian. */
export async function openKantorKecil({ page, answerOpenDialog }: RunningApp, folder: string): Promise<void> {
  await answerOpenDialog(await writeKantorKecil(folder));
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await beginIsian(page);
}

/** Submits the quarter of the unit whose row is chosen in Isian. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan' }).click();
  await page.getByText(/^Diajukan oleh/u).waitFor();
}

/** In Verifikasi, the unit's quarter. */
export async function openUnit(page: Page, nama: string): Promise<void> {
  await showLayar(page, 'Verifikasi');
  const semua = page.getByRole('button', { name: 'Semua unit' });
  await page.locator('h2', { hasText: /Triwulan I/u }).waitFor();
  if (await semua.isVisible()) await semua.click();
  await page.getByRole('button', { name: nama, exact: true }).click();
  await page.getByRole('heading', { name: `${nama}, Triwulan I` }).waitFor();
}
