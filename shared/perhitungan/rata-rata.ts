import { sumNilai, type Nilai } from '#shared/angka/exact';
import type { Aturan } from '#shared/model/triwulan-data';
import { capaianUntukRataRata } from './batas';
import type { IndikatorTerhitung } from './hasil';

/** Mean of capaian kinerja in percent, exact, and what it leaves out. Null when no indicator has a capaian. */
export interface RataRataKinerja {
  readonly rataRata: Nilai | null;
  readonly dihitung: readonly IndikatorTerhitung[];
  readonly tanpaNilai: number;
}

/** Mean over indicators, each at most the city's limit for averages; one without capaian is left out and counted. */
export function meanCapaian(indikator: readonly IndikatorTerhitung[], aturan: Aturan): RataRataKinerja {
  const dihitung = indikator.filter((i) => i.capaian !== null);
  const capaian = dihitung.flatMap((i) => i.capaian ?? []).map((c) => capaianUntukRataRata(c, aturan));
  return {
    rataRata: capaian.length === 0 ? null : sumNilai(capaian).div(capaian.length),
    dihitung,
    tanpaNilai: indikator.length - dihitung.length,
  };
}
