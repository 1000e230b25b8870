/** Shorthands of the import's tests. */
import { readFileSync } from 'node:fs';
import { imporBuku, type ImporBerhasil, type OpsiImpor } from '#shared/impor/impor';
import type { BentukLaporan } from '#shared/laporan/bentuk';
import type { OpsiLaporan } from '#shared/laporan/opsi';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { barisTabel, bawahTabel } from '#test/laporan/baca-lembar';

/** The workbook that the agency keeps, with its mistakes. */
export const bukuLama = new Uint8Array(
  readFileSync(new URL('../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx', import.meta.url)),
);

export function imporBytes(bytes: Uint8Array, opsi: OpsiImpor = {}): ImporBerhasil {
  const hasil = imporBuku(readWorkbook(bytes), opsi);
  if (hasil.status === 'ditolak') throw new Error(hasil.pesan);
  return hasil;
}

export async function ekspor(
  data: TriwulanData,
  triwulan: Triwulan,
  bentuk: BentukLaporan,
  opsi: Partial<OpsiLaporan> = {},
): Promise<Uint8Array> {
  return writeWorkbook(susunLembar(data, triwulan, bentuk, opsi));
}

/** The table and the closing line of a year as its report shows them: what a reader could compare by eye. */
export function tercetak(
  data: TriwulanData,
  triwulan: Triwulan,
  bentuk: BentukLaporan,
  opsi: Partial<OpsiLaporan> = {},
): string[][] {
  const lembar = susunLembar(data, triwulan, bentuk, { ...opsi, nilaiSaja: true });
  return [...barisTabel(lembar), ...bawahTabel(lembar).slice(0, bentuk.penutup === null ? 0 : 1)];
}
