import { Group, Paper, SegmentedControl, Table, Text, Title } from '@mantine/core';
import { BarChart } from '@mantine/charts';
import { useState } from 'react';
import type { YAxisTickContentProps } from 'recharts';
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { explainKinerja, explainSerapanRingkasan } from '#shared/perhitungan/penjelasan';
import type { RingkasanBagian, RingkasanKantor } from '#shared/perhitungan/ringkasan-kantor';
import { arsir, LegendaBatang, warnaAnggaran, warnaKinerja, warnaPorsi } from './arsiran';
import { GambarGrafik } from './gambar-grafik';
import { Halaman } from './halaman';
import { useHalaman } from './use-halaman';
import { wrapNama } from './wrap-nama';

/** Bars beyond this end at the edge, with their true figure beside: one of 900 % would flatten all others. */
const sumbuTerjauh = 125;

/** Programs at a time; a city has hundreds. */
const sekaligus = 8;

const pilihanBagian = ['program', 'unit'] as const;
const sebutanRata = { program: 'program itu sendiri', unit: 'sub kegiatan yang diisi unit itu' } as const;

/** Capaian kinerja and serapan anggaran beside each other, by program or by unit, with the quarter's expected line. */
export function GrafikBagian({ kantor }: { readonly kantor: RingkasanKantor }) {
  const [bagian, setBagian] = useState<(typeof pilihanBagian)[number]>('program');
  const [bentuk, setBentuk] = useState<'grafik' | 'tabel'>('grafik');
  const { tampil, ...halaman } = useHalaman(kantor[bagian], sekaligus);
  return (
    <Paper withBorder p="sm" component="section" aria-label="Capaian dan serapan">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5">
          Capaian dan serapan
        </Title>
        <Group gap="xs">
          <SegmentedControl
            size="xs"
            aria-label="Menurut"
            data={[
              { value: 'program', label: 'Program' },
              { value: 'unit', label: 'Unit' },
            ]}
            value={bagian}
            onChange={(nilai) => {
              setBagian(pilihanBagian.find((b) => b === nilai) ?? 'program');
              halaman.onPilih(1);
            }}
          />
          <SegmentedControl
            size="xs"
            aria-label="Bentuk"
            data={[
              { value: 'grafik', label: 'Grafik' },
              { value: 'tabel', label: 'Tabel' },
            ]}
            value={bentuk}
            onChange={(nilai) => {
              setBentuk(nilai === 'tabel' ? 'tabel' : 'grafik');
            }}
          />
        </Group>
      </Group>
      {bentuk === 'grafik' ? (
        <Grafik bagian={tampil} porsi={kantor.porsi} sebutan={sebutanRata[bagian]} />
      ) : (
        <Tabel bagian={tampil} sebutan={sebutanRata[bagian]} />
      )}
      <Halaman {...halaman} />
      <Text size="xs" c="dimmed" mt="xs">
        Kinerja: rata-rata capaian indikator pada {sebutanRata[bagian]}; indikator tanpa capaian tidak diikutkan.
        Serapan: realisasi dibagi pagu. Porsi triwulan: pagu dan target setahun dibagi rata empat triwulan.
      </Text>
    </Paper>
  );
}

interface IsiProps {
  readonly bagian: readonly RingkasanBagian[];
  readonly sebutan: string;
}

function Grafik({ bagian, porsi, sebutan }: IsiProps & { readonly porsi: number }) {
  const data = bagian.map((b, n) => ({
    nomor: n,
    kinerja: clip(b.kinerja),
    serapan: clip(b.serapan),
    kinerjaTeks: b.kinerja === null ? 'belum ada' : formatAngkaAtauTeks(b.kinerja),
    serapanTeks: b.serapan === null ? 'belum ada' : formatAngkaAtauTeks(b.serapan),
  }));
  const of = (nomor: unknown): RingkasanBagian | undefined => bagian[Number(nomor)];
  return (
    <GambarGrafik
      label={`Grafik batang: ${bagian.map((b) => `${b.nama}: kinerja ${b.kinerja ?? 'belum ada'}, serapan ${b.serapan ?? 'belum ada'}`).join('; ')}`}
    >
      <LegendaBatang porsi={porsi} />
      <BarChart
        h={36 + 56 * bagian.length}
        data={data}
        dataKey="nomor"
        orientation="vertical"
        gridAxis="y"
        tickLine="none"
        accessibilityLayer={false}
        textColor="var(--tw-redup)"
        gridColor="var(--tw-garis)"
        series={[
          { name: 'kinerja', label: 'Capaian kinerja (%)', color: warnaKinerja },
          { name: 'serapan', label: 'Serapan anggaran (%)', color: warnaAnggaran },
        ]}
        barProps={(s) => ({
          barSize: 13,
          ...(s.name === 'serapan' ? { fill: arsir } : {}),
          stroke: 'var(--tw-aksen)',
          strokeOpacity: 1,
        })}
        barChartProps={{ margin: { right: 52, left: 0, top: 0, bottom: 0 }, barGap: 3 }}
        withBarValueLabel
        valueLabelProps={(s) => ({
          dataKey: `${s.name}Teks`,
          formatter: (teks) => teks,
          fill: 'var(--mantine-color-text)',
          // Readable where the quarter's line crosses it.
          stroke: 'var(--tw-permukaan)',
          strokeWidth: 4,
          style: { paintOrder: 'stroke' },
        })}
        xAxisProps={{ domain: [0, sumbuTerjauh], ticks: [0, 25, 50, 75, 100], allowDataOverflow: true, unit: ' %' }}
        yAxisProps={{
          width: 215,
          interval: 0,
          tick: (p: YAxisTickContentProps) => <NamaBagian x={p.x} y={p.y} nama={of(p.payload.value)?.nama ?? ''} />,
        }}
        referenceLines={[{ x: porsi, color: warnaPorsi, strokeDasharray: '6 4', strokeWidth: 2 }]}
        tooltipProps={{
          content: ({ label }) => {
            const b = of(label);
            return b === undefined ? null : <Keterangan bagian={b} sebutan={sebutan} />;
          },
        }}
      />
    </GambarGrafik>
  );
}

/** A name beside its bars, on at most three lines; the whole of it is in the tooltip. */
function NamaBagian({ x, y, nama }: Pick<YAxisTickContentProps, 'x' | 'y'> & { readonly nama: string }) {
  const baris = wrapNama(nama, 26, 3);
  const kanan = Number(x) - 6;
  return (
    <text
      x={kanan}
      y={Number(y) - (baris.length - 1) * 7}
      textAnchor="end"
      fontSize={12}
      fill="var(--mantine-color-text)"
    >
      <title>{nama}</title>
      {baris.map((b, n) => (
        <tspan key={b} x={kanan} dy={n === 0 ? 4 : 14}>
          {b}
        </tspan>
      ))}
    </text>
  );
}

function Keterangan({ bagian: b, sebutan }: { readonly bagian: RingkasanBagian; readonly sebutan: string }) {
  return (
    <Paper withBorder shadow="md" p="xs" maw={360}>
      <Text size="sm" fw={600}>
        {b.nama}
      </Text>
      <Text size="xs">{explainKinerja(b, sebutan)}</Text>
      <Text size="xs">{explainSerapanRingkasan(b)}</Text>
    </Paper>
  );
}

function Tabel({ bagian, sebutan }: IsiProps) {
  return (
    <Table verticalSpacing={4} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Nama</Table.Th>
          <Table.Th ta="right">Pagu (Rp)</Table.Th>
          <Table.Th ta="right">Realisasi (Rp)</Table.Th>
          <Table.Th ta="right">Serapan (%)</Table.Th>
          <Table.Th ta="right">Kinerja (%)</Table.Th>
          <Table.Th>Predikat</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bagian.map((b) => (
          <Table.Tr key={b.id}>
            <Table.Td>{b.nama}</Table.Td>
            <Table.Td className="angka">{b.pagu === null ? '' : formatRupiah(b.pagu)}</Table.Td>
            <Table.Td className="angka">{b.realisasi === null ? '' : formatRupiah(b.realisasi)}</Table.Td>
            <Table.Td className="angka" title={explainSerapanRingkasan(b)}>
              {formatAngkaAtauTeks(b.serapan)}
            </Table.Td>
            <Table.Td className="angka" title={explainKinerja(b, sebutan)}>
              {formatAngkaAtauTeks(b.kinerja)}
            </Table.Td>
            <Table.Td>{b.predikat ?? ''}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** For the length of a bar alone; figures are written from their text. */
function clip(persen: string | null): number {
  return persen === null ? 0 : Math.max(0, Math.min(Number(persen), sumbuTerjauh));
}
