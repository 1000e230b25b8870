/** Where the person was in the list of findings, so that coming back from a cell leads to the same place. */
import type { VirtualItem } from '@tanstack/react-virtual';
import { create } from 'zustand';
import { tanpaSaringan, type SaringanTemuan } from './saring-temuan';

/** Where the list was left. */
interface LetakTemuan {
  readonly tahunId: string;
  /** Pixels the list is scrolled down. */
  readonly gulir: number;
  /** The rows that were measured: without them the same pixels are another row. */
  readonly terukur: VirtualItem[];
  /** The finding opened, by `temuanKey`. */
  readonly terakhir: string;
}

interface PemeriksaanState {
  readonly saringan: SaringanTemuan;
  readonly letak: LetakTemuan | null;
  readonly setSaringan: (saringan: Partial<SaringanTemuan>) => void;
  readonly keepLetak: (letak: LetakTemuan) => void;
}

export const usePemeriksaanState = create<PemeriksaanState>()((set) => ({
  saringan: tanpaSaringan,
  letak: null,
  setSaringan: (saringan) => {
    set((s) => ({ saringan: { ...s.saringan, ...saringan }, letak: null }));
  },
  keepLetak: (letak) => {
    set({ letak });
  },
}));
