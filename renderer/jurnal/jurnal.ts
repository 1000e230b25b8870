/**
 * The way of a change onto the disk beside the database:
 *
 *   line for the journal > appended and flushed by the main process, while the database commits > both done: "tersimpan"
 *
 * A change that the database did not take after all is taken back by a line of its own.
 * Lines go in order. One that cannot be written (disk full, folder gone) stays at the head of the queue and is tried
 * again every few seconds; until then the screen does not say saved. A journal is worth only as much as the backup it
 * goes on from, so the first backup of an office-year waits in the same queue.
 */
import type { FileTrouble } from '#shared/berkas/file-trouble';
import type { FileResult } from '#shared/ipc/contract';
import { writeBatal, writeUbah } from '#shared/jurnal/rekaman';
import type { CatatanLedger } from '#shared/perintah/ledger';
import type { TriwulanDatabase } from '../basisdata/database';
import { bridge } from '../bridge';
import { backUp } from '../cadangan/back-up';
import { noteBerubah } from '../cadangan/sesi-kerja';

const ulangMilliseconds = 3000;

type Tugas = () => Promise<FileResult<unknown>>;

const antrean: Tugas[] = [];
let berjalan: Promise<void> = Promise.resolve();
let pengulang: ReturnType<typeof setTimeout> | undefined;
let galat: FileTrouble | null = null;
let onPulih: () => void = () => undefined;

/**
 * Keeps the entries of one command; resolves when they are on the disk, or when that cannot be done now: `jurnalTrouble`
 * then says why, and they are tried again by themselves. Never rejects.
 */
export function catatJurnal(db: TriwulanDatabase, tahunId: string, catatan: readonly CatatanLedger[]): Promise<void> {
  if (catatan.length === 0) return Promise.resolve();
  append(db, tahunId, writeUbah(catatan));
  return drain();
}

/** Takes entries back that `catatJurnal` kept and the database did not take. Does not wait: a disk that is full may stay so. */
export function batalkanJurnal(db: TriwulanDatabase, tahunId: string, catatan: readonly CatatanLedger[]): void {
  if (catatan.length === 0) return;
  append(db, tahunId, writeBatal(catatan));
  void drain();
}

function append(db: TriwulanDatabase, tahunId: string, isi: string): void {
  antrean.push(async () => {
    const hasil = await bridge.appendJournal(tahunId, isi);
    if (hasil.status !== 'berhasil') return hasil;
    noteBerubah(tahunId);
    // Nothing was there to continue: without a backup this line would have nothing to stand on.
    if (hasil.isi.berkasBaru) antrean.splice(1, 0, () => backUp(db, tahunId, 'sesi kerja'));
    return hasil;
  });
}

/** Keeps a new office-year: what its journal will go on from. As `catatJurnal` otherwise. */
export function catatTahunBaru(db: TriwulanDatabase, tahunId: string): Promise<void> {
  antrean.push(() => backUp(db, tahunId, 'data baru'));
  return drain();
}

/** Tries to write what waits. True when something waited. */
export async function flushJurnal(): Promise<boolean> {
  const menunggu = antrean.length > 0;
  await drain();
  return menunggu;
}

/** Why something is not on the disk beside the database; null while all is. */
export function jurnalTrouble(): FileTrouble | null {
  return galat;
}

/** Calls `dengar` whenever everything is on the disk again after trouble. */
export function listenToPulih(dengar: () => void): void {
  onPulih = dengar;
}

function drain(): Promise<void> {
  berjalan = berjalan.then(writeAll);
  return berjalan;
}

async function writeAll(): Promise<void> {
  for (let tugas = antrean[0]; tugas !== undefined; tugas = antrean[0]) {
    const hasil = await tugas().catch((): FileResult<unknown> => ({ status: 'gagal', galat: 'lain', pesan: '' }));
    if (hasil.status !== 'berhasil') {
      galat = hasil.status === 'gagal' ? hasil.galat : 'lain';
      clearTimeout(pengulang);
      pengulang = setTimeout(() => void drain(), ulangMilliseconds);
      return;
    }
    antrean.shift();
  }
  if (galat === null) return;
  galat = null;
  onPulih();
}
