/** A unit's quarter on its way: refused while something is missing, submitted, locked. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  anggaran as isiAnggaran,
  createData,
  createIndikator,
  kinerja as isiKinerja,
  satuSubKegiatan,
} from '#test/fixtures/kecil';
import { launch, removeFolder, type RunningApp } from './launch';
import { anggaran, beginIsian, kinerja, waitUntilSaved } from './steps';

/** One sub kegiatan of 100 million rupiah; its indicator's target is 4 dokumen. */
const kantor = createData({
  simpul: satuSubKegiatan([createIndikator('i', { nama: 'Jumlah dokumen' })], { unit: 'sekretariat' }),
  kinerja: [isiKinerja('i', 1, '8')],
  anggaran: [isiAnggaran('s', 1, null)],
});

let folder: string;
let running: RunningApp;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-alur-'));
  running = await launch({ userData: join(folder, 'data') });
});

afterEach(async () => {
  await running.kill().catch(() => undefined);
  await removeFolder(folder);
});

describe('submitting a quarter', () => {
  it('names what is missing and leads there, asks about peringatan, then locks', async () => {
    const { page } = running;
    await openKantor(page);
    await page.getByText('1 dari 2 terisi').waitFor();
    await page.getByRole('button', { name: 'Ajukan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Perbaiki dahulu: 1 galat').waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Ajukan' }).isDisabled()).toBe(true);

    // The finding leads to the empty cell.
    await dialog.getByRole('button', { name: /Realisasi anggaran Triwulan I belum diisi/u }).click();
    await expect.poll(() => anggaran(page).evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.type('25.000.000');
    await waitUntilSaved(page);

    // 8 of 4 dokumen is 200 %: explained at its row, from within the dialog.
    await page.getByRole('button', { name: 'Ajukan' }).click();
    await dialog.getByText('Jelaskan: peringatan pada 1 baris').waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Ajukan' }).isDisabled()).toBe(true);
    await dialog.getByPlaceholder('Keterangan').fill('Dua dokumen tambahan diminta provinsi');
    await dialog.getByLabel('Sudah dijelaskan').waitFor();
    await dialog.getByRole('button', { name: 'Ajukan' }).click();
    await page.getByText('diajukan dan kini terkunci').waitFor();
    await page.getByText(/^Diajukan oleh/u).waitFor();
    expect(await page.getByRole('button', { name: 'Ajukan' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Riwayat', exact: true }).click();
    await page.getByRole('dialog').getByText('Diajukan', { exact: true }).waitFor();
    await page.keyboard.press('Escape');

    // Nothing that is typed now reaches the submitted quarter.
    await running.kill();
    running = await launch({ userData: running.userData });
    await running.page.getByText(/^Diajukan oleh/u).waitFor();
    await expect.poll(() => kinerja(running.page, 'Jumlah dokumen').inputValue()).toBe('8');
    await expect.poll(() => anggaran(running.page).inputValue()).toBe('25.000.000');
  });

  it('passes an unexplained peringatan only with a reason, which the history keeps', async () => {
    const { page } = running;
    await openKantor(page);
    await anggaran(page).fill('25.000.000');
    await waitUntilSaved(page);
    await page.getByRole('button', { name: 'Ajukan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Alasan melewati peringatan/u).fill('Sudah dibahas dalam rapat 8 April');
    await dialog.getByRole('button', { name: 'Ajukan' }).click();
    await page.getByText(/^Diajukan oleh/u).waitFor();
    await page.getByRole('button', { name: 'Riwayat', exact: true }).click();
    await page.getByRole('dialog').getByText('Alasan: Sudah dibahas dalam rapat 8 April').waitFor();
  });
});

async function openKantor(page: Page): Promise<void> {
  const berkas = join(folder, 'kantor.json');
  await writeFile(berkas, JSON.stringify(kantor));
  await running.answerOpenDialog(berkas);
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await beginIsian(page);
}
