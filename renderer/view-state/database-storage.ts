import type { StateStorage } from 'zustand/middleware';
import { database } from '../basisdata/database';

/**
 * Keeps view state in the database. Chromium writes `localStorage` seconds late, so after a power cut the window would not
 * come back to where the person was.
 */
export function createDatabaseStorage(): StateStorage {
  let terakhir: string | null = null;
  return {
    getItem: async (kunci) => {
      const nilai = (await database.pengaturan.get(kunci))?.nilai;
      terakhir = typeof nilai === 'string' ? nilai : null;
      return terakhir;
    },
    setItem: async (kunci, nilai) => {
      // Every change of state comes here, also those of what is not kept.
      if (nilai === terakhir) return;
      terakhir = nilai;
      await database.pengaturan.put({ kunci, nilai });
    },
    removeItem: (kunci) => database.pengaturan.delete(kunci),
  };
}
