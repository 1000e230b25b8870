import type { StatusAlur } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { ownCells, sumKelengkapan, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { namaStatusAlur } from './alur';

/** How many of the cells that each unit has to fill in the quarter are filled. Units without a cell are not in it. */
export function countPerUnit(
  hasil: TriwulanTerhitung,
  pengisi: (simpul: string) => string | null,
): ReadonlyMap<string, Kelengkapan> {
  const perUnit = new Map<string, Kelengkapan>();
  for (const s of hasil.urut) {
    const unit = pengisi(s.simpul.id);
    const sendiri = ownCells(s);
    if (unit === null || sendiri.semua === 0) continue;
    perUnit.set(unit, sumKelengkapan([sendiri, perUnit.get(unit) ?? { terisi: 0, semua: 0 }]));
  }
  return perUnit;
}

/** A unit's quarter as people see it: a draf in which nothing stands yet is `belum`. */
export type KeadaanUnit = 'tanpa-isian' | 'belum' | StatusAlur;

export const namaKeadaanUnit: Readonly<Record<KeadaanUnit, string>> = {
  ...namaStatusAlur,
  'tanpa-isian': 'Tidak ada isian',
  belum: 'Belum mulai',
};

export function keadaanUnit(status: StatusAlur, kelengkapan: Kelengkapan): KeadaanUnit {
  if (status !== 'draf') return status;
  if (kelengkapan.semua === 0) return 'tanpa-isian';
  return kelengkapan.terisi === 0 ? 'belum' : 'draf';
}
