import { roundNilai, type Nilai } from '#shared/angka/exact';
import type { Aturan, Predikat } from '#shared/model/triwulan-data';

/** Skala nilai peringkat kinerja, Permendagri 86/2017 (Tabel T-E.1): lower bounds, highest first; the last has none. */
export const predikatBaku: readonly Predikat[] = [
  { batas: '91', nama: 'Sangat Tinggi' },
  { batas: '76', nama: 'Tinggi' },
  { batas: '66', nama: 'Sedang' },
  { batas: '51', nama: 'Rendah' },
  { batas: null, nama: 'Sangat Rendah' },
];

/** The grade of a percentage, judged on the rounded value as printed; the office's own table when it has one. Null without a value. */
export function predikatOf(capaian: Nilai | null, aturan: Aturan): string | null {
  if (capaian === null) return null;
  const tercetak = roundNilai(capaian, aturan.desimalCapaian, aturan.pembulatan);
  return (aturan.predikat ?? predikatBaku).find((p) => p.batas === null || tercetak.gte(p.batas))?.nama ?? null;
}
