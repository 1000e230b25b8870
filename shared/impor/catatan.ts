/** What the import took otherwise than it stands in the cell, and what it concluded where nothing is printed. */

export interface Perbaikan {
  /** Cell, e.g. `J8`; empty where it concerns the whole sheet. */
  readonly alamat: string;
  readonly apa: ApaPerbaikan;
  /** As it stands in the workbook. */
  readonly dari: string;
  /** As it is in the data. */
  readonly ke: string;
}

export type ApaPerbaikan =
  | 'spasi dirapikan'
  | 'teks dari beberapa baris digabung'
  | 'pecahan ditulis satu baris'
  | 'kode dipisahkan dari nama'
  | 'kode dilengkapi'
  | 'sebutan jenjang dilepas dari nama'
  | 'keterangan bagian unit dilepas dari nama'
  | 'angka tersimpan sebagai teks'
  | 'tanda strip dibaca 0'
  | 'persen dibaca sebagai angka'
  | 'satuan dipisahkan dari angka'
  | 'dibaca kosong'
  | 'rupiah dibulatkan'
  | 'baris tersembunyi ikut dibaca'
  | 'judul kelompok dilewati'
  | 'baris jumlah dilewati'
  | 'baris di luar tabel dilewati'
  | 'disimpulkan: lembar'
  | 'disimpulkan: triwulan'
  | 'disimpulkan: jenjang'
  | 'disimpulkan: induk'
  | 'disimpulkan: sasaran dari program'
  | 'disimpulkan: program dari indikator'
  | 'disimpulkan: rumus capaian'
  | 'disimpulkan: pembacaan angka'
  | 'disimpulkan: belum dapat diukur'
  | 'dicocokkan meski ejaannya berbeda'
  | 'baris baru'
  | 'baris tidak ada lagi'
  | 'versi anggaran baru'
  | 'versi anggaran diperbaiki'
  | 'rencana berubah'
  | 'rencana tidak diambil'
  | 'realisasi lama diganti';

/** Collects the notes of one import in the order they are made. */
export class Catatan {
  readonly perbaikan: Perbaikan[] = [];

  tambah(alamat: string, apa: ApaPerbaikan, dari: string, ke: string): void {
    this.perbaikan.push({ alamat, apa, dari, ke });
  }
}
