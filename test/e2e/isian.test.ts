/** Isian in the real window beyond the main job: filter by state, findings while typing, history, factors, on to the next with Enter. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { anggaran, chooseSimpul, chooseTriwulan, fillPapanKlip, kinerja, openContoh, waitUntilSaved } from './steps';

const renja = '2.08.01.2.01.01';
const indikatorRenja =
  'Jumlah Dokumen Renstra dan Renja Perangkat Daerah Tahun 2022, IKU OPD Tahun 2022, PK OPD Tahun 2022';

let running: RunningApp;
let page: Page;

beforeEach(async () => {
  running = await launch();
  ({ page } = running);
  await openContoh(page);
  await chooseTriwulan(page, 'III');
});

afterEach(async () => {
  await running.close();
});

describe('Isian', () => {
  it('tells findings at the field as one types: money above the pagu, a figure below the last quarter', async () => {
    await chooseSimpul(page, renja);
    await anggaran(page).fill('131.789.451');
    await page.locator('[data-temuan="melebihi-pagu"]').waitFor();
    await anggaran(page).fill('10.000.000');
    await page.locator('[data-temuan="realisasi-turun"]').waitFor();
    await page
      .getByRole('region', { name: 'Hasil pemeriksaan baris ini' })
      .getByText(/turun dari/u)
      .waitFor();
    // As much as s.d. Triwulan II: nothing to ask.
    await anggaran(page).fill('100.457.750');
    await expect.poll(() => page.locator('[data-temuan="realisasi-turun"]').count()).toBe(0);
  });

  it('shows who changed a cell and brings an old value back as a new change', async () => {
    await chooseSimpul(page, renja);
    await anggaran(page).fill('50.000.000');
    await anggaran(page).blur();
    await anggaran(page).fill('60.000.000');
    await waitUntilSaved(page);
    await anggaran(page).press('Control+h');
    const dialog = page.getByRole('dialog', { name: /^Riwayat: Realisasi anggaran/u });
    await dialog
      .getByRole('row')
      .filter({ hasText: '60.000.000' })
      .getByRole('button', { name: 'Pakai lagi 50.000.000' })
      .waitFor();
    await dialog.getByRole('button', { name: 'Pakai lagi 50.000.000' }).click();
    await expect.poll(() => anggaran(page).inputValue()).toBe('50.000.000');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => anggaran(page).inputValue()).toBe('60.000.000');
  });

  it('keeps what furthered, what hindered and what follows', async () => {
    await chooseSimpul(page, renja);
    await page.getByLabel('Faktor penghambat', { exact: true }).fill('Rapat penyusunan tertunda');
    await page.getByLabel('Tindak lanjut', { exact: true }).fill('Dijadwalkan ulang');
    await waitUntilSaved(page);
    await chooseTriwulan(page, 'II');
    await chooseTriwulan(page, 'III');
    await expect
      .poll(() => page.getByLabel('Faktor penghambat', { exact: true }).inputValue())
      .toBe('Rapat penyusunan tertunda');
    expect(await page.getByLabel('Faktor pendorong', { exact: true }).inputValue()).toBe('');
  });

  it("asks why a figure cannot be measured yet and marks last year's value as such", async () => {
    await chooseSimpul(page, renja);
    await page.getByRole('checkbox', { name: 'Belum dapat diukur' }).click();
    await page.getByText('Wajib: sebutkan mengapa belum dapat diukur.').waitFor();
    await kinerja(page, indikatorRenja).fill('3');
    await page.getByText('Angka di atas adalah nilai tahun lalu', { exact: false }).waitFor();
    await page.getByLabel(`Keterangan: ${indikatorRenja}`).fill('Dihitung BPS tahun depan');
    await expect.poll(() => page.getByText('Wajib: sebutkan', { exact: false }).count()).toBe(0);
  });

  it('filters by state, keeps the row that is being filled, and goes on to the next with Enter', async () => {
    await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill('2.08.01.2.01');
    await page.getByRole('combobox', { name: 'Keadaan' }).click();
    await page.getByRole('option', { name: 'Belum diisi' }).click();
    await page.locator('[data-value]', { hasText: renja }).last().click();
    await kinerja(page, indikatorRenja).fill('4');
    await page.keyboard.press('Enter');
    await page.keyboard.type('100.457.750');
    await waitUntilSaved(page);
    await page.locator(`[role="treeitem"][data-value="${renja}"]`).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Koordinasi dan Penyusunan Dokumen RKA-SKPD' }).waitFor();
    await page.keyboard.type('2');
    await expect.poll(() => page.locator('[data-sel-isian]').first().inputValue()).toBe('2');
    await expect.poll(() => page.locator(`[role="treeitem"][data-value="${renja}"]`).count()).toBe(0);
  });

  it('opens a row of the unit that is chosen, so that what is handed in there is its', async () => {
    await chooseSimpul(page, renja);
    await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill('');
    await page.getByRole('combobox', { name: 'Unit' }).click();
    await page.getByRole('option', { name: 'Bidang Perlindungan Perempuan dan Anak' }).click();
    const status = page.getByRole('region', { name: 'Status isian unit' });
    await status.getByText('Bidang Perlindungan Perempuan dan Anak, TW III').waitFor();
    const terpilih = page.getByRole('treeitem', { selected: true });
    const nama = await terpilih.innerText();
    expect(nama).not.toContain(renja);
    // Worked on, it stays open when the filter is taken back.
    await anggaran(page).fill('1.000');
    await waitUntilSaved(page);
    await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill(renja);
    await page.getByText('Tidak ada baris yang cocok', { exact: false }).waitFor();
    await expect.poll(() => anggaran(page).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Cari nama atau kode' }).fill('');
    await expect.poll(() => anggaran(page).inputValue()).toBe('1.000');
    await status.getByRole('button', { name: 'Ajukan' }).click();
    await page.getByRole('dialog', { name: /Bidang Perlindungan Perempuan dan Anak/u }).waitFor();
  });

  it('leads with Enter through every row of the unit that has something to fill, and at the end to what is still empty', async () => {
    await page.getByRole('combobox', { name: 'Unit' }).click();
    await page.getByRole('option', { name: 'Bidang Perlindungan Perempuan dan Anak' }).click();
    // The tree and the state of the unit count the same cells; the tujuan above them is filled by others.
    await page.getByText('0 dari 39 isian terisi', { exact: true }).waitFor();
    await page.getByText('0 dari 39 terisi', { exact: true }).waitFor();
    await page.getByRole('treeitem').last().click();
    await page.locator('[data-sel-isian]').first().click();
    const dalamSel = (): Promise<string | undefined> =>
      page.evaluate(() =>
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset['sasaran'] : '',
      );
    const diisi = new Set<string | undefined>();
    while (diisi.size < 39) {
      const sel = await dalamSel();
      expect(diisi).not.toContain(sel);
      diisi.add(sel);
      await page.keyboard.type('1');
      // No faster than a person: what was filled just now must be counted before the end is reached.
      await page.getByText(`${diisi.size.toString()} dari 39 isian terisi`, { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(dalamSel).not.toBe(sel);
    }
    const akhir = page.getByText(/^Ini baris terakhir, dan semua isian lain di daftar ini sudah terisi/u);
    await expect
      .poll(async () => {
        await page.keyboard.press('Enter');
        return akhir.isVisible();
      })
      .toBe(true);
  });

  it('takes a figure from the clipboard, but no block of cells run together', async () => {
    await chooseSimpul(page, renja);
    await anggaran(page).click();
    await fillPapanKlip(running, '100\r\n200\r\n300\r\n');
    await page.keyboard.press('Control+v');
    await page.getByText(/Yang disalin 3 sel/u).waitFor();
    expect(await anggaran(page).inputValue()).toBe('');
    await fillPapanKlip(running, 'Rp 100.457.750\r\n');
    await page.keyboard.press('Control+v');
    await anggaran(page).blur();
    await expect.poll(() => anggaran(page).inputValue()).toBe('100.457.750');
    // What is refused says what stays.
    await waitUntilSaved(page);
    await anggaran(page).fill('1.000.000,5');
    await page.getByText('Yang tersimpan tetap 100.457.750.').waitFor();
  });
});
