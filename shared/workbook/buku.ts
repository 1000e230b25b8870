/**
 * A workbook as it was read: plain data without a word about reports, and without cells that hold nothing.
 * Rows and columns count from 0; `alamatSel` of the cell model writes their address.
 */

/** The traits of a cell's look that say something about its content. */
export interface GayaBuku {
  /** Number format code, e.g. `#,##0.00`; empty for none. */
  readonly format: string;
  readonly tebal: boolean;
  /** Steps of indentation. */
  readonly indentasi: number;
}

export type IsiBuku =
  | { readonly jenis: 'teks'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly nilai: number }
  /** `#DIV/0!` and its like, as it is stored. */
  | { readonly jenis: 'galat'; readonly kode: string }
  /** A formula whose result the writing program did not store. */
  | { readonly jenis: 'tanpa-hasil' };

export interface SelBuku {
  readonly baris: number;
  readonly kolom: number;
  readonly isi: IsiBuku;
  /** Without the equals sign; null for a typed value. The content is its result as the writing program left it, if it did. */
  readonly rumus: string | null;
  readonly gaya: GayaBuku;
}

export interface BarisBuku {
  readonly nomor: number;
  readonly tersembunyi: boolean;
  /** From the left. */
  readonly sel: readonly SelBuku[];
}

/** A rectangle of cells, both corners included. */
export interface Rentang {
  readonly atas: number;
  readonly kiri: number;
  readonly bawah: number;
  readonly kanan: number;
}

export interface LembarBuku {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** Rows that hold something, from the top. */
  readonly baris: readonly BarisBuku[];
  readonly gabungan: readonly Rentang[];
}

export interface Buku {
  readonly lembar: readonly LembarBuku[];
}
