/** A unit's quarter between two PCs without a network: submitted > returned with a reason > submitted again > approved > reopened. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namaBidang, openKantorKecil, openUnit, submit } from './kantor-kecil';
import { launch, removeFolder, type RunningApp } from './launch';
import { simpanPaket, simpanPaketUnit, terima } from './paket-steps';
import { anggaran, chooseSimpul, showLayar, waitUntilSaved } from './steps';

let folder = '';
let sekretariat: RunningApp;
let bidang: RunningApp;
const tempat = (nama: string): string => join(folder, `${nama}.twpaket`);
const baris = 'Pencatatan Data';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-paket-status-'));
  sekretariat = await launch({ userData: join(folder, 'pc-sekretariat') });
  bidang = await launch({ userData: join(folder, 'pc-bidang') });
}, 180_000);

afterAll(async () => {
  await sekretariat.close();
  await bidang.close();
  await removeFolder(folder);
}, 120_000);

/** Brings the packet of the bidang's quarter from one PC to the other, where the preview names the new state; applies it. */
async function bawa(dari: RunningApp, ke: RunningApp, nama: string, status: string): Promise<void> {
  const paket = await simpanPaketUnit(dari, namaBidang, tempat(nama));
  const dialog = await terima(ke, paket);
  await dialog.getByRole('tab', { name: 'Konflik (0)' }).waitFor();
  const butir = dialog.locator('[data-butir="alur/bidang/1"]');
  await butir.getByText(status, { exact: true }).waitFor();
  await dialog.getByRole('button', { name: /^Terapkan/u }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function isi(page: Page, nilai: string): Promise<void> {
  await showLayar(page, 'Isian');
  await chooseSimpul(page, baris);
  await anggaran(page).fill(nilai);
  await waitUntilSaved(page);
}

test('submission, return with reasons, approval and reopening arrive at the other PC', async () => {
  await openKantorKecil(sekretariat, folder);
  const rencana = await simpanPaket(sekretariat, /Simpan paket rencana/u, tempat('rencana'));
  await bidang.answerOpenDialog(rencana);
  await bidang.page.getByRole('button', { name: 'Buka paket…' }).click();
  await bidang.page
    .getByRole('dialog', { name: 'Pratinjau paket' })
    .getByRole('button', { name: 'Tutup', exact: true })
    .click();

  await isi(bidang.page, '20.000.000');
  await submit(bidang.page);
  await bawa(bidang, sekretariat, 'diajukan', 'Diajukan');

  // The sekretariat sees the submission with its figure, and sends it back with a reason and a remark at the row.
  const s = sekretariat.page;
  await openUnit(s, namaBidang);
  await s.getByText('20.000.000').first().waitFor();
  await s.getByRole('button', { name: `Beri catatan: ${baris}` }).click();
  await s.getByLabel(`Catatan untuk ${baris}`).fill('SPJ Maret belum masuk');
  await s.getByRole('button', { name: 'Kembalikan' }).click();
  await s.getByRole('dialog').getByLabel('Alasan').fill('Realisasi anggaran belum sesuai SPJ');
  await s.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click();
  await s.getByText('Dikembalikan', { exact: true }).waitFor();

  // The reminder for WhatsApp says why, too.
  await showLayar(s, 'Paket');
  await s.locator('[data-pengingat="bidang"]').getByRole('button', { name: 'Teks pengingat…' }).click();
  const pengingat = s.getByRole('dialog', { name: 'Teks pengingat untuk WhatsApp' });
  await pengingat.getByRole('button', { name: 'Salin' }).click();
  await pengingat.getByText('Tersalin. Tempelkan di WhatsApp.').waitFor();
  const teks = await sekretariat.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(teks).toContain('*dikembalikan* oleh sekretariat: Realisasi anggaran belum sesuai SPJ');
  await s.keyboard.press('Escape');
  await bawa(sekretariat, bidang, 'dikembalikan', 'Dikembalikan: Realisasi anggaran belum sesuai SPJ');

  // At home the bidang sees in Beranda that it came back, and in Isian why; the remark leads to the cell.
  const b = bidang.page;
  await showLayar(b, 'Beranda');
  const perhatian = b.getByRole('region', { name: 'Perlu perhatian' });
  await perhatian.getByText(/Realisasi anggaran belum sesuai SPJ/u).waitFor();
  await perhatian.getByRole('button', { name: new RegExp(namaBidang, 'u') }).click();
  await b.getByText('Realisasi anggaran belum sesuai SPJ').first().waitFor();
  await b.getByText('Catatan sekretariat: SPJ Maret belum masuk').waitFor();
  await b.getByRole('button', { name: baris, exact: true }).click();
  await expect.poll(() => anggaran(b).evaluate((e) => e === document.activeElement)).toBe(true);
  await anggaran(b).fill('24.000.000');
  await waitUntilSaved(b);
  await submit(b);
  await bawa(bidang, sekretariat, 'diajukan-lagi', 'Diajukan');

  await openUnit(s, namaBidang);
  await s.getByText('24.000.000').first().waitFor();
  await s.getByRole('button', { name: 'Verifikasi', exact: true }).click();
  await s.getByText('Diverifikasi', { exact: true }).waitFor();
  await s.getByRole('button', { name: 'Sahkan', exact: true }).click();
  await s.getByText('Disahkan', { exact: true }).waitFor();
  await bawa(sekretariat, bidang, 'disahkan', 'Disahkan');

  // Approved at the sekretariat: locked at home.
  await showLayar(b, 'Isian');
  await chooseSimpul(b, baris);
  await b.getByText(/^Disahkan oleh/u).waitFor();
  await anggaran(b).focus();
  await b.keyboard.press('End');
  await b.keyboard.type('9');
  await expect.poll(() => b.getByText(/sudah disahkan, jadi terkunci/u).count()).toBeGreaterThan(0);
  await b.keyboard.press('Escape');

  // An older packet that turns up late moves nothing back.
  const lama = await terima(bidang, tempat('dikembalikan'));
  await lama.getByText('Tidak ada yang berubah pada data di komputer ini.').waitFor();
  await lama.getByRole('tab', { name: 'Ditahan (0)' }).waitFor();
  await lama.getByRole('button', { name: 'Tutup', exact: true }).click();

  await openUnit(s, namaBidang);
  await s.getByRole('button', { name: 'Buka kembali' }).click();
  await s.getByRole('dialog').getByLabel('Alasan').fill('Salah ketik');
  await s.getByRole('dialog').getByRole('button', { name: 'Buka kembali' }).click();
  await s.getByText('Draf', { exact: true }).waitFor();
  await bawa(sekretariat, bidang, 'dibuka-kembali', 'Draf: Salah ketik');
  await isi(b, '24.500.000');
  await b.getByText('Salah ketik').waitFor();
  await expect.poll(() => anggaran(b).inputValue()).toBe('24.500.000');

  // The way of the quarter, with both people's reasons, is in the history of both PCs.
  for (const { page } of [bidang, sekretariat]) {
    await showLayar(page, 'Isian');
    await chooseSimpul(page, baris);
    await page.getByRole('button', { name: 'Riwayat', exact: true }).click();
    const riwayat = page.getByRole('dialog');
    await riwayat.getByText('Alasan: Salah ketik').first().waitFor();
    await riwayat.getByText('Alasan: Realisasi anggaran belum sesuai SPJ').first().waitFor();
    await page.keyboard.press('Escape');
  }
}, 300_000);

test('a machine is named once; another key of the same unit is noticed', async () => {
  const { page } = sekretariat;
  const pertama = await terima(sekretariat, await simpanPaketUnit(bidang, namaBidang, tempat('mesin-pertama')));
  await pertama.getByText('Belum dikenal').waitFor();
  await pertama.getByRole('button', { name: 'Kenali…' }).click();
  await page.getByRole('textbox', { name: 'Nama mesin' }).fill('PC Bidang Pencatatan');
  await page.getByRole('button', { name: 'Simpan sebagai dikenal' }).click();
  await pertama.getByText('Dikenal', { exact: true }).waitFor();
  await pertama.getByText('PC Bidang Pencatatan').waitFor();
  await page.keyboard.press('Escape');

  const { userData } = bidang;
  await bidang.app.close();
  await rm(join(userData, 'kunci-mesin.pem'));
  bidang = await launch({ userData });
  const berganti = await terima(sekretariat, await simpanPaketUnit(bidang, namaBidang, tempat('mesin-berganti')));
  await berganti.getByText('Kunci mesin pengirim berganti').waitFor();
  await berganti.getByText('Kunci berganti', { exact: true }).waitFor();
}, 180_000);
