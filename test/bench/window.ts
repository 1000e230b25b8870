/** The window while a city's year is exported: how long a frame takes at worst, beside the same window at rest. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '#test/e2e/launch';
import { chooseTriwulan, showLayar } from '#test/e2e/steps';
import { buildDataBesar } from './data-besar';

export interface JendelaTerukur {
  readonly bukaMs: number;
  readonly eksporMs: number;
  /** From the choice of the screen, and of another quarter there, to the sheet in sight. */
  readonly pratinjauMs: number;
  readonly gantiTriwulanMs: number;
  /** Longest time between two frames meanwhile, milliseconds. */
  readonly bingkaiPratinjau: number;
  readonly bingkaiGulir: number;
  readonly bingkaiTerlama: number;
  readonly bingkaiTerlamaDiam: number;
}

/** Opens the year in the real application and exports it once. Files go to `folder`. */
export async function measureWindow(folder: string): Promise<JendelaTerukur> {
  const berkas = join(folder, 'besar.json');
  await writeFile(berkas, JSON.stringify(buildDataBesar(46)));
  const { page, answerOpenDialog, answerSaveDialog, close } = await launch();
  try {
    await answerOpenDialog(berkas);
    const mulaiBuka = performance.now();
    await page.getByRole('button', { name: 'Buka berkas' }).click();
    await page.getByRole('treeitem').first().waitFor({ timeout: 120_000 });
    const bukaMs = performance.now() - mulaiBuka;
    await page.waitForTimeout(2000);
    await page.evaluate(watchFrames);
    await page.waitForTimeout(2000);
    const bingkaiTerlamaDiam = Number(await page.evaluate(takeWorstFrame));

    const pratinjau = page.getByRole('region', { name: /^Pratinjau/u });
    const pratinjauMs = await time(async () => {
      await showLayar(page, 'Laporan');
      await pratinjau.getByRole('cell').first().waitFor();
    });
    const gantiTriwulanMs = await time(async () => {
      await chooseTriwulan(page, 'II');
      await pratinjau.getByText('TRIWULAN II', { exact: true }).waitFor();
    });
    await page.waitForTimeout(1000);
    const bingkaiPratinjau = Number(await page.evaluate(takeWorstFrame));
    await pratinjau.hover();
    for (let n = 0; n < 40; n++) await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(1000);
    const bingkaiGulir = Number(await page.evaluate(takeWorstFrame));

    await answerSaveDialog(join(folder, 'besar.xlsx'));
    const mulaiEkspor = performance.now();
    await page.getByRole('button', { name: 'Ekspor Excel' }).click();
    await page.getByText('Laporan selesai').waitFor({ timeout: 60_000 });
    const eksporMs = performance.now() - mulaiEkspor;
    const bingkaiTerlama = Number(await page.evaluate(takeWorstFrame));
    return {
      bukaMs,
      eksporMs,
      pratinjauMs,
      gantiTriwulanMs,
      bingkaiPratinjau,
      bingkaiGulir,
      bingkaiTerlama,
      bingkaiTerlamaDiam,
    };
  } finally {
    await close();
  }
}

async function time(langkah: () => Promise<void>): Promise<number> {
  const mulai = performance.now();
  await langkah();
  return performance.now() - mulai;
}

// As text: a function handed over would carry helpers of the test runner's compiler along.
const watchFrames = `{
  window.terlama = 0;
  let lalu = performance.now();
  const tick = (kini) => { window.terlama = Math.max(window.terlama, kini - lalu); lalu = kini; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
}`;
const takeWorstFrame = `(() => { const terlama = window.terlama; window.terlama = 0; return terlama; })()`;
