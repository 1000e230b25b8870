/** The formulas of capaian. Each exists here once; the workbook's live formulas are tested against them. */
import { nol, seratus, toPersen, type Nilai } from '#shared/angka/exact';
import type { Rumus } from '#shared/model/triwulan-data';

/**
 * Capaian kinerja in percent, uncapped and without a floor (city practice: Serang prints 186.67 and would print a negative).
 * Null when it cannot be computed: no target, target 0, or for `T/R` a realisasi of 0.
 *
 * - `R/T` naik: R / T x 100
 * - `2T-R` turun, Kota Serang: (2T - R) / T x 100
 * - `T/R` turun, Kota Bekasi and Kota Pekalongan: T / R x 100
 * - `manual`: the typed percentage
 */
export function capaianKinerja(
  rumus: Rumus,
  target: Nilai | null,
  realisasi: Nilai | null,
  manual: Nilai | null,
): Nilai | null {
  if (rumus === 'manual') return manual;
  if (target === null || realisasi === null || target.equals(nol)) return null;
  switch (rumus) {
    case 'R/T':
      return realisasi.mul(seratus).div(target);
    case '2T-R':
      return target.mul(2).sub(realisasi).mul(seratus).div(target);
    case 'T/R':
      return realisasi.equals(nol) ? null : target.mul(seratus).div(realisasi);
  }
}

/** Capaian anggaran in percent; money not yet entered counts as 0. Null when there is no pagu to divide by. */
export function capaianAnggaran(pagu: number | null, realisasi: number | null): Nilai | null {
  if (pagu === null || pagu === 0) return null;
  return toPersen(realisasi ?? 0, pagu);
}
