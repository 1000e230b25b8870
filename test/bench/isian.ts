/**
 * Filling, in the real window: how long from the start until one can type, from a key until the cell says that it
 * is saved (committed strictly and in the journal), and how much memory it takes. Beside each, in the same run, what the platform alone needs: a blank window, and a bare strict put into IndexedDB.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { launch } from '#test/e2e/launch';
import { beginIsian, chooseTriwulan, openContoh, showLayar } from '#test/e2e/steps';
import { buildDataBesar } from './data-besar';
import { median } from './median';

export interface IsianTerukur {
  /** Milliseconds from the start of the process until the first field takes typing; a blank window until it is loaded. */
  readonly mulai: number;
  readonly mulaiKosong: number;
  /** Megabytes of all processes together. */
  readonly memori: number;
  readonly memoriKosong: number;
  readonly contoh: Ketukan;
  readonly besar: Ketukan;
  /** Median and 95th percentile of one strict put, milliseconds. */
  readonly put: Sebaran;
}

interface Sebaran {
  readonly tengah: number;
  readonly p95: number;
}

/** From a key until the cell says saved. */
export interface Ketukan {
  /** From the Enter behind a figure: written at once. */
  readonly enter: Sebaran;
  /** From the last key of a figure that is left standing. */
  readonly ketik: Sebaran;
  /** The same of a figure of several digits that is typed quickly. */
  readonly cepat: Sebaran;
  /** Milliseconds of the longest task of the window's thread meanwhile; below 50 none is told of. */
  readonly tugasTerlama: number;
}

/** So many that one hiccup of the machine is not the 95th percentile. */
const ketukan = 80;
/** From one figure to the next. */
const jedaMs = 500;
/** From Enter to the next key: a practised hand on the number pad does not come sooner. */
const jedaTombolMs = 150;
/** From digit to digit of a figure that is typed quickly. */
const jedaDigitMs = 90;
const digitCepat = 6;

export async function measureIsian(folder: string): Promise<IsianTerukur> {
  const userData = join(folder, 'isian');
  const pertama = await launch({ userData });
  await openContoh(pertama.page);
  await chooseTriwulan(pertama.page, 'III');
  await pertama.close();

  const mulai = performance.now();
  const { app, page, answerOpenDialog, close } = await launch({ userData });
  await page.getByRole('treeitem').first().waitFor();
  const mulaiMs = performance.now() - mulai;
  await page.waitForTimeout(3000);
  const memori = await memoryOf(app);
  await page.evaluate(watchCells);
  const put = spread(await page.evaluate<number[]>(rawPuts));
  const contoh = await typeInTabel(page);

  const berkas = join(folder, 'besar-isian.json');
  const data = buildDataBesar(46);
  // Another office than the sample, which is there already.
  await writeFile(berkas, JSON.stringify({ ...data, instansi: { ...data.instansi, nama: 'Kota Besar' } }));
  await answerOpenDialog(berkas);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Kembali ke Mulai' }).click();
  await page.getByRole('button', { name: 'Buka berkas' }).click();
  await beginIsian(page);
  await chooseTriwulan(page, 'III');
  const besar = await typeInTabel(page);
  await close();
  return { mulai: mulaiMs, memori, contoh, besar, put, ...(await measureBlank(folder)) };
}

/** Types one figure after another down a column of the grid. */
async function typeInTabel(page: Page): Promise<Ketukan> {
  await showLayar(page, 'Tabel');
  await page.getByRole('grid').focus();
  await page.evaluate('window.tugas.length = 0');
  const enter = await typeFigures(page, 1, async (angka) => {
    await page.keyboard.press(angka);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(jedaMs);
  });
  await page.keyboard.press('Control+Home');
  await page.getByRole('button', { name: 'Kosong berikutnya' }).click();
  const ketik = await typeFigures(page, 1, async (angka) => {
    await page.keyboard.press(angka);
    await page.waitForTimeout(jedaMs);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(jedaTombolMs);
  });
  // The same column from its top.
  for (let n = 0; n < 3; n++) await page.keyboard.press('Control+ArrowUp');
  const cepat = await typeFigures(page, digitCepat, async (angka) => {
    await page.keyboard.type(angka.repeat(digitCepat), { delay: jedaDigitMs });
    await page.waitForTimeout(jedaMs);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(jedaTombolMs);
  });
  const tugasTerlama = await page.evaluate<number>('Math.max(0, ...window.tugas)');
  return { enter, ketik, cepat, tugasTerlama };
}

/** `digit`: how many make one figure. */
async function typeFigures(page: Page, digit: number, satu: (angka: string) => Promise<void>): Promise<Sebaran> {
  await page.evaluate(`window.lama.length = window.diketik = 0; window.digit = ${digit.toString()}`);
  for (let n = 0; n < ketukan; n++) await satu(((n % 9) + 1).toString());
  await page.waitForTimeout(1000);
  const { lama, diketik } = await page.evaluate<{ lama: number[]; diketik: number }>(
    '({ lama: window.lama, diketik: window.diketik })',
  );
  if (lama.length !== diketik)
    throw new Error(`${lama.length.toString()} of ${diketik.toString()} figures were seen saved`);
  return spread(lama);
}

async function measureBlank(folder: string): Promise<{ readonly mulaiKosong: number; readonly memoriKosong: number }> {
  const kosong = join(folder, 'kosong');
  await mkdir(kosong, { recursive: true });
  await writeFile(join(kosong, 'package.json'), '{"name":"kosong","version":"0.0.0","main":"main.js"}');
  await writeFile(
    join(kosong, 'main.js'),
    "const { app, BrowserWindow } = require('electron'); let w; app.whenReady().then(() => { w = new BrowserWindow({ width: 1366, height: 768 }); w.loadFile('kosong.html'); });",
  );
  await writeFile(join(kosong, 'kosong.html'), '<!doctype html><p>kosong</p>');
  const mulai = performance.now();
  const app = await _electron.launch({
    executablePath: process.env['TRIWULAN_ELECTRON'] ?? '',
    args: [kosong, `--user-data-dir=${join(folder, 'kosong-data')}`],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  await page.getByText('kosong').waitFor();
  const mulaiKosong = performance.now() - mulai;
  await page.waitForTimeout(3000);
  const memoriKosong = await memoryOf(app);
  await app.close();
  return { mulaiKosong, memoriKosong };
}

async function memoryOf(app: ElectronApplication): Promise<number> {
  const kilobita = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().reduce((jumlah, proses) => jumlah + proses.memory.workingSetSize, 0),
  );
  return kilobita / 1024;
}

function spread(nilai: readonly number[]): Sebaran {
  const urut = nilai.toSorted((a, b) => a - b);
  return { tengah: median(nilai), p95: urut[Math.min(urut.length - 1, Math.floor(urut.length * 0.95))] ?? Number.NaN };
}

// As text: functions handed over would carry helpers of the test runner's compiler along.
const watchCells = `{
  window.lama = [];
  window.tugas = [];
  window.diketik = 0;
  window.digit = 1;
  let tombol = 0;
  let tunggu = null;
  document.addEventListener('keydown', ({ key }) => {
    tombol = performance.now();
    const sel = document.querySelector('[data-aktif]');
    // Enter also comes to rows whose figure is computed; they take none.
    if (!/^\\d$/.test(key) || !sel || sel.dataset.keadaan === 'tetap') return;
    const angka = (tunggu?.sel === sel ? tunggu.angka : '') + key;
    tunggu = { sel, angka, tampak: false };
    if (angka.length === window.digit) window.diketik += 1;
  }, true);
  new MutationObserver(() => {
    if (!tunggu) return;
    const { sel, angka } = tunggu;
    if (angka.length < window.digit) return;
    // The editor with the figure in it was drawn: what stands there now is no older one.
    tunggu.tampak ||= sel.querySelector('input')?.value === angka;
    if (!tunggu.tampak || sel.dataset.keadaan !== 'tersimpan' || !sel.textContent.replaceAll('.', '').endsWith(angka)) return;
    window.lama.push(performance.now() - tombol);
    tunggu = null;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((daftar) => {
    for (const { duration } of daftar.getEntries()) window.tugas.push(duration);
  }).observe({ type: 'longtask' });
}`;
const rawPuts = `(async () => {
  const db = await new Promise((jadi, gagal) => {
    const buka = indexedDB.open('ukur', 1);
    buka.onupgradeneeded = () => buka.result.createObjectStore('isi');
    buka.onsuccess = () => jadi(buka.result);
    buka.onerror = () => gagal(buka.error);
  });
  const lama = [];
  for (let n = 0; n < 100; n++) {
    const mulai = performance.now();
    await new Promise((jadi, gagal) => {
      const t = db.transaction('isi', 'readwrite', { durability: 'strict' });
      t.objectStore('isi').put({ n, teks: 'sebaris isian' }, n);
      t.oncomplete = jadi;
      t.onerror = () => gagal(t.error);
    });
    lama.push(performance.now() - mulai);
  }
  db.close();
  indexedDB.deleteDatabase('ukur');
  return lama;
})()`;
