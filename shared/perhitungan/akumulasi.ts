import type { Indikator, Simpul } from '#shared/model/triwulan-data';

/** Units and names of things that are measured anew each time, not counted on. */
const satuanUkuran =
  /\b(?:rasio|indeks|skor|nilai|poin|point|skala|kategori|predikat|level|tingkat|peringkat|angka|opini)\b/iu;
const namaUkuran =
  /^(?:p(?:er|re|ro)sentase|rasio|indeks|skor|nilai|angka|rata-rata|tingkat|cakupan|prevalensi|predikat|opini|laju)\b/iu;

/** `Persen`, `%`, `prosen`, `persen (%)`. */
export function isSatuanPersen(satuan: string): boolean {
  return /%|persen|prosen/iu.test(satuan);
}

/**
 * True when the s.d. value of the indicator can only grow. `akumulasi` of the format decides. Where it is absent
 * (our rule): indicators of a sub kegiatan that count things (dokumen, orang, bulan, ...), never a percent, ratio, index or score.
 */
export function isAkumulasi(i: Indikator, s: Simpul): boolean {
  if (i.akumulasi !== undefined) return i.akumulasi === 'jumlah';
  return (
    s.jenjang === 'subkegiatan' &&
    !isSatuanPersen(i.satuan) &&
    !satuanUkuran.test(i.satuan) &&
    !namaUkuran.test(i.nama.trim())
  );
}
