/** Forms as they travel: made, filled in a spreadsheet, returned. */
import ExcelJS, { type Worksheet } from 'exceljs';
import { bacaFormulir, type FormulirTerbaca } from '#shared/formulir/baca-formulir';
import { bandingkanFormulir, type BarisBanding } from '#shared/formulir/bandingkan-formulir';
import { jenisMasukan, type Formulir, type SelDasar } from '#shared/formulir/formulir';
import { susunFormulir } from '#shared/formulir/susun-formulir';
import { alamatSel } from '#shared/laporan/lembar';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import type { IsiMedan } from '#shared/perintah/sasaran';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { writeFormulir } from '#shared/workbook/write-formulir';

export type IsiSel = string | number | null;

/** A cell to fill: where, what it takes, what stood there. */
export interface SelIsian {
  readonly alamat: string;
  readonly dasar: SelDasar;
}

export interface FormulirUji {
  readonly formulir: Formulir;
  readonly xlsx: Uint8Array;
  readonly sel: readonly SelIsian[];
}

export async function buatFormulir(data: TriwulanData, triwulan: Triwulan, unit: string): Promise<FormulirUji> {
  const formulir = susunFormulir(data, triwulan, unit);
  const sel = formulir.masukan.map(({ baris, kolom }, n) => {
    const dasar = formulir.dasar[n];
    if (dasar === undefined) throw new Error('sel tanpa dasar');
    return { alamat: alamatSel(baris, kolom), dasar };
  });
  return { formulir, xlsx: await writeFormulir(formulir), sel };
}

/** Opens the form as a person would, does something to its sheets, and saves it. */
export async function ubahBuku(
  xlsx: Uint8Array,
  ubah: (sheet: Worksheet, dasar: Worksheet) => void,
): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(Uint8Array.from(xlsx).buffer);
  const [sheet, dasar] = buku.worksheets;
  if (sheet === undefined || dasar === undefined) throw new Error('formulir tidak utuh');
  ubah(sheet, dasar);
  return new Uint8Array(await buku.xlsx.writeBuffer());
}

export async function isi(xlsx: Uint8Array, nilai: ReadonlyMap<string, IsiSel>): Promise<Uint8Array> {
  return ubahBuku(xlsx, (sheet) => {
    for (const [alamat, n] of nilai) sheet.getCell(alamat).value = n;
  });
}

export function terbaca(xlsx: Uint8Array, data: TriwulanData, triwulan: Triwulan): FormulirTerbaca {
  const hasil = bacaFormulir(readWorkbook(xlsx), data, triwulan);
  if (hasil.status === 'ditolak') throw new Error(hasil.pesan);
  return hasil.formulir;
}

export function banding(xlsx: Uint8Array, data: TriwulanData, triwulan: Triwulan): BarisBanding[] {
  return bandingkanFormulir(terbaca(xlsx, data, triwulan), data);
}

/** Something other than what stands there, as a person would type it, and as it must come back. */
export function ketik({ dasar }: SelIsian, n: number): { readonly diketik: IsiSel; readonly ke: IsiMedan } {
  switch (jenisMasukan(dasar.sasaran)) {
    case 'kinerja':
    case 'capaian':
      return { diketik: n + 0.0625, ke: `${n}.0625` };
    case 'rupiah':
      return { diketik: 1_000_000_007 + n, ke: 1_000_000_007 + n };
    case 'status':
      return dasar.dari === null ? { diketik: 'Ya', ke: 'belum-dapat-diukur' } : { diketik: null, ke: null };
    case 'keterangan':
      return { diketik: `=Catatan ke-${n}\n"baris kedua" & <lain>`, ke: `=Catatan ke-${n}\n"baris kedua" & <lain>` };
  }
}
