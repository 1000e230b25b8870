/** Office-years coming into the database, being opened, and leaving it. */
import type { TriwulanData } from '#shared/model/triwulan-data';
import type { AsalTahun, Perubahan } from '#shared/perintah/sasaran';
import { splitData, type TahunRecord } from '#shared/penyimpanan/records';
import { catatTahunBaru } from '../jurnal/jurnal';
import { listTahun } from './baca-tahun';
import { tabelTahun } from './baris-tahun';
import type { TriwulanDatabase } from './database';
import { addCatatan, susunCatatan, type Pelaku, type Tanda } from './ledger';

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
  const tanda: Tanda = { aksi: { jenis: 'muat' }, pelaku, kelompok: crypto.randomUUID() };
  await db.transaction('rw', [db.tahun, db.simpul, db.alur, db.isian, db.ledger], async () => {
    await db.tahun.add({ id, kepala, dibuat: sekarang, dibuka: sekarang });
    await db.simpul.bulkAdd([...simpul]);
    await db.alur.bulkAdd([...alur]);
    await db.isian.bulkAdd([...isian]);
    await addCatatan(db, [susunCatatan(id, perubahan, tanda, { baru: crypto.randomUUID(), dasar: null })]);
  });
  await catatTahunBaru(db, id);
  return id;
}

/** Notes that the office-year was opened now, so that it stands first in the list. */
export async function touchTahun(db: TriwulanDatabase, id: string): Promise<void> {
  await db.tahun.update(id, { dibuka: new Date().toISOString() });
}

/** Under this key stands that a person took the office-year off this PC: it is not lost, and not brought back at start. */
const awalanDihapus = 'tahun.dihapus/';

/** Takes an office-year with everything of it out of the database, whole or not at all. To be backed up before. */
export async function removeTahun(db: TriwulanDatabase, id: string): Promise<void> {
  const tabel = tabelTahun(db);
  await db.transaction('rw', [...tabel, db.pengaturan], async () => {
    for (const t of tabel) await t.where(t.name === 'tahun' ? { id } : { tahunId: id }).delete();
    await db.pengaturan.put({ kunci: `${awalanDihapus}${id}`, nilai: new Date().toISOString() });
  });
}

/** Ids of the office-years that a person took off this PC and that have not come back since. */
export async function readTahunDihapus(db: TriwulanDatabase): Promise<string[]> {
  const kunci = await db.pengaturan.where('kunci').startsWith(awalanDihapus).primaryKeys();
  const ada = new Set(await db.tahun.toCollection().primaryKeys());
  await db.pengaturan.bulkDelete(kunci.filter((k) => ada.has(k.slice(awalanDihapus.length))));
  return kunci.map((k) => k.slice(awalanDihapus.length)).filter((id) => !ada.has(id));
}

/** Office-years of the same office and year as `data`: what to offer instead of a second copy. */
export async function findSameTahun(db: TriwulanDatabase, data: TriwulanData): Promise<TahunRecord[]> {
  const sama = (t: TahunRecord): boolean =>
    t.kepala.tahun === data.tahun &&
    t.kepala.instansi.nama === data.instansi.nama &&
    t.kepala.instansi.pemda === data.instansi.pemda;
  return (await listTahun(db)).filter(sama);
}
