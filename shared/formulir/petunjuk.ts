/** What stands at the top of a form, for a person who has never seen one. */
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { jawabanTunda, type IdentitasFormulir } from './formulir';

/** Title, whose form it is, and how to fill it. */
export function barisPetunjuk({ instansi, pemda, tahun, triwulan, namaUnit }: IdentitasFormulir): {
  readonly judul: string;
  readonly identitas: string;
  readonly petunjuk: readonly string[];
} {
  const tw = `Triwulan ${triwulanRomawi[triwulan]}`;
  return {
    judul: `FORMULIR ISIAN REALISASI S.D. ${tw.toUpperCase()} TAHUN ${tahun.toString()}`,
    identitas: `${namaUnit}, ${instansi} ${pemda}`,
    petunjuk: [
      `1. Isi hanya sel berwarna kuning; sel lain terkunci. Semua angka bersifat kumulatif: sejak 1 Januari sampai dengan (s.d.) akhir ${tw}, bukan hasil triwulan itu saja.`,
      '2. Tulis angkanya saja, tanpa satuan. Kinerja boleh berpecahan, misalnya 12,5 (bila ditolak, pakai titik: 12.5). Anggaran ditulis dalam rupiah bulat tanpa titik, misalnya 1250000.',
      `3. Tulis 0 bila memang belum ada hasil. Sel yang dikosongkan berarti belum diisi. Bila kinerja baru dapat diketahui kemudian, pilih "${jawabanTunda}" pada kolom Belum dapat diukur dan sebutkan sebabnya.`,
      '4. Jangan menghapus atau menambah baris, dan jangan menyalin tabel ini ke buku kerja lain. Simpan sebagai berkas .xlsx, lalu kembalikan kepada pengirimnya.',
    ],
  };
}
