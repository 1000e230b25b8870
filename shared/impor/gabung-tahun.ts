/** placeholder */
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import type { Catatan } from './catatan';

export interface Gabungan {
  readonly data: TriwulanData;
  readonly simpul: ReadonlyMap<string, string>;
  readonly indikator: ReadonlyMap<string, string>;
}

export function gabungTahun(
  _lama: TriwulanData,
  baru: TriwulanData,
  _triwulan: Triwulan,
  _b: { catatan: Catatan; alamat: (id: string) => string },
): Gabungan {
  return { data: baru, simpul: new Map(), indikator: new Map() };
}
