/** What the window shows. No data: data lives in the database and arrives by live queries. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { useShallow } from 'zustand/react/shallow';
import type { Triwulan } from '#shared/model/triwulan-data';
import type { SaringKeadaan } from '../isian/saringan';
import { createDatabaseStorage } from './database-storage';

export const daftarLayar = [
  'beranda',
  'isian',
  'tabel',
  'rencana',
  'pemeriksaan',
  'verifikasi',
  'paket',
  'laporan',
  'pengaturan',
] as const;
/** Sizes of text that are offered, in percent. */
export const daftarUkuranTeks = [100, 110, 125, 150] as const;
export type UkuranTeks = (typeof daftarUkuranTeks)[number];

export type Layar = (typeof daftarLayar)[number];

/** Saving as the user sees it. */
export type StatusSimpan =
  | { readonly status: 'tersimpan'; readonly waktu: number | null }
  | { readonly status: 'menyimpan' }
  | { readonly status: 'gagal'; readonly pesan: string };

/** A cell to go to: a row, one indicator of it or (null) its money; in a quarter, or (null) in the plan. */
export interface Tujuan {
  readonly layar: Layar;
  readonly simpul: string;
  readonly indikator: string | null;
  readonly triwulan: Triwulan | null;
}

/** Which rows are shown: by text, unit and state. */
type Cari = Pick<ViewState, 'cariTeks' | 'cariUnit' | 'cariKeadaan'>;

/** Where a jump began, for the way back. */
export interface Asal {
  readonly layar: Layar;
  readonly triwulan: Triwulan;
  readonly cari: Cari;
  /** What the jump was about, shown beside the way back. */
  readonly teks: string;
}

/** Where a person begins in an office-year. */
export interface Awal {
  readonly layar: Layar;
  readonly unit: string | null;
}

interface ViewState {
  /** False until what was kept from the last time has been read. */
  readonly siap: boolean;
  /** The open office-year; null shows Mulai. */
  readonly tahunId: string | null;
  readonly layar: Layar;
  readonly triwulan: Triwulan;
  readonly ukuranTeks: UkuranTeks;
  /** Selected node per office-year. */
  readonly terpilih: Readonly<Record<string, string>>;
  readonly cariTeks: string;
  readonly cariUnit: string | null;
  readonly cariKeadaan: SaringKeadaan | null;
  readonly simpan: StatusSimpan;
  /** Typed texts that are not numbers yet, by field, so that leaving the form does not lose them. */
  readonly teksBelumSah: Readonly<Record<string, string>>;
  /** Where the shown screen was jumped to from; null when the person came by the navigation. */
  readonly asal: Asal | null;
  /** The cell that waits to be focused until its field is there. */
  readonly fokus: Tujuan | null;
  /** Counts undo and redo, so that fields drop their half-typed text. */
  readonly urungKe: number;
}

interface ViewActions {
  /** Opens an office-year, at the overview unless `awal` says otherwise. */
  readonly openTahun: (id: string, awal?: Awal) => void;
  readonly closeTahun: () => void;
  readonly showLayar: (layar: Layar) => void;
  /** To the next (1) or previous (-1) screen, round after the last. */
  readonly moveLayar: (langkah: 1 | -1) => void;
  /** Goes to a cell; `teks` says what about. */
  readonly jump: (tahunId: string, tujuan: Tujuan, teks: string) => void;
  /** Back to where the last jump began. */
  readonly jumpBack: () => void;
  readonly settleFokus: () => void;
  /** Opens Isian with the rows of one unit in one quarter. */
  readonly showUnit: (tahunId: string, unit: string, triwulan: Triwulan) => void;
  readonly setTriwulan: (triwulan: Triwulan) => void;
  readonly setUkuranTeks: (ukuranTeks: UkuranTeks) => void;
  readonly select: (tahunId: string, simpul: string) => void;
  readonly setCari: (cari: Partial<Cari>) => void;
  readonly setSimpan: (simpan: StatusSimpan) => void;
  readonly keepTeksBelumSah: (kunci: string, teks: string | null) => void;
  readonly noteUndo: () => void;
}

export const useViewState = create<ViewState & ViewActions>()(
  persist(
    (set) => ({
      siap: false,
      tahunId: null,
      layar: 'isian',
      triwulan: 1,
      ukuranTeks: 100,
      terpilih: {},
      cariTeks: '',
      cariUnit: null,
      cariKeadaan: null,
      simpan: { status: 'tersimpan', waktu: null },
      teksBelumSah: {},
      asal: null,
      fokus: null,
      urungKe: 0,
      openTahun: (tahunId, { layar, unit } = { layar: 'beranda', unit: null }) => {
        set({
          tahunId,
          layar,
          cariTeks: '',
          cariUnit: unit,
          cariKeadaan: null,
          teksBelumSah: {},
          asal: null,
          fokus: null,
        });
      },
      closeTahun: () => {
        set({ tahunId: null });
      },
      showLayar: (layar) => {
        set({ layar, asal: null, fokus: null });
      },
      moveLayar: (langkah) => {
        set(({ layar }) => {
          const ke = daftarLayar.indexOf(layar) + langkah + daftarLayar.length;
          return { layar: daftarLayar[ke % daftarLayar.length] ?? layar, asal: null, fokus: null };
        });
      },
      jump: (tahunId, tujuan, teks) => {
        set((s) => ({
          layar: tujuan.layar,
          triwulan: tujuan.triwulan ?? s.triwulan,
          terpilih: { ...s.terpilih, [tahunId]: tujuan.simpul },
          // A filter would hide the row.
          cariTeks: '',
          cariUnit: null,
          cariKeadaan: null,
          fokus: tujuan,
          asal:
            tujuan.layar === s.layar
              ? s.asal
              : {
                  layar: s.layar,
                  triwulan: s.triwulan,
                  cari: { cariTeks: s.cariTeks, cariUnit: s.cariUnit, cariKeadaan: s.cariKeadaan },
                  teks,
                },
        }));
      },
      jumpBack: () => {
        set(({ asal }) =>
          asal === null ? {} : { layar: asal.layar, triwulan: asal.triwulan, ...asal.cari, asal: null, fokus: null },
        );
      },
      showUnit: (tahunId, unit, triwulan) => {
        set((s) => {
          // Nothing selected: the first row of the unit is.
          const { [tahunId]: _lama, ...terpilih } = s.terpilih;
          return {
            layar: 'isian',
            triwulan,
            cariTeks: '',
            cariUnit: unit,
            cariKeadaan: null,
            terpilih,
            asal: null,
            fokus: null,
          };
        });
      },
      settleFokus: () => {
        set({ fokus: null });
      },
      setUkuranTeks: (ukuranTeks) => {
        set({ ukuranTeks });
      },
      setTriwulan: (triwulan) => {
        set({ triwulan });
      },
      select: (tahunId, simpul) => {
        set((s) => ({ terpilih: { ...s.terpilih, [tahunId]: simpul } }));
      },
      setCari: (cari) => {
        set(cari);
      },
      setSimpan: (simpan) => {
        set({ simpan });
      },
      keepTeksBelumSah: (kunci, teks) => {
        set((s) => {
          if (s.teksBelumSah[kunci] === (teks ?? undefined)) return s;
          const { [kunci]: _lama, ...lain } = s.teksBelumSah;
          return { teksBelumSah: teks === null ? lain : { ...lain, [kunci]: teks } };
        });
      },
      noteUndo: () => {
        set((s) => ({ urungKe: s.urungKe + 1, teksBelumSah: {} }));
      },
    }),
    {
      name: 'tampilan',
      storage: createJSONStorage(createDatabaseStorage),
      onRehydrateStorage: () => () => {
        useViewState.setState({ siap: true });
      },
      partialize: ({ tahunId, layar, triwulan, terpilih, ukuranTeks }) => ({
        tahunId,
        layar,
        triwulan,
        terpilih,
        ukuranTeks,
      }),
    },
  ),
);

/** Some parts of the view state; drawn again when one of these changes, not with every change of any other. */
export function useViewParts<K extends keyof (ViewState & ViewActions)>(
  ...parts: readonly K[]
): Pick<ViewState & ViewActions, K> {
  return useViewState(
    useShallow((s) => Object.fromEntries(parts.map((k) => [k, s[k]])) as Pick<ViewState & ViewActions, K>),
  );
}
