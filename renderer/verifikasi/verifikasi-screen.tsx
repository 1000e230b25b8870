import { Box, Stack } from '@mantine/core';
import { WewenangAlert } from '../pengguna/wewenang-alert';
import { useViewState } from '../view-state/view-state';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { DaftarUnit } from './daftar-unit';
import { PeriksaUnit } from './periksa-unit';
import { useVerifikasiState } from './verifikasi-state';

/** Verifikasi: the units of the quarter, or one of them with its rows. */
export function VerifikasiScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const triwulan = useViewState((s) => s.triwulan);
  const idUnit = useVerifikasiState((s) => s.unit);
  const unit = tahun.kepala.unit.find((u) => u.id === idUnit);
  return (
    <Stack h="100%" gap="sm">
      <WewenangAlert tindakan="memverifikasi" />
      <Box flex={1} mih={0}>
        {unit === undefined ? (
          <DaftarUnit tahun={tahun} triwulan={triwulan} />
        ) : (
          <PeriksaUnit key={`${unit.id}/${triwulan.toString()}`} tahun={tahun} triwulan={triwulan} unit={unit} />
        )}
      </Box>
    </Stack>
  );
}
