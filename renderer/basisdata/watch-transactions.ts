/** What Dexie tells of the transactions that write only later: that one is complete. */
import type { DBCore } from 'dexie';

export class TransactionWatch {
  readonly #onComplete = new WeakMap<object, () => void>();

  /** Calls `dengar` when the transaction is in the database; before Dexie, which first lets all live queries ask again. */
  onComplete(transaksi: IDBTransaction, dengar: () => void): void {
    this.#onComplete.set(transaksi, dengar);
  }

  readonly middleware = {
    stack: 'dbcore' as const,
    name: 'watch-transactions',
    // Nearer to the database than what Dexie puts there itself, to hear of it first.
    level: -2,
    create: (inti: DBCore): DBCore => {
      return {
        ...inti,
        transaction: (tabel, mode, opsi) => {
          const transaksi = inti.transaction(tabel, mode, opsi);
          if (mode === 'readwrite' && transaksi instanceof IDBTransaction)
            transaksi.addEventListener('complete', () => this.#onComplete.get(transaksi)?.());
          return transaksi;
        },
      };
    },
  };
}
