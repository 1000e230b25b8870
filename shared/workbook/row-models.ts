/**
 * Rows as ExcelJS's own writer wants them, straight from the cells of a Lembar.
 *
 * Through `getCell` ExcelJS would make an object per cell and from each, twice for every file, the model that it writes:
 * the sheet's `model` is read once for its contents and once for its name. For a year of 46 offices that is a quarter
 * million objects. `mergeCells`, moreover, compares every area with all earlier ones, which takes seconds; the areas of a
 * Lembar never overlap, and the writer takes them from the cells themselves.
 */
import ExcelJS, { type Style, type Worksheet } from 'exceljs';
import { alamatSel, hurufKolom, type BarisLembar, type Lembar, type Sel } from '#shared/laporan/lembar';
import { cellText, resultText } from './cell-text';
import { styleOf } from './style';

const { ValueType } = ExcelJS;

/** `styleId` and `ssId` are ExcelJS's own notes. */
interface CellModel {
  readonly address: string;
  type: ExcelJS.ValueType;
  readonly style: Partial<Style>;
  readonly value: string | number | undefined;
  readonly formula: string | undefined;
  readonly result: string | number | undefined;
  /** Address of the first cell of the area that this cell is the last of. */
  master: string | undefined;
  styleId: number | undefined;
  ssId: number | undefined;
}

export interface RowModel {
  readonly cells: readonly CellModel[];
  readonly number: number;
  readonly min: number;
  readonly max: number;
  readonly height: number;
  readonly style: Partial<Style>;
}

/** Shared by all rows, because ExcelJS recognises a style it has already written only by identity. */
const rowStyle: Partial<Style> = {};

/** The rows from `dari` up to `sampai`. */
export function rowModels(lembar: Lembar, dari: number, sampai: number): RowModel[] {
  const huruf = lembar.kolom.map((_, n) => hurufKolom(n));
  return lembar.baris.slice(dari, sampai).map(({ tinggi, sel }, r) => {
    const number = dari + r + 1;
    const nomor = number.toString();
    return {
      cells: sel.map((s, n) => cellModel(s, (huruf[n] ?? '') + nomor)),
      number,
      min: 1,
      max: sel.length,
      height: tinggi,
      style: rowStyle,
    };
  });
}

function cellModel({ isi, gaya }: Sel, address: string): CellModel {
  const style = styleOf(gaya);
  switch (isi.jenis) {
    case 'kosong':
    case 'tertutup':
      return newModel(address, style, ValueType.Null);
    case 'teks':
      return newModel(address, style, ValueType.String, cellText(isi.teks));
    case 'angka':
      return newModel(address, style, ValueType.Number, isi.nilai);
    case 'rumus':
      return newModel(address, style, ValueType.Formula, undefined, isi.rumus, isi.nilai ?? resultText);
  }
}

/** One shape for all cells keeps ExcelJS quick. */
function newModel(
  address: string,
  style: Partial<Style>,
  type: ExcelJS.ValueType,
  value?: string | number,
  formula?: string,
  result?: string | number,
): CellModel {
  return { address, style, type, value, formula, result, master: undefined, styleId: undefined, ssId: undefined };
}

/** Marks the last cell of every merged area as merged into its first: the two corners say all. */
export function markMerges(rows: readonly RowModel[], baris: readonly BarisLembar[]): void {
  baris.forEach(({ sel }, r) => {
    sel.forEach(({ gabung }, n) => {
      if (gabung === undefined) return;
      const akhir = rows[r + gabung.baris - 1]?.cells[n + gabung.kolom - 1];
      if (akhir === undefined) return;
      akhir.type = ValueType.Merge;
      akhir.master = alamatSel(r, n);
    });
  });
}

/** Makes `rows` the contents of a sheet without cells of its own. */
export function useRows(sheet: Worksheet, rows: readonly RowModel[]): void {
  const { number = 1, max = 1 } = rows.at(-1) ?? {};
  const model = { ...sheet.model, rows, dimensions: `A1:${alamatSel(number - 1, max - 1)}` };
  Object.defineProperty(sheet, 'model', { value: model });
}
