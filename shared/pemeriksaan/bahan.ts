import type { Pohon } from '#shared/model/pohon';
import type { Triwulan, TriwulanData, VersiAnggaran } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import type { Temuan } from './temuan';

/** What the rules about the plan look at. */
export interface BahanRencana {
  readonly data: TriwulanData;
  readonly pohon: Pohon;
  /** The budget versions under examination, in the file's order. */
  readonly versi: readonly VersiAnggaran[];
}

/** What the rules about one quarter look at. */
export interface BahanTriwulan {
  readonly hasil: TriwulanTerhitung;
  readonly sebelumnya: NilaiSebelumnya;
}

/** The last value entered before the quarter, by indicator and by sub kegiatan. */
export interface NilaiSebelumnya {
  readonly kinerja: ReadonlyMap<string, { readonly triwulan: Triwulan; readonly nilai: string }>;
  readonly anggaran: ReadonlyMap<string, { readonly triwulan: Triwulan; readonly nilai: number }>;
}

export type PeriksaRencana = (bahan: BahanRencana) => Iterable<Temuan>;
export type PeriksaTriwulan = (bahan: BahanTriwulan) => Iterable<Temuan>;
