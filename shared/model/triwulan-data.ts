/**
 * The `triwulan-data` v1 model: one office, one year. This file is the single definition of the format;
 * the TypeScript types, the validation and the JSON Schema (`assets/skema/`) are all derived from it.
 *
 * Objects are loose on purpose: a reader keeps fields it does not know, so that a newer file
 * passes through an older program without loss.
 */
import { z } from 'zod';

/** Money is whole rupiah of at most 15 digits: the most that Excel and IEEE doubles hold exactly. */
export const maxRupiah = 999_999_999_999_999;

/** Longest text accepted for a name, formula or remark. */
export const maxTeks = 10_000;

export const jenjangUrut = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subkegiatan'] as const;
export const daftarTriwulan = [1, 2, 3, 4] as const;

/** The last year a file may be of. */
export const maxTahun = 2200;

/** Decimal text with a point and without thousands separators, e.g. `"0.0045"`, `"-1.5"`. Kept exactly as typed. */
export const decimalPattern = /^-?\d{1,30}(\.\d{1,20})?$/;

const id = z.string().min(1).max(200);
const teks = z.string().max(maxTeks);
const teksWajib = teks.min(1);
const rupiah = z.int().min(0).max(maxRupiah);
const desimal = z.string().regex(decimalPattern);
const tahun = z.int().min(1990).max(maxTahun);
const triwulan = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const penandatangan = z.looseObject({
  peran: teks,
  jabatan: z.array(teks).max(10),
  nama: teks,
  pangkat: teks.nullable(),
  nip: teks.nullable(),
});

const instansi = z.looseObject({
  nama: teksWajib,
  singkatan: teks,
  pemda: teks,
  tempat: teks,
  penandatangan: z.array(penandatangan).max(20),
});

const rumus = z.enum(['R/T', '2T-R', 'T/R', 'manual']);
const arah = z.enum(['naik', 'turun']);

const predikat = z.looseObject({ batas: desimal.nullable(), nama: teksWajib });

const aturan = z.looseObject({
  desimalCapaian: z.int().min(0).max(10),
  pembulatan: z.enum(['setengah-ke-atas', 'potong']),
  angka: z.looseObject({ ribuan: z.string().max(1), desimal: z.enum(['.', ',']) }),
  rumusTurun: z.enum(['2T-R', 'T/R']),
  /** Addition to v1: rounds each level's own figure before it enters its parent (some cities do). */
  bulatkanTiapJenjang: z.boolean().optional(),
  /** Addition to v1: capaian kinerja is shown as at most this percentage. */
  batasTampilCapaian: desimal.nullable().optional(),
  /** Addition to v1: capaian kinerja enters an average as at most this percentage. */
  batasRataRataCapaian: desimal.nullable().optional(),
  /** Addition to v1: grades with their lower bounds in percent, highest first; the last has the bound null. */
  predikat: z.array(predikat).min(1).max(20).optional(),
});

const unit = z.looseObject({ id, nama: teksWajib, jenis: z.enum(['sekretariat', 'bidang', 'uptd']) });

const versiAnggaran = z.looseObject({
  id,
  nama: teksWajib,
  mulaiTriwulan: triwulan,
  nomor: teks.nullable().optional(),
  tanggal: teks.nullable().optional(),
});

/** A closing value of the year before: decimal text or whole rupiah, with the year and the last quarter that had one. */
const dariTahunLalu = { tahun, triwulan };

const hitungIndikator = z.looseObject({
  cara: z.enum(['sendiri', 'rasio-jumlah', 'rata-rata-capaian']),
  dari: z.array(id).max(10_000).optional(),
});

const indikator = z.looseObject({
  id,
  nama: teks,
  satuan: teks,
  formula: teks,
  arah,
  rumus,
  /** Per version id. Mostly decimal text; a target such as `"601 (Madya)"` is kept as the text it is. */
  target: z.record(id, teks.nullable()),
  /** Addition to v1: the number that stands for a target which is not a number, per version id. */
  targetAngka: z.record(id, desimal.nullable()).optional(),
  akumulasi: z.enum(['jumlah', 'terakhir']).optional(),
  hitung: hitungIndikator.optional(),
  program: z.array(id).max(1000).optional(),
  desimal: z.int().min(0).max(10).optional(),
  /** Addition to v1: what was reached in the year before; shown beside the new figures, never computed with. */
  realisasiTahunLalu: z.looseObject({ ...dariTahunLalu, nilai: desimal }).optional(),
});

const simpul = z.looseObject({
  id,
  induk: id.nullable(),
  jenjang: z.enum(jenjangUrut),
  kode: teks.nullable(),
  nama: teksWajib,
  unit: id.nullable().optional(),
  pagu: z.record(id, rupiah.nullable()).optional(),
  /** Addition to v1: what a sub kegiatan had spent in the year before; shown beside the new figures, never computed with. */
  realisasiTahunLalu: z.looseObject({ ...dariTahunLalu, nilai: rupiah }).optional(),
  indikator: z.array(indikator).max(1000),
});

/** More files than one office attaches to an indicator's quarter (`maxBuktiPerTriwulan`): several may have. */
export const maxBuktiTersimpan = 100;

/** A file attached to an indicator's quarter. The file itself lies outside, under its SHA-256. */
const bukti = z.looseObject({
  nama: teksWajib.max(255),
  /** Bytes. */
  ukuran: z.int().min(1).max(maxRupiah),
  jenis: z.enum(['jpeg', 'png', 'pdf']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Who attached it, and when (ISO time in UTC). */
  pelaku: teks,
  waktu: teks,
});

const realisasiIndikator = z.looseObject({
  indikator: id,
  triwulan,
  nilai: desimal.nullable(),
  keterangan: teks.nullable(),
  status: z.enum(['belum-dapat-diukur']).optional(),
  /** Addition to v1: the typed capaian (percent) of an indicator whose rumus is `manual`. */
  capaian: desimal.nullable().optional(),
  /** Addition to v1: bukti dukung of this quarter, in the order they were attached. */
  bukti: z.array(bukti).min(1).max(maxBuktiTersimpan).optional(),
});

/** Additions to v1: what furthered and what hindered it, and what follows from it. */
const faktor = {
  pendorong: teks.nullable().optional(),
  penghambat: teks.nullable().optional(),
  tindakLanjut: teks.nullable().optional(),
};

const realisasiAnggaran = z.looseObject({
  simpul: id,
  triwulan,
  nilai: rupiah.nullable(),
  keterangan: teks.nullable(),
  ...faktor,
});

const keteranganSimpul = z.looseObject({ simpul: id, triwulan, teks, ...faktor });

/** `draf`, while the unit fills; stands here only after a reopening, as every quarter begins as draf. */
const statusAlur = z.enum(['draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'disahkan']);

/** What a returned quarter has to mend at one row: of an indicator, or (null) of the node's money and remarks. */
const catatanKembali = z.looseObject({ simpul: id, indikator: id.nullable(), teks: teksWajib });

const alurUnit = z.looseObject({
  unit: id,
  triwulan,
  status: statusAlur,
  /** Why it was returned or reopened, or why it was submitted with open peringatan. */
  alasan: teks.nullable(),
  catatan: z.array(catatanKembali).max(10_000).optional(),
  /** Who brought it into this state, and when (ISO time in UTC). */
  pelaku: teks,
  waktu: teks,
});

export const triwulanDataSchema = z.looseObject({
  format: z.literal('triwulan-data'),
  versi: z.literal(1),
  tahun,
  instansi,
  aturan,
  unit: z.array(unit).max(1000),
  versiAnggaran: z.array(versiAnggaran).min(1).max(100),
  simpul: z.array(simpul).max(50_000),
  /** Addition to v1: where a unit's quarter stands on its way from draf to disahkan; absent is draf. */
  alur: z.array(alurUnit).max(4000).optional(),
  realisasi: z.looseObject({
    indikator: z.array(realisasiIndikator).max(500_000),
    anggaran: z.array(realisasiAnggaran).max(500_000),
    keterangan: z.array(keteranganSimpul).max(500_000),
  }),
});

export type TriwulanData = z.infer<typeof triwulanDataSchema>;
export type Instansi = z.infer<typeof instansi>;
export type Penandatangan = z.infer<typeof penandatangan>;
export type Predikat = z.infer<typeof predikat>;
export type Aturan = z.infer<typeof aturan>;
export type Unit = z.infer<typeof unit>;
export type VersiAnggaran = z.infer<typeof versiAnggaran>;
export type Simpul = z.infer<typeof simpul>;
export type Indikator = z.infer<typeof indikator>;
export type RealisasiIndikator = z.infer<typeof realisasiIndikator>;
export type Bukti = z.infer<typeof bukti>;
export type JenisBukti = Bukti['jenis'];
export type RealisasiAnggaran = z.infer<typeof realisasiAnggaran>;
export type KeteranganSimpul = z.infer<typeof keteranganSimpul>;
export type AlurUnit = z.infer<typeof alurUnit>;
export type CatatanKembali = z.infer<typeof catatanKembali>;
export type StatusAlur = z.infer<typeof statusAlur>;
export type Jenjang = (typeof jenjangUrut)[number];
export type Triwulan = (typeof daftarTriwulan)[number];
export type Rumus = z.infer<typeof rumus>;

/** The fields beside a node's remark, in the order of the forms. */
export const daftarFaktor = ['pendorong', 'penghambat', 'tindakLanjut'] as const;
export type Faktor = (typeof daftarFaktor)[number];

export const namaFaktor: Readonly<Record<Faktor, string>> = {
  pendorong: 'Faktor pendorong',
  penghambat: 'Faktor penghambat',
  tindakLanjut: 'Tindak lanjut',
};

/** `I`, `II`, `III`, `IV`: how a quarter is written in every report. */
export const triwulanRomawi: Readonly<Record<Triwulan, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** How each level is called in a sentence or on screen. */
export const namaJenjang: Readonly<Record<Jenjang, string>> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};

/** True for 1, 2, 3 and 4. */
export function isTriwulan(n: number): n is Triwulan {
  return n === 1 || n === 2 || n === 3 || n === 4;
}
