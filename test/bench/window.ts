/**
 * The window with a city's year, while its report is previewed, scrolled and exported. Two measures of each: the longest
 * time between two frames, which holds whatever else the machine does, and the most processor time that one task of the
 * window's own thread took, which is what the program is answerable for.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { launch } from '#test/e2e/launch';
import { beginIsian, chooseTriwulan, showLayar } from '#test/e2e/steps';
import { buildDataBesar } from './data-besar';
import { longestTask } from './window-trace';

/** Milliseconds. */
export interface Kelancaran {
  readonly bingkaiTerlama: number;
  readonly tugasTerlama: number;
}

export interface JendelaTerukur {
  readonly bukaMs: number;
  readonly eksporMs: number;
  /** From the choice of the screen, and of another quarter there, to the sheet in sight. */
  readonly pratinjauMs: number;
  readonly gantiTriwulanMs: number;
  readonly diam: Kelancaran;
  readonly pratinjau: Kelancaran;
  readonly gulir: Kelancaran;
  readonly ekspor: Kelancaran;
}

/** Opens the year in the real application and exports it once. Files go to `folder`. */
export async function measureWindow(folder: string): Promise<JendelaTerukur> {
  const berkas = join(folder, 'besar.json');
  await writeFile(berkas, JSON.stringify(buildDataBesar(46)));
  const { app, page, answerOpenDialog, answerSaveDialog, close } = await launch();
  try {
    await answerOpenDialog(berkas);
    const bukaMs = await time(async () => {
      await page.getByRole('button', { name: 'Buka berkas' }).click();
      await beginIsian(page);
    });
    await page.waitForTimeout(2000);
    await page.evaluate(watchFrames);
    const watch = async (langkah: () => Promise<void>): Promise<Kelancaran> => {
      await page.evaluate(takeWorstFrame);
      const tugasTerlama = await tracedTask(app, join(folder, 'rekaman.json'), langkah);
      return { tugasTerlama, bingkaiTerlama: Number(await page.evaluate(takeWorstFrame)) };
    };
    const diam = await watch(() => page.waitForTimeout(2000));

    const sheet = page.getByRole('region', { name: /^Pratinjau/u });
    let pratinjauMs = 0;
    let gantiTriwulanMs = 0;
    const pratinjau = await watch(async () => {
      pratinjauMs = await time(async () => {
        await showLayar(page, 'Laporan');
        await sheet.getByRole('cell').first().waitFor();
      });
      gantiTriwulanMs = await time(async () => {
        await chooseTriwulan(page, 'II');
        await sheet.getByText('TRIWULAN II', { exact: true }).waitFor();
      });
      await page.waitForTimeout(1000);
    });
    const gulir = await watch(async () => {
      await sheet.hover();
      for (let n = 0; n < 40; n++) await page.mouse.wheel(0, 2000);
      await page.waitForTimeout(1000);
    });

    await answerSaveDialog(join(folder, 'besar.xlsx'));
    let eksporMs = 0;
    const ekspor = await watch(async () => {
      eksporMs = await time(async () => {
        await page.getByRole('button', { name: 'Ekspor Excel' }).click();
        await page.getByText('Laporan selesai').waitFor({ timeout: 60_000 });
      });
    });
    return { bukaMs, eksporMs, pratinjauMs, gantiTriwulanMs, diam, pratinjau, gulir, ekspor };
  } finally {
    await close();
  }
}

async function time(langkah: () => Promise<void>): Promise<number> {
  const mulai = performance.now();
  await langkah();
  return performance.now() - mulai;
}

/** Longest task of the window's thread meanwhile; the recording lies at `berkas`. */
async function tracedTask(app: ElectronApplication, berkas: string, langkah: () => Promise<void>): Promise<number> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ recording_mode: 'record-until-full', included_categories: ['toplevel'] }),
  );
  await langkah();
  await app.evaluate(({ contentTracing }, path) => contentTracing.stopRecording(path), berkas);
  return longestTask(await readFile(berkas, 'utf8'));
}

// As text: a function handed over would carry helpers of the test runner's compiler along.
const watchFrames = `{
  window.terlama = 0;
  let lalu = performance.now();
  const tick = (kini) => { window.terlama = Math.max(window.terlama, kini - lalu); lalu = kini; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
}`;
const takeWorstFrame = `(() => { const terlama = window.terlama; window.terlama = 0; return terlama; })()`;
