/** Every text a file can bring holds HTML and script: every screen shows it as text, and none of it becomes part of the page. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { readData } from '#shared/berkas/read-data';
import { serang } from '#test/fixtures/serang';
import { launch, removeFolder, type RunningApp } from './launch';
import { beginIsian, chooseSimpul, chooseTriwulan, showLayar, waitUntilSaved } from './steps';

const sisipan = `<b data-susup>tebal</b><img src="x" onerror="document.title='disusupi'"><script data-susup>document.title='disusupi'</script>`;
/** What the screens look things up by, or what has a form of its own, stays as it is. */
const bukanTeks = new Set([
  'id',
  'induk',
  'unit',
  'jenjang',
  'arah',
  'rumus',
  'format',
  'nilai',
  'kode',
  'program',
  'indikator',
  'simpul',
  'dari',
  'status',
]);

let folder: string;
let running: RunningApp;
/** The real year with the attack behind every free text. */
const data = spoilt(serang) as TriwulanData;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-teks-'));
});
beforeEach(async () => {
  running = await launch();
});
afterEach(async () => {
  await running.close();
});
afterAll(async () => {
  await removeFolder(folder);
});

it('a data file full of HTML: every screen, the preview of the report, and the form of a node', async () => {
  const { page } = running;
  // Otherwise the test would prove nothing: it is a sound file.
  expect(readData(JSON.stringify(data)).status).toBe('berhasil');
  const berkas = join(folder, '"><b data-susup>.json');
  await writeFile(berkas, JSON.stringify(data));
  await running.answerOpenDialog(berkas);
  await page.getByRole('button', { name: /Buka berkas/u }).click();
  await beginIsian(page);
  await chooseTriwulan(page, 'II');
  await chooseSimpul(page, '2.08.01.2.01.01');
  await expect.poll(() => page.getByText('<b data-susup>').count()).toBeGreaterThan(0);
  await untouched(page);

  const layar = page.getByRole('tablist', { name: 'Layar' }).getByRole('tab');
  await expect.poll(() => layar.count()).toBeGreaterThan(3);
  for (const satu of await layar.all()) {
    await satu.click();
    await expect.poll(() => showsText(page)).toBe(true);
    await untouched(page);
  }
});

it('a remark typed with HTML is stored and shown as it was typed', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /Buka contoh/u }).click();
  await beginIsian(page);
  await chooseTriwulan(page, 'II');
  await chooseSimpul(page, '2.08.01.2.01.01');
  const keterangan = page.getByRole('textbox', { name: 'Keterangan', exact: true });
  await keterangan.fill(sisipan);
  await keterangan.blur();
  await waitUntilSaved(page);
  await showLayar(page, 'Rencana');
  await showLayar(page, 'Isian');
  await expect.poll(() => page.getByRole('textbox', { name: 'Keterangan', exact: true }).inputValue()).toBe(sisipan);
  await untouched(page);
});

it('a workbook full of HTML: the preview of the import, and the sentence for a broken file with such a name', async () => {
  const { page } = running;
  const buku = join(folder, 'laporan <b data-susup>.xlsx');
  await writeFile(buku, await writeWorkbook(susunLembar(data, 2, tw13)));
  await running.answerOpenDialog(buku);
  await page.getByRole('button', { name: 'Impor buku kerja' }).click();
  await page.getByRole('dialog').getByText('<b data-susup>').first().waitFor();
  await untouched(page);
  await page.keyboard.press('Escape');

  const rusak = join(folder, `rusak <img src=x onerror=alert(1)> <b data-susup>.json`);
  await writeFile(rusak, (await readFile(buku)).subarray(0, 100));
  await running.answerOpenDialog(rusak);
  await page.getByRole('button', { name: /Buka berkas/u }).click();
  await page.getByRole('alert').first().waitFor();
  await untouched(page);
});

/** No element, no script and no handler came out of a text. */
async function untouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    elements: document.querySelectorAll('[data-susup], img[src="x"], [onerror]').length,
    title: document.title,
  }));
  expect(found).toEqual({ elements: 0, title: 'Triwulan' });
}

function spoilt(nilai: unknown, kunci = ''): unknown {
  if (Array.isArray(nilai)) return nilai.map((isi) => spoilt(isi, kunci));
  if (typeof nilai === 'object' && nilai !== null)
    return Object.fromEntries(Object.entries(nilai).map(([k, isi]) => [k, k === 'target' ? isi : spoilt(isi, k)]));
  return typeof nilai === 'string' && nilai !== '' && !bukanTeks.has(kunci) && !isReference(nilai)
    ? nilai + sisipan
    : nilai;
}

/** Codes of the format and references, wherever they stand. */
function isReference(teks: string): boolean {
  return /^(?:sekretariat|bidang|uptd|naik|turun|setengah-ke-atas|potong|sendiri|rasio-jumlah|rata-rata-capaian|jumlah|terakhir|2T-R|T\/R|R\/T|manual|[.,]|[\d.#-]+)$/u.test(
    teks,
  );
}

/** True when the screen shows the text, in words or in a field. */
async function showsText(page: Page): Promise<boolean> {
  return page.getByRole('main').evaluate((main) => {
    const medan = [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [main.textContent, ...medan.map((m) => m.value)].some((teks) => teks.includes('<b data-susup>'));
  });
}
