/** Appending to the ledger, the only place that does, and what undo would take next. */
import { nextUndo, withEffect, type AksiLedger, type CatatanLedger } from '#shared/perintah/ledger';
import { sasaranKey, type Perubahan } from '#shared/perintah/sasaran';
import { toCatatanPaket } from '#shared/paket/catatan-gabung';
import type { CatatanPaket } from '#shared/paket/format';
import type { LedgerRecord, TriwulanDatabase } from './database';

/** Who changes, on which machine; recorded with every change. */
export interface Pelaku {
  readonly nama: string;
  readonly mesin: string;
  /** Id of the chosen user of this PC; without one, only what needs no user may be done. */
  readonly pengguna?: string | null;
}

/** What is common to all entries of one command. */
export interface Tanda {
  readonly aksi: AksiLedger;
  readonly pelaku: Pelaku;
  readonly kelompok: string;
  readonly alasan?: string | null;
}

/** The entry of one change; `baru` is its id. */
export function susunCatatan(
  tahunId: string,
  perubahan: Perubahan,
  tanda: Tanda,
  revisi: { readonly baru: string; readonly dasar: string | null; readonly sesudah?: string | null },
): CatatanLedger {
  return {
    id: revisi.baru,
    tahunId,
    waktu: new Date().toISOString(),
    pelaku: tanda.pelaku.nama,
    mesin: tanda.pelaku.mesin,
    kelompok: tanda.kelompok,
    aksi: tanda.aksi,
    perubahan,
    kunci: sasaranKey(perubahan.sasaran),
    revisiDasar: revisi.dasar,
    alasan: tanda.alasan ?? null,
    ...(revisi.sesudah === undefined ? {} : { revisi: revisi.sesudah }),
  };
}

/** Entries that a merge brings: those of packets as they are, those of settlements. */
export function susunCatatanPaket(
  tahunId: string,
  daftar: readonly (CatatanPaket & { readonly paket?: string })[],
): CatatanLedger[] {
  return daftar.map((c) => ({ ...c, tahunId, kunci: sasaranKey(c.perubahan.sasaran) }));
}

/** Adds entries behind all others, in their order. To be called inside the transaction that changes the records. */
export async function addCatatan(db: TriwulanDatabase, catatan: readonly CatatanLedger[]): Promise<void> {
  // Dexie writes the number it gives into the object it is handed.
  await db.ledger.bulkAdd(catatan.map((c) => ({ ...c })));
}

/** The entries of the office-year that packets carry, in order. */
export async function readCatatanPaket(db: TriwulanDatabase, tahunId: string): Promise<CatatanPaket[]> {
  return (await db.ledger.where({ tahunId }).toArray()).flatMap((c) => toCatatanPaket(c) ?? []);
}

/** How far back undo reaches, in entries of this PC; a figure that is typed has one for each of its digits. */
const maxUndo = 5000;

type LangkahBerikut = ReturnType<typeof nextUndo>;

/** The groups that undo and redo would take next on this machine. */
export function readNextUndo(db: TriwulanDatabase, tahunId: string, mesin: string): Promise<LangkahBerikut> {
  return createNextUndo(db, tahunId, mesin)();
}

/**
 * `readNextUndo`, to be asked again and again: the ledger only grows, so that each answer reads only what has come since the
 * one before. Entries are read in their order, which the database hands over in one go; backwards it gives one at a time.
 */
export function createNextUndo(db: TriwulanDatabase, tahunId: string, mesin: string): () => Promise<LangkahBerikut> {
  let dibaca: readonly LedgerRecord[] = [];
  return async () => {
    const lama = dibaca;
    const akhir = lama.at(-1);
    const [masihAda, terakhir] = await Promise.all([
      akhir?.urut === undefined ? undefined : db.ledger.get(akhir.urut),
      db.ledger.toCollection().last(),
    ]);
    // A database that was built again begins anew.
    const terusan = akhir !== undefined && masihAda?.id === akhir.id;
    const batas = (terakhir?.urut ?? 0) - maxUndo;
    const baru = await db.ledger
      .where(':id')
      .above(terusan ? Math.max(batas, akhir.urut ?? 0) : batas)
      .toArray();
    dibaca = [...(terusan ? lama : []), ...baru].slice(-maxUndo);
    return nextUndo(
      withEffect(dibaca.filter((c) => c.tahunId === tahunId && c.mesin === mesin && c.paket === undefined)),
    );
  };
}
