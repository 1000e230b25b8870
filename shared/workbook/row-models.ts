/**
 * Rows as ExcelJS's own writer wants them, straight from the cells of a Lembar.
 *
 * Through `getCell` ExcelJS would make an object per cell and from each, twice for every file, the model that it writes:
 * the sheet's `model` is read once for its contents and once for its name. For a year of 46 offices that is a quarter
 * million objects. `mergeCells`, moreover, compares every area with all earlier ones, which takes seconds for a year of 46
 * offices and grows with the square; the areas of a Lembar never overlap, so the writer is given their list.
 */
import ExcelJS, { type Style, type Worksheet } from 'exceljs';
import { alamatSel, hurufKolom, type Lembar, type Sel } from '#shared/laporan/lembar';
import { cellText, resultText } from './cell-text';
import { styleOf } from './style';

const { ValueType } = ExcelJS;

/** `styleId` and `ssId` are ExcelJS's own notes. */
interface CellModel {
  readonly address: string;
  readonly type: ExcelJS.ValueType;
  readonly style: Partial<Style>;
  readonly value: string | number | undefined;
  readonly formula: string | undefined;
  readonly result: string | number | undefined;
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
  return { address, style, type, value, formula, result, styleId: undefined, ssId: undefined };
}

/** The merged areas, e.g. `A1:C1`. */
export function mergedAreas({ baris }: Lembar): string[] {
  return baris.flatMap(({ sel }, r) =>
    sel.flatMap(({ gabung }, n) =>
      gabung === undefined ? [] : [`${alamatSel(r, n)}:${alamatSel(r + gabung.baris - 1, n + gabung.kolom - 1)}`],
    ),
  );
}

/** Makes `rows` and `areas` the contents of a sheet without cells of its own. */
export function useRows(sheet: Worksheet, rows: readonly RowModel[], areas: readonly string[]): void {
  const { number = 1, max = 1 } = rows.at(-1) ?? {};
  const model = { ...sheet.model, rows, dimensions: `A1:${alamatSel(number - 1, max - 1)}` };
  // Before it writes, ExcelJS sets here what it found in the cells: nothing.
  Object.defineProperty(model, 'mergeCells', { get: () => areas, set: () => undefined });
  Object.defineProperty(sheet, 'model', { value: model });
}
