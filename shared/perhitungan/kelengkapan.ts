/** How much of a quarter is filled: what the tree marks and, later, the completeness matrix count. */
import type { SimpulTerhitung } from './hasil';

/** Cells a person has to fill, and how many of them are. */
export interface Kelengkapan {
  readonly terisi: number;
  readonly semua: number;
}

/**
 * Counts the cells of a node and all below it. To be filled are: every indicator that is entered (not computed) and has
 * a target, and the money of a sub kegiatan that has a pagu. `belum dapat diukur` counts as filled.
 */
export function countKelengkapan(s: SimpulTerhitung): Kelengkapan {
  let { terisi, semua } = ownCells(s);
  for (const anak of s.anak) {
    const k = countKelengkapan(anak);
    terisi += k.terisi;
    semua += k.semua;
  }
  return { terisi, semua };
}

/** Cells of the node itself. */
export function ownCells(s: SimpulTerhitung): Kelengkapan {
  const indikator = s.indikator.filter((i) => i.status !== 'tidak-ada-target' && (i.indikator.hitung?.cara ?? 'sendiri') === 'sendiri');
  const terisi = indikator.filter((i) => i.status !== 'belum-diisi').length;
  const adaUang = s.simpul.jenjang === 'subkegiatan' && s.uang.pagu !== null && s.uang.pagu > 0;
  return { terisi: terisi + Number(adaUang && s.uang.realisasi !== null), semua: indikator.length + Number(adaUang) };
}
