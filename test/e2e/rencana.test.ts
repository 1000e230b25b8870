/** The plan through the window: an office starts with nothing, builds its plan and reports a figure against it. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { anggaran, capaian, chooseSimpul, jumlah, kinerja, openContoh, showLayar, waitUntilSaved } from './steps';

let running: RunningApp;

beforeEach(async () => {
  running = await launch();
});

afterEach(async () => {
  await running.close();
});

describe('an office with an empty year', () => {
  it('builds program, kegiatan and sub kegiatan by keyboard; a figure entered in Isian shows its capaian', async () => {
    const { page } = running;
    await startEmptyYear(page, '2026');
    // Whichever screen one looks at first, it says what is to be done first.
    for (const layar of ['Isian', 'Tabel', 'Pemeriksaan', 'Verifikasi', 'Laporan', 'Beranda'] as const) {
      await showLayar(page, layar);
      await page.getByRole('heading', { name: 'Rencana tahun 2026 masih kosong' }).waitFor();
    }
    await page.getByRole('button', { name: 'Susun rencana' }).click();
    await page.getByRole('button', { name: 'Tambah program', exact: true }).click();
    const form = formOf(page);
    // Nothing is saved without a name, and the field that lacks it is the one with the focus.
    await form.getByRole('textbox', { name: 'Kode' }).fill('1.02.02');
    await save(page);
    await form.getByText('Nama program belum diisi.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.type('PROGRAM PEMENUHAN UPAYA KESEHATAN');
    await save(page);
    await chosen(page, '1.02.02');

    await page.keyboard.press('Insert');
    await expect.poll(() => form.getByRole('textbox', { name: 'Kode' }).inputValue()).toBe('1.02.02.2.01');
    await form.getByRole('textbox', { name: 'Nama kegiatan' }).fill('Penyediaan Layanan Kesehatan');
    await page.keyboard.press('Control+S');
    await chosen(page, '1.02.02.2.01');

    await page.keyboard.press('Insert');
    await expect.poll(() => form.getByRole('textbox', { name: 'Kode' }).inputValue()).toBe('1.02.02.2.01.0001');
    await form.getByRole('textbox', { name: 'Nama sub kegiatan' }).fill('Pelayanan Kesehatan Ibu Hamil');
    await form.getByLabel('DPA 2026', { exact: true }).fill('1,250,000,000');
    await fillIndikator(form, 1, { nama: 'Jumlah ibu hamil yang dilayani', satuan: 'Orang', target: '1.234' });
    await form.getByText('Dibaca 1.234. Bisa juga berarti 1,234.').waitFor();
    await form.getByRole('button', { name: 'Tambah indikator' }).click();
    await fillIndikator(form, 2, { nama: 'Angka kematian ibu', satuan: 'Poin', target: '601 (Madya)' });
    const kedua = indikatorOf(form, 2);
    await kedua.getByRole('combobox', { name: 'Arah' }).click();
    await page.getByRole('option', { name: /^Turun/u }).click();
    await kedua.getByLabel(/^Angka untuk capaian/u).fill('601');
    await save(page);
    await chosen(page, '1.02.02.2.01.0001');
    // Money of the parents is summed.
    await expect.poll(() => row(page, '1.02.02').innerText()).toContain('1.250.000.000');
    await expect.poll(() => page.locator('[data-jumlah-pagu]').innerText()).toBe('1.250.000.000');

    await showLayar(page, 'Isian');
    await chooseSimpul(page, 'Pelayanan Kesehatan Ibu Hamil');
    await kinerja(page, 'Jumlah ibu hamil yang dilayani').fill('617');
    await expect.poll(() => capaian(page, '1.02.02.2.01.0001#1').innerText()).toBe('50,00');
    // Turun takes the office's formula, T/R: 601 / 300,5.
    await kinerja(page, 'Angka kematian ibu').fill('300,5');
    await expect.poll(() => capaian(page, '1.02.02.2.01.0001#2').innerText()).toBe('200,00');
    await anggaran(page).fill('312.500.000');
    await expect.poll(() => capaian(page, '1.02.02.2.01.0001').innerText()).toBe('25,00');
    await waitUntilSaved(page);
    await expect
      .poll(() => jumlah(page, 'total'))
      .toEqual(['Total perangkat daerah', '1.250.000.000', '312.500.000', '25,00']);

    // What carries figures is not lost by a click: all of it is shown first, and Batal is what Enter presses.
    await showLayar(page, 'Rencana');
    await row(page, '1.02.02.2.01.0001').focus();
    await page.keyboard.press('Delete');
    const hapus = page.getByRole('dialog', { name: 'Hapus sub kegiatan' });
    await hapus.getByText('2 indikator dengan targetnya').waitFor();
    await hapus.getByText('3 realisasi yang sudah diisi').waitFor();
    await page.keyboard.press('Enter');
    await chosen(page, '1.02.02.2.01.0001');
    await page.keyboard.press('Enter');
    await indikatorOf(form, 1).getByRole('button', { name: 'Hapus indikator 1' }).click();
    await save(page);
    await form.getByText(/sudah berisi realisasi/u).waitFor();
  });
});

describe('correcting the plan of Kota Serang 2022', () => {
  it('moves a program below another sasaran, deletes and restores a row, and keeps what was typed from being lost', async () => {
    const { page } = running;
    await openContoh(page);
    await showLayar(page, 'Rencana');
    const form = formOf(page);
    await cari(page, '2.08.06');
    await row(page, '2.08.06').focus();
    await page.keyboard.press('Enter');
    await form.getByRole('textbox', { name: 'Nama program' }).fill('PROGRAM YANG DIUBAH');
    // Closing asks first; Ctrl+Z in the form does not touch the plan behind it.
    await page.keyboard.press('Control+Z');
    await form.getByRole('textbox', { name: 'Nama program' }).fill('PROGRAM YANG DIUBAH');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kembali ke formulir' }).last().click();
    await form.getByRole('combobox', { name: 'Di bawah sasaran' }).click();
    await page.getByRole('option', { name: 'Tanpa sasaran' }).click();
    await save(page);
    await chosen(page, '2.08.06');
    await expect.poll(() => row(page, '2.08.06').getAttribute('data-level')).toBe('1');
    await expect.poll(() => row(page, '2.08.06').innerText()).toContain('PROGRAM YANG DIUBAH');

    // A row without realisasi goes, and comes back with Ctrl+Z.
    await row(page, '2.08.06').focus();
    await page.keyboard.press('Insert');
    await form.getByRole('textbox', { name: 'Nama kegiatan' }).fill('Kegiatan sementara');
    const kode = await form.getByRole('textbox', { name: 'Kode' }).inputValue();
    await save(page);
    await chosen(page, kode);
    await page.keyboard.press('Delete');
    await page.getByRole('dialog').getByText('Kegiatan sementara').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
    await expect.poll(() => row(page, kode).count()).toBe(0);
    await page.keyboard.press('Control+Z');
    await row(page, kode).waitFor();
  });
});

describe('order and branches', () => {
  it('moves a row without kode by keyboard and into another parent by dragging; a coded row says why it stays', async () => {
    const { page } = running;
    await openContoh(page);
    await showLayar(page, 'Rencana');
    await page.getByRole('button', { name: 'Tutup semua' }).click();
    await row(page, 't2').focus();
    await page.keyboard.press('ArrowRight');
    const sasaran = page.locator('[role=treeitem][data-level="2"]');
    await sasaran.nth(1).waitFor();
    const ids = (): Promise<string[]> =>
      sasaran.evaluateAll((baris) => baris.map((b) => b.getAttribute('data-value') ?? ''));
    const sebelum = await ids();
    const [satu = '', dua = '', ...lain] = sebelum;
    await row(page, dua).focus();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect.poll(ids).toEqual([dua, satu, ...lain]);
    await chosen(page, dua);
    await page.keyboard.press('Control+Z');
    await expect.poll(ids).toEqual(sebelum);

    await row(page, 's2').focus();
    await page.keyboard.press('ArrowRight');
    await row(page, '2.08.06').focus();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await page.getByText(/Baris berkode selalu berurutan menurut kodenya/u).waitFor();
    // A kegiatan is carried to another program.
    await page.keyboard.press('ArrowRight');
    await row(page, '2.08.06.2.01')
      .locator('[data-value]')
      .dragTo(row(page, '2.08.03').locator('[data-value]').first());
    await expect.poll(() => indukOf(page, '2.08.06.2.01')).toBe('2.08.03');
    // Dropped where it may not go, it stays and says why, as by keyboard.
    await row(page, '2.08.06.2.01').locator('[data-value]').dragTo(row(page, 's2').locator('[data-value]').first());
    await page.getByText('Kegiatan tidak dapat diletakkan pada Sasaran itu.').waitFor();
    await expect.poll(() => indukOf(page, '2.08.06.2.01')).toBe('2.08.03');
  });

  it('takes a program out with everything on it, after showing it, and brings all of it back with one undo', async () => {
    const { page } = running;
    await openContoh(page);
    await showLayar(page, 'Rencana');
    await cari(page, '2.08.01');
    await row(page, '2.08.01').focus();
    await page.keyboard.press('Delete');
    const hapus = page.getByRole('dialog', { name: 'Hapus program' });
    await hapus.getByText(/baris di bawahnya: \d+ kegiatan, \d+ sub kegiatan/u).waitFor();
    await hapus.getByText('pagu 6.932.571.335 pada DPA', { exact: false }).waitFor();
    await hapus.getByRole('button', { name: /^Hapus \d+ baris/u }).click();
    await row(page, '2.08.01').waitFor({ state: 'detached' });
    const jumlahPagu = page.locator('[data-jumlah-pagu]');
    await expect.poll(() => jumlahPagu.innerText()).toBe('2.824.322.212');
    await page.keyboard.press('Control+Z');
    await row(page, '2.08.01').waitFor();
    await expect.poll(() => jumlahPagu.innerText()).toBe('9.756.893.547');
    await showLayar(page, 'Isian');
    await chooseSimpul(page, 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
    expect(await anggaran(page).inputValue()).not.toBe('');
  });
});

/** The tree draws only the rows in sight: what is worked on is looked up first. */
async function cari(page: Page, teks: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cari kode, nama, atau indikator' }).fill(teks);
}

/** The id of the nearest row above in the tree that stands one level higher. */
async function indukOf(page: Page, id: string): Promise<string | null> {
  return page.locator('[role=treeitem]').evaluateAll((baris, dicari) => {
    const letak = baris.findIndex((b) => b.getAttribute('data-value') === dicari);
    const level = Number(baris[letak]?.getAttribute('data-level'));
    const atas = baris.slice(0, letak).findLast((b) => Number(b.getAttribute('data-level')) === level - 1);
    return atas?.getAttribute('data-value') ?? null;
  }, id);
}

async function startEmptyYear(page: Page, tahun: string): Promise<void> {
  await page.getByRole('button', { name: /Mulai tahun kosong/u }).click();
  await page.getByLabel('Nama perangkat daerah').fill('Dinas Kesehatan');
  await page.getByLabel('Pemerintah daerah').fill('Kota Contoh');
  await page.getByLabel('Tahun anggaran').fill(tahun);
  await page.getByRole('button', { name: 'Mulai', exact: true }).click();
}

function formOf(page: Page): Locator {
  return page.getByRole('dialog');
}

async function save(page: Page): Promise<void> {
  await formOf(page).getByRole('button', { name: 'Simpan', exact: true }).click();
}

function indikatorOf(form: Locator, nomor: number): Locator {
  return form.getByRole('region', { name: `Indikator ${nomor.toString()}`, exact: true });
}

async function fillIndikator(
  form: Locator,
  nomor: number,
  isi: { readonly nama: string; readonly satuan: string; readonly target: string },
): Promise<void> {
  const kartu = indikatorOf(form, nomor);
  await kartu.getByRole('textbox', { name: 'Nama indikator' }).fill(isi.nama);
  await kartu.getByLabel('Satuan').fill(isi.satuan);
  await kartu.getByLabel('Target, DPA 2026', { exact: true }).fill(isi.target);
}

/** A row of the plan by the id of its node. */
function row(page: Page, id: string): Locator {
  return page.locator(`[role=treeitem][data-value="${id}"]`);
}

/** Resolves once the row is there, marked, and has the focus. */
async function chosen(page: Page, id: string): Promise<void> {
  await page.locator(`[data-value="${id}"][data-terpilih]`).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe(id);
}
