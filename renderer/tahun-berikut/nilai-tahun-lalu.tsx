import { Text } from '@mantine/core';
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { triwulanRomawi, type Indikator, type Simpul } from '#shared/model/triwulan-data';

type RealisasiTahunLalu = NonNullable<Indikator['realisasiTahunLalu'] | Simpul['realisasiTahunLalu']>;

/** The figure with which the year before ended, and below it of when it is. Nothing where none came along. */
export function NilaiTahunLalu({ realisasi }: { readonly realisasi: RealisasiTahunLalu | undefined }) {
  return (
    realisasi !== undefined && (
      <>
        {tulisNilai(realisasi)}
        <Text size="xs" span display="block">
          {sebutSaat(realisasi)}
        </Text>
      </>
    )
  );
}

/** The same in one line, for forms of the plan: `Realisasi tahun lalu (TW IV 2022): 75,00`. */
export function sebutTahunLalu(realisasi: RealisasiTahunLalu): string {
  return `Realisasi tahun lalu (${sebutSaat(realisasi)}): ${tulisNilai(realisasi)}`;
}

function tulisNilai({ nilai }: RealisasiTahunLalu): string {
  return typeof nilai === 'number' ? formatRupiah(nilai) : formatAngkaAtauTeks(nilai);
}

function sebutSaat({ tahun, triwulan }: RealisasiTahunLalu): string {
  return `TW ${triwulanRomawi[triwulan]} ${tahun.toString()}`;
}
