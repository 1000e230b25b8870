import type Dexie from 'dexie';
import { writeCadangan } from '#shared/cadangan/isi-cadangan';
import type { SebabCadangan } from '#shared/cadangan/nama-cadangan';
import type { FileResult } from '#shared/ipc/contract';
import { versiSkema } from '#shared/penyimpanan/skema';
import type { TahunRecord } from '#shared/penyimpanan/records';
import { readBarisTahun } from '../basisdata/baris-tahun';
import { bridge } from '../bridge';
import { readAppInfo } from '../pelaku/pelaku';

/**
 * Keeps a dated backup of an office-year as it stands in the database: records and ledger. `skema` is the version of the
 * database `db` where it is not the one of today.
 */
export async function backUp(
  db: Dexie,
  tahunId: string,
  sebab: SebabCadangan,
  skema = versiSkema,
): Promise<FileResult<{ nama: string }>> {
  const [tabel, { versi }] = await Promise.all([readBarisTahun(db, tahunId), readAppInfo()]);
  const [tahun] = (tabel['tahun'] ?? []) as unknown as TahunRecord[];
  if (tahun === undefined) throw new Error(`office-year ${tahunId} is not in the database`);
  const akhir = tabel['ledger']?.at(-1)?.['id'];
  const idAkhir = typeof akhir === 'string' ? akhir : null;
  return bridge.saveBackup({
    tahunId,
    sebutan: sebutTahun(tahun),
    sebab,
    akhir: idAkhir,
    teks: writeCadangan({
      skema,
      aplikasi: versi,
      dibuat: new Date().toISOString(),
      tahunId,
      akhir: idAkhir,
      // Rows are objects; copied as the format's own type, which does not know them read-only.
      tabel: Object.fromEntries(Object.entries(tabel).map(([nama, baris]) => [nama, [...baris]])),
    }),
  });
}

/** Office and year, short: as a backup is named. */
export function sebutTahun({ kepala }: Pick<TahunRecord, 'kepala'>): string {
  const { singkatan, nama } = kepala.instansi;
  return `${(singkatan === '' ? nama : singkatan).slice(0, 150)} ${kepala.tahun.toString()}`;
}
