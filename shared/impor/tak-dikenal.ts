/** Why no table of a workbook can be read, and what to do: the sentence for the user. */
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import type { Buku } from '#shared/workbook/buku';
import { isReadable } from './kepala';
import { teksSel } from './kisi';

/** Titles of Formulir E.81, as offices write them. */
const judulE81 = /\bE\.?\s?81\b|evaluasi\s+(?:terhadap\s+)?hasil\s+renja/iu;
const barisJudulTerbanyak = 20;

export function pesanTakDikenal({ lembar }: Buku): string {
  const bentuk = daftarBentuk
    .filter(isReadable)
    .map((b) => b.nama)
    .join('; ');
  const e81 = lembar.find((l) =>
    l.baris.slice(0, barisJudulTerbanyak).some((b) => b.sel.some((s) => judulE81.test(teksSel(s)))),
  );
  if (e81 !== undefined)
    return `Lembar "${e81.nama}" adalah Formulir E.81. Bentuk itu dapat dibuat tetapi tidak dapat diimpor, karena realisasinya tertulis per triwulan dan bercampur dengan angka Renstra. Impor laporan triwulannya, dengan salah satu bentuk ini: ${bentuk}.`;
  const nama = lembar.map((l) => `"${l.nama}"`).join(', ');
  return `Tidak ada tabel laporan yang dikenal di buku kerja ini (lembar: ${nama === '' ? 'tidak ada' : nama}). Yang dikenal adalah tabel dengan kepala seperti bentuk: ${bentuk}. Pastikan baris kepala tabel (Program, Indikator Kinerja, Target, Realisasi, ...) ada di lembar itu.`;
}
