/** Tabel in the real window: filled by keyboard alone, filled down, undone, locked, and as large as a city. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { buildDataBesar } from '#test/bench/data-besar';
import { launch, type RunningApp } from './launch';
import { beginIsian, chooseTriwulan, fillPapanKlip, showLayar, waitUntilSaved } from './steps';
import { anggaran, capaian, cari, grid, idSel, kinerja, openTabel, renja, selDi, serapan, teks } from './tabel-steps';

let running: RunningApp;
let page: Page;

beforeEach(async () => {
  running = await launch();
  ({ page } = running);
  await openTabel(page);
});

afterEach(async () => {
  await running.close();
});

describe('filling the quarter in the grid', () => {
  it('types over cells, moves by Enter and Tab to the next cell to fill, computes beside it, and keeps it', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, kinerja)).click();
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    // Both figures of a row are in sight together.
    expect(await grid(page).evaluate((g) => g.scrollLeft)).toBe(0);
    await page.keyboard.type('100.457.750');
    // After a run of Tab, Enter begins the next row where the run began.
    await page.keyboard.press('Enter');
    await page.keyboard.type('2');
    await page.keyboard.press('ArrowDown');
    await waitUntilSaved(page);
    // 100,457,750 of 131,789,450.
    await expect.poll(() => teks(page, renja, serapan)).toBe('76,23');
    await expect.poll(() => teks(page, renja, capaian)).toBe('100,00');
    await expect.poll(() => teks(page, '2.08.01.2.01.02', kinerja)).toContain('2');

    await running.kill();
    running = await launch({ userData: running.userData });
    ({ page } = running);
    await grid(page).waitFor();
    await expect.poll(() => teks(page, renja, anggaran)).toContain('100.457.750');
  });

  it('changes with F2, gives back with Esc, clears with Delete, undoes each as one step', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, anggaran)).click();
    await page.keyboard.type('50.457.750');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await expect.poll(() => teks(page, renja, anggaran)).toContain('50.457.750');
    await page.keyboard.press('Delete');
    await expect.poll(() => teks(page, renja, anggaran)).toBe('belum diisi');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(page, renja, anggaran)).toContain('50.457.750');
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(page, renja, anggaran)).toBe('belum diisi');
    await page.keyboard.press('Control+y');
    await expect.poll(() => teks(page, renja, anggaran)).toContain('50.457.750');
  });

  it('tells a text that is no number at its cell, keeps it as typed, and leaves the value as it was', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, anggaran)).click();
    await page.keyboard.type('160.427.6000');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const sel = await selDi(page, renja, anggaran);
    await expect.poll(() => sel.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => sel.innerText()).toContain('160.427.6000');
    await page
      .getByRole('region', { name: 'Sel terpilih' })
      .getByText(/titik dan komanya tidak beraturan/u)
      .waitFor();
    await page.keyboard.press('Delete');
    await expect.poll(() => teks(page, renja, anggaran)).toBe('belum diisi');
  });

  it('fills down with Ctrl+D as one step', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, kinerja)).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect.poll(() => teks(page, '2.08.01.2.01.06', kinerja)).toContain('3');
    await expect.poll(() => teks(page, '2.08.01.2.01.02', kinerja)).toContain('3');
    await waitUntilSaved(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(page, '2.08.01.2.01.06', kinerja)).toBe('belum diisi');
    await expect.poll(() => teks(page, renja, kinerja)).toContain('3');
  });

  it('takes keys that come faster than any answer of the database, all of them and each in its cell', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, anggaran)).click();
    const tombol = '1 2 5 0 5 0 0 Enter 7 Enter 9 3 ArrowDown';
    await Promise.all(tombol.split(' ').map((satu) => page.keyboard.press(satu)));
    await waitUntilSaved(page);
    await expect.poll(() => teks(page, renja, anggaran)).toContain('1.250.500');
    await expect.poll(() => teks(page, '2.08.01.2.01.02', anggaran)).toMatch(/^tersimpan.*\n7$/u);
    await expect.poll(() => teks(page, '2.08.01.2.01.05', anggaran)).toMatch(/^tersimpan.*\n93$/u);
    // A click beside the cell, before its first letter could be drawn, leaves it as Enter does.
    const tujuan = await (await selDi(page, renja, kinerja)).boundingBox();
    if (tujuan === null) throw new Error('the cell is not in sight');
    await (await selDi(page, '2.08.01.2.01.06', kinerja)).click();
    await Promise.all([page.keyboard.press('4'), page.mouse.click(tujuan.x + 20, tujuan.y + 8)]);
    await page.keyboard.type('6');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
    await expect.poll(() => teks(page, '2.08.01.2.01.06', kinerja)).toMatch(/^tersimpan.*\n4$/u);
    await expect.poll(() => teks(page, renja, kinerja)).toMatch(/^tersimpan.*\n6$/u);
  });

  it('saves a figure typed quickly before its cell is left, computes beside it, and takes it back as one step', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, anggaran)).click();
    await page.keyboard.type('100457750', { delay: 60 });
    // 100,457,750 of 131,789,450.
    await expect.poll(() => teks(page, renja, serapan)).toBe('76,23');
    const [muat, ...ledger] = await page.evaluate<{ readonly dari: unknown; readonly ke: unknown }[]>(readPerubahan);
    expect(muat?.ke).toMatchObject({ asal: 'contoh' });
    expect(ledger[0]?.dari).toBeNull();
    expect(ledger.at(-1)?.ke).toBe(100_457_750);
    // Each goes on from the one before, whichever digits were saved together.
    expect(ledger.slice(1).map((c) => c.dari)).toEqual(ledger.slice(0, -1).map((c) => c.ke));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(page, renja, anggaran)).toBe('belum diisi');
  });

  it('goes on from what stands in the cell, not from what stood there when it was entered', async () => {
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, kinerja)).click();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+z');
    await expect.poll(() => teks(page, renja, kinerja)).not.toContain('5');
    await page.keyboard.type('7');
    await waitUntilSaved(page);
    await page.waitForTimeout(300);
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);
    const ledger = await page.evaluate<{ readonly dari: unknown; readonly ke: unknown }[]>(readPerubahan);
    expect(ledger.slice(-4)).toEqual([
      { dari: null, ke: '5' },
      { dari: '5', ke: null },
      { dari: null, ke: '7' },
      { dari: '7', ke: '78' },
    ]);
  });
});

describe('the rows of one unit', () => {
  const bidang = 'Bidang Pengarusutamaan Gender dan Pemberdayaan Perempuan';

  it('begin at a cell of the unit, and a whole column pasted over them reaches no row of others', async () => {
    await page.getByRole('combobox', { name: 'Unit' }).click();
    await page.getByRole('option', { name: bidang }).click();
    await page.locator('[data-aktif][data-keadaan="kurang"]').waitFor();
    await grid(page).focus();
    await page.keyboard.press('Control+Home');
    await (await selDi(page, '2.08.02', kinerja)).click();
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
    await cari(page, renja);
    await (await selDi(page, renja, kinerja)).click();
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
      .toBe(await idSel(page, renja, /^Keterangan indikator/u));
    await page.keyboard.type('Menunggu hasil penilaian provinsi');
    await page.keyboard.press('Enter');
    await (await selDi(page, renja, /^Faktor penghambat/u)).click();
    await page.keyboard.type('Data dukung terlambat');
    await page.keyboard.press('Enter');
    await waitUntilSaved(page);

    // The same row in Isian, and back to where one was.
    await page.getByRole('button', { name: 'Buka di Isian' }).click();
    await expect.poll(() => page.getByLabel('Faktor penghambat').inputValue()).toBe('Data dukung terlambat');
    await expect.poll(() => page.getByRole('checkbox', { name: 'Belum dapat diukur' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Kembali ke Tabel' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Cari nama atau kode' }).inputValue()).toBe(renja);
    // Without a figure the mark can be taken back.
    await (await selDi(page, renja, kinerja)).click();
    await page.getByRole('checkbox', { name: 'Belum dapat diukur' }).click();
    await expect.poll(() => teks(page, renja, kinerja)).toBe('belum diisi');
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
    await cari(page, '2.08.01.2.01');
    await (await selDi(page, renja, anggaran)).click();
    await page
      .getByRole('region', { name: 'Sel terpilih' })
      .getByText(/sudah diajukan, jadi terkunci/u)
      .waitFor();
    const semula = await teks(page, renja, anggaran);
    await page.keyboard.type('1');
    await page.keyboard.press('Delete');
    await page.getByText('Sebagian tidak diubah').waitFor();
    await expect.poll(() => teks(page, renja, anggaran)).toBe(semula);
  });
});

describe('the active cell', () => {
  it('stays whole in sight when the bar above grows with its findings', async () => {
    for (let baris = 0; baris < 25; baris += 1) {
      await page.keyboard.type('1');
      await waitUntilSaved(page);
      await expect.poll(() => page.evaluate(tersembunyi)).toBe(0);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(tersembunyi)).toBe(0);
    }
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
    await grid(page).waitFor();
    expect(Number(await grid(page).getAttribute('aria-rowcount'))).toBeGreaterThan(6000);
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await grid(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Tab');
    const akhir = (await page.getByRole('row').last().getAttribute('aria-rowindex')) ?? '';
    expect(Number(akhir)).toBe(Number(await grid(page).getAttribute('aria-rowcount')));
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

/** Pixels of the active cell below the lower edge of the grid, its scroll bar left out. Runs in the page. */
function tersembunyi(): number {
  const bingkai = document.querySelector('[role="grid"]');
  const sel = document.querySelector('[data-aktif]');
  if (bingkai === null || sel === null) return Number.NaN;
  const bawah = bingkai.getBoundingClientRect().top + bingkai.clientTop + bingkai.clientHeight;
  return Math.max(0, Math.round(sel.getBoundingClientRect().bottom - bawah));
}

// As text: a function handed over would carry helpers of the test runner's compiler along.
const readPerubahan = `(async () => {
  const minta = (r) => new Promise((ok, gagal) => { r.onsuccess = () => ok(r.result); r.onerror = () => gagal(r.error); });
  const db = await minta(indexedDB.open('triwulan'));
  const ledger = await minta(db.transaction('ledger').objectStore('ledger').getAll());
  db.close();
  return ledger.map(({ perubahan: { dari, ke } }) => ({ dari, ke }));
})()`;
