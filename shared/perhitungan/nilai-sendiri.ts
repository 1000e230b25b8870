/** What one quarter alone added; official figures are s.d. values. */
import { nol, type Nilai } from '#shared/angka/exact';
import { isAkumulasi } from './akumulasi';
import type { IndikatorTerhitung, SimpulTerhitung } from './hasil';

/**
 * The quarter's own realisasi of an indicator: for one that accumulates, s.d. this quarter minus s.d. the last quarter
 * before it that has a value; for one that is measured anew (index, percent), the value itself. Null without a value.
 * `sebelumnya` holds the same indicator in the earlier quarters of the year, in order.
 */
export function nilaiSendiri(
  s: SimpulTerhitung,
  i: IndikatorTerhitung,
  sebelumnya: readonly (IndikatorTerhitung | undefined)[],
): Nilai | null {
  if (i.realisasi === null || !isAkumulasi(i.indikator, s.simpul)) return i.realisasi;
  const lalu = sebelumnya.findLast((x) => x !== undefined && x.realisasi !== null)?.realisasi;
  return i.realisasi.sub(lalu ?? nol);
}

/** The quarter's own realisasi anggaran in rupiah; null without a value. `sebelumnya` are the earlier s.d. values, in order. */
export function rupiahSendiri(realisasi: number | null, sebelumnya: readonly (number | null)[]): number | null {
  if (realisasi === null) return null;
  return realisasi - (sebelumnya.findLast((n) => n !== null) ?? 0);
}
