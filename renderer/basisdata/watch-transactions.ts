/** What Dexie does not tell of the transactions that write: how many have begun, and at once when one is complete. */
import type { DBCore } from 'dexie';

export class TransactionWatch {
  #begun = 0;
  readonly #onComplete = new WeakMap<object, () => void>();

  /** Counts what may have changed the records that commands read: while it stands still, so does what was read. */
  get begun(): number {
    return this.#begun;
  }

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
      // Opened, or opened again: what it holds need not be what it held before.
      this.#begun += 1;
      return {
        ...inti,
        transaction: (tabel, mode, opsi) => {
          const transaksi = inti.transaction(tabel, mode, opsi);
          if (mode === 'readonly') return transaksi;
          // Where the person was looking is kept there, nothing that a command reads.
          if (tabel.some((nama) => nama !== 'pengaturan')) this.#begun += 1;
          if (transaksi instanceof IDBTransaction)
            transaksi.addEventListener('complete', () => this.#onComplete.get(transaksi)?.());
          return transaksi;
        },
      };
    },
  };
}
