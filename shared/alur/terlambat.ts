/** Who is late with a quarter: the quarter is over by the clock of this PC and the unit has not submitted. No office's own deadline is known. */
import type { Triwulan } from '#shared/model/triwulan-data';
import type { KeadaanUnit } from './kelengkapan-unit';

/** True from the first day after the quarter. */
export function isTriwulanOver(tahun: number, triwulan: Triwulan, kini: Date): boolean {
  return kini >= new Date(tahun, triwulan * 3, 1);
}

/** True for a unit that has not submitted a quarter that is over. A returned quarter was submitted; what is to be done there is said by its own state. */
export function isTerlambat(keadaan: KeadaanUnit, tahun: number, triwulan: Triwulan, kini: Date): boolean {
  return (keadaan === 'belum' || keadaan === 'draf') && isTriwulanOver(tahun, triwulan, kini);
}
