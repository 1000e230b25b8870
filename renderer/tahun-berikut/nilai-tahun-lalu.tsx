import { Text } from '@mantine/core';
import { saatTahunLalu, tulisTahunLalu, type RealisasiTahunLalu } from '#shared/tahun-berikut/sebut-tahun-lalu';

/** The figure with which the year before ended, and below it of when it is. Nothing where none came along. */
export function NilaiTahunLalu({ realisasi }: { readonly realisasi: RealisasiTahunLalu | undefined }) {
  return (
    realisasi !== undefined && (
      <>
        {tulisTahunLalu(realisasi)}
        <Text size="xs" span display="block">
          {saatTahunLalu(realisasi)}
        </Text>
      </>
    )
  );
}
