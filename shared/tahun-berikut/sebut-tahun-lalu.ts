/** The figure with which the year before ended, as it is written beside the new one. */
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { triwulanRomawi, type Indikator, type Simpul } from '#shared/model/triwulan-data';

export type RealisasiTahunLalu = NonNullable<Indikator['realisasiTahunLalu'] | Simpul['realisasiTahunLalu']>;

/** The figure alone: a decimal the Indonesian way, or rupiah. */
export function tulisTahunLalu({ nilai }: RealisasiTahunLalu): string {
  return typeof nilai === 'number' ? formatRupiah(nilai) : formatAngkaAtauTeks(nilai);
}

/** Of when it is: `TW IV 2022`. */
export function saatTahunLalu({ tahun, triwulan }: RealisasiTahunLalu): string {
  return `TW ${triwulanRomawi[triwulan]} ${tahun.toString()}`;
}

/** Both in one line: `Realisasi tahun lalu (TW IV 2022): 75,00`. */
export function sebutTahunLalu(realisasi: RealisasiTahunLalu): string {
  return `Realisasi tahun lalu (${saatTahunLalu(realisasi)}): ${tulisTahunLalu(realisasi)}`;
}
