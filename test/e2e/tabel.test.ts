/** Tabel in the real window: filled by keyboard alone, a block pasted from Excel, filled down, undone, locked. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { buildDataBesar } from '#test/bench/data-besar';
import { launch, type RunningApp } from './launch';
import { beginIsian, chooseTriwulan, fillPapanKlip, openContoh, showLayar, waitUntilSaved } from './steps';

let running: RunningApp;
let page: Page;

beforeEach(async () => {
  running = await launch();
  ({ page } = running);
  await openContoh(page);
  await chooseTriwulan(page, 'III');
  await showLayar(page, 'Tabel');
  await grid().focus();
});

afterEach(async () => {
  await running.close();
});

function grid(): Locator {
  return page.getByRole('grid');
}

/** The cell in the row of a node (its first) under a column, e.g. `anggaran` money of the quarter. */
async function selDi(kode: string, judul: RegExp): Promise<Locator> {
  const kolom = await page.getByRole('columnheader', { name: judul }).getAttribute('aria-colindex');
  return page
    .getByRole('row')
    .filter({ hasText: kode })
    .first()
    .locator(`[aria-colindex="${kolom ?? ''}"]`);
}

const kinerja = /^Realisasi kinerja/u;
const anggaran = /^Realisasi anggaran/u;
const capaian = /^Capaian kinerja/u;
const serapan = /^Serapan/u;
const renja = '2.08.01.2.01.01';

async function cari(teks: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill(teks);
}

async function readPapanKlip(): Promise<string> {
  return running.app.evaluate(async ({ clipboard }) => clipboard.readText());
}

async function idSel(kode: string, judul: RegExp): Promise<string> {
  return (await (await selDi(kode, judul)).getAttribute('id')) ?? '';
}

async function teks(kode: string, judul: RegExp): Promise<string> {
  const isi = await (await selDi(kode, judul)).innerText();
  return isi.trim();
}

describe('filling the quarter in the grid', () => {
  it('types over cells, moves by Enter and Tab to the next cell to fill, computes beside it, and keeps it', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, kinerja)).click();
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('100.457.750');
    // After a run of Tab, Enter begins the next row where the run began.
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('ArrowDown');
    await waitUntilSaved(page);
    // 100,457,750 of 131,789,450.
    await expect.poll(() => teks(renja, serapan)).toBe('76,23');
    expect(await teks(renja, capaian)).toBe('100,00');
    expect(await teks('2.08.01.2.01.02', kinerja)).toContain('2');

    await running.kill();
    running = await launch({ userData: running.userData });
    ({ page } = running);
    await grid().waitFor();
    expect(await teks(renja, anggaran)).toContain('100.457.750');
  });

  it('changes with F2, gives back with Esc, clears with Delete, undoes each as one step', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, anggaran)).click();
    await page.keyboard.type('50.457.750');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    expect(await teks(renja, anggaran)).toContain('50.457.750');
    await page.keyboard.press('Delete');
    await expect.poll(() => teks(renja, anggaran)).toBe('belum diisi');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(renja, anggaran)).toContain('50.457.750');
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(renja, anggaran)).toBe('belum diisi');
    await page.keyboard.press('Control+y');
    await expect.poll(() => teks(renja, anggaran)).toContain('50.457.750');
  });

  it('tells a text that is no number at its cell, keeps it as typed, and leaves the value as it was', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, anggaran)).click();
    await page.keyboard.type('160.427.6000');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const sel = await selDi(renja, anggaran);
    expect(await sel.getAttribute('aria-invalid')).toBe('true');
    expect(await sel.innerText()).toContain('160.427.6000');
    await page
      .getByRole('region', { name: 'Sel terpilih' })
      .getByText(/titik dan komanya tidak beraturan/u)
      .waitFor();
    await page.keyboard.press('Delete');
    await expect.poll(() => teks(renja, anggaran)).toBe('belum diisi');
  });

  it('fills down with Ctrl+D as one step', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, kinerja)).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(() => teks('2.08.01.2.01.06', kinerja)).toContain('3');
    expect(await teks('2.08.01.2.01.02', kinerja)).toContain('3');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks('2.08.01.2.01.06', kinerja)).toBe('belum diisi');
    expect(await teks(renja, kinerja)).toContain('3');
  });
});

describe('the rows of one unit', () => {
  const bidang = 'Bidang Pengarusutamaan Gender dan Pemberdayaan Perempuan';

  it('begin at a cell of the unit, and a whole column pasted over them reaches no row of others', async () => {
    await page.getByRole('combobox', { name: 'Unit' }).click();
    await page.getByRole('option', { name: bidang }).click();
    await page.locator('[data-aktif][data-keadaan="kurang"]').waitFor();
    await grid().focus();
    await page.keyboard.press('Control+Home');
    await (await selDi('2.08.02', kinerja)).click();
    await page.keyboard.press('Control+ArrowUp');
    for (let n = 0; n < 5; n++) await page.keyboard.press('Shift+PageDown');
    await fillPapanKlip(running, '1');
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Tempel dari papan klip' });
    await dialog.getByText(/^Dilewati, kolomnya tidak diisi di sini: \d+$/u).waitFor();
    await dialog.getByRole('button', { name: /^Isi \d+ sel$/u }).click();
    await waitUntilSaved(page);
    // The tujuan above is the sekretariat's.
    const tujuan = page.getByRole('row').nth(1);
    expect(await tujuan.locator('[data-keadaan="tersimpan"]').count()).toBe(0);
    // Chosen a second time: all units again.
    await page.getByRole('combobox', { name: 'Unit' }).click();
    await page.getByRole('option', { name: bidang }).click();
    await expect.poll(() => page.getByRole('row').nth(1).locator('[data-keadaan="kurang"]').count()).toBeGreaterThan(0);
  });
});

describe('what belongs to a row besides its figures', () => {
  it('is filled in the grid: a figure that is known later with its reason, and the factors', async () => {
    await cari(renja);
    await (await selDi(renja, kinerja)).click();
    await page.keyboard.press('Control+b');
    await page
      .getByRole('region', { name: 'Sel terpilih' })
      .getByText(/^Sebutkan sebabnya di kolom Keterangan indikator/u)
      .waitFor();
    // The reason is asked for next.
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await expect
      .poll(() => page.locator('[data-aktif]').getAttribute('id'))
      .toBe(await idSel(renja, /^Keterangan indikator/u));
    await page.keyboard.type('Menunggu hasil penilaian provinsi');
    await page.keyboard.press('Enter');
    await (await selDi(renja, /^Faktor penghambat/u)).click();
    await page.keyboard.type('Data dukung terlambat');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);

    // The same row in Isian, and back to where one was.
    await page.getByRole('button', { name: 'Buka di Isian' }).click();
    await expect.poll(() => page.getByLabel('Faktor penghambat').inputValue()).toBe('Data dukung terlambat');
    expect(await page.getByRole('checkbox', { name: 'Belum dapat diukur' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Kembali ke Tabel' }).click();
    expect(await page.getByRole('textbox', { name: 'Cari nama atau kode' }).inputValue()).toBe(renja);
    // Without a figure the mark can be taken back.
    await (await selDi(renja, kinerja)).click();
    await page.getByRole('checkbox', { name: 'Belum dapat diukur' }).click();
    await expect.poll(() => teks(renja, kinerja)).toBe('belum diisi');
  });
});

describe('the clipboard', () => {
  it('leaves out headings that were copied along, so that every figure lands in its own row', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, kinerja)).click();
    await fillPapanKlip(running, 'Realisasi Kinerja\r\n4\r\n1\r\n');
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Tempel dari papan klip' });
    const lewati = dialog.getByRole('checkbox', { name: /judul kolom yang ikut tersalin: "Realisasi Kinerja"/u });
    expect(await lewati.isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Isi 2 sel' }).click();
    await expect.poll(() => teks(renja, kinerja)).toContain('4');
    expect(await teks('2.08.01.2.01.02', kinerja)).toContain('1');
    expect(await teks('2.08.01.2.01.05', kinerja)).toBe('belum diisi');
  });

  it('fills one cell with one figure at once, and takes no block into the editor of a cell', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, anggaran)).click();
    await fillPapanKlip(running, 'Rp 100.457.750\r\n');
    await page.keyboard.press('Control+v');
    await expect.poll(() => teks(renja, anggaran)).toContain('100.457.750');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await fillPapanKlip(running, '100\r\n200\r\n300\r\n');
    await page.keyboard.press('Control+v');
    await page.getByText(/Yang disalin 3 sel/u).waitFor();
    await page.keyboard.press('Enter');
    expect(await teks(renja, anggaran)).toContain('100.457.750');
    await waitUntilSaved(page);
    // What an undo changed is told on a screen where it cannot be seen.
    await showLayar(page, 'Beranda');
    await page.keyboard.press('Control+z');
    await page.getByText(/^Diurungkan: Realisasi anggaran \(Rp\) · 2\.08\.01\.2\.01\.01/u).waitFor();
  });

  it('pastes a block from Excel after showing what lands where, what has two readings and what is not understood', async () => {
    await cari('2.08.01.2.01');
    await (await selDi(renja, kinerja)).click();
    await fillPapanKlip(running, '4\r\n1.234\r\n#DIV/0!\r\n"2"\r\n');
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Tempel dari papan klip' });
    await dialog.getByText('Tidak dipakai: 1').waitFor();
    await dialog.getByText('"#DIV/0!" bukan angka', { exact: false }).waitFor();
    await dialog.getByText('Dapat dibaca dua cara: 1').waitFor();
    expect(await teks(renja, kinerja)).toBe('belum diisi');
    await dialog.getByRole('radiogroup').getByText('1,234', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Isi 3 sel' }).click();
    await expect.poll(() => teks(renja, kinerja)).toContain('4');
    expect(await teks('2.08.01.2.01.02', kinerja)).toContain('1,234');
    expect(await teks('2.08.01.2.01.05', kinerja)).toBe('belum diisi');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(renja, kinerja)).toBe('belum diisi');
    expect(await teks('2.08.01.2.01.06', kinerja)).toBe('belum diisi');
  });

  it('copies a range that a spreadsheet reads as numbers, and cuts', async () => {
    await chooseTriwulan(page, 'II');
    await cari('2.08.01.2.01.01');
    await (await selDi(renja, kinerja)).click();
    await grid().press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    const salinan = await readPapanKlip();
    const [k, c, pagu] = salinan.split('\t');
    expect([k, pagu]).toEqual(['3', '131789450']);
    expect(c).toMatch(/^75(,00)?$/u);
    await (await selDi(renja, kinerja)).click();
    await page.keyboard.press('Control+x');
    await expect.poll(() => teks(renja, kinerja)).toBe('belum diisi');
    expect(await readPapanKlip()).toBe('3');
  });
});

describe('a unit that has submitted', () => {
  it('has locked cells that say why and take nothing', async () => {
    const berkas = join(await mkdtemp(join(tmpdir(), 'triwulan-tabel-')), 'diajukan.json');
    const data = JSON.parse(await readFile('assets/contoh/serang-2022.json', 'utf8')) as { unit: { id: string }[] };
    const alur = data.unit.map(({ id }) => ({
      unit: id,
      triwulan: 2,
      status: 'diajukan',
      alasan: null,
      pelaku: 'Uji',
      waktu: '2022-07-04T01:00:00.000Z',
    }));
    await writeFile(berkas, JSON.stringify({ ...data, instansi: { ...instansiLain(data) }, alur }));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
    await running.answerOpenDialog(berkas);
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.getByText('Dinas Uji', { exact: false }).first().waitFor();
    await chooseTriwulan(page, 'II');
    await showLayar(page, 'Tabel');
    await cari('2.08.01.2.01');
    await (await selDi(renja, anggaran)).click();
    await page
      .getByRole('region', { name: 'Sel terpilih' })
      .getByText(/sudah diajukan, jadi terkunci/u)
      .waitFor();
    const semula = await teks(renja, anggaran);
    await page.keyboard.type('1');
    await page.keyboard.press('Delete');
    await page.getByText('Sebagian tidak diubah').waitFor();
    expect(await teks(renja, anggaran)).toBe(semula);
  });
});

describe('a year of 46 offices', () => {
  it('draws only the rows in sight, goes to the last one and takes a figure there', { timeout: 180_000 }, async () => {
    const berkas = join(await mkdtemp(join(tmpdir(), 'triwulan-tabel-')), 'besar.json');
    const besar = buildDataBesar(46);
    await writeFile(berkas, JSON.stringify({ ...besar, instansi: { ...instansiLain(besar) } }));
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
    await running.answerOpenDialog(berkas);
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await beginIsian(page);
    await showLayar(page, 'Tabel');
    await grid().waitFor();
    expect(Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(6000);
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await grid().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Tab');
    const akhir = (await page.getByRole('row').last().getAttribute('aria-rowindex')) ?? '';
    expect(Number(akhir)).toBe(Number(await grid().getAttribute('aria-rowcount')));
    const sel = page.locator('[data-aktif]');
    await page.keyboard.type('Selesai');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
    await expect.poll(() => sel.innerText()).toContain('Selesai');
  });
});

function instansiLain(data: object): object {
  const { instansi } = data as { readonly instansi: object };
  return { ...instansi, nama: 'Dinas Uji', singkatan: 'Dinas Uji' };
}
