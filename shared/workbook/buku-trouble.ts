/** Why a file is not read as a workbook, and the one sentence the user gets about it. */
export type BukuTrouble =
  'kosong' | 'terpotong' | 'rusak' | 'bersandi' | 'xls-lama' | 'xlsb' | 'ods' | 'bukan-excel' | 'terlalu-besar';

/** Thrown by the reader; its message is the sentence for the user. */
export class BukuDitolak extends Error {
  override readonly name = 'BukuDitolak';
  readonly trouble: BukuTrouble;

  constructor(trouble: BukuTrouble, cause?: unknown) {
    super(bukuTroubleMessage(trouble), { cause });
    this.trouble = trouble;
  }
}

const simpanUlang =
  'Buka berkas itu di Excel atau LibreOffice, pilih Simpan Sebagai, jenis "Buku Kerja Excel (.xlsx)", lalu impor berkas yang baru.';

/** What is wrong with the file and what to do. */
export function bukuTroubleMessage(trouble: BukuTrouble): string {
  switch (trouble) {
    case 'kosong':
      return 'Berkas ini kosong (0 bita). Mungkin penyalinannya gagal. Salin ulang berkas itu dari sumbernya.';
    case 'terpotong':
      return 'Berkas ini terpotong: bagian akhirnya hilang, biasanya karena penyalinan atau pengunduhan terputus. Salin ulang berkas itu dari sumbernya.';
    case 'rusak':
      return 'Berkas Excel ini rusak, sehingga isinya tidak dapat dipercaya. Salin ulang dari sumbernya, atau buka di Excel, perbaiki, dan simpan ulang.';
    case 'bersandi':
      return 'Berkas ini dilindungi kata sandi. Buka di Excel dengan kata sandinya, hapus kata sandi lewat Berkas > Info > Proteksi Buku Kerja, simpan, lalu impor lagi.';
    case 'xls-lama':
      return `Berkas ini berjenis Excel lama (.xls), meskipun namanya mungkin berakhiran .xlsx. ${simpanUlang}`;
    case 'xlsb':
      return `Berkas ini berjenis Excel biner (.xlsb), yang tidak dapat dibaca. ${simpanUlang}`;
    case 'ods':
      return `Berkas ini berjenis OpenDocument (.ods), yang tidak dapat dibaca. ${simpanUlang}`;
    case 'bukan-excel':
      return `Berkas ini bukan buku kerja Excel (.xlsx). Pilih berkas laporan yang benar. Jika berkas ini berupa tabel jenis lain: ${simpanUlang}`;
    case 'terlalu-besar':
      return 'Isi berkas ini terlalu besar untuk sebuah laporan triwulan. Salin lembar laporannya saja ke buku kerja baru (tanpa gambar dan baris kosong berformat), lalu impor buku kerja baru itu.';
  }
}
