/** Bukti dukung in the real window: attached, opened, refused, removed and brought back, there after a restart, and sent to another PC. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { namaSekretariat, openKantorKecil } from './kantor-kecil';
import { launch, type RunningApp } from './launch';
import { simpanPaket, terima } from './paket-steps';
import { chooseSimpul, chooseTriwulan, showLayar, waitUntilSaved } from './steps';

const pdf = '%PDF-1.4\nDaftar hadir rapat penyusunan Renja';

let folder: string;
let running: RunningApp;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-bukti-e2e-'));
  running = await launch({ userData: join(folder, 'pc-a') });
});
afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

function bukti(page: Page): Locator {
  return page.getByRole('group', { name: 'Bukti dukung: Jumlah dokumen Renja' });
}

/** The rows of the sekretariat at Verifikasi. */
async function openUnit(page: Page): Promise<void> {
  await showLayar(page, 'Verifikasi');
  const kembali = page.getByRole('button', { name: 'Semua unit' });
  const unit = page.getByRole('button', { name: namaSekretariat, exact: true });
  await kembali.or(unit).first().waitFor();
  if (await kembali.isVisible()) await kembali.click();
  await unit.click();
}

async function tulis(nama: string, isi: string): Promise<string> {
  const path = join(folder, nama);
  await writeFile(path, isi);
  return path;
}

async function lampirkan({ page, answerOpenDialog }: RunningApp, path: string): Promise<void> {
  await answerOpenDialog(path);
  await bukti(page)
    .getByRole('button', { name: /^Lampirkan/u })
    .click();
}

async function bukaRenja(page: Page): Promise<void> {
  await showLayar(page, 'Isian');
  await chooseTriwulan(page, 'I');
  await chooseSimpul(page, 'Penyusunan Renja');
}

/** What the program would show in the system's viewer, instead of starting it. */
async function catchOpened({ app }: RunningApp): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const dibuka: string[] = [];
    Object.assign(globalThis, { dibuka });
    shell.openPath = (path) => {
      dibuka.push(path);
      return Promise.resolve('');
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { dibuka: string[] }).dibuka);
}

it('attaches, opens, refuses a wrong kind, removes and undoes, and keeps the file over a restart', async () => {
  await openKantorKecil(running, folder);
  let { page } = running;
  await bukaRenja(page);
  await lampirkan(running, await tulis('daftar hadir.pdf', pdf));
  await bukti(page).getByText('PDF, 1 KB', { exact: false }).waitFor();

  await lampirkan(running, await tulis('macro.pdf', 'MZ bukan dokumen'));
  await page.getByText('Berkas "macro.pdf" bukan foto JPEG, gambar PNG, atau PDF', { exact: false }).waitFor();
  await expect.poll(() => bukti(page).getByRole('listitem').count()).toBe(1);

  await bukti(page).getByRole('button', { name: 'Hapus daftar hadir.pdf' }).click();
  await bukti(page).getByText('belum ada berkas').waitFor();
  await page.keyboard.press('Control+z');
  await bukti(page).getByRole('listitem').waitFor();
  await waitUntilSaved(page);

  await running.close();
  running = await launch({ userData: running.userData });
  ({ page } = running);
  await bukaRenja(page);
  const dibuka = await catchOpened(running);
  await bukti(page).getByRole('button', { name: 'daftar hadir.pdf', exact: true }).click();
  await expect.poll(dibuka).toHaveLength(1);
  const [path = ''] = await dibuka();
  expect(await readFile(path, 'utf8')).toBe(pdf);

  // A file that went missing is said to be, and choosing it again brings it back.
  await rm(join(running.userData, 'bukti'), { recursive: true });
  await chooseTriwulan(page, 'II');
  await chooseTriwulan(page, 'I');
  await bukti(page).getByText('Berkas belum diterima di komputer ini').waitFor();
  await lampirkan(running, join(folder, 'daftar hadir.pdf'));
  await bukti(page).getByRole('button', { name: 'Simpan salinan daftar hadir.pdf' }).waitFor();
  await expect.poll(() => bukti(page).getByRole('listitem').count()).toBe(1);

  await page.getByRole('button', { name: 'Ajukan', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ajukan' }).click();
  await page.getByText(/^Diajukan oleh/u).waitFor();
  expect(
    await bukti(page)
      .getByRole('button', { name: /^Lampirkan/u })
      .isDisabled(),
  ).toBe(true);
  expect(
    await bukti(page)
      .getByRole('button', { name: /^Hapus/u })
      .count(),
  ).toBe(0);
});

it('goes to another PC in a packet, beside what that PC attached itself; without the files the receiver is told so', async () => {
  await openKantorKecil(running, folder);
  const { page } = running;
  await bukaRenja(page);
  await lampirkan(running, await tulis('daftar hadir.pdf', pdf));
  await bukti(page).getByRole('listitem').waitFor();
  await waitUntilSaved(page);

  const simpan = async (nama: string, sertakan: boolean): Promise<string> => {
    await showLayar(page, 'Paket');
    await page.getByRole('checkbox', { name: 'Sertakan bukti dukung (1 berkas, 1 KB)' }).setChecked(sertakan);
    return simpanPaket(running, /Simpan paket isian/u, join(folder, nama));
  };
  const tanpa = await simpan('tanpa.twpaket', false);
  const dengan = await simpan('dengan.twpaket', true);

  const penerima = await launch();
  try {
    await openKantorKecil(penerima, folder);
    await bukaRenja(penerima.page);
    await lampirkan(penerima, await tulis('notulen.pdf', `${pdf} 2`));
    await bukti(penerima.page).getByRole('listitem').waitFor();
    await waitUntilSaved(penerima.page);

    // Files of both sides: nothing to decide, and both are there afterwards.
    const dialog = await terima(penerima, tanpa);
    await dialog.getByRole('tab', { name: 'Konflik (0)' }).waitFor();
    await dialog.locator('[data-butir="bukti/i/1"]').getByText('daftar hadir.pdf, notulen.pdf').waitFor();
    await dialog.getByRole('button', { name: /^Terapkan/u }).click();
    await dialog.waitFor({ state: 'detached' });
    await bukaRenja(penerima.page);
    await expect.poll(() => bukti(penerima.page).getByRole('listitem').count()).toBe(2);
    await bukti(penerima.page).getByText('Berkas belum diterima di komputer ini').waitFor();
    await openUnit(penerima.page);
    await penerima.page.getByText('daftar hadir.pdf (belum diterima)').waitFor();

    await terima(penerima, dengan);
    await penerima.page.keyboard.press('Escape');
    await bukaRenja(penerima.page);
    const dibuka = await catchOpened(penerima);
    await bukti(penerima.page).getByRole('button', { name: 'daftar hadir.pdf', exact: true }).click();
    await expect.poll(dibuka).toHaveLength(1);
    const salinan = join(folder, 'salinan.pdf');
    await penerima.answerSaveDialog(salinan);
    await bukti(penerima.page).getByRole('button', { name: 'Simpan salinan daftar hadir.pdf' }).click();
    await penerima.page.getByText('Salinan tersimpan: salinan.pdf').waitFor();
    expect(await readFile(salinan, 'utf8')).toBe(pdf);
    await openUnit(penerima.page);
    await penerima.page
      .getByRole('group', { name: 'Bukti dukung' })
      .getByRole('button', { name: 'daftar hadir.pdf' })
      .click();
    await expect.poll(dibuka).toHaveLength(2);
  } finally {
    await penerima.close();
  }
});
