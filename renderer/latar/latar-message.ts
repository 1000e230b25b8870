import type { Triwulan } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';

/** What the window asks of the worker. */
export interface PermintaanLatar {
  readonly nomor: number;
  readonly jenis: 'temuan';
  readonly tahunId: string;
  readonly triwulan: Triwulan;
}

/** What the worker answers, by the number of the request. */
export type JawabanLatar =
  | { readonly nomor: number; readonly jenis: 'temuan'; readonly temuan: readonly Temuan[] }
  | { readonly nomor: number; readonly jenis: 'gagal'; readonly pesan: string };
