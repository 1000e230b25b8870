/** The budget versions of a plan through the window: a new one, its pagu and its targets. */
import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { openContoh, showLayar } from './steps';

let running: RunningApp;

beforeEach(async () => {
  running = await launch();
});

afterEach(async () => {
  await running.close();
});

describe('a budget that changes inside the year', () => {
  it('becomes a version made from the last one: pagu typed and pasted, compared, used by its quarter, removed again', async () => {
    const { page } = running;
    await openContoh(page);
    await showLayar(page, 'Rencana');
    await page.getByRole('button', { name: 'Versi…' }).click();
    const versi = page.getByRole('dialog');
    await versi.getByRole('button', { name: 'Buat versi baru…' }).click();
    await versi.getByRole('textbox', { name: 'Nama versi' }).fill('DPPA 2022');
    await versi.getByRole('textbox', { name: 'Nomor dokumen' }).fill('900/12/DPPKA/2022');
    await versi.getByText('Triwulan IV', { exact: true }).click();
    await versi.getByRole('button', { name: 'Buat versi' }).click();
    const baris = versi.locator('[data-versi="dppa-2022"]');
    await baris.getByText('15.904.466.547').waitFor();
    await baris.getByText('Triwulan IV').waitFor();
    await page.keyboard.press('Escape');

    // A column copied from Excel lands from the chosen row down; a broken figure is refused with its reason.
    await page.getByRole('button', { name: 'Isi pagu…' }).click();
    const isi = page.getByRole('dialog');
    const pertama = isi.getByRole('textbox', { name: 'Pagu Penyusunan Dokumen Perencanaan Perangkat Daerah' });
    await pertama.waitFor();
    await paste(pertama, '160.427.6000\r\n1\r\n');
    await isi.getByRole('button', { name: 'Simpan' }).click();
    await isi.getByText(/^Belum tersimpan: 1 pagu/u).waitFor();
    // What is typed takes the place of what stands there, also when Tab led to the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('200000000');
    await isi.getByRole('button', { name: 'Simpan' }).click();
    await isi.waitFor({ state: 'hidden' });

    await page.getByRole('button', { name: 'Versi…' }).click();
    await versi.getByRole('button', { name: 'Bandingkan DPPA 2022 dengan versi sebelumnya' }).click();
    const banding = page.getByRole('dialog', { name: 'Perbandingan versi anggaran' });
    await banding.getByText(/^2 pagu berubah, 0 baru, 0 hilang, 0 target berubah; 1 lonjakan/u).waitFor();
    await banding.getByText('Penyusunan Dokumen Perencanaan Perangkat Daerah', { exact: false }).first().waitFor();
    await banding.getByText('Lonjakan', { exact: true }).last().waitFor();
    await page.keyboard.press('Escape');

    await versi.getByRole('button', { name: 'Hapus DPPA 2022' }).click();
    await versi.getByText(/Laporan Triwulan IV akan dibagi dengan versi sebelumnya/u).waitFor();
    await versi.getByRole('button', { name: 'Hapus versi' }).click();
    await versi.getByRole('button', { name: 'Buat versi baru…' }).waitFor();
    await baris.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
    await page.getByRole('combobox', { name: 'Versi anggaran' }).click();
    await page.getByRole('option', { name: 'DPPA 2022' }).waitFor();
  });
});

describe('the targets of a version', () => {
  it('are typed and pasted in one list of all indicators, asked about where they have two readings, and taken back as one step', async () => {
    const { page } = running;
    await openContoh(page);
    await showLayar(page, 'Rencana');
    await page.getByRole('button', { name: 'Isi target…' }).click();
    const isi = page.getByRole('dialog', { name: /^Isi target, DPA 2022/u });
    const target = (indikator: string): Locator =>
      isi.getByRole('textbox', { name: `Target ${indikator}`, exact: true });
    const pertama = target('Capaian penilaian RB (pemenuhan, reform, pengungkit)');
    const ketiga = target('Indeks Kepuasan Pelayanan Kesekretariatan');
    await expect.poll(() => pertama.inputValue()).toBe('68,50');
    await paste(pertama, '70,25\t\r\n\t\r\n1.234\t\r\n160.427.6000\r\n');
    await isi.getByText('3 target ditempel. 1 dapat dibaca dua cara; pilih bacaannya di bawah isiannya.').waitFor();
    await isi.getByRole('button', { name: 'Pakai 1,234' }).click();
    await expect.poll(() => ketiga.inputValue()).toBe('1,234');

    // A broken figure keeps all of it from being saved, and has the focus to be mended.
    await isi.getByRole('button', { name: 'Simpan' }).click();
    await isi.getByText('Belum tersimpan: 1 target perlu diperbaiki.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.type('80');
    await page.keyboard.press('Control+s');
    await isi.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Isi target…' }).click();
    await expect.poll(async () => [await pertama.inputValue(), await ketiga.inputValue()]).toEqual(['70,25', '1,234']);
    await page.keyboard.press('Escape');
    await isi.waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+Z');
    await page.getByText('Diurungkan: 3 perubahan sekaligus').waitFor();
    await page.getByRole('button', { name: 'Isi target…' }).click();
    await expect.poll(() => pertama.inputValue()).toBe('68,50');
  });
});

/** Pastes as from the clipboard, without touching the one of the machine. */
async function paste(field: Locator, teks: string): Promise<void> {
  await field.focus();
  await field.evaluate((el, isi) => {
    const papan = new DataTransfer();
    papan.setData('text/plain', isi);
    el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: papan, bubbles: true, cancelable: true }));
  }, teks);
}
