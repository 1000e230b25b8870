import { readBytes } from '#electron/files/read-data-file';
import { writeAtomically } from '#electron/files/write-atomically';
import { writeData } from '#shared/berkas/write-data';
import { imporBuku } from '#shared/impor/impor';
import type { Buku } from '#shared/workbook/buku';
import { BukuDitolak } from '#shared/workbook/buku-trouble';
import { maxBukuBytes, readWorkbook } from '#shared/workbook/read-workbook';
import { readArguments, toTriwulan, wajib } from './arguments';
import { loadData } from './data-file';
import { Gagal, SalahPakai } from './failures';

const options = { keluar: { type: 'string' }, triwulan: { type: 'string' }, data: { type: 'string' } } as const;

/**
 * `impor <buku.xlsx> --keluar data.json [--triwulan n] [--data lama.json]`: reads a report back. No thread of its own
 * guards the time: everything the reader does is bounded by its limits and linear in them, see docs/impor.md.
 */
export async function impor(argumen: readonly string[]): Promise<object> {
  const { berkas, nilai } = readArguments(argumen, options);
  const keluar = wajib(nilai('keluar'), 'keluar');
  if (!/\.json$/iu.test(keluar)) throw new SalahPakai(`Berkas keluaran "${keluar}" harus berakhiran .json.`);
  const pilihan = nilai('triwulan');
  const triwulan = pilihan === undefined ? undefined : toTriwulan(pilihan);
  const pathLama = nilai('data');
  const lama = pathLama === undefined ? undefined : await loadData(pathLama);

  const buku = open(await readBytes(berkas, maxBukuBytes));
  const hasil = imporBuku(buku, {
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(lama === undefined ? {} : { lama }),
  });
  if (hasil.status === 'ditolak') throw new Gagal(hasil.pesan);
  await writeAtomically(keluar, new TextEncoder().encode(writeData(hasil.data)));
  const { bentuk, jumlah, perbaikan, temuan } = hasil;
  return { bentuk, triwulan: hasil.triwulan, simpul: jumlah.simpul, indikator: jumlah.indikator, perbaikan, temuan };
}

function open(bytes: Uint8Array): Buku {
  try {
    return readWorkbook(bytes);
  } catch (galat) {
    if (galat instanceof BukuDitolak) throw new Gagal(galat.message, { cause: galat });
    throw galat;
  }
}
