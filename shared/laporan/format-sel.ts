/** Number formats of cells: one description gives both the spreadsheet's format code and the text a reader sees. */
import { toDecimalText, toNilai } from '#shared/angka/exact';
import { formatDecimalText, type GayaAngka } from '#shared/angka/format-angka';

export interface FormatAngka {
  readonly desimal: number;
  readonly ribuan: boolean;
  /** How exactly 0 is printed. */
  readonly nol: '-' | '0';
  /** Text behind the number that leaves it a number, e.g. ` orang/bulan`. */
  readonly akhiran: string;
}

/**
 * The format code of a cell with this text: `@`, which keeps it text when it is edited, or null for the ordinary one. Typed
 * anew in the spreadsheet, a text that begins so would become a formula; only short ones get it, as spreadsheets used to
 * show text-formatted cells above 255 characters as #####.
 */
export function formatUntukTeks(teks: string): string | null {
  return /^[=+\-@\t]/u.test(teks) && teks.length <= 255 ? '@' : null;
}

/** `#,##0.00`, `#,##0;-#,##0;"-"`, `#,##0" orang"`: the format code in the notation of spreadsheets. */
export function kodeFormat(format: FormatAngka): string {
  const angka = `${format.ribuan ? '#,##0' : '0'}${format.desimal === 0 ? '' : `.${'0'.repeat(format.desimal)}`}`;
  const utuh = format.akhiran === '' ? angka : `${angka}"${format.akhiran}"`;
  return format.nol === '-' ? `${utuh};-${utuh};"-"` : utuh;
}

/** The text that the format code shows for a decimal text, with the city's separators. */
export function tampilAngka(desimalTeks: string, format: FormatAngka, gaya: GayaAngka): string {
  const nol = !/[1-9]/u.test(desimalTeks);
  if (nol && format.nol === '-') return '-';
  // A typed -0 is shown as 0, as spreadsheets do.
  const teks = nol ? desimalTeks.replace('-', '') : desimalTeks;
  const rounded =
    countDecimals(teks) === format.desimal ? teks : toDecimalText(toNilai(teks), format.desimal, 'setengah-ke-atas');
  return (
    formatDecimalText(rounded, { ribuan: format.ribuan ? gaya.ribuan : '', desimal: gaya.desimal }) + format.akhiran
  );
}

/** 2 for `68.50`. */
export function countDecimals(desimalTeks: string): number {
  const titik = desimalTeks.indexOf('.');
  return titik === -1 ? 0 : desimalTeks.length - titik - 1;
}

/** The number a spreadsheet can hold without losing a digit: at most 15 significant ones. Null for a longer text. */
export function spreadsheetNumber(desimalTeks: string): number | null {
  if (desimalTeks.length <= 15) return Number(desimalTeks);
  const digit = desimalTeks.replace(/^-/u, '').replace('.', '').replace(/^0+/u, '');
  return digit.length > 15 ? null : Number(desimalTeks);
}

/** True when a text can stand in a format code as it is. */
export function isFormatSuffix(teks: string): boolean {
  return teks.length <= 60 && /^[\p{L}\p{N} .,/()%*-]*$/u.test(teks);
}
