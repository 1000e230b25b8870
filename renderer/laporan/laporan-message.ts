import type { OpsiLaporan } from '#shared/laporan/opsi';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';

/** What a report is made of; plain data, so that it can be handed to the worker. */
export interface PermintaanLaporan {
  readonly data: TriwulanData;
  readonly triwulan: Triwulan;
  readonly bentuk: string;
  readonly opsi: OpsiLaporan;
}

/** What the worker tells while it works. */
export type KabarLaporan =
  | { readonly jenis: 'kemajuan'; readonly bagian: number }
  | { readonly jenis: 'selesai'; readonly isi: Uint8Array }
  | { readonly jenis: 'gagal'; readonly pesan: string };
