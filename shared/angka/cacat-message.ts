import { formatDecimalText } from './format-angka';
import type { AlasanCacat, HasilBaca, JenisAngka } from './read-angka';

/** Why a typed number was refused and how to write it. */
export function cacatMessage(alasan: AlasanCacat, teks: string, jenis: JenisAngka = 'desimal'): string {
  const contoh = jenis === 'rupiah' ? '1.250.000' : '1.250.000 atau 12,5';
  switch (alasan) {
    case 'bukan-angka':
      return `"${teks}" bukan angka. Tulis angka saja, misalnya ${contoh}.`;
    case 'pengelompokan-salah':
      return `"${teks}" tidak dapat dibaca: titik dan komanya tidak beraturan. Tulis seperti ${contoh}.`;
    case 'bukan-rupiah-bulat':
      return `"${teks}" memuat pecahan rupiah. Jumlah uang ditulis dalam rupiah bulat, misalnya 1.250.000.`;
    case 'terlalu-panjang':
      return `"${teks}" terlalu panjang. Angka paling banyak 15 digit; periksa apakah ada digit yang terketik dua kali.`;
  }
}

/** Which of two readings was taken, e.g. `Dibaca 1.234. Bisa juga berarti 1,234.` Null when there is only one. */
export function gandaMessage(hasil: HasilBaca): string | null {
  if (hasil.jenis !== 'ganda') return null;
  return `Dibaca ${formatDecimalText(hasil.nilai)}. Bisa juga berarti ${formatDecimalText(hasil.lain)}.`;
}

/** An amount below zero is refused for money, which is cumulative. */
export function negatifMessage(jenis: JenisAngka): string {
  return jenis === 'rupiah'
    ? 'Realisasi anggaran tidak boleh negatif. Isi jumlah kumulatif sejak 1 Januari (s.d. triwulan ini).'
    : 'Angka ini tidak boleh negatif.';
}
