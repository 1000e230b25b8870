import type { PageSetup } from 'exceljs';
import type { Kertas } from '#shared/laporan/bentuk';
import { hurufKolom, type Lembar } from '#shared/laporan/lembar';

/** Paper codes of the spreadsheet format. 14 is Folio, 215 x 330 mm, which Indonesian offices call F4. */
export const kodeKertas: Readonly<Record<Kertas, number>> = { Legal: 5, A3: 8, A4: 9, F4: 14 };

/** Landscape, one page wide, header rows on every page; the paper is set apart, as ExcelJS's type of it lacks Folio. */
export function pageSetup({ halaman, kepala, kolom, baris }: Lembar): Partial<PageSetup> {
  const { tepi } = halaman;
  return {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      left: tepi.kiri,
      right: tepi.kanan,
      top: tepi.atas,
      bottom: tepi.bawah,
      header: tepi.kaki,
      footer: tepi.kaki,
    },
    printTitlesRow: `${(kepala.dari + 1).toString()}:${(kepala.sampai + 1).toString()}`,
    // ExcelJS drops the $ before the first letters of a plain range, so rows carry their own.
    printArea: `A$1:${hurufKolom(kolom.length - 1)}$${baris.length.toString()}`,
  };
}
