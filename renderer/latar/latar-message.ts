import type { Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { Kelengkapan } from '#shared/perhitungan/kelengkapan';
import type { RingkasanKantor } from '#shared/perhitungan/ringkasan-kantor';

/** One quarter of the year at a glance, with how complete each unit is that has something to fill. */
export interface RingkasanPerTriwulan {
  readonly kantor: RingkasanKantor;
  readonly kelengkapan: ReadonlyMap<string, Kelengkapan>;
}

/** What the worker can be asked for, and what it answers. */
export interface HasilPekerjaan {
  /** Findings of the quarter and of the plan in force in it. */
  readonly temuan: readonly Temuan[];
  readonly ringkasan: Readonly<Record<Triwulan, RingkasanPerTriwulan>>;
}

export type Pekerjaan =
  | { readonly jenis: 'temuan'; readonly tahunId: string; readonly triwulan: Triwulan }
  | { readonly jenis: 'ringkasan'; readonly tahunId: string };

export interface PermintaanLatar {
  readonly nomor: number;
  readonly pekerjaan: Pekerjaan;
}

/** By the number of the request. */
export type JawabanLatar =
  | { readonly nomor: number; readonly isi: HasilPekerjaan[keyof HasilPekerjaan] }
  | { readonly nomor: number; readonly gagal: string };
