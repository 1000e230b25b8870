import type { StateStorage } from 'zustand/middleware';
import { database } from '../basisdata/database';

let openGate: () => void = () => undefined;
const gate = new Promise<void>((resolve) => {
  openGate = resolve;
});

/** Lets kept view state be read. Before, the database must not be opened: it may be older, newer or damaged. */
export function allowViewState(): void {
  openGate();
}

/**
 * Keeps view state in the database. Chromium writes `localStorage` seconds late, so after a power cut the window would not
 * come back to where the person was.
 */
export function createDatabaseStorage(): StateStorage {
  let terakhir: string | null = null;
  return {
    getItem: async (kunci) => {
      await gate;
      const nilai = (await database.pengaturan.get(kunci))?.nilai;
      terakhir = typeof nilai === 'string' ? nilai : null;
      return terakhir;
    },
    setItem: async (kunci, nilai) => {
      // Every change of state comes here, also those of what is not kept.
      if (nilai === terakhir) return;
      terakhir = nilai;
      await gate;
      // A full disk is told where figures are saved; where the person was looking is no reason for a message of its own.
      await database.pengaturan.put({ kunci, nilai }).catch(() => {
        terakhir = null;
      });
    },
    removeItem: (kunci) => database.pengaturan.delete(kunci),
  };
}
