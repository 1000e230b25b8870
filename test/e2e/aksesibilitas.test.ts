/**
 * No screen and no dialog breaks a rule of axe-core, in light and dark, in high contrast and with large text, and nothing
 * to press lies outside the window at 1366 x 768. A new screen is one line in `layar`, a new dialog one in `lapisan`.
 */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { serang } from '#test/fixtures/serang';
import { launch, removeFolder, type RunningApp } from './launch';
import { beginIsian, chooseSimpul, chooseTriwulan, openContoh, showLayar } from './steps';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const bukuKerja = fileURLToPath(new URL('../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx', import.meta.url));

/** `siap` is there once the screen shows what it shows. */
const layar: readonly { readonly nama: Parameters<typeof showLayar>[1]; readonly siap: string }[] = [
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
const lapisan: readonly Lapisan[] = [
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

let running: RunningApp;
let page: Page;
/** Of the first screen and of the import that starts there, which are gone once a year is open. */
let awal: { readonly mulai: string[]; readonly impor: string[] };

beforeAll(async () => {
  running = await launch();
  ({ page } = running);
  await page.getByRole('button', { name: /Buka contoh/u }).waitFor();
  await page.evaluate(axe);
  const mulai = await faults();
  await running.answerOpenDialog(bukuKerja);
  await press(page, 'Impor buku kerja…');
  await page.getByText('Belum ada yang disimpan').waitFor();
  awal = { mulai, impor: await faults() };
  await press(page, 'Batal');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await openContoh(page);
  await chooseTriwulan(page, 'II');
}, 180_000);

afterEach(async () => {
  await closeAll();
});

afterAll(async () => {
  await running.close();
});

it('Mulai and the preview of an import have no fault', () => {
  expect(awal).toEqual({ mulai: [], impor: [] });
});

it.each(layar)('$nama has no fault, in light, dark and high contrast', async (satu) => {
  await show(satu);
  expect(await faults()).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await look(colorScheme, 'none');
    expect(await violations(['color-contrast'])).toEqual([]);
    await look(colorScheme, 'active');
    expect(await violations(['color-contrast'])).toEqual([]);
  }
  await look('light', 'none');
});

it('Pengaturan has no fault in any of its parts', async () => {
  await showLayar(page, 'Pengaturan');
  for (const tab of await page.getByRole('tablist', { name: 'Bagian pengaturan' }).getByRole('tab').all()) {
    await tab.click();
    expect(await faults()).toEqual([]);
  }
});

it.each(lapisan)('over the screens, $nama has no fault, in light and dark', async ({ buka }) => {
  await buka(page);
  await opened().first().waitFor();
  expect(await faults()).toEqual([]);
  await look('dark', 'none');
  expect(await violations(['color-contrast'])).toEqual([]);
  await look('light', 'none');
});

it('a notice has no fault and lies over no button, on any screen', async () => {
  for (const satu of layar) {
    await show(satu);
    await page.keyboard.press('Control+s');
    const kabar = page.locator('.mantine-Notification-root', { hasText: 'Setiap isian sudah tersimpan otomatis' });
    // Waits until it has come to rest, and holds it: under the pointer a notice does not go away by itself.
    await kabar.hover();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
    await kabar.waitFor({ state: 'detached' });
  }
});

it('nor does an error that needs many lines', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-kabar-'));
  const bukanGambar = join(folder, `${'laporan realisasi fisik dan keuangan '.repeat(6).trim()}.exe`);
  await writeFile(bukanGambar, 'MZ');
  await showLayar(page, 'Isian');
  await chooseSimpul(page, '2.08.01.2.01.01');
  await running.answerOpenDialog(bukanGambar);
  await press(page, /Lampirkan/u);
  const kabar = page.locator('.mantine-Notification-root', { hasText: 'Bukti dukung tidak dilampirkan' });
  await kabar.hover();
  for (const satu of layar) {
    await show(satu);
    expect({ nama: satu.nama, misplaced: await misplaced() }).toEqual({ nama: satu.nama, misplaced: [] });
  }
  await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
  await kabar.waitFor({ state: 'detached' });
  await removeFolder(folder);
});

it('in high contrast a ticked box differs from an empty one', async () => {
  await showLayar(page, 'Laporan');
  await look('light', 'active');
  const kotak = page.getByRole('checkbox', { checked: true }).first();
  const tanda = await kotak.evaluate((el) => getComputedStyle(el.nextElementSibling ?? el).color);
  const alas = await kotak.evaluate((el) => getComputedStyle(el).backgroundColor);
  await look('light', 'none');
  expect(tanda).not.toBe(alas);
});

it('at 150 % text every screen fits the window and has no fault, and so does what opens over it', async () => {
  await showLayar(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Tampilan' }).click();
  const lebar = await page.evaluate(() => window.innerWidth);
  await page.getByText('150%', { exact: true }).click();
  await page.waitForFunction((semula) => window.innerWidth < semula * 0.7, lebar);
  for (const satu of layar) {
    await show(satu);
    expect({ nama: satu.nama, faults: await faults() }).toEqual({ nama: satu.nama, faults: [] });
  }
  await expectLapisanFit();
});

it('at 150 % text names of 300 characters and words of 120 fit as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-panjang-'));
  const berkas = join(folder, 'panjang.json');
  await writeFile(berkas, JSON.stringify(lengthen({ ...serang, tahun: 2021 })));
  await running.answerOpenDialog(berkas);
  await fromMenu(page, 'Kembali ke Mulai');
  await press(page, 'Buka berkas');
  await beginIsian(page);
  await chooseTriwulan(page, 'II');
  for (const satu of layar) {
    await show(satu);
    expect({ nama: satu.nama, misplaced: await misplaced() }).toEqual({ nama: satu.nama, misplaced: [] });
  }
  await expectLapisanFit();
  await removeFolder(folder);
});

async function expectLapisanFit(): Promise<void> {
  for (const { nama, buka } of lapisan) {
    await buka(page);
    await opened().first().waitFor();
    expect({ nama, misplaced: await misplaced() }).toEqual({ nama, misplaced: [] });
    await closeAll();
  }
}

/** Every other name gets 300 characters, those between a word of 120. */
function lengthen(data: TriwulanData): unknown {
  let ke = 0;
  return JSON.parse(JSON.stringify(data), (kunci, isi: unknown) => {
    if (kunci !== 'nama' || typeof isi !== 'string') return isi;
    ke += 1;
    return ke % 2 === 0
      ? `${isi} ${'berkelanjutan '.repeat(30)}`.slice(0, 300)
      : `${isi.slice(0, 20)} ${'panjang'.repeat(18).slice(0, 120)}`;
  });
}

async function show({ nama, siap }: (typeof layar)[number]): Promise<void> {
  await showLayar(page, nama);
  await page.locator(siap).first().waitFor();
}

async function press(dalam: Page, nama: string | RegExp): Promise<void> {
  await dalam.getByRole('button', { name: nama }).first().click();
}

async function fromMenu(dalam: Page, nama: string): Promise<void> {
  await dalam.getByRole('button', { name: 'Menu', exact: true }).click();
  await dalam.getByRole('menuitem', { name: nama }).click();
}

/** Whatever lies over the screen. */
function opened(): Locator {
  return page.locator('#lapisan').locator('[role=dialog], [role=menu], [role=listbox]').filter({ visible: true });
}

async function closeAll(): Promise<void> {
  for (let sekali = 0; sekali < 5 && (await opened().count()) > 0; sekali += 1) {
    await page.keyboard.press('Escape');
    await settle();
  }
}

async function look(colorScheme: 'light' | 'dark', forcedColors: 'none' | 'active'): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.evaluate((skema) => {
    document.documentElement.dataset['mantineColorScheme'] = skema;
  }, colorScheme);
}

async function faults(): Promise<string[]> {
  return [...(await violations()), ...(await misplaced())];
}

/** A colour on its way to another one would be measured half way, and a place too. */
async function settle(): Promise<void> {
  await page.evaluate(() => {
    // What turns without end, such as the sign of waiting, has no end to go to.
    for (const a of document.getAnimations()) if (a.effect?.getComputedTiming().endTime !== Infinity) a.finish();
  });
}

/** Every broken rule of axe-core, or of those named, with the elements that break it, as one line each. */
async function violations(aturan?: readonly string[]): Promise<string[]> {
  await settle();
  const pilihan = aturan === undefined ? {} : { runOnly: aturan };
  return await page.evaluate(`axe.run(${JSON.stringify(pilihan)}).then((hasil) =>
    hasil.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 160) + ' | ' + n.failureSummary)))`);
}

/**
 * What cannot be reached or read whole: a page larger than the window, a part that scrolls sideways though it is no spreadsheet,
 * a part of a dialog that scrolls within the dialog that scrolls, a button outside the window, under a notice, or with a cut label, a field whose example is cut.
 */
async function misplaced(): Promise<string[]> {
  await settle();
  return await page.evaluate(() => {
    const halaman = document.documentElement;
    const salah =
      halaman.scrollWidth > window.innerWidth || halaman.scrollHeight > window.innerHeight ? ['the page scrolls'] : [];
    const pena = document.createElement('canvas').getContext('2d');
    const atas = [...document.querySelectorAll('[role=dialog], #akar')].at(-1) ?? halaman;
    for (const el of atas.querySelectorAll(':not([role=grid], :has([aria-label^="Pratinjau"]))'))
      if (/auto|scroll/u.test(getComputedStyle(el).overflowX) && el.scrollWidth > el.clientWidth + 1)
        salah.push(`scrolls sideways: ${el.closest('[aria-label]')?.ariaLabel ?? ''} ${el.textContent.slice(0, 60)}`);
    const menurun = [...atas.querySelectorAll('*')].filter(
      (el) => /auto|scroll/u.test(getComputedStyle(el).overflowY) && el.scrollHeight > el.clientHeight + 1,
    );
    for (const el of menurun)
      if (
        el.matches('.mantine-Modal-content :not(textarea)') &&
        menurun.some((luar) => luar !== el && luar.contains(el))
      )
        salah.push(`scrolls twice: ${el.textContent.slice(0, 60)}`);
    for (const el of atas.querySelectorAll('input')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(el);
      if (pena === null || el.clientWidth < 3) continue;
      pena.font = font;
      const tempat = el.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pena.measureText(el.placeholder).width > tempat + 1) salah.push(`cut example: ${el.placeholder}`);
    }
    for (const el of atas.querySelectorAll('button, input, textarea, [role=tab]')) {
      const letak = el.getBoundingClientRect();
      const nama = `${el.ariaLabel ?? ''} ${el.textContent}`.trim();
      if (letak.width < 2 || isScrolled(el)) continue;
      if (letak.left < -1 || letak.top < -1 || letak.right > innerWidth + 1 || letak.bottom > innerHeight + 1)
        salah.push(`outside the window: ${nama}`);
      const teratas = document.elementFromPoint(letak.left + letak.width / 2, letak.top + letak.height / 2);
      const pemberitahuan = teratas?.closest('.mantine-Notification-root') ?? null;
      if (pemberitahuan !== null && !pemberitahuan.contains(el)) salah.push(`under a notice: ${nama}`);
      const tulisan = el.querySelector('.mantine-Button-label');
      if (tulisan !== null && tulisan.scrollWidth > tulisan.clientWidth + 1) salah.push(`cut: ${nama}`);
    }
    return salah;

    /** True for what a person can scroll to. */
    function isScrolled(el: Element): boolean {
      for (let p = el.parentElement; p !== null; p = p.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(p);
        if (/auto|scroll/u.test(overflowX) && p.scrollWidth > p.clientWidth + 1) return true;
        if (/auto|scroll/u.test(overflowY) && p.scrollHeight > p.clientHeight + 1) return true;
      }
      return false;
    }
  });
}
