import { Paper, Text, Title } from '@mantine/core';
import { LineChart } from '@mantine/charts';
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import { daftarTriwulan, triwulanRomawi } from '#shared/model/triwulan-data';
import type { HasilPekerjaan } from '../latar/latar-message';
import { LegendaGaris, warnaAnggaran, warnaKinerja, warnaPorsi, type Garis } from './arsiran';
import { GambarGrafik } from './gambar-grafik';

const garis: readonly Garis[] = [
  { nama: 'kinerja', label: 'Capaian kinerja', warna: warnaKinerja },
  { nama: 'serapan', label: 'Serapan anggaran', warna: warnaAnggaran, putus: '8 3' },
  { nama: 'porsi', label: 'Porsi triwulan', warna: warnaPorsi, putus: '2 4' },
];

/** The office over the four quarters beside an even course. A quarter without figures has no point. */
export function TrenTriwulan({ ringkasan }: { readonly ringkasan: HasilPekerjaan['ringkasan'] }) {
  const titik = daftarTriwulan.map((t) => {
    const { total, porsi } = ringkasan[t].kantor;
    return {
      triwulan: `TW ${triwulanRomawi[t]}`,
      kinerja: total.kinerja === null ? null : Number(total.kinerja),
      serapan: total.serapan === null ? null : Number(total.serapan),
      porsi,
    };
  });
  return (
    <Paper withBorder p="sm" component="section" aria-label="Tren empat triwulan">
      <Title order={3} size="h5" mb="xs">
        Tren empat triwulan
      </Title>
      <LegendaGaris garis={garis} />
      <GambarGrafik
        label={`Grafik garis: ${titik.map((t) => `${t.triwulan}: kinerja ${t.kinerja?.toString() ?? 'belum ada'}, serapan ${t.serapan?.toString() ?? 'belum ada'}`).join('; ')}`}
      >
        <LineChart
          h={210}
          data={titik}
          dataKey="triwulan"
          curveType="linear"
          connectNulls={false}
          withPointLabels={false}
          accessibilityLayer={false}
          textColor="var(--tw-redup)"
          gridColor="var(--tw-garis)"
          valueFormatter={(n) => `${formatAngkaAtauTeks(n.toString())} %`}
          yAxisProps={{ width: 56, domain: [0, (terbesar: number) => Math.max(100, Math.ceil(terbesar / 25) * 25)] }}
          lineChartProps={{ margin: { right: 16 } }}
          series={garis.map(({ nama, label, warna, putus }) => ({
            name: nama,
            label,
            color: warna,
            ...(putus === undefined ? {} : { strokeDasharray: putus }),
          }))}
        />
      </GambarGrafik>
      <Text size="xs" c="dimmed">
        Seluruh perangkat daerah, kumulatif. Triwulan tanpa isian tidak digambar.
      </Text>
    </Paper>
  );
}
