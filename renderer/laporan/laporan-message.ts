/** What the worker that builds a workbook tells while it works. */
export type KabarLaporan =
  | { readonly jenis: 'kemajuan'; readonly bagian: number }
  | { readonly jenis: 'selesai'; readonly isi: Uint8Array }
  | { readonly jenis: 'gagal'; readonly pesan: string };
