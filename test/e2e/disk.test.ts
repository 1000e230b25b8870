/** The folder of the data while working: short of room, full, gone. Mounts a small disk; where that is not allowed, skips. */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readData } from '#shared/berkas/read-data';
import { launch, removeFolder } from '#test/e2e/launch';
import { anggaran, chooseSimpul, openContoh, waitUntilSaved } from '#test/e2e/steps';
import { fill, lepasDisk, pasangDisk } from '#test/fault/gangguan';

const sub = 'Penyusunan Dokumen Perencanaan Perangkat Daerah';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-e2e-'));
});
afterEach(() => removeFolder(folder));

test('a disk running short is told; once full, what is in memory is brought out, and freed, saving goes on by itself', async (context) => {
  if (!pasangDisk(folder, 150)) return context.skip();
  const { page, kill, answerSaveDialog } = await launch({ userData: folder });
  try {
    await openContoh(page);
    await page
      .getByRole('alert')
      .getByText(/^Sisa tempat di disk tinggal \d+ MB/u)
      .waitFor();
    await chooseSimpul(page, sub);
    await fill(join(folder, 'pengisi'));
    await anggaran(page).fill('1.500.000');
    await anggaran(page).blur();
    await page
      .getByRole('status')
      .getByText(/^Belum tersimpan/u)
      .waitFor();

    const salinan = join(tmpdir(), `salinan-${process.pid.toString()}.json`);
    await answerSaveDialog(salinan);
    await page.getByRole('button', { name: 'Simpan salinan…' }).click();
    await page.getByText('Salinan data disimpan sebagai').waitFor();
    const isi = readData(await readFile(salinan, 'utf8'));
    if (isi.status !== 'berhasil') throw new Error('the copy cannot be read');
    // What could not be saved here is in the copy.
    expect(isi.data.realisasi.anggaran).toContainEqual(expect.objectContaining({ triwulan: 1, nilai: 1_500_000 }));
    await rm(salinan);

    await rm(join(folder, 'pengisi'));
    await waitUntilSaved(page);
  } finally {
    await kill();
    lepasDisk(folder);
  }
});

test('a folder that vanishes while working is told', async () => {
  const data = join(folder, 'data');
  const { page, kill } = await launch({ userData: data });
  await openContoh(page);
  await chooseSimpul(page, sub);
  await rename(data, join(folder, 'lain'));
  await writeFile(data, '');
  await anggaran(page).fill('1.600.000');
  await anggaran(page).blur();
  await page
    .getByRole('status')
    .getByText(/^Belum tersimpan/u)
    .waitFor();
  await kill();
});
