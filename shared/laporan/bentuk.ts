/**
 * What a report layout (bentuk laporan) says about itself. A layout is data: the engine (`susun-lembar.ts`) knows
 * none of them by name, and the city it comes from is nowhere in code. How to add one: docs/bentuk-laporan.md.
 *
 * Texts may hold the places `{tahun}`, `{triwulan}` (I to IV), `{instansi}`, `{pemda}`, `{INSTANSI}`, `{PEMDA}`
 * (capitals) and `{unit}`.
 */
import type { Faktor, Jenjang, Triwulan } from '#shared/model/triwulan-data';

/** What a column prints. Figures of money belong to the node; the rest to one indicator of it. */
export type Pengikat =
  | { readonly isi: 'nomor' | 'indikator' | 'satuan' | 'formula' | 'keterangan' | 'unit' }
  /** Names of the nodes of these levels. A level that no column names is not printed at all. */
  | { readonly isi: 'nama'; readonly jenjang: readonly Jenjang[] }
  | { readonly isi: 'target' | 'realisasi'; readonly denganSatuan?: boolean }
  | { readonly isi: 'capaian' | AngkaUang }
  /** What one quarter alone added; blank in the quarters after that of the report. */
  | { readonly isi: 'kinerjaTriwulan' | 'uangTriwulan'; readonly triwulan: Triwulan }
  /** A figure that the data does not hold and a person fills in; money of a parent is then the sum of its parts. */
  | { readonly isi: 'kinerjaTangan' | 'uangTangan' }
  /** Of the figures in two other columns, named by their `kunci`; blank while one of them is. */
  | { readonly isi: 'jumlahKolom' | 'persenKolom'; readonly milik: 'kinerja' | 'uang'; readonly dari: PasanganKolom };

/** Both terms of a sum; numerator and denominator of a percentage. */
export type PasanganKolom = readonly [string, string];

export type AngkaUang = 'pagu' | 'realisasiAnggaran' | 'capaianAnggaran';
export type AngkaKinerja = 'target' | 'realisasi' | 'capaian';

/** A column: a leaf of the header tree. Its heading fills the header rows left under its group. */
export interface Kolom {
  readonly judul: string;
  /** Width in characters, as the spreadsheet counts it. Columns of figures grow when a figure needs it. */
  readonly lebar: number;
  readonly ikat: Pengikat;
  /** What other columns call it. */
  readonly kunci?: string;
}

/** Columns under a common heading. */
export interface KelompokKolom {
  readonly judul: string;
  /** Header rows the heading covers; 1 unless told. */
  readonly tinggi?: number;
  readonly anak: readonly Kepala[];
}

export type Kepala = Kolom | KelompokKolom;

/** A row that closes the table. */
export type Penutup =
  /** Money of all programs. */
  | { readonly jenis: 'total'; readonly label: string }
  /** Mean of the capaian kinerja of all indicators of one level, in the column `di`, explained in a note under the table. */
  | {
      readonly jenis: 'rata-rata-kinerja';
      readonly label: string;
      readonly jenjang: Jenjang;
      readonly di: AngkaKinerja;
    }
  /** The grade of that mean. */
  | { readonly jenis: 'predikat'; readonly label: string; readonly jenjang: Jenjang; readonly di: AngkaKinerja }
  /** The texts that were entered beside the remarks, a row for each; else room for one that a person writes. */
  | { readonly jenis: 'isian'; readonly label: string; readonly faktor: Faktor | null };

export interface TandaTangan {
  /** The signatory with this peran signs. */
  readonly peran: string;
  /** Jabatan of one who stands in no data; null: the first signatory of the office signs in his place. */
  readonly jabatan: string | null;
  /** Above the jabatan, e.g. `Disusun`; null: place and date. */
  readonly pembuka: string | null;
  /** Under the first or the last columns, and under how many. */
  readonly sisi: 'kiri' | 'kanan';
  readonly jumlahKolom: number;
}

export type Kertas = 'F4' | 'A4' | 'A3' | 'Legal';

export interface BentukLaporan {
  readonly id: string;
  /** As the person chooses it on screen. */
  readonly nama: string;
  /** At most 31 characters, none of `[]:*?/\'`. */
  readonly namaLembar: string;
  /** Centred over all columns. */
  readonly judul: readonly string[];
  /** Left above the table. */
  readonly identitas: readonly string[];
  readonly kepala: readonly Kepala[];
  readonly barisKepala: number;
  /** A row (1), (2), ... under the header. */
  readonly nomorKolom: boolean;
  /** Levels printed bold. */
  readonly tebal: readonly Jenjang[];
  /** `teratas`: 1, 2, 3 on the rows without a printed parent. `bertingkat`: I / 1. / 1.1, kegiatan running on through all programs. */
  readonly penomoran: 'teratas' | 'bertingkat';
  /** Where every indicator of a tujuan or sasaran names its programs, print the money per indicator instead of once. */
  readonly uangPerIndikator: boolean;
  /** How a 0 is printed. */
  readonly nol: { readonly uang: '-' | '0'; readonly kinerja: '-' | '0' };
  readonly penutup: readonly Penutup[];
  /** Notes under the table. */
  readonly catatan: readonly string[];
  readonly tandaTangan: readonly TandaTangan[];
  readonly kertas: Kertas;
  readonly ukuranHuruf: number;
}

/** The level whose capaian the layout's closing mean is taken of; null where it has no such line. */
export function jenjangRataRata({ penutup }: BentukLaporan): Jenjang | null {
  return penutup.find((p) => p.jenis === 'rata-rata-kinerja')?.jenjang ?? null;
}

/** The layout with its closing mean, and the grade of it, taken of another level; null: as it is. */
export function denganJenjangRataRata(bentuk: BentukLaporan, jenjang: Jenjang | null): BentukLaporan {
  if (jenjang === null) return bentuk;
  return { ...bentuk, penutup: bentuk.penutup.map((p) => ('jenjang' in p ? { ...p, jenjang } : p)) };
}

/** True for a column, false for a group of columns. */
export function isKolom(kepala: Kepala): kepala is Kolom {
  return 'ikat' in kepala;
}

/** The columns from left to right. */
export function kolomDari(kepala: readonly Kepala[]): Kolom[] {
  return kepala.flatMap((k) => (isKolom(k) ? [k] : kolomDari(k.anak)));
}

/** The levels that some column names. */
export function jenjangTercetak(kepala: readonly Kepala[]): ReadonlySet<Jenjang> {
  return new Set(kolomDari(kepala).flatMap((k) => (k.ikat.isi === 'nama' ? k.ikat.jenjang : [])));
}

/** The header tree without the name columns that would hold nothing once `dibuang` is not printed. */
export function tanpaJenjang(kepala: readonly Kepala[], dibuang: ReadonlySet<Jenjang>): Kepala[] {
  return kepala.flatMap((k): Kepala[] => {
    if (!isKolom(k)) {
      const anak = tanpaJenjang(k.anak, dibuang);
      return anak.length === 0 ? [] : [{ ...k, anak }];
    }
    if (k.ikat.isi !== 'nama') return [k];
    const jenjang = k.ikat.jenjang.filter((j) => !dibuang.has(j));
    return jenjang.length === 0 ? [] : [{ ...k, ikat: { isi: 'nama', jenjang } }];
  });
}
