/** What Dexie does not tell of the transactions that write: how many have begun, whether one is open, and when one is complete. */
import type { DBCore } from 'dexie';

export class TransactionWatch {
  #begun = 0;
  readonly #open = new Set<object>();
  readonly #onComplete = new WeakMap<object, () => void>();

  /** Counts what may have changed the records that commands read: while it stands still, so does what was read. */
  get begun(): number {
    return this.#begun;
  }

  /** Whether something is being written now. */
  get writing(): boolean {
    return this.#open.size > 0;
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
      this.#open.clear();
      return {
        ...inti,
        transaction: (tabel, mode, opsi) => {
          const transaksi = inti.transaction(tabel, mode, opsi);
          // Where the person was looking is kept there, nothing that a command reads.
          const tentangIsi = tabel.some((nama) => nama !== 'pengaturan');
          if (mode === 'readwrite' && tentangIsi) this.#begun += 1;
          if (mode === 'readwrite') this.#watch(transaksi);
          return transaksi;
        },
      };
    },
  };

  #watch(transaksi: object): void {
    // It is the browser's own, though Dexie's types do not say so; maybe of another frame, which `instanceof` does not know.
    if (!isEventTarget(transaksi)) return;
    this.#open.add(transaksi);
    transaksi.addEventListener('complete', () => {
      this.#open.delete(transaksi);
      this.#onComplete.get(transaksi)?.();
    });
    transaksi.addEventListener('abort', () => this.#open.delete(transaksi));
  }
}

function isEventTarget(ini: object): ini is EventTarget {
  return 'addEventListener' in ini;
}
