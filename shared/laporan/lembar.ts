/**
 * The cell model between a report and whatever shows it: the .xlsx writer, the preview on screen and the PDF all
 * read the same `Lembar`. Indexes count from 0. It is plain data and passes unchanged to a worker.
 */
import type { Kertas } from './bentuk';

/** How a cell looks. One object per look, shared by all its cells. */
export interface GayaSel {
  /** Unique among the looks of a sheet, and usable as a CSS class. */
  readonly nama: string;
  /** Points, Arial. */
  readonly ukuran: number;
  readonly tebal: boolean;
  readonly garisBawah: boolean;
  readonly rata: 'kiri' | 'tengah' | 'kanan';
  readonly tegak: 'atas' | 'tengah' | 'bawah';
  readonly bungkus: boolean;
  readonly bingkai: boolean;
  /** Fill as RRGGBB, or null. */
  readonly latar: string | null;
  /** Number format in the notation of spreadsheets; `@` is text that stays text when it is edited. */
  readonly format: string | null;
}

export type IsiSel =
  | { readonly jenis: 'kosong' }
  /** Covered by the merged cell above or left of it. Keeps its border. */
  | { readonly jenis: 'tertutup' }
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly nilai: number }
  /** `rumus` without the equals sign; `nilai` is its result, null for an empty text. */
  | { readonly jenis: 'rumus'; readonly rumus: string; readonly nilai: number | null };

export const selKosong: IsiSel = { jenis: 'kosong' };
export const selTertutup: IsiSel = { jenis: 'tertutup' };

export interface Sel {
  readonly isi: IsiSel;
  /** The text a reader sees, written with the separators of the city. */
  readonly tampil: string;
  readonly gaya: GayaSel;
  /** Rows and columns a merged cell covers, itself included. Merged areas never overlap. */
  readonly gabung?: { readonly baris: number; readonly kolom: number };
}

export interface BarisLembar {
  /** Points; never above `tinggiBarisMaksimum`. */
  readonly tinggi: number;
  /** One cell per column, from the left. */
  readonly sel: readonly Sel[];
}

/** Paper in landscape, margins in inches; always fitted to one page wide. */
export interface Halaman {
  readonly kertas: Kertas;
  readonly tepi: {
    readonly kiri: number;
    readonly kanan: number;
    readonly atas: number;
    readonly bawah: number;
    readonly kaki: number;
  };
}

export interface Lembar {
  readonly nama: string;
  /** Title of the document. */
  readonly judul: string;
  readonly tahun: number;
  /** Widths in characters, as the spreadsheet counts them. */
  readonly kolom: readonly { readonly lebar: number }[];
  readonly baris: readonly BarisLembar[];
  /** The header rows, repeated on every printed page; the pane is frozen under the last. */
  readonly kepala: { readonly dari: number; readonly sampai: number };
  readonly halaman: Halaman;
  /** Rows before which a new printed page begins. */
  readonly awalHalaman: readonly number[];
  /** Footer, with `{halaman}` and `{jumlahHalaman}`. */
  readonly kaki: string;
  /** Rows of the table proper: one per printed indicator, or per node without any. */
  readonly jumlahBarisTabel: number;
}

/** The most a spreadsheet row can be high, in points. */
export const tinggiBarisMaksimum = 409;

/** `A` for 0, `AA` for 26. */
export function hurufKolom(kolom: number): string {
  const sisa = Math.floor(kolom / 26);
  return (sisa === 0 ? '' : hurufKolom(sisa - 1)) + String.fromCharCode(65 + (kolom % 26));
}

/** `J8` for row 7, column 9. */
export function alamatSel(baris: number, kolom: number): string {
  return `${hurufKolom(kolom)}${(baris + 1).toString()}`;
}
