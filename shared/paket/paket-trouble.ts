/** Why a file is not read as a packet, and the one sentence the user gets about it. */
export type PaketTrouble =
  'kosong' | 'bukan-paket' | 'rusak' | 'terlalu-besar' | 'versi-lain' | 'isi-asing' | 'tanda-tangan' | 'tidak-cocok';

/** Thrown by the reader; its message is the sentence for the user. */
export class PaketDitolak extends Error {
  override readonly name = 'PaketDitolak';
  readonly trouble: PaketTrouble;

  constructor(trouble: PaketTrouble, cause?: unknown) {
    super(paketTroubleMessage(trouble), { cause });
    this.trouble = trouble;
  }
}

/** What is wrong with the file, what it means and what to do. */
export function paketTroubleMessage(trouble: PaketTrouble): string {
  switch (trouble) {
    case 'kosong':
      return 'Berkas ini kosong (0 bita). Mungkin penyalinannya gagal. Salin ulang dari flashdisk atau minta dikirim lagi. Data Anda tidak berubah.';
    case 'bukan-paket':
      return 'Berkas ini bukan paket Triwulan, atau terpotong: bagian akhirnya hilang. Salin ulang dari flashdisk atau minta pengirim mengirimkannya lagi. Data Anda tidak berubah.';
    case 'rusak':
      return 'Paket ini rusak atau sudah diubah sesudah dibuat, jadi isinya tidak dapat dipercaya. Salin ulang dari flashdisk atau minta pengirim mengirimkannya lagi. Data Anda tidak berubah.';
    case 'terlalu-besar':
      return 'Paket ini terlalu besar untuk sebuah paket Triwulan, jadi tidak dibuka. Minta pengirim membuat paket baru tanpa bukti dukung. Data Anda tidak berubah.';
    case 'versi-lain':
      return 'Paket ini dibuat oleh versi Triwulan yang lebih baru. Perbarui aplikasi Triwulan di komputer ini, lalu terima lagi paketnya. Data Anda tidak berubah.';
    case 'isi-asing':
      return 'Paket ini berisi bagian yang tidak semestinya, jadi tidak dibuka. Minta pengirim membuat paket baru dari aplikasi Triwulan. Data Anda tidak berubah.';
    case 'tanda-tangan':
      return 'Tanda tangan paket ini tidak cocok dengan isinya: paket telah diubah sesudah dibuat. Jangan dipakai; tanyakan kepada pengirimnya. Data Anda tidak berubah.';
    case 'tidak-cocok':
      return 'Isi paket ini tidak cocok satu sama lain, jadi tidak dapat dipakai. Minta pengirim membuat paket baru. Data Anda tidak berubah.';
  }
}
