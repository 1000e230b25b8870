/**
 * A form as a file:
 *
 *   Formulir > sheet with locked cells, cells to fill unlocked and checked > hidden identities > hidden sheet with the base
 *
 * The protection has no password: it keeps slips of the hand away, not people.
 */
import ExcelJS, { type Cell, type DataValidation, type Style, type Worksheet } from 'exceljs';
import { tulisDasar } from '#shared/formulir/dasar-formulir';
import { jawabanTunda, namaLembarDasar, type Formulir, type JenisMasukan } from '#shared/formulir/formulir';
import type { GayaSel, IsiSel } from '#shared/laporan/lembar';
import { maxRupiah, maxTeks } from '#shared/model/triwulan-data';
import { cellText } from './cell-text';
import { useArialByDefault } from './default-font';
import { kodeKertas, pageSetup } from './page-setup';
import { styleOf } from './style';
import { setZipDates } from './zip-dates';

/** The bytes of an .xlsx file. Equal forms give equal bytes. */
export async function writeFormulir(formulir: Formulir): Promise<Uint8Array> {
  const { lembar } = formulir;
  const workbook = new ExcelJS.Workbook();
  useArialByDefault(workbook);
  const tanggal = new Date(Date.UTC(lembar.tahun, 0, 1));
  Object.assign(workbook, {
    creator: 'Triwulan',
    lastModifiedBy: 'Triwulan',
    title: lembar.judul,
    created: tanggal,
    modified: tanggal,
  });
  await writeTabel(workbook, formulir);
  writeDasar(workbook, formulir);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  setZipDates(bytes);
  return bytes;
}

async function writeTabel(workbook: ExcelJS.Workbook, formulir: Formulir): Promise<void> {
  const { lembar } = formulir;
  const sheet = workbook.addWorksheet(lembar.nama, {
    pageSetup: pageSetup(lembar),
    headerFooter: { oddFooter: '&R&"Arial,Regular"&8Halaman &P dari &N' },
    views: [{ state: 'frozen', xSplit: 0, ySplit: lembar.kepala.sampai + 1, showGridLines: false, zoomScale: 100 }],
  });
  Object.assign(sheet.pageSetup, { paperSize: kodeKertas[lembar.halaman.kertas] });
  sheet.columns = lembar.kolom.map(({ lebar }, n) => ({
    width: lebar,
    hidden: formulir.kolomTersembunyi.includes(n),
  }));
  lembar.baris.forEach(({ sel, tinggi }, r) => {
    const row = sheet.getRow(r + 1);
    if (tinggi > 0) row.height = tinggi;
    row.hidden = formulir.barisTersembunyi.includes(r);
    sel.forEach((s, n) => {
      fillCell(row.getCell(n + 1), s.isi, styleOf(s.gaya));
    });
  });
  lembar.baris.forEach(({ sel }, r) => {
    sel.forEach(({ gabung }, n) => {
      if (gabung !== undefined) sheet.mergeCells(r + 1, n + 1, r + gabung.baris, n + gabung.kolom);
    });
  });
  // A page break stands on the last row of a page.
  for (const r of lembar.awalHalaman) sheet.getRow(r).addPageBreak();
  unlock(sheet, formulir);
  // Widths and heights may be changed, so that a long remark can be read.
  await sheet.protect('', { formatColumns: true, formatRows: true });
}

function fillCell(cell: Cell, isi: IsiSel, style: Partial<Style>): void {
  cell.style = style;
  switch (isi.jenis) {
    case 'kosong':
    case 'tertutup':
    case 'rumus':
      return;
    case 'teks':
      cell.value = cellText(isi.teks);
      return;
    case 'angka':
      cell.value = isi.nilai;
  }
}

function unlock(sheet: Worksheet, { lembar, masukan }: Formulir): void {
  const dikenal = new Map<GayaSel, Partial<Style>>();
  for (const { baris, kolom, jenis } of masukan) {
    const gaya = lembar.baris[baris]?.sel[kolom]?.gaya;
    if (gaya === undefined) throw new RangeError('Sel isian di luar lembar');
    let style = dikenal.get(gaya);
    if (style === undefined) dikenal.set(gaya, (style = { ...styleOf(gaya), protection: { locked: false } }));
    const cell = sheet.getCell(baris + 1, kolom + 1);
    cell.style = style;
    cell.dataValidation = validation[jenis];
  }
}

/** Spreadsheets allow 32 characters in a title and 255 in a message. */
const validation: Readonly<Record<JenisMasukan, DataValidation>> = {
  kinerja: angka(
    'Realisasi kinerja',
    'Tulis angka saja, tanpa satuan, misalnya 12,5. Nilainya kumulatif sejak 1 Januari.',
  ),
  capaian: angka('Capaian', 'Tulis persentase sebagai angka saja, misalnya 87,5 untuk 87,5 %.'),
  rupiah: {
    type: 'whole',
    operator: 'between',
    formulae: [0, maxRupiah],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Realisasi anggaran',
    error: 'Tulis jumlah uang dalam rupiah bulat, tidak negatif, misalnya 1250000. Nilainya kumulatif sejak 1 Januari.',
  },
  status: {
    type: 'list',
    formulae: [`"${jawabanTunda}"`],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Belum dapat diukur',
    error: `Pilih "${jawabanTunda}" dari daftar, atau kosongkan sel ini.`,
  },
  keterangan: {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [maxTeks],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Keterangan',
    error: `Keterangan paling banyak ${maxTeks.toString()} huruf.`,
  },
};

/** A decimal number of the size that the data file takes. */
function angka(errorTitle: string, error: string): DataValidation {
  return {
    type: 'decimal',
    operator: 'between',
    formulae: [-maxRupiah, maxRupiah],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle,
    error,
  };
}

function writeDasar(workbook: ExcelJS.Workbook, formulir: Formulir): void {
  const sheet = workbook.addWorksheet(namaLembarDasar, { state: 'veryHidden' });
  // Text format: an id such as 2.10 stays what it is, also when another program saves the file.
  const style: Partial<Style> = { numFmt: '@' };
  tulisDasar(formulir).forEach((baris, r) => {
    baris.forEach((teks, n) => {
      if (teks === '') return;
      const cell = sheet.getCell(r + 1, n + 1);
      cell.style = style;
      cell.value = cellText(teks);
    });
  });
}
