/**
 * An office-year as rows of tables, whatever tables there are: what a backup holds and what a restore puts back. Read off
 * the schema, so that a table added later comes along by itself.
 */
import type Dexie from 'dexie';
import type { Table } from 'dexie';

export type BarisTahun = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** The tables that hold records of office-years. */
export function tabelTahun(db: Dexie): Table<Record<string, unknown>>[] {
  // Dexie types the tables it lists as holding anything.
  const tabel = db.tables as Table<Record<string, unknown>>[];
  return tabel.filter((t) => t.name === 'tahun' || t.schema.indexes.some((i) => i.name === 'tahunId'));
}

/** All rows of one office-year as they stand at one moment. */
export function readBarisTahun(db: Dexie, tahunId: string): Promise<BarisTahun> {
  const tabel = tabelTahun(db);
  return db.transaction('r', tabel, async () => {
    const isi = await Promise.all(tabel.map(async (t) => [t.name, await rowsOf(t, tahunId)] as const));
    return Object.fromEntries(isi);
  });
}

/** Puts the rows of an office-year into the database. To be called inside a transaction over `tabelTahun`. */
export async function putBarisTahun(db: Dexie, baris: BarisTahun): Promise<void> {
  for (const tabel of tabelTahun(db)) {
    const isi = baris[tabel.name] ?? [];
    // The ledger numbers its rows over all office-years: the order counts, the numbers are given anew.
    if (tabel.schema.primKey.auto) await tabel.bulkAdd(isi.map((b) => withoutKey(b, tabel.schema.primKey.name)));
    else await tabel.bulkPut([...isi]);
  }
}

function rowsOf(tabel: Table<Record<string, unknown>>, tahunId: string): Promise<Record<string, unknown>[]> {
  return tabel.name === 'tahun' ? tabel.where({ id: tahunId }).toArray() : tabel.where({ tahunId }).toArray();
}

function withoutKey(baris: Record<string, unknown>, kunci: string): Record<string, unknown> {
  const { [kunci]: _nomor, ...lain } = baris;
  return lain;
}
