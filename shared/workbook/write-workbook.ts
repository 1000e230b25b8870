/**
 * The way of a report from cells to a file:
 *
 *   Lembar > row models for an ExcelJS worksheet (one shared style object per look) > package (zip of XML) > fixed zip dates
 *
 * This folder is the only place that knows ExcelJS. It decides nothing about the report. The default import serves Node
 * and, through the package's `browser` entry, a web worker under a CSP without eval.
 */
import ExcelJS from 'exceljs';
import type { Lembar } from '#shared/laporan/lembar';
import { kodeKertas, pageSetup } from './page-setup';
import { useArialByDefault } from './default-font';
import { mergedAreas, rowModels, useRows, type RowModel } from './row-models';
import { setZipDates } from './zip-dates';

export interface WriteOptions {
  /** Called with 0 to 1. Awaited, so that the caller can let other work through between the steps. */
  readonly onProgress?: (bagian: number) => void | Promise<void>;
  /** Looked at between the steps; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean };
}

/** Thrown when `signal` asked to stop. Nothing was written. */
export class WriteAborted extends Error {
  override readonly name = 'WriteAborted';
}

const rowsPerStep = 500;

/** The bytes of an .xlsx file. Equal sheets give equal bytes. */
export async function writeWorkbook(lembar: Lembar, options: WriteOptions = {}): Promise<Uint8Array> {
  const step = async (bagian: number): Promise<void> => {
    if (options.signal?.aborted === true) throw new WriteAborted('Penulisan buku kerja dibatalkan.');
    await options.onProgress?.(bagian);
  };
  const workbook = new ExcelJS.Workbook();
  useArialByDefault(workbook);
  // Dates in UTC from the data: a local date shifts a day in some zones, and the current one would differ at every run.
  const tanggal = new Date(Date.UTC(lembar.tahun, 0, 1));
  Object.assign(workbook, {
    creator: 'Triwulan',
    lastModifiedBy: 'Triwulan',
    title: lembar.judul,
    created: tanggal,
    modified: tanggal,
  });

  const sheet = workbook.addWorksheet(sheetName(lembar.nama), {
    pageSetup: pageSetup(lembar),
    headerFooter: { oddFooter: `&R&"Arial,Regular"&8${footer(lembar.kaki)}` },
    views: [{ state: 'frozen', xSplit: 0, ySplit: lembar.kepala.sampai + 1, showGridLines: false, zoomScale: 100 }],
  });
  Object.assign(sheet.pageSetup, { paperSize: kodeKertas[lembar.halaman.kertas] });
  sheet.columns = lembar.kolom.map(({ lebar }) => ({ width: lebar }));
  const rows: RowModel[] = [];
  for (let r = 0; r < lembar.baris.length; r += rowsPerStep) {
    await step((r / lembar.baris.length) * 0.4);
    rows.push(...rowModels(lembar, r, r + rowsPerStep));
  }
  // A page break stands on the last row of a page.
  for (const r of lembar.awalHalaman) sheet.getRow(r).addPageBreak();
  useRows(sheet, rows, mergedAreas(lembar));
  await step(0.45);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer(zipOptions));
  setZipDates(bytes);
  await step(1);
  return bytes;
}

/** JSZip's fastest level: half the time of the default for a tenth more bytes. */
const zipOptions = { zip: { compression: 'DEFLATE', compressionOptions: { level: 1 } } } as object;

/** Spreadsheets refuse `[]:*?/\` in a sheet name, more than 31 characters, and print titles of a name with an apostrophe. */
function sheetName(nama: string): string {
  return nama
    .replace(/[[\]:*?/\\']/gu, ' ')
    .trim()
    .slice(0, 31);
}

function footer(kaki: string): string {
  return kaki.replaceAll('&', '&&').replace('{halaman}', '&P').replace('{jumlahHalaman}', '&N');
}
