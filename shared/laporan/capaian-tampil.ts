import { toNilai, type Nilai } from '#shared/angka/exact';
import type { Aturan } from '#shared/model/triwulan-data';

/** Capaian kinerja as a report shows it: at most the city's limit, where it has one. */
export function capaianTampil(capaian: Nilai | null, { batasTampilCapaian }: Aturan): Nilai | null {
  if (capaian === null || batasTampilCapaian == null) return capaian;
  return capaian.gt(batasTampilCapaian) ? toNilai(batasTampilCapaian) : capaian;
}
