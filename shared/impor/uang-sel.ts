import { readAngka } from '#shared/angka/read-angka';
import type { SelBuku } from '#shared/workbook/buku';

/** Whole rupiah of a cell, to compare sums with: 0 for a blank, a dash and what cannot be read. */
export function rupiahSel(sel: SelBuku | undefined): number {
  if (sel?.isi.jenis === 'angka') return Math.round(sel.isi.nilai);
  const hasil = sel?.isi.jenis === 'teks' ? readAngka(sel.isi.teks, 'rupiah') : null;
  return hasil?.jenis === 'angka' ? Number(hasil.nilai) : 0;
}
