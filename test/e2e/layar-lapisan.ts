/** Every screen, and everything that opens over one. A new screen is one line in `layar`, a new dialog one in `lapisan`. */
import type { Locator, Page } from 'playwright-core';
import { chooseSimpul, showLayar } from './steps';
import { settle } from './tata-letak';

/** `siap` is there once the screen shows what it shows. */
export const layar: readonly { readonly nama: Parameters<typeof showLayar>[1]; readonly siap: string }[] = [
  { nama: 'Beranda', siap: '.recharts-bar-rectangle' },
  { nama: 'Isian', siap: '[data-sasaran]' },
  { nama: 'Tabel', siap: '[role="gridcell"]' },
  { nama: 'Rencana', siap: '[role=treeitem]' },
  { nama: 'Pemeriksaan', siap: '[data-index]' },
  { nama: 'Verifikasi', siap: '[data-unit]' },
  { nama: 'Laporan', siap: '[aria-label^="Pratinjau"] td' },
  { nama: 'Paket', siap: 'td' },
  { nama: 'Pengaturan', siap: 'h2' },
];

interface Lapisan {
  readonly nama: string;
  readonly buka: (page: Page) => Promise<void>;
}

/** Each opens over the sample; Escape closes all of them again. */
export const lapisan: readonly Lapisan[] = [
  { nama: 'the main menu', buka: (page) => page.getByRole('button', { name: 'Menu', exact: true }).click() },
  {
    nama: 'the next year, with all of it unfolded',
    buka: async (page) => {
      await fromMenu(page, 'Buka tahun berikutnya…');
      await press(page, 'Pilih baris yang tidak dilanjutkan…');
      await page.getByRole('checkbox', { name: /^2\.08\.02 / }).click();
    },
  },
  {
    nama: 'a backup and what is in it',
    buka: async (page) => {
      await fromMenu(page, 'Cadangan…');
      await press(page, /Lihat isi cadangan/u);
      await page.getByRole('button', { name: 'Kembalikan ke keadaan ini' }).waitFor();
    },
  },
  { nama: 'the keys and what they do', buka: (page) => fromMenu(page, 'Bantuan papan ketik') },
  { nama: 'the people of this PC', buka: (page) => fromMenu(page, 'Pengguna dan PIN…') },
  { nama: 'the form for Excel', buka: (page) => fromMenu(page, 'Buat formulir isian Excel…') },
  {
    nama: 'a list of choices',
    buka: async (page) => {
      await showLayar(page, 'Isian');
      await page.getByRole('combobox', { name: 'Keadaan' }).click();
    },
  },
  {
    nama: 'the history of a cell',
    buka: async (page) => {
      await showLayar(page, 'Isian');
      await chooseSimpul(page, '2.08.01.2.01.01');
      await page.locator('[data-sel-isian]').first().press('Control+h');
    },
  },
  {
    nama: 'Ajukan',
    buka: async (page) => {
      await showLayar(page, 'Isian');
      await press(page, 'Ajukan');
    },
  },
  {
    nama: 'the plan of pasted cells',
    buka: async (page) => {
      await showLayar(page, 'Tabel');
      await page.locator('[role="gridcell"][aria-colindex="7"]').first().click();
      await page.getByRole('grid').evaluate((el) => {
        const papan = new DataTransfer();
        papan.setData('text/plain', '1.234\r\n160.427.6000\r\n');
        el.dispatchEvent(new ClipboardEvent('paste', { clipboardData: papan, bubbles: true, cancelable: true }));
      });
    },
  },
  {
    nama: 'the form of a row of the plan',
    buka: async (page) => {
      await showLayar(page, 'Rencana');
      await page.getByRole('treeitem').nth(3).press('Enter');
    },
  },
  {
    nama: 'what goes with a deleted row',
    buka: async (page) => {
      await showLayar(page, 'Rencana');
      await page.getByRole('treeitem').nth(3).press('Delete');
    },
  },
  {
    nama: 'the pagu of a version',
    buka: async (page) => {
      await showLayar(page, 'Rencana');
      await press(page, 'Isi pagu…');
    },
  },
  {
    nama: 'the targets of a version',
    buka: async (page) => {
      await showLayar(page, 'Rencana');
      await press(page, 'Isi target…');
    },
  },
  {
    nama: 'the difference between two versions',
    buka: async (page) => {
      await showLayar(page, 'Rencana');
      await press(page, 'Versi…');
      await page
        .getByRole('button', { name: /^Bandingkan/u })
        .last()
        .click();
      await page.getByRole('dialog', { name: 'Perbandingan versi anggaran' }).getByRole('row').first().waitFor();
    },
  },
  {
    nama: 'the reminder of a unit',
    buka: async (page) => {
      await showLayar(page, 'Paket');
      await press(page, 'Teks pengingat…');
    },
  },
];

/** Goes to a screen and waits until it shows what it shows. */
export async function show(page: Page, { nama, siap }: (typeof layar)[number]): Promise<void> {
  await showLayar(page, nama);
  await page.locator(siap).first().waitFor();
}

export async function press(dalam: Page, nama: string | RegExp): Promise<void> {
  await dalam.getByRole('button', { name: nama }).first().click();
}

export async function fromMenu(dalam: Page, nama: string): Promise<void> {
  await dalam.getByRole('button', { name: 'Menu', exact: true }).click();
  await dalam.getByRole('menuitem', { name: nama }).click();
}

/** Whatever lies over the screen. */
export function opened(page: Page): Locator {
  return page.locator('#lapisan').locator('[role=dialog], [role=menu], [role=listbox]').filter({ visible: true });
}

/** Escape until nothing lies over the screen. */
export async function closeAll(page: Page): Promise<void> {
  for (let sekali = 0; sekali < 5 && (await opened(page).count()) > 0; sekali += 1) {
    await page.keyboard.press('Escape');
    await settle(page);
  }
}
