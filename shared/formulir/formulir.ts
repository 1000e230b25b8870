/**
 * The form of one unit and one quarter, for people who fill it in Excel and send it back:
 *
 *   data + quarter + unit > susun-formulir > Formulir > shared/workbook/write-formulir > .xlsx > filled by a person
 *   .xlsx > shared/workbook/read-workbook > baca-formulir > what each cell says > bandingkan-formulir > what would change
 *
 * Every row carries its identity in a hidden column and every column its name in a hidden row, so that rows may be sorted
 * and columns moved. A hidden sheet holds whose form it is and what stood in each cell when it was made: the common base
 * against which both the form and the data of today are compared.
 */
import { toNilai } from '#shared/angka/exact';
import { cellText } from '#shared/workbook/cell-text';
import type { Lembar } from '#shared/laporan/lembar';
import { decimalPattern, type Triwulan } from '#shared/model/triwulan-data';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';

/** Stands in the hidden row above the identities, and at the top of the hidden sheet. */
export const tandaFormulir = 'triwulan-formulir';
export const versiFormulir = 1;
export const namaLembarDasar = 'Dasar Formulir';

/** Columns that a person fills, by the name that stands in the hidden row. */
export const daftarKolomIsian = ['nilai', 'status', 'capaian', 'keterangan'] as const;
export type KolomIsian = (typeof daftarKolomIsian)[number];
/** The column whose text tells a person what the row is about. */
export const kolomUraian = 'uraian';

/** What a person writes into the column `status`. */
export const jawabanTunda = 'Ya';
export const statusTunda = 'belum-dapat-diukur';

/** Whose form it is. */
export interface IdentitasFormulir {
  readonly instansi: string;
  readonly pemda: string;
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly unit: string;
  readonly namaUnit: string;
}

/** What a cell takes, which is also how the spreadsheet checks it. */
export type JenisMasukan = 'kinerja' | 'rupiah' | 'capaian' | 'status' | 'keterangan';

/** A cell to fill; rows and columns count from 0. */
export interface Masukan {
  readonly baris: number;
  readonly kolom: number;
  readonly jenis: JenisMasukan;
}

/** One cell of the form at the time it was made. */
export interface SelDasar {
  readonly sasaran: SasaranIsian;
  readonly dari: IsiMedan;
  /** Text of the row's column `uraian`: an identity that came to stand beside another row is noticed by it. */
  readonly uraian: string;
}

export interface Formulir {
  readonly lembar: Lembar;
  readonly masukan: readonly Masukan[];
  readonly kolomTersembunyi: readonly number[];
  readonly barisTersembunyi: readonly number[];
  readonly identitas: IdentitasFormulir;
  readonly dasar: readonly SelDasar[];
}

/** Identity of a row: which record its cells belong to. */
export function kunciBaris({ jenis, id }: Pick<SasaranIsian, 'jenis' | 'id'>): string {
  return `${jenis}/${id}`;
}

/** The column in which a target is filled; null for what no form has a column for. */
export function kolomSasaran(sasaran: SasaranIsian): KolomIsian | null {
  switch (sasaran.medan) {
    case 'nilai':
    case 'status':
    case 'capaian':
    case 'keterangan':
      return sasaran.medan;
    case 'teks':
      return 'keterangan';
    case 'pendorong':
    case 'penghambat':
    case 'tindakLanjut':
      return null;
  }
}

/** Which kind of figure or text a target takes. */
export function jenisMasukan(sasaran: SasaranIsian): JenisMasukan {
  switch (sasaran.medan) {
    case 'nilai':
      return sasaran.jenis === 'anggaran' ? 'rupiah' : 'kinerja';
    case 'status':
    case 'capaian':
      return sasaran.medan;
    case 'keterangan':
    case 'teks':
    case 'pendorong':
    case 'penghambat':
    case 'tindakLanjut':
      return 'keterangan';
  }
}

/**
 * True when two contents of a target say the same: an empty text and none, a text and its copy out of a cell, and of figures
 * also 68.5 and 68.50.
 */
export function isSameIsi(sasaran: SasaranIsian, a: IsiMedan, b: IsiMedan): boolean {
  const [kiri, kanan] = [isiBersih(a), isiBersih(b)];
  if (kiri === kanan) return true;
  const teks = jenisMasukan(sasaran) === 'keterangan';
  return !teks && decimalPattern.test(kiri) && decimalPattern.test(kanan) && toNilai(kiri).equals(toNilai(kanan));
}

function isiBersih(isi: IsiMedan): string {
  return isi === null ? '' : cellText(isi.toString()).trim();
}
