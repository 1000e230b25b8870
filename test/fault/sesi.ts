/**
 * One session of work in the real application, watched from outside: what the screen called saved counts as confirmed,
 * and every confirmed value must be found again whatever happens afterwards.
 */
import type { Page } from 'playwright-core';
import { launch, type RunningApp } from '#test/e2e/launch';
import { anggaran, beginIsian, chooseSimpul, openContoh } from '#test/e2e/steps';
import { antara, type Acak } from './acak';

const sub = 'Penyusunan Dokumen Perencanaan Perangkat Daerah';

/** What is known of one folder of data over all its sessions. */
export interface Pantauan {
  readonly userData: string;
  /** Values the screen showed as saved, in order. */
  readonly terkonfirmasi: number[];
  /** Last value typed; values only grow, so that a later one is known by its size. */
  terakhir: number;
}

export interface Sesi {
  readonly running: RunningApp;
  readonly pantauan: Pantauan;
}

/** Starts the application on the folder and goes to the field that is typed in. */
export async function mulaiSesi(pantauan: Pantauan): Promise<Sesi> {
  const running = await launch({ userData: pantauan.userData });
  await bukaIsian(running.page, pantauan.terkonfirmasi.length > 0).catch(async (galat: unknown) => {
    const tampak = await running.page.locator('body').innerText({ timeout: 5000 });
    throw new Error(`Isian was not reached; the window shows "${tampak.slice(0, 300)}"`, { cause: galat });
  });
  running.page.on('console', (pesan) => {
    const [, nilai] = /^SAH ([\d.]+)$/u.exec(pesan.text()) ?? [];
    const angka = Number(nilai?.replaceAll('.', ''));
    // What stood there before anything was typed is in no entry of the ledger.
    if (angka <= pantauan.terakhir) pantauan.terkonfirmasi.push(angka);
  });
  await running.page.evaluate(watchSaved);
  return { running, pantauan };
}

/** `adaData`: something was saved here before, so Mulai will list it. */
async function bukaIsian(page: Page, adaData: boolean): Promise<void> {
  const lanjut = page.getByRole('button', { name: 'Lanjutkan', exact: true });
  const contoh = page.getByRole('button', { name: /Buka contoh/u });
  const layar = page.getByRole('tab', { name: 'Isian', exact: true });
  await lanjut.or(contoh).or(layar).first().waitFor({ timeout: 60_000 });
  if (await lanjut.isVisible()) await lanjut.click();
  await contoh.or(layar).first().waitFor({ timeout: 60_000 });
  if (!(await layar.isVisible())) {
    const lama = page.getByRole('region', { name: 'Data di komputer ini' }).getByRole('button').first();
    if (adaData) {
      await lama.click();
      await beginIsian(page);
    } else await openContoh(page);
  }
  await layar.click();
  await chooseSimpul(page, sub);
  await anggaran(page).waitFor();
}

/** Types growing values without looking back, until the window is gone or `milidetik` have passed. */
export async function ketik({ running, pantauan }: Sesi, acak: Acak, milidetik: number): Promise<void> {
  const akhir = Date.now() + milidetik;
  try {
    while (Date.now() < akhir) {
      pantauan.terakhir += antara(acak, 1, 50);
      await anggaran(running.page).fill(pantauan.terakhir.toString());
      if (acak() < 0.4) await anggaran(running.page).blur();
      await running.page.waitForTimeout(antara(acak, 0, 260));
    }
  } catch {
    // The fault took the window away: that is what was wanted.
  }
}

/** Waits until the last typed value is confirmed. */
export async function tungguTersimpan({ running, pantauan }: Sesi): Promise<void> {
  await anggaran(running.page).blur();
  const batas = Date.now() + 20_000;
  while (pantauan.terkonfirmasi.at(-1) !== pantauan.terakhir) {
    if (Date.now() > batas) throw new Error(`the value ${pantauan.terakhir.toString()} was never shown as saved`);
    await running.page.waitForTimeout(20);
  }
}

/** Confirmed values that are in no entry of the ledger, and a stored value older than the last confirmed one. */
export async function hitungHilang({ running, pantauan }: Sesi): Promise<number[]> {
  const { ledger, tersimpan } = await running.page.evaluate<{ ledger: number[]; tersimpan: number }>(readLedger);
  const ada = new Set(ledger);
  const hilang = pantauan.terkonfirmasi.filter((nilai) => !ada.has(nilai));
  const terakhir = pantauan.terkonfirmasi.at(-1);
  return terakhir !== undefined && tersimpan < terakhir ? [...hilang, terakhir] : hilang;
}

// As text: a function handed over would carry helpers of the compiler along.
/** Says in the console which value the screen shows as saved: the field's own mark and the header agree. */
const watchSaved = `{
  let terakhir = '';
  let ditunggu = false;
  const lihat = () => {
    ditunggu = false;
    const isian = document.querySelector('input[aria-label="Realisasi anggaran (Rp)"]');
    const tanda = isian?.parentElement?.querySelector('[aria-label="tersimpan"]');
    const status = [...document.querySelectorAll('[role="status"]')].some((s) => /^Tersimpan \\d/u.test(s.textContent ?? ''));
    if (!isian || !tanda || !status || isian.value === terakhir) return;
    terakhir = isian.value;
    console.log('SAH ' + isian.value);
  };
  // With the next picture: only what was seen counts, and in between the page may be half way to it.
  const nanti = () => {
    if (!ditunggu) requestAnimationFrame(lihat);
    ditunggu = true;
  };
  new MutationObserver(nanti).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}`;

/** Every value the ledger ever set in the field, and what stands there now. */
const readLedger = `(async () => {
  const minta = (r) => new Promise((ok, gagal) => { r.onsuccess = () => ok(r.result); r.onerror = () => gagal(r.error); });
  const db = await minta(indexedDB.open('triwulan'));
  const baca = db.transaction(['ledger', 'isian']);
  const ledger = await minta(baca.objectStore('ledger').getAll());
  const isian = await minta(baca.objectStore('isian').getAll());
  db.close();
  const milik = ledger.filter((c) => c.perubahan.sasaran.jenis === 'anggaran' && c.perubahan.sasaran.medan === 'nilai');
  const id = milik.at(-1)?.perubahan.sasaran.id;
  const kini = isian.find((i) => i.jenis === 'anggaran' && i.id === id && i.triwulan === 1);
  return { ledger: milik.map((c) => c.perubahan.ke), tersimpan: kini?.isi.nilai ?? 0 };
})()`;
