/** Checks of what an indicator calls itself against its satuan, arah and formula. */
import type { Indikator, Simpul } from '#shared/model/triwulan-data';
import type { BahanRencana } from './bahan';
import { isSatuanPersen } from '#shared/perhitungan/akumulasi';
import { ringkas, sebutIndikator } from './sebut';
import { createTemuan, type Temuan } from './temuan';

function* everyIndikator({
  pohon,
}: BahanRencana): Generator<{ readonly s: Simpul; readonly i: Indikator; readonly nama: string }> {
  for (const s of pohon.urut) for (const i of s.indikator) yield { s, i, nama: i.nama.trim() };
}

/** "Persentase ..." that is not in percent; "Rasio ...", "Jumlah ..." or "Indeks ..." that is. An empty satuan says nothing. */
export function* checkSatuanJanggal(bahan: BahanRencana): Generator<Temuan> {
  for (const { s, i, nama } of everyIndikator(bahan)) {
    if (i.satuan.trim() === '') continue;
    const persen = isSatuanPersen(i.satuan);
    const awal = /^(?<kata>p(?:er|re|ro)sentase|rasio|jumlah|indeks)\b/iu.exec(nama)?.groups?.['kata'];
    if (awal === undefined || /sentase/iu.test(awal) === persen) continue;
    yield createTemuan(
      'satuan-janggal',
      { simpul: s.id, indikator: i.id },
      `${sebutIndikator(i, s)} bersatuan "${i.satuan.trim()}", padahal namanya menyebut "${awal}". Periksa satuan atau nama indikatornya di layar Rencana.`,
    );
  }
}

/** Things one wants less of. */
const kataTurun =
  /\b(?:rasio (?:kekerasan|kdrt)|tfr|total fertility rate|asfr|prevalensi|penurunan|unmet ?need|(?:angka|jumlah|rasio) kematian|stunting|gizi buruk|(?:angka|tingkat|persentase|jumlah) (?:kemiskinan|penduduk miskin|pengangguran)|pengangguran terbuka|putus sekolah)\b/iu;
/** Work done about such a thing, of which one wants more; and contraceptive prevalence, which is to rise. */
const kataLayanan =
  /\b(?:ditangani|tertangani|terlayani|dilayani|mendapat\w*|memperoleh|mengikuti|dibina|terbina|penanganan|pencegahan|pelayanan|layanan|sosialisasi|pelatihan|koordinasi|kontrasepsi|m?cpr)\b|^jumlah (?:dokumen|laporan|kegiatan|peserta|orang|kader|kelompok|keluarga|lembaga|unit|paket|lokasi)\b/iu;

/** `arah` naik although the name speaks of something that should fall. */
export function* checkArahDiduga(bahan: BahanRencana): Generator<Temuan> {
  for (const { s, i, nama } of everyIndikator(bahan)) {
    const kata = i.arah === 'naik' && !kataLayanan.test(nama) ? kataTurun.exec(nama)?.[0] : undefined;
    if (kata === undefined) continue;
    yield createTemuan(
      'arah-diduga',
      { simpul: s.id, indikator: i.id },
      `${sebutIndikator(i, s)} dihitung makin tinggi makin baik, padahal "${kata}" biasanya makin rendah makin baik. Ubah arahnya menjadi "turun" di layar Rencana; jika memang makin tinggi makin baik, biarkan.`,
    );
  }
}

/** Names of organisations and programmes: at least three capitals, digits allowed (P2WKSS); Roman numerals are none. */
function singkatanIn(teks: string): string[] {
  return (teks.match(/\b[A-Z][A-Z0-9]{2,}\b/gu) ?? []).filter((s) => !/^[IVX]+$/u.test(s) && !/^[A-Z]\d+$/u.test(s));
}

/** First letters of all words, so that "Kekerasan dalam Rumah Tangga" is found to be KDRT. */
function initials(teks: string): string {
  return (teks.match(/\p{L}+/gu) ?? []).map((kata) => kata.charAt(0).toUpperCase()).join('');
}

/**
 * Name and formula both speak of named things (DWP, GOW) and share none. An index or score is left out:
 * it is made of components with names of their own (IPG of IPM).
 */
export function* checkIndikatorFormulaBeda(bahan: BahanRencana): Generator<Temuan> {
  for (const { s, i, nama } of everyIndikator(bahan)) {
    if (/^(?:indeks|skor|nilai|opini|predikat)\b/iu.test(nama)) continue;
    const diNama = singkatanIn(nama);
    const diFormula = singkatanIn(i.formula);
    if (diNama.length === 0 || diFormula.length === 0 || diNama.some((a) => diFormula.includes(a))) continue;
    const terurai =
      diNama.some((a) => initials(i.formula).includes(a)) || diFormula.some((a) => initials(nama).includes(a));
    if (terurai) continue;
    yield createTemuan(
      'indikator-formula-beda',
      { simpul: s.id, indikator: i.id },
      `${sebutIndikator(i, s)} menyebut ${diNama.join(', ')}, tetapi formulanya ("${ringkas(i.formula)}") menyebut ${diFormula.join(', ')}. Samakan nama indikator dan formulanya di layar Rencana.`,
    );
  }
}
