/** Remarks written while going through a unit, kept over a restart until the unit is returned; and which unit is open. */
import type { VirtualItem } from '@tanstack/react-virtual';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { CatatanKembali, Triwulan } from '#shared/model/triwulan-data';
import { createDatabaseStorage } from '../view-state/database-storage';

/** Where the person was in the rows of a unit's quarter. */
export interface LetakVerifikasi {
  /** By `catatanKey`. */
  readonly kunci: string;
  readonly hanyaTemuan: boolean;
  /** Pixels the rows are scrolled down. */
  readonly gulir: number;
  /** The rows that were measured: without them the same pixels are another row. */
  readonly terukur: VirtualItem[];
}

interface VerifikasiState {
  /** The unit gone through; null shows all. */
  readonly unit: string | null;
  /** The unit open before: the list begins there. */
  readonly terakhir: string | null;
  /** Where the rows were left, to come back to. */
  readonly letak: LetakVerifikasi | null;
  readonly catatan: Readonly<Record<string, readonly CatatanKembali[]>>;
  readonly openUnit: (unit: string | null) => void;
  readonly keepLetak: (letak: LetakVerifikasi) => void;
  /** An empty text takes the remark away. */
  readonly setCatatan: (kunci: string, catatan: CatatanKembali) => void;
  readonly clearCatatan: (kunci: string) => void;
}

/** What the remarks of a unit's quarter are kept under. */
export function catatanKey(tahunId: string, unit: string, triwulan: Triwulan): string {
  return [tahunId, unit, triwulan].join('/');
}

export const useVerifikasiState = create<VerifikasiState>()(
  persist(
    (set) => ({
      unit: null,
      terakhir: null,
      letak: null,
      catatan: {},
      openUnit: (unit) => {
        set((s) => ({ unit, terakhir: s.unit }));
      },
      keepLetak: (letak) => {
        set({ letak });
      },
      setCatatan: (kunci, baru) => {
        set((s) => {
          const lain = (s.catatan[kunci] ?? []).filter(
            (c) => c.simpul !== baru.simpul || c.indikator !== baru.indikator,
          );
          return { catatan: { ...s.catatan, [kunci]: baru.teks === '' ? lain : [...lain, baru] } };
        });
      },
      clearCatatan: (kunci) => {
        set((s) => {
          const { [kunci]: _lama, ...lain } = s.catatan;
          return { catatan: lain };
        });
      },
    }),
    {
      name: 'verifikasi',
      storage: createJSONStorage(createDatabaseStorage),
      partialize: ({ catatan }) => ({ catatan }),
    },
  ),
);
