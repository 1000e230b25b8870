/**
 * At start, before anything is shown:
 *
 *   journal and backups > the database > what the journal has and the database lacks is brought back
 *                                      > an office-year the database lost (not one a person took away) is built from its newest backup and the journal
 *                                      > a year whose journal does not reach its end gets a new backup
 *                                      > people and machines of this PC that the database lost are brought back
 *
 * Data of a newer version of the application stops all this before the database is touched.
 */
import Dexie from 'dexie';
import { readCadangan } from '#shared/cadangan/isi-cadangan';
import { readNamaCadangan, tandaTahun } from '#shared/cadangan/nama-cadangan';
import type { IsiPenyimpanan } from '#shared/ipc/contract';
import { readJurnal, type JurnalTahun } from '#shared/jurnal/rekaman';
import { versiSkema } from '#shared/penyimpanan/skema';
import { idbFactory } from '../basisdata/idb-factory';
import type { TriwulanDatabase } from '../basisdata/database';
import { readTahunDihapus } from '../basisdata/tahun';
import { bridge } from '../bridge';
import { backUp, sebutTahun } from '../cadangan/back-up';
import { bangun, bringBack, catatanHilang, type Dasar } from './bangun';
import { pulihkanKomputer } from './komputer';

/** What was done for one office-year or for the people of this PC, or could not be. */
export type Tindakan =
  | { readonly jenis: 'dibangun'; readonly tahun: string; readonly cadangan: string; readonly jumlah: number }
  | { readonly jenis: 'dilengkapi'; readonly tahun: string; readonly jumlah: number }
  | { readonly jenis: 'pengguna'; readonly jumlah: number }
  | { readonly jenis: 'tanpa-cadangan'; readonly tahunId: string; readonly jumlah: number };

export type HasilAwal =
  | { readonly status: 'siap'; readonly tindakan: readonly Tindakan[]; readonly keluhan: string | null }
  | { readonly status: 'lebih-baru'; readonly aplikasi: string | null }
  | { readonly status: 'gagal'; readonly nama: string };

class LebihBaru extends Error {
  readonly aplikasi: string | null;
  constructor(aplikasi: string | null) {
    super('the data was written by a newer version');
    this.aplikasi = aplikasi;
  }
}

/** How often in a row the database could be opened and not read. */
let takTerbaca = 0;

/** Opens the database and makes it whole. Never rejects. */
export async function periksaAwal(db: TriwulanDatabase): Promise<HasilAwal> {
  const dibaca = await bridge.readStorage();
  const isi: IsiPenyimpanan = dibaca.status === 'berhasil' ? dibaca.isi : { jurnal: [], cadangan: [], komputer: null };
  try {
    const jurnal = new Map(isi.jurnal.map(({ tahunId, berkas }) => [tahunId, openJurnal(tahunId, berkas)]));
    // Once: if the new one cannot be read either, it is not the database that is damaged.
    if (takTerbaca === 2 && isi.cadangan.length > 0) await setAside(db);
    await openDatabase(db);
    const tindakan = [
      ...(await lengkapi(db, jurnal, isi.cadangan)),
      ...(await bangunYangHilang(db, jurnal, isi.cadangan)),
      ...(await bangunKomputer(db, isi.komputer)),
    ];
    takTerbaca = 0;
    return { status: 'siap', tindakan, keluhan: dibaca.status === 'gagal' ? dibaca.pesan : null };
  } catch (galat) {
    if (galat instanceof LebihBaru) return { status: 'lebih-baru', aplikasi: galat.aplikasi };
    const nama = nameOf(galat);
    takTerbaca = nama === 'UnknownError' ? takTerbaca + 1 : 0;
    return { status: 'gagal', nama };
  }
}

/** By its shape: an error of the database may be made by another document. */
function nameOf(galat: unknown): string {
  return typeof galat === 'object' && galat !== null && 'name' in galat ? String(galat.name) : String(galat);
}

function openJurnal(tahunId: string, berkas: readonly string[]): JurnalTahun {
  const hasil = readJurnal(tahunId, berkas, versiSkema);
  if (hasil.status === 'lebih-baru') throw new LebihBaru(hasil.aplikasi);
  return hasil.jurnal;
}

async function openDatabase(db: TriwulanDatabase): Promise<void> {
  const versi = await versiTerpasang(db.name);
  if (versi > versiSkema) throw new LebihBaru(null);
  if (versi > 0 && versi < versiSkema) await backUpSebelumPembaruan(db.name, versi);
  try {
    await db.open();
  } catch {
    // Chromium puts a damaged database aside when it fails to open; the next attempt finds an empty one.
    db.close();
    await db.open();
  }
}

/**
 * Chromium puts a damaged database aside by itself only when it notices while opening it; one that opens and cannot be read stays
 * as it is for ever. All that was ever called saved is in backups and journal, which the database is then built from again.
 */
async function setAside(db: TriwulanDatabase): Promise<void> {
  db.close();
  await bridge.setAsideDatabase();
}

/** 0 when there is no database. Dexie itself would open a newer one without a word. */
async function versiTerpasang(nama: string): Promise<number> {
  const ini = (await idbFactory.databases()).find((d) => d.name === nama);
  // Dexie counts in tenths.
  return Math.floor((ini?.version ?? 0) / 10);
}

/** Every office-year as the old version laid it out, before the new one changes anything. */
async function backUpSebelumPembaruan(nama: string, versi: number): Promise<void> {
  const lama = new Dexie(nama, { indexedDB: idbFactory });
  try {
    // Without a declared version Dexie opens what is there as it is.
    await lama.open();
    for (const tahunId of await lama.table<unknown, string>('tahun').toCollection().primaryKeys()) {
      const hasil = await backUp(lama, tahunId, 'sebelum pembaruan', versi);
      if (hasil.status !== 'berhasil') throw new Error('the backup before the update could not be written');
    }
  } finally {
    lama.close();
  }
}

async function lengkapi(
  db: TriwulanDatabase,
  jurnal: ReadonlyMap<string, JurnalTahun>,
  cadangan: readonly string[],
): Promise<Tindakan[]> {
  const tindakan: Tindakan[] = [];
  for (const tahun of await db.tahun.toArray()) {
    const ini = jurnal.get(tahun.id);
    const hilang = await catatanHilang(db, ini?.catatan ?? []);
    await bringBack(db, tahun.id, hilang);
    if (hilang.length > 0) tindakan.push({ jenis: 'dilengkapi', tahun: sebutTahun(tahun), jumlah: hilang.length });
    const terakhir = await db.ledger.where({ tahunId: tahun.id }).last();
    const terjaga = ini !== undefined && ini.akhir === terakhir?.id && newestFirst(cadangan, tahun.id).length > 0;
    // Failing is told when the next change is kept, by the journal.
    if (!terjaga || hilang.length > 0)
      await backUp(db, tahun.id, hilang.length > 0 ? 'setelah pemulihan' : 'sesi kerja');
  }
  return tindakan;
}

async function bangunYangHilang(
  db: TriwulanDatabase,
  jurnal: ReadonlyMap<string, JurnalTahun>,
  cadangan: readonly string[],
): Promise<Tindakan[]> {
  const dihapus = await readTahunDihapus(db);
  const ada = new Set([...(await db.tahun.toCollection().primaryKeys()), ...dihapus].map(tandaTahun));
  const tercadang = cadangan.flatMap((nama) => readNamaCadangan(nama)?.tanda ?? []);
  const tanda = new Set([...tercadang, ...[...jurnal.keys()].map(tandaTahun)]);
  const tindakan: Tindakan[] = [];
  for (const ini of tanda) {
    if (ada.has(ini)) continue;
    const tahunId = [...jurnal.keys()].find((id) => tandaTahun(id) === ini);
    const dasar = await newestReadable(cadangan.filter((nama) => readNamaCadangan(nama)?.tanda === ini));
    if (dasar !== null) {
      const { tahun, jumlah } = await bangun(db, dasar, jurnal.get(dasar.isi.tahunId));
      tindakan.push({ jenis: 'dibangun', tahun: sebutTahun(tahun), cadangan: dasar.nama, jumlah });
    } else if (tahunId !== undefined)
      tindakan.push({ jenis: 'tanpa-cadangan', tahunId, jumlah: jurnal.get(tahunId)?.catatan.length ?? 0 });
  }
  return tindakan;
}

async function bangunKomputer(db: TriwulanDatabase, disimpan: IsiPenyimpanan['komputer']): Promise<Tindakan[]> {
  const jumlah = await pulihkanKomputer(db, disimpan);
  return jumlah === 0 ? [] : [{ jenis: 'pengguna', jumlah }];
}

async function newestReadable(nama: readonly string[]): Promise<Dasar | null> {
  for (const n of nama) {
    const hasil = await bridge.readBackup(n);
    if (hasil.status !== 'berhasil') continue;
    const isi = readCadangan(hasil.isi.teks);
    if (isi.status === 'lebih-baru') throw new LebihBaru(isi.aplikasi);
    if (isi.status === 'berhasil') return { nama: n, isi: isi.isi };
  }
  return null;
}

function newestFirst(cadangan: readonly string[], tahunId: string): string[] {
  return cadangan.filter((nama) => readNamaCadangan(nama)?.tanda === tandaTahun(tahunId));
}
