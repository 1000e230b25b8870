import type { TriwulanData } from './triwulan-data';

/** An office-year without its nodes, figures and workflow. Unknown fields of the file ride along, those of `realisasi` in `realisasiLain`. */
export type KepalaTahun = Pick<
  TriwulanData,
  'format' | 'versi' | 'tahun' | 'instansi' | 'aturan' | 'unit' | 'versiAnggaran'
> & {
  readonly realisasiLain: Readonly<Record<string, unknown>>;
};
