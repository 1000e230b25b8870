/** Where the person was in the list of findings, so that coming back from a cell leads to the same place. */
import type { VirtualItem } from '@tanstack/react-virtual';
import { create } from 'zustand';
import { tanpaSaringan, type SaringanTemuan } from './saring-temuan';

interface PemeriksaanState {
  readonly saringan: SaringanTemuan;
  /** Pixels the list is scrolled down. */
  readonly gulir: number;
  /** The rows that were measured: without them the same pixels are another row. */
  readonly terukur: VirtualItem[];
  /** The finding last opened, by `temuanKey`. */
  readonly terakhir: string | null;
  readonly setSaringan: (saringan: Partial<SaringanTemuan>) => void;
  readonly keepLetak: (letak: Partial<Pick<PemeriksaanState, 'gulir' | 'terukur' | 'terakhir'>>) => void;
}

export const usePemeriksaanState = create<PemeriksaanState>()((set) => ({
  saringan: tanpaSaringan,
  gulir: 0,
  terukur: [],
  terakhir: null,
  setSaringan: (saringan) => {
    set((s) => ({ saringan: { ...s.saringan, ...saringan }, gulir: 0, terukur: [], terakhir: null }));
  },
  keepLetak: (letak) => {
    set(letak);
  },
}));
