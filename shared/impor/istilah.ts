/**
 * What a column heading means, however it is captioned. A heading becomes a set of terms; the header trees of the
 * layouts go through the same dictionary, so that a sheet is compared with a layout and never with a spelling of it.
 */
import { satuBaris } from './teks';

export type Istilah =
  | 'nomor'
  | 'kode'
  | 'tujuan'
  | 'sasaran'
  | 'program'
  | 'kegiatan'
  | 'subkegiatan'
  | 'uraian'
  | 'indikator'
  | 'satuan'
  | 'formula'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'persentase'
  | 'kinerja'
  | 'uang'
  | 'triwulan'
  | 'keterangan';

const kamus: Readonly<Record<string, Istilah | undefined>> = {
  no: 'nomor',
  nomor: 'nomor',
  kode: 'kode',
  rekening: 'kode',
  nomenklatur: 'uraian',
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'subkegiatan',
  uraian: 'uraian',
  indikator: 'indikator',
  satuan: 'satuan',
  sat: 'satuan',
  formula: 'formula',
  formulasi: 'formula',
  rumus: 'formula',
  pengukuran: 'formula',
  perhitungan: 'formula',
  penghitungan: 'formula',
  target: 'target',
  rencana: 'target',
  realisasi: 'realisasi',
  capaian: 'capaian',
  pencapaian: 'capaian',
  persen: 'persentase',
  persentase: 'persentase',
  prosentase: 'persentase',
  presentase: 'persentase',
  '%': 'persentase',
  kinerja: 'kinerja',
  fisik: 'kinerja',
  volume: 'kinerja',
  k: 'kinerja',
  rp: 'uang',
  rupiah: 'uang',
  pagu: 'uang',
  anggaran: 'uang',
  keuangan: 'uang',
  dana: 'uang',
  belanja: 'uang',
  triwulan: 'triwulan',
  tw: 'triwulan',
  keterangan: 'keterangan',
  ket: 'keterangan',
  catatan: 'keterangan',
};
/** Words that a heading may hold without meaning another column. */
const pengisi =
  /^(?:urut|strategis|dan|atau|cara|hasil|nama|tingkat|output|outcome|keluaran|sampai|dengan|sd|s|d|ke|tahun|tahunan|ini|i{1,3}|iv|20\d\d|\d{1,2}|renja|rkpd|dpa|dppa|perangkat|daerah|opd|skpd|pd|utama|iku|ikk|ukur|urusan|bidang|pemerintah|pemerintahan|pada|dari|terhadap|atas|periode|berjalan|murni|pergeseran|perubahan)$/u;

/** Headings with one of these are of another year or plan, whatever else they say. */
const lain =
  /^(?:lalu|sebelumnya|kemarin|renstra|rpjmd|rpjpd|awal|akhir|depan|prognosis|prakiraan|sisa|selisih|deviasi)$/u;

/** What stands in a column of figures, or beside them; the others name rows. */
const isiKolom: ReadonlySet<Istilah> = new Set<Istilah>([
  'target',
  'realisasi',
  'capaian',
  'persentase',
  'kinerja',
  'uang',
  'triwulan',
  'keterangan',
]);

/** No heading is longer, in characters. */
const maxJudul = 80;

/** The terms of a heading, each once; none when the text holds a word that no heading has. */
export function istilahDari(judul: string): Istilah[] {
  return termsOf(judul, (kata) => kata.every((k) => isDikenal(k)));
}

/** As `istilahDari`, for a text that stands where headings stand: what it begins with rules, whatever words follow. */
export function istilahJudul(judul: string): Istilah[] {
  return termsOf(judul, ([pertama = '', ...sisa]) => isDikenal(pertama) && !sisa.some((k) => lain.test(k)));
}

/** True for a text that begins as the heading of a column of figures, of whatever year or plan. */
export function isAwalJudul(judul: string): boolean {
  return termsOf(satuBaris(judul).slice(0, maxJudul), ([pertama = '']) => isDikenal(pertama)).some((i) =>
    isiKolom.has(i),
  );
}

function isDikenal(kata: string): boolean {
  return kamus[kata] !== undefined || pengisi.test(kata);
}

function termsOf(judul: string, isJudul: (kata: readonly string[]) => boolean): Istilah[] {
  const teks = satuBaris(judul).toLowerCase();
  if (teks === '' || teks.length > maxJudul) return [];
  if (teks === '%' || teks === '(%)') return ['persentase'];
  const kata = teks
    .replace(/\bsub[\s.-]*keg(?:iatan)?\b/gu, 'subkegiatan')
    .replace(/\bkeg\b/gu, 'kegiatan')
    .replace(/\b(?:daya )?(?:pe(?:nye)?)?r?serapan\b/gu, 'capaian anggaran')
    .replace(/^%(?=\s*\p{L})/u, 'persentase ')
    // "(%)" behind a heading says how its figures are written, not what they are.
    .replace(/%/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((k) => k !== '');
  if (!isJudul(kata)) return [];
  const istilah = new Set(kata.flatMap((k) => kamus[k] ?? []));
  // "Cara Pengukuran Indikator Kinerja", "Indikator Kinerja Program/Kegiatan": the first word rules.
  if (istilah.has('formula')) return ['formula'];
  if (istilah.has('keterangan')) return ['keterangan'];
  if (istilah.has('satuan')) return ['satuan'];
  if (istilah.has('indikator') && !istilah.has('target') && !istilah.has('realisasi') && !istilah.has('capaian'))
    return ['indikator'];
  return [...istilah];
}
