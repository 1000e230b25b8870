/** What a field shows on the way of a figure to the disk: never an older value, and never saved before it is. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launch, type RunningApp } from './launch';
import { anggaran, chooseSimpul, chooseTriwulan, openContoh, waitUntilSaved } from './steps';

/** One picture of the field. */
interface Gambar {
  readonly waktu: number;
  readonly teks: string;
  readonly tersimpan: boolean;
}

let running: RunningApp;
let page: Page;

beforeEach(async () => {
  running = await launch();
  ({ page } = running);
  await openContoh(page);
  await chooseTriwulan(page, 'III');
  await chooseSimpul(page, '2.08.01.2.01.01');
  await anggaran(page).fill('50.000.000');
  await waitUntilSaved(page);
  await anggaran(page).blur();
});

afterEach(async () => {
  await running.close();
});

it('a figure that was typed stays in sight when its field is left, and until the database shows it', async () => {
  for (const teks of ['61.000.000', '62.000.000', '63.000.000']) {
    await anggaran(page).fill(teks);
    await page.evaluate(mulaiMerekam);
    await anggaran(page).blur();
    await waitUntilSaved(page);
    await page.waitForTimeout(300);
    const gambar = await page.evaluate<Gambar[]>('window.rekaman.splice(0)');
    expect(gambar.length).toBeGreaterThan(3);
    expect(gambar.filter((g) => g.teks !== teks)).toEqual([]);
    expect(gambar.at(-1)?.tersimpan).toBe(true);
  }
});

it('a figure is called saved only once the ledger holds it, however quickly the next one follows', async () => {
  await page.evaluate(mulaiMerekam);
  await anggaran(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('71234567', { delay: 35 });
  await anggaran(page).blur();
  await expect
    .poll(() => page.evaluate<Gambar | undefined>('window.rekaman.at(-1)'))
    .toMatchObject({ teks: '71.234.567', tersimpan: true });
  const gambar = await page.evaluate<Gambar[]>('window.rekaman.splice(0)');
  const ledger = await page.evaluate<{ ke: unknown; waktu: string }[]>(readLedger);
  const terlalu = gambar.filter(
    ({ waktu, teks, tersimpan }) =>
      tersimpan &&
      !ledger.some((c) => c.ke === Number(teks.replaceAll('.', '')) && new Date(c.waktu).getTime() <= waktu),
  );
  expect(terlalu).toEqual([]);
});

// As text: functions handed over would carry helpers of the test runner's compiler along.
const mulaiMerekam = `{
  window.rekaman = [];
  const lihat = () => {
    const isian = document.querySelector('input[aria-label="Realisasi anggaran (Rp)"]');
    const tersimpan = isian.parentElement.querySelector('[aria-label="tersimpan"]') !== null;
    window.rekaman.push({ waktu: Date.now(), teks: isian.value, tersimpan });
    window.bingkai = requestAnimationFrame(lihat);
  };
  cancelAnimationFrame(window.bingkai ?? 0);
  lihat();
}`;
const readLedger = `(async () => {
  const minta = (r) => new Promise((ok, gagal) => { r.onsuccess = () => ok(r.result); r.onerror = () => gagal(r.error); });
  const db = await minta(indexedDB.open('triwulan'));
  const ledger = await minta(db.transaction('ledger').objectStore('ledger').getAll());
  db.close();
  return ledger
    .filter((c) => c.perubahan.sasaran.jenis === 'anggaran' && c.perubahan.sasaran.medan === 'nilai')
    .map((c) => ({ ke: c.perubahan.ke, waktu: c.waktu }));
})()`;
