import { readBytes } from '#electron/files/read-data-file';
import { writeAtomically } from '#electron/files/write-atomically';
import { writeData } from '#shared/berkas/write-data';
import { imporBuku } from '#shared/impor/impor';
import { tanpaKoreksi } from '#shared/impor/koreksi';
import type { PilihanRencana } from '#shared/impor/penambahan';
import type { Buku } from '#shared/workbook/buku';
import { BukuDitolak } from '#shared/workbook/buku-trouble';
import { maxBukuBytes, readWorkbook } from '#shared/workbook/read-workbook';
import { readArguments, toTriwulan, wajib } from './arguments';
import { loadData } from './data-file';
import { Gagal, SalahPakai } from './failures';

const options = {
  keluar: { type: 'string' },
  triwulan: { type: 'string' },
  lembar: { type: 'string' },
  data: { type: 'string' },
  rencana: { type: 'string' },
  'nama-versi': { type: 'string' },
} as const;

/**
 * `impor <buku.xlsx> --keluar data.json [--triwulan n] [--lembar nama] [--data lama.json [--rencana cara]]`: reads a report
 * back. No thread of its own
 * guards the time: everything the reader does is bounded by its limits and linear in them, see docs/impor.md.
 */
export async function impor(argumen: readonly string[]): Promise<object> {
  const { berkas, nilai } = readArguments(argumen, options);
  const keluar = wajib(nilai('keluar'), 'keluar');
  if (!/\.json$/iu.test(keluar)) throw new SalahPakai(`Berkas keluaran "${keluar}" harus berakhiran .json.`);
  const pilihan = nilai('triwulan');
  const triwulan = pilihan === undefined ? undefined : toTriwulan(pilihan);
  const pathLama = nilai('data');
  const rencana = toRencana(nilai('rencana'), nilai('nama-versi'));
  if (rencana !== null && pathLama === undefined)
    throw new SalahPakai('Opsi "--rencana" dan "--nama-versi" hanya berlaku bersama "--data".');
  const lama = pathLama === undefined ? undefined : await loadData(pathLama);

  const buku = open(await readBytes(berkas, maxBukuBytes));
  const hasil = imporBuku(buku, {
    koreksi: { ...tanpaKoreksi, lembar: nilai('lembar') ?? null, rencana },
    ...(triwulan === undefined ? {} : { triwulan }),
    ...(lama === undefined ? {} : { lama }),
  });
  if (hasil.status === 'ditolak') throw new Gagal(hasil.pesan);
  await writeAtomically(keluar, new TextEncoder().encode(writeData(hasil.data)));
  const { bentuk, jumlah, perbaikan, temuan } = hasil;
  return { bentuk, triwulan: hasil.triwulan, simpul: jumlah.simpul, indikator: jumlah.indikator, perbaikan, temuan };
}

/** What becomes of a changed plan; null leaves it to the program, which makes a new version. */
function toRencana(cara: string | undefined, nama: string | undefined): PilihanRencana | null {
  if (nama !== undefined && cara !== undefined && cara !== 'versi-baru')
    throw new SalahPakai('Opsi "--nama-versi" hanya berlaku untuk "--rencana versi-baru".');
  switch (cara) {
    case undefined:
      return nama === undefined ? null : { cara: 'versi-baru', nama };
    case 'versi-baru':
      return { cara, nama: nama ?? '' };
    case 'koreksi':
    case 'tetap':
      return { cara };
    default:
      throw new SalahPakai(`Rencana "${cara}" tidak dikenal. Tulis versi-baru, koreksi, atau tetap.`);
  }
}

function open(bytes: Uint8Array): Buku {
  try {
    return readWorkbook(bytes);
  } catch (galat) {
    if (galat instanceof BukuDitolak) throw new Gagal(galat.message, { cause: galat });
    throw galat;
  }
}
