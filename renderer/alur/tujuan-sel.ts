import type { Tujuan } from '../view-state/view-state';
import type { Triwulan } from '#shared/model/triwulan-data';

interface Letak {
  readonly simpul: string | null;
  readonly indikator: string | null;
  readonly triwulan: Triwulan | null;
}

/** Where a finding or a remark leads: a cell of a quarter in Isian, a row of the plan in Rencana; null when nowhere. */
export function tujuanSel({ simpul, indikator, triwulan }: Letak): Tujuan | null {
  return simpul === null ? null : { layar: triwulan === null ? 'rencana' : 'isian', simpul, indikator, triwulan };
}
