/** How long reading a workbook of a city's year takes beside openpyxl reading the same file, in turn. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { buildDataBesar } from './data-besar';
import { median } from './median';

/** Medians in milliseconds, each of the first reading in a fresh process. */
export interface WaktuImpor {
  /** Our reader: bytes to cells. */
  readonly baca: number;
  /** The whole import: cells understood, data validated, prints checked. */
  readonly impor: number;
  readonly puncakMB: number;
  /** openpyxl with styles and merged areas, which an import needs. */
  readonly acuanPenuh: number;
  /** openpyxl in its read-only mode: values alone. */
  readonly acuanNilai: number;
}

/** Measures on the report of 46 offices (6,000 rows), written into `folder`. `python` has openpyxl. */
export async function measureImpor(folder: string, python: string, putaran: number): Promise<WaktuImpor> {
  const berkas = join(folder, 'impor.xlsx');
  writeFileSync(berkas, await writeWorkbook(susunLembar(buildDataBesar(46), 2, tw13, { denganKode: true })));
  const acuan = (cara: string): number =>
    (
      JSON.parse(execFileSync(python, ['test/bench/reference_openpyxl.py', berkas, cara], { encoding: 'utf8' })) as {
        milidetik: number;
      }
    ).milidetik;
  const kita = (): { baca: number; impor: number; puncakMB: number } =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/impor-step.ts', berkas], { encoding: 'utf8' }),
    ) as { baca: number; impor: number; puncakMB: number };
  const hasil = Array.from({ length: putaran }, () => ({ kita: kita(), penuh: acuan('penuh'), nilai: acuan('nilai') }));
  const tengah = (ambil: (h: (typeof hasil)[number]) => number): number => median(hasil.map(ambil));
  return {
    baca: tengah((h) => h.kita.baca),
    impor: tengah((h) => h.kita.impor),
    puncakMB: tengah((h) => h.kita.puncakMB),
    acuanPenuh: tengah((h) => h.penuh),
    acuanNilai: tengah((h) => h.nilai),
  };
}
