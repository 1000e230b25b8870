/** What a command on figures and remarks asks of the database. */
import type { Pengguna } from '#shared/pengguna/pengguna';
import type { AlurRecord, IsianRecord, SimpulRecord, TahunRecord } from '#shared/penyimpanan/records';
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
