/** What the sekretariat wrote to single rows when it returned a quarter: open until the unit submits again. */
import type { AlurUnit, CatatanKembali, Triwulan } from '#shared/model/triwulan-data';
import { isTerkunci } from './alur';

/** The open remarks of all units in the quarter. */
export function listCatatan(alur: readonly AlurUnit[] | undefined, triwulan: Triwulan): readonly CatatanKembali[] {
  return (alur ?? []).flatMap((a) => (a.triwulan === triwulan && !isTerkunci(a.status) ? (a.catatan ?? []) : []));
}

/** The open remark on an indicator or (null) on the node's money and remarks; null where there is none. */
export type CariCatatan = (simpul: string, indikator: string | null) => string | null;

export function buildCatatan(alur: readonly AlurUnit[] | undefined, triwulan: Triwulan): CariCatatan {
  const perBaris = new Map(listCatatan(alur, triwulan).map((c) => [barisKey(c.simpul, c.indikator), c.teks]));
  return (simpul, indikator) => perBaris.get(barisKey(simpul, indikator)) ?? null;
}

function barisKey(simpul: string, indikator: string | null): string {
  return JSON.stringify([simpul, indikator]);
}
