/**
 * The way of a report from cells to a file:
 *
 *   Lembar > ExcelJS sheet without rows > its package, with the cells put into the sheet's XML (sheet-data) > fixed zip dates
 *
 * This folder is the only place that knows ExcelJS. It decides nothing about the report. The default import serves Node
 * and, through the package's `browser` entry, a web worker under a CSP without eval.
 */
import ExcelJS from 'exceljs';
import { alamatSel, type Lembar } from '#shared/laporan/lembar';
import { kodeKertas, pageSetup } from './page-setup';
import { useArialByDefault } from './default-font';
import { mergeCells, RowWriter, type Numbering } from './sheet-data';
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

/** Excel holds no more page breaks set by hand; further pages end where they are full. */
const maxPageBreaks = 1026;

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
  // A page break stands on the last row of a page.
  for (const r of lembar.awalHalaman.slice(0, maxPageBreaks)) sheet.getRow(r).addPageBreak();
  useCells(workbook, lembar, step);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer(zipOptions));
  setZipDates(bytes);
  await step(1);
  return bytes;
}

/** The steps of ExcelJS's writer that are widened here; its types leave them out. */
interface XlsxWriter {
  /** The first step that needs to know whether there are texts. */
  readonly addContentTypes: (zip: ZipPart, numbering: Numbering) => Promise<void>;
  readonly addWorksheets: (zip: ZipPart, numbering: Numbering) => Promise<void>;
}

interface ZipPart {
  readonly append: (data: string, options: { readonly name: string }) => void;
}

/** Puts the cells of `lembar` into the XML of the workbook's one sheet when ExcelJS writes it. */
function useCells(workbook: ExcelJS.Workbook, lembar: Lembar, step: (bagian: number) => Promise<void>): void {
  const { baris, kolom } = lembar;
  const xlsx: object = workbook.xlsx;
  const { addContentTypes, addWorksheets } = xlsx as XlsxWriter;
  let rows = '';
  const widened: XlsxWriter = {
    addContentTypes: async (zip, numbering) => {
      const writer = new RowWriter(lembar, numbering);
      for (let r = 0; r < baris.length; r += rowsPerStep) {
        await step((r / baris.length) * 0.4);
        rows += writer.write(r, r + rowsPerStep);
      }
      await step(0.45);
      await addContentTypes.call(xlsx, zip, numbering);
    },
    addWorksheets: async (zip, numbering) => {
      const append: ZipPart['append'] = (data, options) => {
        const dimension = `<dimension ref="A1:${alamatSel(baris.length - 1, kolom.length - 1)}"/>`;
        const [awal = '', akhir = ''] = data.replace(/<dimension [^>]*>/u, dimension).split('<sheetData/>');
        zip.append(`${awal}<sheetData>${rows}</sheetData>${mergeCells(lembar)}${akhir}`, options);
      };
      await addWorksheets.call(xlsx, { append }, numbering);
    },
  };
  Object.assign(xlsx, widened);
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
