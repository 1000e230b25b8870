import type { Nilai } from '#shared/angka/exact';
import type {
  Aturan,
  Faktor,
  Indikator,
  RealisasiIndikator,
  Simpul,
  Triwulan,
  VersiAnggaran,
} from '#shared/model/triwulan-data';

/** The state of one realisasi kinerja, see `statusRealisasi`. */
export type StatusRealisasi = 'belum-diisi' | 'nilai' | 'belum-dapat-diukur' | 'tidak-ada-target';

/** Money in whole rupiah; null where nothing was entered for it or below it. Capaian in percent. */
export interface Uang {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly capaian: Nilai | null;
}

export interface IndikatorTerhitung {
  readonly indikator: Indikator;
  /** As written in the plan, e.g. `68.50` or `601 (Madya)`. */
  readonly targetTeks: string | null;
  /** The number capaian divides by. */
  readonly target: Nilai | null;
  /** S.d. value: typed, or computed from the children when `hitung` says so. */
  readonly realisasi: Nilai | null;
  /** The typed record, where there is one. */
  readonly isian: RealisasiIndikator | null;
  readonly capaian: Nilai | null;
  readonly status: StatusRealisasi;
  /** Money of the programs that finance it; null where it names none. */
  readonly uang: Uang | null;
}

export interface SimpulTerhitung {
  readonly simpul: Simpul;
  readonly anak: readonly SimpulTerhitung[];
  readonly unit: string | null;
  readonly uang: Uang;
  readonly indikator: readonly IndikatorTerhitung[];
  readonly keterangan: string | null;
  /** What stands beside the remark; absent where nothing does. */
  readonly faktor: Readonly<Partial<Record<Faktor, string | null | undefined>>>;
}

/** One quarter of one office, computed. Figures are exact; rounding is the printer's. */
export interface TriwulanTerhitung {
  readonly triwulan: Triwulan;
  readonly versi: VersiAnggaran | null;
  readonly aturan: Aturan;
  readonly total: Uang;
  readonly akar: readonly SimpulTerhitung[];
  /** Every node in the order of the file. */
  readonly urut: readonly SimpulTerhitung[];
  readonly simpul: ReadonlyMap<string, SimpulTerhitung>;
}
