/** Which unit answers for a row of the open office-year, and whether its cells may be typed in. */
import { createContext, use } from 'react';
import { findAlur, isTerkunci, terkunciMessage } from '#shared/alur/alur';
import { buildPengisi } from '#shared/alur/pengisi';
import type { Pohon } from '#shared/model/pohon';
import type { Triwulan, Unit } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';

/** The open office-year, for fields far down; null outside of one. */
export const TahunTerbukaContext = createContext<TahunTerbuka | null>(null);

const pengisi = new WeakMap<
  Pohon,
  { readonly unit: readonly Unit[]; readonly cari: (simpul: string) => string | null }
>();

/** Which unit fills a node (`buildPengisi`); worked out once per plan. */
export function pengisiTahun({ pohon, kepala }: TahunTerbuka): (simpul: string) => string | null {
  const ada = pengisi.get(pohon);
  if (ada?.unit === kepala.unit) return ada.cari;
  const cari = buildPengisi(pohon, kepala.unit);
  pengisi.set(pohon, { unit: kepala.unit, cari });
  return cari;
}

/** Why the cells of the node cannot be changed in the quarter, as a sentence; null when they can. */
export function findTerkunci(tahun: TahunTerbuka, simpul: string, triwulan: Triwulan): string | null {
  const unit = pengisiTahun(tahun)(simpul);
  if (unit === null) return null;
  const alur = findAlur(tahun.perTriwulan[triwulan].alur, unit, triwulan);
  if (alur === null || !isTerkunci(alur.status)) return null;
  return terkunciMessage(tahun.kepala.unit.find((u) => u.id === unit) ?? { nama: 'unit ini' }, triwulan, alur.status);
}

/** `findTerkunci` of the open office-year for the field that shows `sasaran`. */
export function useTerkunci({
  simpul,
  triwulan,
}: {
  readonly simpul: string;
  readonly triwulan: Triwulan;
}): string | null {
  const tahun = use(TahunTerbukaContext);
  return tahun === null ? null : findTerkunci(tahun, simpul, triwulan);
}
