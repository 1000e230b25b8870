import type { Jenjang, Rumus } from '#shared/model/triwulan-data';
import type { PilihanRencana } from './penambahan';

/** What a person corrected in the preview, by cell address; the workbook is then read again with it. */
export interface Koreksi {
  /** Name of the sheet to read; null for the one that the program takes. */
  readonly lembar: string | null;
  /** Level of the node whose name stands in the cell. */
  readonly jenjang: Readonly<Record<string, Jenjang>>;
  /** The reading to take of a number that has two. */
  readonly angka: Readonly<Record<string, string>>;
  /** Formula of the indicator whose figures stand in the cell's row, see `alamatIndikator`. */
  readonly rumus: Readonly<Record<string, Exclude<Rumus, 'manual'>>>;
  /** Cell of the sasaran that the program in the cell serves. */
  readonly sasaran: Readonly<Record<string, string>>;
  /** Which row or indicator of the year (its id) the one in the cell is; null for none, a new one. */
  readonly pasangan: Readonly<Record<string, string | null>>;
  /** What becomes of a changed plan; null while nobody has said so. */
  readonly rencana: PilihanRencana | null;
}

export const tanpaKoreksi: Koreksi = {
  lembar: null,
  jenjang: {},
  angka: {},
  rumus: {},
  sasaran: {},
  pasangan: {},
  rencana: null,
};

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
