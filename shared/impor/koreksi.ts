import type { Jenjang, Rumus } from '#shared/model/triwulan-data';

/** What a person corrected in the preview, by cell address; the workbook is then read again with it. */
export interface Koreksi {
  /** Level of the node whose name stands in the cell. */
  readonly jenjang: Readonly<Record<string, Jenjang>>;
  /** The reading to take of a number that has two. */
  readonly angka: Readonly<Record<string, string>>;
  /** Formula of the indicator whose figures stand in the cell's row, see `alamatIndikator`. */
  readonly rumus: Readonly<Record<string, Exclude<Rumus, 'manual'>>>;
}

export const tanpaKoreksi: Koreksi = { jenjang: {}, angka: {}, rumus: {} };

/** A number that can be read in two ways: the reading taken first, and the other. */
export interface Ganda {
  readonly alamat: string;
  readonly nilai: string;
  readonly lain: string;
}

/** Where the nodes and indicators of the result stand in the sheet, by their ids. */
export interface Letak {
  readonly simpul: Readonly<Record<string, string>>;
  readonly indikator: Readonly<Record<string, string>>;
}
