/** Two office PCs without a network: plan > fill > packet > conflict > settled with a reason > undo > export. */
import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, removeFolder, type RunningApp } from './launch';
import { focused, pressUntil } from './papan-ketik';
import { simpanPaket, simpanPaketUnit, terima } from './paket-steps';
import { anggaran, chooseSimpul, chooseTriwulan, openContoh, showLayar, waitUntilSaved } from './steps';

let folder = '';
let sekretariat: RunningApp;
let bidang: RunningApp;
const tempat = (nama: string): string => join(folder, nama);
const sub = '2.08.02.2.01.02';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-paket-e2e-'));
  sekretariat = await launch({ userData: tempat('pc-sekretariat') });
  bidang = await launch({ userData: tempat('pc-bidang') });
}, 180_000);

afterAll(async () => {
  await sekretariat.close();
  await bidang.close();
  await removeFolder(folder);
}, 120_000);

async function isiAnggaran(page: Page, nilai: string): Promise<void> {
  await showLayar(page, 'Isian');
  await chooseTriwulan(page, 'III');
  await chooseSimpul(page, sub);
  await anggaran(page).fill(nilai);
  await anggaran(page).press('Tab');
  await waitUntilSaved(page);
}

describe('sekretariat and bidang', () => {
  test('the plan opens on a fresh PC and can be filled at once', async () => {
    const { page } = sekretariat;
    await openContoh(page);
    const rencana = await simpanPaket(sekretariat, /Simpan paket rencana/u, tempat('rencana.twpaket'));
    const kunci = await stat(join(sekretariat.userData, 'kunci-mesin.pem'));
    expect(kunci.mode & 0o777).toBe(0o600);

    await bidang.answerOpenDialog(rencana);
    await bidang.page.getByRole('button', { name: 'Buka paket…' }).click();
    const dialog = bidang.page.getByRole('dialog', { name: 'Pratinjau paket' });
    await dialog.getByText(/tahun 2022 dibuat/u).waitFor();
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();
    await isiAnggaran(bidang.page, '12.000.000');
  }, 180_000);

  test('a conflict is shown side by side and settled with a reason by keyboard, as one step', async () => {
    await chooseTriwulan(bidang.page, 'III');
    const isian = await simpanPaketUnit(bidang, /Pengarusutamaan Gender/u, tempat('isian.twpaket'));

    const { page } = sekretariat;
    await isiAnggaran(page, '9.000.000');
    const dialog = await terima(sekretariat, isian);
    const konflik = dialog.locator(`[data-konflik="anggaran/${sub}/3/nilai"]`);
    await konflik.getByText('9.000.000', { exact: true }).waitFor();
    await konflik.getByText('12.000.000', { exact: true }).waitFor();
    await pressUntil(page, 'Tab', /^radio Di komputer ini/u);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => konflik.getByRole('radio', { name: /Paket dari/u, checked: true }).count()).toBe(1);
    await expect.poll(() => dialog.getByRole('button', { name: 'Terapkan 1 nilai' }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^textbox Alasan pilihan/u);
    // What is missing is said below the field, and comes into sight with it.
    const pesan = konflik.getByText('Alasan wajib ditulis agar pilihan ini diterapkan.');
    await expect.poll(() => pesan.evaluate(isSeen)).toBe(true);
    await page.keyboard.type('sesuai SPJ bidang');
    await pressUntil(page, 'Tab', 'button Terapkan 1 nilai');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });

    await showLayar(page, 'Isian');
    await expect.poll(() => anggaran(page).inputValue()).toBe('12.000.000');
    await page.keyboard.press('Control+z');
    await expect.poll(() => anggaran(page).inputValue()).toBe('9.000.000');
    await page.keyboard.press('Control+y');
    await expect.poll(() => anggaran(page).inputValue()).toBe('12.000.000');
    expect((await readdir(join(sekretariat.userData, 'cadangan'))).length).toBeGreaterThan(0);
  }, 180_000);

  test('the same packet again changes nothing; a damaged one is refused with a sentence', async () => {
    const { page } = sekretariat;
    const dialog = await terima(sekretariat, tempat('isian.twpaket'));
    await dialog.getByText('Tidak ada yang berubah pada data di komputer ini.').waitFor();
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();

    const bytes = await readFile(tempat('isian.twpaket'));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    await writeFile(tempat('rusak.twpaket'), bytes);
    await sekretariat.answerOpenDialog(tempat('rusak.twpaket'));
    await page.getByRole('button', { name: 'Terima paket…' }).click();
    const ditolak = page.getByRole('dialog', { name: 'Paket tidak dapat dibuka' });
    await ditolak.getByText(/rusak atau sudah diubah/u).waitFor();
    await ditolak.getByRole('button', { name: 'Tutup', exact: true }).click();
  }, 120_000);

  test('the settled figure goes back to the bidang without another conflict, and into the report', async () => {
    const { page } = sekretariat;
    const balik = await simpanPaketUnit(sekretariat, /Pengarusutamaan Gender/u, tempat('balik.twpaket'));
    const dialog = await terima(bidang, balik);
    await dialog.getByRole('tab', { name: 'Konflik (0)' }).waitFor();
    await dialog.getByRole('button', { name: /Catat sebagai diterima|Terapkan/u }).click();
    await dialog.waitFor({ state: 'hidden' });

    await showLayar(page, 'Laporan');
    const keluar = tempat('tw3.xlsx');
    await sekretariat.answerSaveDialog(keluar);
    await page.getByRole('button', { name: /Ekspor Excel/u }).click();
    await page.getByText('Laporan selesai').waitFor();
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(keluar);
    const angka: unknown[] = [];
    buku.worksheets[0]?.eachRow((row) => row.eachCell((sel) => angka.push(sel.value)));
    expect(angka).toContain(12_000_000);
  }, 180_000);

  test('a double click in the file manager hands the packet to the running window', async () => {
    await bidang.openAgain(tempat('balik.twpaket'));
    await tutupPratinjau(bidang.page);
  }, 60_000);

  test('a packet dropped on the window is received, whatever the screen; another file is refused with a sentence', async () => {
    const { page } = bidang;
    await showLayar(page, 'Isian');
    await page.getByRole('treeitem').first().waitFor();
    await jatuhkan(page, tempat('balik.twpaket'));
    await tutupPratinjau(page);
    await jatuhkan(page, tempat('tw3.xlsx'));
    const ditolak = page.getByRole('dialog', { name: 'Paket tidak dapat dibuka' });
    await ditolak.getByText('tw3.xlsx').waitFor();
    await ditolak.getByRole('button', { name: 'Tutup', exact: true }).click();
  }, 60_000);

  test('a double click starts the program when it does not run', async () => {
    const { userData } = bidang;
    await bidang.app.close();
    bidang = await launch({ userData, buka: tempat('balik.twpaket') });
    await tutupPratinjau(bidang.page);
  }, 120_000);
});

async function tutupPratinjau(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Pratinjau paket' });
  await dialog.getByText('Tidak ada yang berubah pada data di komputer ini.').waitFor();
  await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Whether the middle of the element is in sight, not only drawn. */
function isSeen(unsur: Element): boolean {
  const { left, top, width, height } = unsur.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === unsur;
}

/** Drops the file in the middle of the window, as the system does. */
async function jatuhkan(page: Page, path: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await cdp.detach();
}
