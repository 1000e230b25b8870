import { Input, SegmentedControl, Stack, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { daftarUkuranTeks, useViewState } from '../view-state/view-state';

/** How this PC shows the application; not part of the office's data. */
export function BagianTampilan() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const ukuranTeks = useViewState((s) => s.ukuranTeks);
  const setUkuranTeks = useViewState((s) => s.setUkuranTeks);
  return (
    <Stack gap="md">
      <Input.Wrapper label="Warna" description="Pratinjau dan cetakan laporan selalu kertas putih.">
        <div>
          <SegmentedControl<MantineColorScheme>
            mt={6}
            aria-label="Warna"
            data={[
              { value: 'light', label: 'Terang' },
              { value: 'dark', label: 'Gelap' },
              { value: 'auto', label: 'Ikut sistem' },
            ]}
            value={colorScheme}
            onChange={setColorScheme}
          />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label="Ukuran tulisan" description="Seluruh layar ikut membesar. Laporan tidak berubah.">
        <div>
          <SegmentedControl
            mt={6}
            aria-label="Ukuran tulisan"
            data={daftarUkuranTeks.map((u) => ({ value: u.toString(), label: `${u.toString()}%` }))}
            value={ukuranTeks.toString()}
            onChange={(nilai) => {
              const ukuran = daftarUkuranTeks.find((u) => u.toString() === nilai);
              if (ukuran !== undefined) setUkuranTeks(ukuran);
            }}
          />
        </div>
      </Input.Wrapper>
    </Stack>
  );
}
