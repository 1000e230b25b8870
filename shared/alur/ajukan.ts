import { buildPohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { buildPengisi } from './pengisi';

/** The findings of the quarter about what the unit fills: what stands between it and submitting. */
export function temuanUnit(data: TriwulanData, unit: string, triwulan: Triwulan): Temuan[] {
  const pengisi = buildPengisi(buildPohon(data.simpul), data.unit);
  return runPemeriksaan(data, triwulan).filter(
    (t) => t.triwulan === triwulan && t.simpul !== null && pengisi(t.simpul) === unit,
  );
}

/** Null when the unit's quarter may be submitted, else the sentence that says what has to be mended first. */
export function checkAjukan(data: TriwulanData, unit: string, triwulan: Triwulan): string | null {
  const galat = temuanUnit(data, unit, triwulan).filter((t) => t.tingkat === 'galat');
  const [pertama] = galat;
  if (pertama === undefined) return null;
  const lain = galat.length === 1 ? '' : ` (dan ${(galat.length - 1).toString()} galat lain)`;
  return `Belum dapat diajukan. ${pertama.pesan}${lain} Perbaiki dahulu; semuanya ada di layar Pemeriksaan.`;
}
