/** People and known machines of this PC: kept beside the database, and brought back when it has lost them. */
import { sameIsi } from '#shared/paket/kanon';
import type { IsiKomputer } from '#shared/penyimpanan/isi-komputer';
import type { TriwulanDatabase } from '../basisdata/database';
import { bridge } from '../bridge';

/**
 * Keeps them as they stand. Nobody waits for it: the database has them already, and what fails or is cut short here is
 * made up for at the next change or start.
 */
export async function simpanKomputer(db: TriwulanDatabase): Promise<void> {
  await bridge.saveComputer(await readIsi(db)).catch(() => undefined);
}

/** At start: what the database has lost is brought back, what it has is kept. Answers how many people came back. */
export async function pulihkanKomputer(db: TriwulanDatabase, disimpan: IsiKomputer | null): Promise<number> {
  const ini = await readIsi(db);
  const pengguna = ini.pengguna.length === 0 ? (disimpan?.pengguna ?? []) : [];
  const mesin = ini.mesin.length === 0 ? (disimpan?.mesin ?? []) : [];
  if (pengguna.length + mesin.length > 0)
    await db.transaction('rw', [db.pengguna, db.mesin], async () => {
      await db.pengguna.bulkAdd([...pengguna]);
      await db.mesin.bulkAdd([...mesin]);
    });
  const jadi: IsiKomputer = { pengguna: [...ini.pengguna, ...pengguna], mesin: [...ini.mesin, ...mesin] };
  if (!sameIsi(jadi, disimpan ?? { pengguna: [], mesin: [] })) await simpanKomputer(db);
  return pengguna.length;
}

async function readIsi(db: TriwulanDatabase): Promise<IsiKomputer> {
  const [pengguna, mesin] = await Promise.all([db.pengguna.toArray(), db.mesin.toArray()]);
  return { pengguna, mesin };
}
