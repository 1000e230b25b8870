/**
 * One measurement in a process of its own: a report of so many offices, `first` (before V8 has compiled the code, what a
 * person waits for) and the median of further runs, with the peak memory of the process. Prints JSON; called by main.ts.
 */
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { Lembar } from '#shared/laporan/lembar';
import { buildPohon } from '#shared/model/pohon';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { buildDataBesar } from './data-besar';
import { median } from './median';

const [langkah = '', kantor = '1', ulang = '9'] = process.argv.slice(2);
const data = buildDataBesar(Number(kantor));
const pohon = buildPohon(data.simpul);

async function ekspor(): Promise<void> {
  await writeWorkbook(susunLembar(data, 2, tw13));
}

let lembarSiap: Lembar | null = null;

/** Made before the clock runs. */
function lembar(): Lembar {
  lembarSiap ??= susunLembar(data, 2, tw13);
  return lembarSiap;
}
if (langkah === 'tulis') lembar();

const langkahLangkah: Readonly<Record<string, () => unknown>> = {
  hitung: () => computeTriwulan(data, 2, pohon),
  ekspor,
  tulis: () => writeWorkbook(lembar()),
};
const run = langkahLangkah[langkah];
if (run === undefined) throw new Error(`unknown step ${langkah}`);

const waktu: number[] = [];
for (let n = 0; n < Number(ulang); n++) {
  const mulai = performance.now();
  await run();
  waktu.push(performance.now() - mulai);
}
const [pertama = 0, ...lain] = waktu;
console.log(
  JSON.stringify({
    pertama,
    median: median(lain.length === 0 ? waktu : lain),
    puncakMB: process.resourceUsage().maxRSS / 1024,
  }),
);
