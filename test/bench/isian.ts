/**
 * Filling, in the real window: how long from the start until one can type, from a keystroke until it is in the database, and how much
 * memory it takes. Beside each, in the same run, what the platform alone needs: a blank window, and a bare strict put into IndexedDB.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { launch } from '#test/e2e/launch';
import { anggaran, chooseTriwulan, openContoh, showLayar } from '#test/e2e/steps';
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

export interface Ketukan {
  /** From the begin of the writing transaction to its end on the disk. */
  readonly perintah: Sebaran;
  /** From the key to that end: with the rest of the keyboard that is waited for. */
  readonly tersimpan: Sebaran;
}

const ketukan = 40;

export async function measureIsian(folder: string): Promise<IsianTerukur> {
  const userData = join(folder, 'isian');
  const pertama = await launch({ userData });
  await openContoh(pertama.page);
  await chooseTriwulan(pertama.page, 'III');
  await pertama.close();

  const mulai = performance.now();
  const { app, page, answerOpenDialog, close } = await launch({ userData });
  await anggaran(page).or(page.locator('[data-sel-isian]')).first().waitFor();
  const mulaiMs = performance.now() - mulai;
  await page.waitForTimeout(3000);
  const memori = await memoryOf(app);
  await page.evaluate(watchWrites);
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
  await page.getByRole('treeitem').first().waitFor({ timeout: 120_000 });
  await chooseTriwulan(page, 'III');
  const besar = await typeInTabel(page);
  await close();
  return { mulai: mulaiMs, memori, contoh, besar, put, ...(await measureBlank(folder)) };
}

/** Types one figure after another down a column of the grid, at the pace of a person. */
async function typeInTabel(page: Page): Promise<Ketukan> {
  await showLayar(page, 'Tabel');
  await page.getByRole('grid').focus();
  await page.evaluate('window.tulisan.length = 0');
  for (let n = 0; n < ketukan; n++) {
    await page.keyboard.press('7');
    await page.waitForTimeout(400);
    await page.keyboard.press('ArrowDown');
  }
  await page.waitForTimeout(1000);
  const tulisan = await page.evaluate<{ ketuk: number; mulai: number; akhir: number }[]>('window.tulisan');
  return {
    perintah: spread(tulisan.map((t) => t.akhir - t.mulai)),
    tersimpan: spread(tulisan.map((t) => t.akhir - t.ketuk)),
  };
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
const watchWrites = `{
  window.tulisan = [];
  let ketuk = 0;
  document.addEventListener('keydown', (e) => { if (e.key === '7') ketuk = performance.now(); }, true);
  const asli = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (toko, cara, pilihan) {
    const t = asli.call(this, toko, cara, pilihan);
    if (cara === 'readwrite' && [].concat(toko).includes('isian')) {
      const mulai = performance.now();
      const ini = ketuk;
      t.addEventListener('complete', () => window.tulisan.push({ ketuk: ini, mulai, akhir: performance.now() }));
    }
    return t;
  };
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
