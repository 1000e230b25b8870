/**
 * The database of this PC: many office-years side by side, every record keyed by its office-year.
 * A shipped version is never edited; a change of the schema is a new `version(n)` with its upgrade.
 */
import Dexie, { type Table } from 'dexie';
import type { Pengguna } from '#shared/pengguna/pengguna';
import type { IsiPaketTerbaca } from '#shared/paket/format';
import type { MesinDikenal } from '#shared/paket/mesin';
import type { CatatanLedger } from '#shared/perintah/ledger';
import { TransactionWatch } from './watch-transactions';
import { giveUpIdbFactory, idbFactory } from './idb-factory';
import type { AlurRecord, IsianRecord, SimpulRecord, TahunRecord } from '#shared/penyimpanan/records';

/** A ledger entry with its place in this machine's order. */
export type LedgerRecord = CatatanLedger & { readonly urut?: number };

export interface PengaturanRecord {
  readonly kunci: string;
  readonly nilai: unknown;
}

/** A packet as it was received. */
export interface PaketRecord {
  readonly tahunId: string;
  readonly id: string;
  /** The name of the file it came in. */
  readonly berkas: string;
  readonly isi: IsiPaketTerbaca;
  readonly diterima: string;
  /** Who received it. */
  readonly oleh: string;
  /** Conflicts and held values of it that are still open. */
  readonly terbuka: number;
}

export class TriwulanDatabase extends Dexie {
  declare tahun: Table<TahunRecord, string>;
  declare simpul: Table<SimpulRecord, [string, string]>;
  declare alur: Table<AlurRecord, [string, string, number]>;
  declare isian: Table<IsianRecord, [string, string, string, number]>;
  declare ledger: Table<LedgerRecord, number>;
  declare pengaturan: Table<PengaturanRecord, string>;
  declare pengguna: Table<Pengguna, string>;
  declare paket: Table<PaketRecord, [string, string]>;
  declare mesin: Table<MesinDikenal, string>;
  readonly transactions = new TransactionWatch();

  constructor(nama = 'triwulan') {
    // Chromium commits relaxed by default: a power cut could take what the screen called saved.
    super(nama, { chromeTransactionDurability: 'strict', indexedDB: idbFactory });
    this.on('close', giveUpIdbFactory);
    this.use(this.transactions.middleware);
    this.version(1).stores({
      tahun: 'id',
      simpul: '[tahunId+id], tahunId',
      isian: '[tahunId+jenis+id+triwulan], tahunId, [tahunId+triwulan]',
      ledger: '++urut, &id, tahunId, [tahunId+kunci], [tahunId+kelompok]',
      pengaturan: 'kunci',
    });
    this.version(2).stores({
      alur: '[tahunId+unit+triwulan], tahunId',
      pengguna: 'id',
      // No longer unique: two office-years of this PC may hold the entries of one packet.
      ledger: '++urut, id, tahunId, [tahunId+kunci], [tahunId+kelompok]',
      paket: '[tahunId+id], tahunId',
      mesin: 'kunci',
    });
  }
}

export const database = new TriwulanDatabase();
