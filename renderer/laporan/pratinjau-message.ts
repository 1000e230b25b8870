/**
 * How window and preview worker speak. A city's sheet is too much to hand over at once without a pause of the window: it
 * gets the outline first and the rows piece by piece, as they come into sight.
 */
import type { PrintRequest } from '#shared/ipc/contract';
import type { BarisLembar, Lembar } from '#shared/laporan/lembar';

/** Everything of a sheet but its rows; `tinggi` are the heights of its pieces in points. */
export interface KerangkaLembar {
  readonly lembar: Omit<Lembar, 'baris'>;
  /** The rows above the header, and the header. */
  readonly judul: readonly BarisLembar[];
  readonly kepala: readonly BarisLembar[];
  readonly tinggi: readonly number[];
}

export type PermintaanPratinjau =
  /** `versi` tells one state of the database from the next; answered by `kerangka`, unless a later one has come meanwhile. */
  | { readonly jenis: 'susun'; readonly nomor: number; readonly versi: number; readonly laporan: PrintRequest }
  /** One piece of the sheet that was last put together. */
  | { readonly jenis: 'potongan'; readonly nomor: number; readonly ke: number };

export type KabarPratinjau =
  | { readonly jenis: 'kerangka'; readonly nomor: number; readonly kerangka: KerangkaLembar }
  | { readonly jenis: 'potongan'; readonly nomor: number; readonly ke: number; readonly baris: readonly BarisLembar[] }
  | { readonly jenis: 'gagal'; readonly nomor: number; readonly pesan: string };
