import type { Indikator } from './triwulan-data';

/** True when a person enters the realisasi of the indicator; false when it is computed from those below. */
export function isIsiSendiri({ hitung }: Pick<Indikator, 'hitung'>): boolean {
  return (hitung?.cara ?? 'sendiri') === 'sendiri';
}
