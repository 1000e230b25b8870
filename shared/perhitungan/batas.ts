/** Limits of capaian kinerja (settings, off by default): one for what is shown, one for what enters an average. */
import { toNilai, type Nilai } from '#shared/angka/exact';
import type { Aturan } from '#shared/model/triwulan-data';

/** Capaian as screens and reports show it: at most the city's limit, where it has one. */
export function capaianTampil(capaian: Nilai | null, { batasTampilCapaian }: Aturan): Nilai | null {
  return capaian === null ? null : atMost(capaian, batasTampilCapaian);
}

/** Capaian as it enters an average: at most the city's limit, where it has one. */
export function capaianUntukRataRata(capaian: Nilai, { batasRataRataCapaian }: Aturan): Nilai {
  return atMost(capaian, batasRataRataCapaian);
}

function atMost(capaian: Nilai, batas: string | null | undefined): Nilai {
  return batas != null && capaian.gt(batas) ? toNilai(batas) : capaian;
}
