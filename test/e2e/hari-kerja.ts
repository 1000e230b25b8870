/**
 * A working day with the sample of Kota Serang: a bidang fills Triwulan III in Tabel and submits it, the sekretariat returns
 * it with a reason, the bidang corrects, the sekretariat verifies and approves, and the official sheet comes out.
 * The demonstration and the test both walk it.
 */
import type { Locator, Page } from 'playwright-core';
import type { RunningApp } from './launch';
import { anggaran, chooseSimpul, chooseTriwulan, showLayar, waitUntilSaved } from './steps';

const bidang = 'Bidang Pengarusutamaan Gender dan Pemberdayaan Perempuan';
export const koordinasi = '2.08.02.2.01.02';
/** What the SPJ say in the end, in rupiah. */
export const serapanBenar = 14_250_000;

type Picture = (nama: string) => Promise<void>;

/** Walks the whole day and leaves the report at `berkas`. `ambil` takes a picture after each step. */
export async function walkHariKerja(running: RunningApp, berkas: string, ambil: Picture): Promise<void> {
  const { page } = running;
  const picture: Picture = async (nama) => {
    // Out of the way, so that no tooltip covers what the picture is about.
    await page.mouse.move(0, 0);
    await page.waitForFunction(
      () =>
        document.querySelector('[role=tooltip]') === null &&
        document.getAnimations().every((a) => a.effect?.getComputedTiming().endTime === Infinity),
    );
    await ambil(nama);
  };
  await page.getByRole('textbox', { name: 'Nama Anda' }).fill('Siti Aminah');
  await page.getByRole('combobox', { name: 'Unit Anda' }).fill(bidang);
  await picture('01-mulai');
  await page.getByRole('button', { name: /Buka contoh/u }).click();
  // Whoever said which bidang they are begins at its rows.
  await page.getByRole('treeitem').first().waitFor();
  await chooseTriwulan(page, 'III');

  await fillTabel(page);
  await picture('02-tabel-terisi');
  await showLayar(page, 'Isian');
  await chooseSimpul(page, koordinasi);
  await picture('03-isian');
  await submit(page, picture);
  await picture('05-diajukan');

  await workAs(page, 'Rahmat Hidayat');
  await openUnit(page);
  await picture('06-verifikasi-unit');
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Alasan').fill('Realisasi anggaran koordinasi PUG belum sesuai SPJ');
  await picture('07-alasan-pengembalian');
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await page.getByText('Dikembalikan', { exact: true }).waitFor();

  await workAs(page, 'Siti Aminah');
  await showLayar(page, 'Isian');
  await chooseSimpul(page, koordinasi);
  await page.getByText('Realisasi anggaran koordinasi PUG belum sesuai SPJ').first().waitFor();
  await picture('08-dikembalikan-ke-bidang');
  await anggaran(page).fill(serapanBenar.toLocaleString('id-ID'));
  await waitUntilSaved(page);
  await submit(page);

  await workAs(page, 'Rahmat Hidayat');
  await openUnit(page);
  await page.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await page.getByText('Diverifikasi', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Sahkan', exact: true }).click();
  await page.getByText('Disahkan', { exact: true }).first().waitFor();
  await picture('09-disahkan');

  await showLayar(page, 'Beranda');
  await page.getByRole('heading', { name: /Beranda Triwulan III/u }).waitFor();
  await picture('10-beranda');
  await showLayar(page, 'Pemeriksaan');
  await page.getByRole('heading', { name: 'Pemeriksaan Triwulan III' }).waitFor();
  await picture('11-pemeriksaan');

  await showLayar(page, 'Laporan');
  await running.answerSaveDialog(berkas);
  await page.getByRole('button', { name: 'Ekspor Excel' }).click();
  await page.getByText('Laporan selesai').waitFor();
  await picture('12-laporan');
}

/**
 * As the clerk would: carries the figures of Triwulan II over by copy and paste, then goes from one empty cell to the next.
 * The money of one sub kegiatan is still the old one.
 */
async function fillTabel(page: Page): Promise<void> {
  await showLayar(page, 'Tabel');
  await copyColumn(page, /^Kinerja s\.d\. TW II$/u, /^Realisasi kinerja/u);
  await copyColumn(page, /^Anggaran s\.d\. TW II \(Rp\)$/u, /^Realisasi anggaran/u);
  // Until the bar has counted what was pasted.
  await page.getByText('28 dari 32 isian terisi').waitFor();
  for (let isi = 29; isi <= 32; isi += 1) {
    await page.getByRole('button', { name: 'Kosong berikutnya' }).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByText(`${isi.toString()} dari 32 isian terisi`).waitFor();
  }
}

/** Selects a column from its first cell to its last, copies it and pastes it into another. */
async function copyColumn(page: Page, dari: RegExp, ke: RegExp): Promise<void> {
  await firstCell(page, dari).then((sel) => sel.click());
  for (let halaman = 0; halaman < 5; halaman += 1) await page.keyboard.press('Shift+PageDown');
  await page.keyboard.press('Control+c');
  await firstCell(page, ke).then((sel) => sel.click());
  await page.keyboard.press('Control+v');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Isi \d+ sel/u })
    .click();
  await waitUntilSaved(page);
}

async function firstCell(page: Page, judul: RegExp): Promise<Locator> {
  const kolom = await page.getByRole('columnheader', { name: judul }).getAttribute('aria-colindex');
  return page.locator(`[role="gridcell"][aria-colindex="${kolom ?? ''}"]`).first();
}

/** Bidang and sekretariat share the PC of this day. */
async function workAs(page: Page, nama: string): Promise<void> {
  await showLayar(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Pengguna' }).click();
  await page.getByRole('textbox', { name: 'Nama Anda' }).fill(nama);
  await page.getByRole('tab', { name: 'Tentang' }).click();
}

async function submit(page: Page, picture?: Picture): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Setelah diajukan, isian unit ini terkunci/u).waitFor();
  const alasan = dialog.getByLabel(/Alasan melewati peringatan/u);
  if (await alasan.isVisible()) await alasan.fill('Sudah dibahas dalam rapat evaluasi');
  await picture?.('04-ajukan');
  await dialog.getByRole('button', { name: 'Ajukan' }).click();
  await page.getByText(/^Diajukan oleh/u).waitFor();
}

async function openUnit(page: Page): Promise<void> {
  await showLayar(page, 'Verifikasi');
  await page.locator('h2', { hasText: 'Triwulan III' }).waitFor();
  const unit = page.getByRole('button', { name: bidang, exact: true });
  if (await unit.isVisible()) await unit.click();
  await page.getByRole('heading', { name: `${bidang}, Triwulan III` }).waitFor();
}
