import type { Jenjang } from '#shared/model/triwulan-data';
import type { Kertas } from './bentuk';

/** What a person chooses beside quarter and layout. */
export interface OpsiLaporan {
  /** Id of the one unit the report is about; null for the whole office. */
  readonly unit: string | null;
  /** Marks the report `DRAF`. */
  readonly draf: boolean;
  /** Writes figures instead of live formulas. */
  readonly nilaiSaja: boolean;
  /** Prints the kode before each name. */
  readonly denganKode: boolean;
  /** Prints the tujuan and sasaran that the layout provides for. */
  readonly denganTujuanSasaran: boolean;
  /** Prints also the nodes for which nothing has been entered this quarter. */
  readonly barisTanpaRealisasi: boolean;
  /** Null: the layout's own. */
  readonly kertas: Kertas | null;
  /** The level whose capaian the closing mean is taken of; null: the layout's own. Layouts without such a line ignore it. */
  readonly jenjangRataRata: Jenjang | null;
}

export const opsiBaku: OpsiLaporan = {
  unit: null,
  draf: false,
  nilaiSaja: false,
  denganKode: false,
  denganTujuanSasaran: true,
  barisTanpaRealisasi: true,
  kertas: null,
  jenjangRataRata: null,
};
