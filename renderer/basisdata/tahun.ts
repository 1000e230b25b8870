/** Office-years in the database: list, read, open. */
import type { TriwulanData } from '#shared/model/triwulan-data';
import type { AsalTahun, Perubahan } from '#shared/perintah/sasaran';
import { joinData, splitData, type TahunRecord, type TahunRecords } from '#shared/penyimpanan/records';
import { catatTahunBaru } from '../jurnal/jurnal';
import type { TriwulanDatabase } from './database';
import { addCatatan, type Pelaku } from './ledger';

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

/** The whole office-year as a `triwulan-data` file would hold it. Throws when it is not there. */
export async function readTahun(db: TriwulanDatabase, tahunId: string): Promise<TriwulanData> {
  return joinData(await readRecords(db, tahunId));
}

/** Adds a validated file as a new office-year, whole or not at all, and returns its id. Never touches another one. */
export async function addTahun(
  db: TriwulanDatabase,
  data: TriwulanData,
  asal: Pick<AsalTahun, 'asal' | 'berkas'>,
  pelaku: Pelaku,
): Promise<string> {
  const id = crypto.randomUUID();
  const { kepala, simpul, alur, isian } = splitData(data, id);
  const sekarang = new Date().toISOString();
  const perubahan: Perubahan = {
    sasaran: { jenis: 'tahun' },
    dari: null,
    ke: { ...asal, jumlahSimpul: simpul.length, jumlahRealisasi: isian.length },
  };
  await db.transaction('rw', [db.tahun, db.simpul, db.alur, db.isian, db.ledger], async () => {
    await db.tahun.add({ id, kepala, dibuat: sekarang, dibuka: sekarang });
    await db.simpul.bulkAdd([...simpul]);
    await db.alur.bulkAdd([...alur]);
    await db.isian.bulkAdd([...isian]);
    await addCatatan(
      db,
      id,
      perubahan,
      { aksi: { jenis: 'muat' }, pelaku, kelompok: crypto.randomUUID() },
      { baru: crypto.randomUUID(), dasar: null },
    );
  });
  await catatTahunBaru(db, id);
  return id;
}

/** Notes that the office-year was opened now, so that it stands first in the list. */
export async function touchTahun(db: TriwulanDatabase, id: string): Promise<void> {
  await db.tahun.update(id, { dibuka: new Date().toISOString() });
}

/** Office-years of the same office and year as `data`: what to offer instead of a second copy. */
export async function findSameTahun(db: TriwulanDatabase, data: TriwulanData): Promise<TahunRecord[]> {
  const sama = (t: TahunRecord): boolean =>
    t.kepala.tahun === data.tahun &&
    t.kepala.instansi.nama === data.instansi.nama &&
    t.kepala.instansi.pemda === data.instansi.pemda;
  return (await listTahun(db)).filter(sama);
}
