/** What adding a quarter to an existing year would do, for a person to look at and to decide. */
import type { Jenjang, VersiAnggaran } from '#shared/model/triwulan-data';

/**
 * What becomes of targets and pagu that differ from the version in force: a version of their own from this quarter on;
 * that version corrected, which changes every quarter it is valid in; or nothing, only realisasi is taken.
 */
export type PilihanRencana =
  { readonly cara: 'versi-baru'; readonly nama: string } | { readonly cara: 'koreksi' } | { readonly cara: 'tetap' };

/** One difference of the report's plan from the version in force; empty text for a blank. */
export interface PerubahanRencana {
  readonly alamat: string;
  readonly apa: 'pagu' | 'target' | 'baris baru' | 'indikator baru';
  readonly nama: string;
  readonly dari: string;
  readonly ke: string;
}

/** A row or indicator of the report whose counterpart in the year is doubtful, missing, or chosen by a person. */
export interface BarisCocok {
  /** The cell it is corrected by; empty for one that has no figure. */
  readonly alamat: string;
  readonly jenjang: Jenjang | 'indikator';
  readonly nama: string;
  /** The year's row it is taken for; null for a new one. */
  readonly lama: BarisLama | null;
  readonly dasar: 'mirip' | 'dipilih' | 'baru';
  /** Rows of the year that it may be instead. */
  readonly calon: readonly BarisLama[];
}

export interface BarisLama {
  readonly id: string;
  readonly nama: string;
}

export interface Penambahan {
  /** The version in force in the quarter; null when there is none yet. */
  readonly berlaku: VersiAnggaran | null;
  readonly perubahan: readonly PerubahanRencana[];
  /** What was done with the changes: as chosen, else a new version; `sama` when there are none. */
  readonly rencana: PilihanRencana['cara'] | 'sama';
  readonly cocok: readonly BarisCocok[];
  /** Rows of the year that the report does not print. */
  readonly hilang: readonly (BarisLama & { readonly jenjang: Jenjang })[];
}
