/**
 * The way of a report from cells to a file:
 *
 *   Lembar > ExcelJS worksheet (one shared style object per look; merged cells) > package (zip of XML) > fixed zip dates
 *
 * This folder is the only place that knows ExcelJS. It decides nothing about the report. The default import serves Node
 * and, through the package's `browser` entry, a web worker under a CSP without eval.
 */
import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import type { Lembar, Sel } from '#shared/laporan/lembar';
import { kodeKertas, pageSetup } from './page-setup';
import { cellText, resultText } from './cell-text';
import { useArialByDefault } from './default-font';
import { styleOf } from './style';
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
  for (let r = 0; r < lembar.baris.length; r += rowsPerStep) {
    await step((r / lembar.baris.length) * 0.4);
    writeRows(sheet, lembar, r, Math.min(r + rowsPerStep, lembar.baris.length));
  }
  mergeCells(sheet, lembar);
  // A page break stands on the last row of a page.
  for (const r of lembar.awalHalaman) sheet.getRow(r).addPageBreak();
  await step(0.45);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer(zipOptions));
  setZipDates(bytes);
  await step(1);
  return bytes;
}

/** JSZip's fastest level: half the time of the default for a tenth more bytes. */
const zipOptions = { zip: { compression: 'DEFLATE', compressionOptions: { level: 1 } } } as object;

/** Looks are shared by all rows, because ExcelJS recognises a style it has already written only by identity. */
const rowStyle = {};

function writeRows(sheet: Worksheet, lembar: Lembar, dari: number, sampai: number): void {
  for (let r = dari; r < sampai; r++) {
    const baris = lembar.baris[r];
    if (baris === undefined) continue;
    const row = sheet.getRow(r + 1);
    row.height = baris.tinggi;
    Object.assign(row, { style: rowStyle });
    baris.sel.forEach((sel, n) => {
      writeCell(row.getCell(n + 1), sel);
    });
  }
}

function writeCell(cell: Cell, { isi, gaya }: Sel): void {
  cell.style = styleOf(gaya);
  switch (isi.jenis) {
    case 'kosong':
    case 'tertutup':
      return;
    case 'teks':
      cell.value = cellText(isi.teks);
      return;
    case 'angka':
      cell.value = isi.nilai;
      return;
    case 'rumus':
      cell.value = { formula: isi.rumus, result: isi.nilai ?? resultText };
      return;
  }
}

/**
 * Merges cell by cell. `sheet.mergeCells` compares every new area with all earlier ones, which takes seconds for a year of
 * 46 offices; the areas of a Lembar never overlap, and ExcelJS writes the file from what the cells themselves say.
 */
function mergeCells(sheet: Worksheet, lembar: Lembar): void {
  lembar.baris.forEach(({ sel }, r) => {
    sel.forEach(({ gabung }, n) => {
      if (gabung === undefined) return;
      const master = sheet.getCell(r + 1, n + 1);
      for (let i = 0; i < gabung.baris; i++) {
        for (let j = 0; j < gabung.kolom; j++) {
          if (i > 0 || j > 0) sheet.getCell(r + 1 + i, n + 1 + j).merge(master, true);
        }
      }
    });
  });
}

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
