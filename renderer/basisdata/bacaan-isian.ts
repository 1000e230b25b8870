/**
 * What a command on figures and remarks asks of the database. Of the cell that a person has entered it is read ahead, so that
 * a key waits for no answer:
 *
 *   cell entered > read > nothing was written since > the command takes it as read
 *                       > something was written     > the command asks for itself
 *
 * Not while something is being written, and never of a database that has to be opened for it: a question that meets a full disk
 * may keep Chromium from opening the database again.
 */
import type { Pengguna } from '#shared/pengguna/pengguna';
import {
  isianKey,
  type AlurRecord,
  type IsianRecord,
  type SimpulRecord,
  type TahunRecord,
} from '#shared/penyimpanan/records';
import type { SasaranIsian } from '#shared/perintah/sasaran';
import type { TriwulanDatabase } from './database';
import { readIsian } from './write-perubahan';

export interface BacaanIsian {
  /** Undefined when the office-year is not in the database (any more). */
  readonly tahun: TahunRecord | undefined;
  readonly pengguna: readonly Pengguna[];
  /** The workflow of the whole office-year. */
  readonly alur: readonly AlurRecord[];
  /** The nodes and records that the targets name; none for what is not there. */
  readonly simpul: readonly SimpulRecord[];
  readonly isian: readonly IsianRecord[];
}

/** Asked for together: each question more is one more wait for the database. */
export async function readBacaan(
  db: TriwulanDatabase,
  tahunId: string,
  sasaran: readonly SasaranIsian[],
): Promise<BacaanIsian> {
  const idSimpul = [...new Set(sasaran.map((s) => s.simpul))];
  const [tahun, pengguna, alur, simpul, isian] = await Promise.all([
    db.tahun.get(tahunId),
    db.pengguna.toArray(),
    db.alur.where({ tahunId }).toArray(),
    idSimpul.length === 0 ? [] : db.simpul.bulkGet(idSimpul.map((id): [string, string] => [tahunId, id])),
    readIsian(db, tahunId, sasaran),
  ]);
  return { tahun, pengguna, alur, simpul: simpul.flatMap((record) => record ?? []), isian };
}

interface Dimuka {
  readonly db: TriwulanDatabase;
  readonly kunci: string;
  /** How many transactions had been begun that may write what was read. */
  readonly tulisan: number;
  readonly isi: BacaanIsian;
}

let dimuka: Dimuka | null = null;

/** Reads ahead for the cell that was entered. Never rejects: without it the command asks for itself. */
export async function bacaDimuka(db: TriwulanDatabase, tahunId: string, sasaran: SasaranIsian): Promise<void> {
  const kunci = kunciBacaan(tahunId, sasaran);
  if (!db.isOpen() || db.transactions.writing) return;
  if (dimuka?.kunci === kunci && dimuka.tulisan === db.transactions.begun) return;
  try {
    await db.transaction('r', [db.tahun, db.pengguna, db.alur, db.simpul, db.isian], async () => {
      const tulisan = db.transactions.begun;
      dimuka = { db, kunci, tulisan, isi: await readBacaan(db, tahunId, [sasaran]) };
    });
  } catch {
    dimuka = null;
  }
}

/**
 * What was read ahead for these figures, if it is still what stands in the database. To be called inside the transaction
 * of the command, which itself counts as one that may write.
 */
export function takeDimuka(
  db: TriwulanDatabase,
  tahunId: string,
  isian: readonly { readonly sasaran: SasaranIsian }[],
): BacaanIsian | null {
  const [satu, ...lain] = isian;
  if (satu === undefined || lain.length > 0 || dimuka?.db !== db) return null;
  return dimuka.kunci === kunciBacaan(tahunId, satu.sasaran) && dimuka.tulisan + 1 === db.transactions.begun
    ? dimuka.isi
    : null;
}

function kunciBacaan(tahunId: string, sasaran: SasaranIsian): string {
  return [tahunId, sasaran.simpul, isianKey(sasaran)].join('|');
}
