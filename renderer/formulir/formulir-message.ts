import type { HasilBacaFormulir, TahunTujuan } from '#shared/formulir/baca-formulir';
import type { Triwulan } from '#shared/model/triwulan-data';

/** What the worker is asked: to make a form from the database, or to read one that came back. */
export type PermintaanFormulir =
  | { readonly jenis: 'buat'; readonly tahunId: string; readonly triwulan: Triwulan; readonly unit: string }
  | { readonly jenis: 'baca'; readonly isi: Uint8Array; readonly tujuan: TahunTujuan; readonly triwulan: Triwulan };

/** What it answers. */
export type KabarFormulir =
  | { readonly jenis: 'dibuat'; readonly isi: Uint8Array }
  | { readonly jenis: 'dibaca'; readonly hasil: HasilBacaFormulir }
  | { readonly jenis: 'gagal'; readonly pesan: string };
