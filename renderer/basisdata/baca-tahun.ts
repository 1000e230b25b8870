/** Office-years as the database holds them. Web workers read with this: nothing here may reach for the window's bridge. */
import type { KeadaanTahun } from '#shared/paket/nilai-tahun';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { joinData, type TahunRecord, type TahunRecords } from '#shared/penyimpanan/records';
import type { TriwulanDatabase } from './database';

/** All office-years, the last opened first. */
export async function listTahun(db: TriwulanDatabase): Promise<TahunRecord[]> {
  return (await db.tahun.toArray()).toSorted((a, b) => (a.dibuka < b.dibuka ? 1 : -1));
}

/** The records of an office-year. Throws when it is not there. */
export async function readRecords(db: TriwulanDatabase, tahunId: string): Promise<TahunRecords> {
  const [tahun, simpul, alur, isian] = await Promise.all([
    db.tahun.get(tahunId),
    db.simpul.where({ tahunId }).toArray(),
    db.alur.where({ tahunId }).toArray(),
    db.isian.where({ tahunId }).toArray(),
  ]);
  if (tahun === undefined) throw new Error(`office-year ${tahunId} is not in the database`);
  return { kepala: tahun.kepala, simpul, alur, isian };
}

/** The records with the revision of the head: what packets are made from and merged with. */
export async function readKeadaan(db: TriwulanDatabase, tahunId: string): Promise<KeadaanTahun> {
  const records = await readRecords(db, tahunId);
  return { ...records, revisiKepala: (await db.tahun.get(tahunId))?.revisi ?? null };
}

/** The whole office-year as a `triwulan-data` file would hold it. Throws when it is not there. */
export async function readTahun(db: TriwulanDatabase, tahunId: string): Promise<TriwulanData> {
  return joinData(await readRecords(db, tahunId));
}
