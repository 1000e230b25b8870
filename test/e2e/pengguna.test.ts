/** Several people on one PC, in the real window: who worked is recorded, and a PIN keeps the plan. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { anggaran, chooseSimpul, chooseTriwulan, openContoh, showLayar, waitUntilSaved } from './steps';

const renja = '2.08.01.2.01.01';
let running: RunningApp;

beforeEach(async () => {
  running = await launch();
  await openContoh(running.page);
});
afterEach(async () => {
  await running.close();
});

describe('without a list of people', () => {
  it('nothing is asked: not at the start, not on the way', async () => {
    const { page } = running;
    await fillAnggaran(page, '40000000');
    expect(await page.getByText('Siapa yang bekerja?').count()).toBe(0);
    await openMenu(page);
    expect(await page.getByRole('menuitem', { name: 'Ganti pengguna…' }).count()).toBe(0);
  });
});

describe('with people, and a PIN of the sekretariat', () => {
  const pin = '407153';
  let kode: string;

  beforeEach(async () => {
    const { page } = running;
    await openPengguna(page);
    await addPengguna(page, 'Siti Aminah', 'Sekretariat');
    await addPengguna(page, 'Budi Santoso', 'Petugas bidang');
    kode = await setPin(page, 'Siti Aminah', pin);
    await closePengguna(page);
  });

  it('figures carry the name of who typed them; the plan refuses a bidang user and says why', async () => {
    const { page } = running;
    await changeTo(page, 'Budi Santoso');
    await fillAnggaran(page, '41000000');
    await expect.poll(() => lastPelaku(page)).toBe('Budi Santoso');

    await showLayar(page, 'Rencana');
    await page.getByText('Mengubah rencana hanya untuk pengguna sekretariat').waitFor();
    const lama = await namaOf(page, renja);
    await changeNama(page, 'Renja yang diubah diam-diam');
    // Refused by the command itself, in the form and with the reason; the plan is as it was.
    await page.getByRole('dialog').getByText('Sekarang yang bekerja: Budi Santoso').waitFor();
    await expect.poll(() => namaOf(page, renja)).toBe(lama);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tutup tanpa menyimpan' }).click();

    await changeTo(page, 'Siti Aminah', pin);
    await changeNama(page, 'Penyusunan Renja');
    await expect.poll(() => namaOf(page, renja)).toBe('Penyusunan Renja');
    await expect.poll(() => lastPelaku(page)).toBe('Siti Aminah');

    // Undo is a way to change the plan too.
    await changeTo(page, 'Budi Santoso');
    await page.keyboard.press('Control+Z');
    await page.getByText('Sekarang yang bekerja: Budi Santoso').first().waitFor();
    await expect.poll(() => namaOf(page, renja)).toBe('Penyusunan Renja');
  });

  it('the list and its PINs outlive the database', async () => {
    const { userData } = running;
    await running.app.close();
    await rm(join(userData, 'IndexedDB'), { recursive: true });
    running = await launch({ userData });
    const { page } = running;
    const pesan = page.getByRole('dialog', { name: 'Data dipulihkan' });
    await pesan.getByText('Daftar pengguna komputer ini (2 orang) hilang dari basis data', { exact: false }).waitFor();
    await pesan.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
    await page.getByRole('button', { name: /^Siti Aminah/u }).click();
    await tryMasuk(page, '999999');
    await page.getByText('PIN salah.').waitFor();
    await tryMasuk(page, pin);
    await page.getByRole('button', { name: /Dinas/u }).first().waitFor();
  });

  it('wrong PINs are counted and delayed, also over a restart; the recovery code gives a new PIN', async () => {
    const { page, userData } = running;
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Ganti pengguna…' }).click();
    await page.getByRole('button', { name: /^Siti Aminah/u }).click();
    for (let i = 0; i < 5; i += 1) {
      await tryMasuk(page, '999999');
      await page.getByText('PIN salah.').waitFor();
    }
    await tryMasuk(page, pin);
    await page.getByText(/PIN salah berkali-kali\. Coba lagi setelah \d+ detik/u).waitFor();

    await running.kill();
    running = await launch({ userData });
    const lagi = running.page;
    // The last one to work had a PIN, so the program asks before it shows anything.
    await lagi.getByText('Siapa yang bekerja?').waitFor();
    expect(await lagi.getByRole('treeitem').count()).toBe(0);
    await lagi.getByRole('button', { name: /^Siti Aminah/u }).click();
    await tryMasuk(lagi, pin);
    await lagi.getByText(/PIN salah berkali-kali/u).waitFor();

    await letTimePass(lagi);
    await lagi.getByRole('button', { name: 'Lupa PIN?' }).click();
    await lagi.getByLabel('Kode pemulihan').fill(kode.toLowerCase().replaceAll('-', ' '));
    await lagi.getByRole('button', { name: 'Masuk', exact: true }).click();
    await fillNewPin(lagi, '862094');
    await lagi.getByRole('button', { name: 'Sudah saya tulis' }).click();
    await lagi.getByRole('treeitem').first().waitFor();

    await changeTo(lagi, 'Siti Aminah', '862094');
    await openPengguna(lagi);
    await lagi.getByText('PIN sekretariat terpasang').waitFor();
  });

  it('a bidang user cannot take the PIN of the sekretariat away, nor add another sekretariat', async () => {
    const { page } = running;
    await changeTo(page, 'Budi Santoso');
    await openPengguna(page);
    await expect.poll(() => page.getByRole('button', { name: 'Tambah pengguna' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Tindakan untuk Siti Aminah' }).click();
    await page.getByRole('menu').getByText('hanya untuk pengguna sekretariat').waitFor();
    expect(await page.getByRole('menuitem', { name: /PIN/u }).count()).toBe(0);
  });

  it('no PIN and no code stands anywhere in the database', async () => {
    const toko = await Promise.all(['pengguna', 'pengaturan'].map((t) => readStore<unknown>(running.page, t)));
    const isi = JSON.stringify(toko);
    expect(isi).toContain('scrypt');
    expect(isi).not.toContain(pin);
    expect(isi).not.toContain(kode.replaceAll('-', ''));
    expect(isi).not.toContain(kode);
  });
});

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
}

async function openPengguna(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Pengguna dan PIN…' }).click();
  await page.getByRole('button', { name: 'Tambah pengguna' }).waitFor();
}

async function closePengguna(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'Pengguna komputer ini' }).getByRole('button', { name: 'Tutup' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function addPengguna(page: Page, nama: string, peran: string): Promise<void> {
  await page.getByRole('button', { name: 'Tambah pengguna' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Nama', exact: true }).fill(nama);
  await page.getByRole('combobox', { name: 'Peran' }).click();
  await page.getByRole('option', { name: peran }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: `Tindakan untuk ${nama}` }).waitFor();
}

/** Sets a first PIN and returns its recovery code. */
async function setPin(page: Page, nama: string, pin: string): Promise<string> {
  await page.getByRole('button', { name: `Tindakan untuk ${nama}` }).click();
  await page.getByRole('menuitem', { name: 'Pasang PIN…' }).click();
  const kode = await fillNewPin(page, pin);
  await page.getByRole('button', { name: 'Sudah saya tulis' }).click();
  await page.getByText('PIN sekretariat terpasang').waitFor();
  return kode;
}

async function fillNewPin(page: Page, pin: string): Promise<string> {
  await page.getByLabel(/^PIN baru untuk/u).fill(pin);
  await page.getByLabel('Ulangi PIN baru').fill(pin);
  await page.getByRole('button', { name: 'Pasang PIN' }).click();
  return page.getByLabel('Kode pemulihan').innerText();
}

async function tryMasuk(page: Page, pin: string): Promise<void> {
  await page.getByLabel(/^PIN /u).fill(pin);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

async function changeTo(page: Page, nama: string, pin?: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Ganti pengguna…' }).click();
  await page.getByRole('button', { name: new RegExp(`^${nama}`, 'u') }).click();
  if (pin !== undefined) await tryMasuk(page, pin);
  await page.getByRole('button', { name: 'Menu', exact: true }).waitFor();
}

async function fillAnggaran(page: Page, rupiah: string): Promise<void> {
  await showLayar(page, 'Isian');
  await chooseTriwulan(page, 'II');
  await chooseSimpul(page, renja);
  await anggaran(page).fill(rupiah);
  await anggaran(page).blur();
  await waitUntilSaved(page);
}

/** Renames the node in Rencana by keyboard and presses save. */
async function changeNama(page: Page, nama: string): Promise<void> {
  await page.locator(`[role=treeitem][data-value="${await idOf(page, renja)}"]`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Nama sub kegiatan' }).fill(nama);
  await page.keyboard.press('Control+S');
}

async function letTimePass(page: Page): Promise<void> {
  await page.evaluate(() => {
    const nyata = Date.now.bind(Date);
    Date.now = () => nyata() + 3_600_000;
  });
}

interface BarisLedger {
  readonly pelaku: string;
}
interface BarisSimpul {
  readonly id: string;
  readonly simpul: { readonly kode: string | null; readonly nama: string };
}

async function lastPelaku(page: Page): Promise<string | undefined> {
  return (await readStore<BarisLedger>(page, 'ledger')).at(-1)?.pelaku;
}

async function idOf(page: Page, kode: string): Promise<string> {
  const found = (await readStore<BarisSimpul>(page, 'simpul')).find((s) => s.simpul.kode === kode);
  if (found === undefined) throw new Error(`${kode} is not in the database`);
  return found.id;
}

async function namaOf(page: Page, kode: string): Promise<string | undefined> {
  return (await readStore<BarisSimpul>(page, 'simpul')).find((s) => s.simpul.kode === kode)?.simpul.nama;
}

/** What the database itself holds, past every screen. */
async function readStore<T>(page: Page, store: string): Promise<T[]> {
  return (await page.evaluate(
    (nama) =>
      new Promise<unknown>((resolve) => {
        const buka = indexedDB.open('triwulan');
        buka.onsuccess = () => {
          const baca = buka.result.transaction(nama).objectStore(nama).getAll();
          baca.onsuccess = () => {
            buka.result.close();
            resolve(baca.result);
          };
        };
      }),
    store,
  )) as T[];
}
