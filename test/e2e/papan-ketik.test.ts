/** Everything by keyboard, and always to be seen where one is. */
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { namaBidang, writeKantorKecil } from './kantor-kecil';
import { launch, removeFolder, type RunningApp } from './launch';
import { focused, pressToLayar, pressUntil, walkTab } from './papan-ketik';
import { fillPapanKlip, waitUntilSaved } from './steps';

const bukuKerja = fileURLToPath(new URL('../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx', import.meta.url));

let folder: string;
let running: RunningApp;
let page: Page;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-papan-ketik-'));
  running = await launch({ userData: join(folder, 'data') });
  page = running.page;
  await page.getByRole('button', { name: /Buka contoh/u }).waitFor();
});

afterEach(async () => {
  await running.kill().catch(() => undefined);
  await removeFolder(folder);
});

describe('a working day without a mouse', () => {
  it('goes from the first figure over a return with a reason to the approved sheet', async () => {
    await running.answerOpenDialog(await writeKantorKecil(folder));
    await pressUntil(page, 'Tab', 'button Buka berkas…');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Beranda Triwulan/u }).waitFor();
    await untilFocused(/^button /u);

    // The bidang: one figure in the form, the other in the grid, and off it goes.
    await openRow('Pencatatan Data');
    await pressUntil(page, 'Tab', /Realisasi kinerja: Jumlah dokumen data/u);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2');
    await waitUntilSaved(page);
    await pressToLayar(page, 'Tabel');
    await untilFocused(/^grid /u);
    await page.keyboard.press('F8');
    await page.keyboard.type('20000000');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
    await submit();

    // The sekretariat returns it; what was pressed is gone, and the keyboard stands beside.
    await pressToLayar(page, 'Verifikasi');
    await pressUntil(page, 'Tab', `button ${namaBidang}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `${namaBidang}, Triwulan I` }).waitFor();
    await pressUntil(page, 'Tab', 'button Kembalikan');
    await page.keyboard.press('Enter');
    await untilFocused(/^textbox Alasan/u);
    await page.keyboard.type('Realisasi anggaran belum sesuai SPJ');
    await pressUntil(page, 'Tab', 'button Kembalikan');
    await page.keyboard.press('Enter');
    await page.getByText('Dikembalikan', { exact: true }).waitFor();
    await untilFocused(/^button Riwayat/u);

    // The bidang corrects.
    await openRow('Pencatatan Data');
    await page.getByText('Realisasi anggaran belum sesuai SPJ').waitFor();
    await pressUntil(page, 'Tab', 'textbox Realisasi anggaran (Rp)');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('24000000');
    await waitUntilSaved(page);
    await submit();

    // The sekretariat verifies; the next step takes the place of the button, so Enter goes on.
    await pressToLayar(page, 'Verifikasi');
    await page.getByRole('heading', { name: `${namaBidang}, Triwulan I` }).waitFor();
    await pressUntil(page, 'Tab', 'button Verifikasi');
    await page.keyboard.press('Enter');
    await untilFocused('button Sahkan');
    await page.keyboard.press('Enter');
    await page.getByText('Disahkan', { exact: true }).first().waitFor();

    await pressToLayar(page, 'Laporan');
    const berkas = join(folder, 'laporan.xlsx');
    await running.answerSaveDialog(berkas);
    await pressUntil(page, 'Tab', 'button Ekspor Excel (.xlsx)');
    await page.keyboard.press('Enter');
    await page.getByText('Laporan selesai').waitFor();
    await untilFocused('button Tampilkan di folder');
    expect((await stat(berkas)).size).toBeGreaterThan(0);
  });
});

/** `siap` is there once the screen shows what it shows. */
const layar: readonly { readonly nama: string; readonly siap: string }[] = [
  { nama: 'Beranda', siap: '.recharts-line-curve' },
  { nama: 'Isian', siap: '[data-sasaran]' },
  { nama: 'Tabel', siap: '[role="gridcell"]' },
  { nama: 'Rencana', siap: '[role=treeitem]' },
  { nama: 'Pemeriksaan', siap: '[data-index]' },
  { nama: 'Verifikasi', siap: '[data-unit]' },
  { nama: 'Paket', siap: 'td' },
  { nama: 'Laporan', siap: '[aria-label^="Pratinjau"] td' },
  { nama: 'Pengaturan', siap: 'h2' },
];

describe('Tab comes to everything once, in sight and with a ring, and round again', () => {
  it('on Mulai, and in its dialogs', async () => {
    expect(await walkTab(running)).toEqual([]);
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Bantuan papan ketik' }).waitFor();
    expect(await walkTab(running)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await running.answerOpenDialog(bukuKerja);
    await pressUntil(page, 'Tab', 'button Impor buku kerja…');
    await page.keyboard.press('Enter');
    // Not the dialog that says it is being read: that one goes by itself.
    await page.getByRole('dialog', { name: /^Pratinjau impor/u }).waitFor();
    expect(await walkTab(running)).toEqual([]);
    await page.keyboard.press('Escape');
    await untilFocused('button Impor buku kerja…');
    await pressUntil(page, 'Tab', 'button Mulai tahun kosong…');
    await page.keyboard.press('Enter');
    await untilFocused(/^textbox Nama perangkat daerah/u);
    expect(await walkTab(running)).toEqual([]);
  });

  it('on every screen', async () => {
    await openContohByKey();
    for (const { nama, siap } of layar) {
      await pressToLayar(page, nama);
      await page.locator(siap).first().waitFor();
      expect.soft(await walkTab(running), nama).toEqual([]);
    }
    // Also in the parts of Pengaturan; the arrow keys choose one.
    const bagian = page.getByRole('tablist', { name: 'Bagian pengaturan' });
    for (let n = await bagian.getByRole('tab').count(); n > 1; n--) {
      const kini = await bagian.getByRole('tab', { selected: true }).innerText();
      await pressUntil(page, 'Shift+Tab', `tab ${kini}`);
      await page.keyboard.press('ArrowDown');
      const nama = await bagian.getByRole('tab', { selected: true }).innerText();
      expect.soft(await walkTab(running), `Pengaturan, ${nama}`).toEqual([]);
    }
  });
});

describe('the keyboard never falls into nothing', () => {
  it('goes back to what opened a dialog, also when that was an item of a menu', async () => {
    await openContohByKey();
    await pressUntil(page, 'F6', 'button Menu');
    for (const item of ['Cadangan…', 'Pengguna dan PIN…', 'Buka tahun berikutnya…']) {
      await page.keyboard.press('Enter');
      await untilFocused('menuitem Kembali ke Mulai');
      await pressUntil(page, 'ArrowDown', `menuitem ${item}`);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await untilFocused('button Menu');
    }
  });

  it('shows what a paste would do, does it with Enter, and stands in the grid again', async () => {
    await openContohByKey();
    await pressToLayar(page, 'Tabel');
    await page.getByRole('gridcell').first().waitFor();
    await pressUntil(page, 'F6', /^grid /u);
    await fillPapanKlip(running, '1.234\r\n160.427.6000\r\n2\r\n');
    await page.keyboard.press('Control+V');
    await untilFocused('button Isi 2 sel');
    expect(await walkTab(running)).toEqual([]);
    await pressUntil(page, 'Tab', 'button Isi 2 sel');
    await page.keyboard.press('Enter');
    await untilFocused(/^grid /u);
    await waitUntilSaved(page);
  });

  it('writes over what stands in a field of a dialog that Tab led to', async () => {
    await openContohByKey();
    await pressToLayar(page, 'Rencana');
    await untilFocused(/^treeitem /u);
    await pressUntil(page, 'ArrowDown', /^treeitem 2\.08\.01\.2\.01\.01 /u);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const target = page.getByRole('textbox', { name: /^Target, / }).first();
    await expect.poll(() => target.inputValue()).toBe('4');
    await pressUntil(page, 'Tab', /^textbox Target, /u);
    await page.keyboard.type('5');
    await expect.poll(() => target.inputValue()).toBe('5');
  });

  it('stays at the place of a row that goes: undone, filtered out, deleted', async () => {
    await openContohByKey();
    await pressToLayar(page, 'Rencana');
    await untilFocused(/^treeitem /u);
    await pressUntil(page, 'ArrowDown', /^treeitem 2\.08\.01\.2\.01\.02 /u);
    await page.keyboard.press('Delete');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await untilFocused(/^treeitem 2\.08\.01\.2\.01\.02 /u);

    await pressToLayar(page, 'Pengaturan');
    await pressUntil(page, 'F6', /^tab Perangkat daerah/u);
    await page.keyboard.press('ArrowDown');
    await pressUntil(page, 'Tab', 'textbox Unit baru');
    await page.keyboard.type('UPTD Baru');
    await page.keyboard.press('Enter');
    await pressUntil(page, 'Shift+Tab', 'button Hapus UPTD Baru');
    await page.keyboard.press('Enter');
    await untilFocused(/^button Hapus Bidang/u);
  });

  it('a key held down presses one button, not the one that takes its place', async () => {
    await openContohByKey();
    await pressToLayar(page, 'Verifikasi');
    await pressUntil(page, 'Tab', /^button Sekretariat/u);
    await page.keyboard.down('Enter');
    await page.getByRole('heading', { name: /^Sekretariat, Triwulan/u }).waitFor();
    await pressUntil(page, 'Shift+Tab', 'button Semua unit');
    // Playwright sends a second `down` of the same key as its repetition.
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await page.getByRole('heading', { name: /^Sekretariat, Triwulan/u }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await untilFocused('button Sekretariat');
  });
});

async function untilFocused(cari: string | RegExp): Promise<void> {
  const kini = expect.poll(() => focused(page));
  await (typeof cari === 'string' ? kini.toBe(cari) : kini.toMatch(cari));
}

async function openContohByKey(): Promise<void> {
  await pressUntil(page, 'Tab', /^button Buka contoh/u);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /^Beranda Triwulan/u }).waitFor();
  await untilFocused(/^button /u);
}

/** In Isian, with the keyboard in the form of the row. */
async function openRow(nama: string): Promise<void> {
  await pressToLayar(page, 'Isian');
  await untilFocused(/^treeitem /u);
  await page.keyboard.press('Home');
  await pressUntil(page, 'ArrowDown', new RegExp(`^treeitem .*${nama}`, 'u'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: nama }).waitFor();
  await page.keyboard.press('F6');
}

async function submit(): Promise<void> {
  await pressToLayar(page, 'Isian');
  await pressUntil(page, 'F6', /^treeitem /u);
  await pressUntil(page, 'Tab', 'button Ajukan');
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByText(/Setelah diajukan, isian unit ini terkunci/u)
    .waitFor();
  await pressUntil(page, 'Tab', 'button Ajukan');
  await page.keyboard.press('Enter');
  await page.getByText(/^Diajukan oleh/u).waitFor();
}
