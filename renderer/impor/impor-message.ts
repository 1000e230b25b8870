import type { Koreksi } from '#shared/impor/koreksi';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';

/** A workbook to read; `triwulan` where the person says which quarter it is about. */
export interface PermintaanImpor {
  readonly isi: Uint8Array;
  readonly triwulan: Triwulan | null;
  readonly koreksi: Koreksi;
  /** The open year to which the quarter is added; null to read the workbook as a year of its own. */
  readonly lama: TriwulanData | null;
}
