import { Alert, Center, Group, Loader, Paper, ScrollArea, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import { sebutKelengkapan } from '#shared/perhitungan/kelengkapan';
import { explainKinerja, explainSerapanRingkasan } from '#shared/perhitungan/penjelasan';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { HasilPekerjaan } from '../latar/latar-message';
import { useRingkasan } from '../latar/use-latar';
import { useViewState } from '../view-state/view-state';
import classes from './beranda.module.css';
import { GrafikBagian } from './grafik-bagian';
import { MatriksUnit } from './matriks-unit';
import { Menyusul } from './menyusul';
import { PerluPerhatian } from './perlu-perhatian';
import { TrenTriwulan } from './tren-triwulan';

/** Beranda: how far every unit is, how the office does, and what needs attention; each thing leads to its place. */
export function BerandaScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const triwulan = useViewState((s) => s.triwulan);
  const hasil = useRingkasan(tahun);
  switch (hasil.status) {
    case 'memuat':
      return (
        <Center h="100%" role="status">
          <Group>
            <Loader size="sm" /> <Text size="sm">Menghitung keempat triwulan…</Text>
          </Group>
        </Center>
      );
    case 'gagal':
      return (
        <Alert color="red" icon={<IconAlertTriangle />}>
          {hasil.pesan}
        </Alert>
      );
    case 'ada':
      return <Isi tahun={tahun} triwulan={triwulan} ringkasan={hasil.isi} />;
  }
}

interface IsiProps {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly ringkasan: HasilPekerjaan['ringkasan'];
}

function Isi({ tahun, triwulan, ringkasan }: IsiProps) {
  const { kantor } = ringkasan[triwulan];
  return (
    <ScrollArea h="100%" type="auto">
      <Stack gap="md" className={classes['beranda'] ?? ''}>
        <Group justify="space-between" align="baseline">
          <Title order={2} size="h4">
            Beranda Triwulan {triwulanRomawi[triwulan]}, {tahun.kepala.tahun}
          </Title>
          <Text size="sm" c="dimmed">
            Angka kumulatif s.d. triwulan ini. Porsi triwulan: {kantor.porsi} %.
          </Text>
        </Group>
        <AngkaUtama tahun={tahun} triwulan={triwulan} ringkasan={ringkasan} />
        <div className={classes['kolom'] ?? ''}>
          <Stack gap="md" miw={0}>
            <PerluPerhatian tahun={tahun} triwulan={triwulan} kelengkapan={ringkasan[triwulan].kelengkapan} />
            <MatriksUnit tahun={tahun} triwulan={triwulan} ringkasan={ringkasan} />
          </Stack>
          <Stack gap="md" miw={0}>
            <Menyusul jeda={0} tinggi={560}>
              <GrafikBagian kantor={kantor} />
            </Menyusul>
            <Menyusul jeda={150} tinggi={300}>
              <TrenTriwulan ringkasan={ringkasan} />
            </Menyusul>
          </Stack>
        </div>
      </Stack>
    </ScrollArea>
  );
}

/** The four figures one asks for first. */
function AngkaUtama({ triwulan, ringkasan }: IsiProps) {
  const { total } = ringkasan[triwulan].kantor;
  const kelengkapan = [...ringkasan[triwulan].kelengkapan.values()];
  const terisi = kelengkapan.reduce((n, k) => n + k.terisi, 0);
  const semua = kelengkapan.reduce((n, k) => n + k.semua, 0);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      <Angka
        judul="Isian terisi"
        nilai={sebutKelengkapan({ terisi, semua })}
        sub={semua === 0 ? 'Belum ada yang perlu diisi' : `${Math.floor((terisi * 100) / semua).toString()} %`}
      />
      <Angka
        judul="Serapan anggaran"
        nilai={persen(total.serapan)}
        sub={`Rp${formatRupiah(total.realisasi ?? 0)} dari Rp${formatRupiah(total.pagu ?? 0)}`}
        title={explainSerapanRingkasan(total)}
      />
      <Angka
        judul="Capaian kinerja"
        nilai={persen(total.kinerja)}
        sub={`Rata-rata ${total.dihitung.toString()} indikator program${total.tanpaNilai === 0 ? '' : `, ${total.tanpaNilai.toString()} belum bernilai`}`}
        title={explainKinerja(total, 'program')}
      />
      <Angka
        judul="Predikat kinerja"
        nilai={total.predikat ?? 'Belum ada'}
        sub="Permendagri 86/2017, dari capaian kinerja"
        title={explainKinerja(total, 'program')}
      />
    </SimpleGrid>
  );
}

function Angka({
  judul,
  nilai,
  sub,
  title,
}: {
  readonly judul: string;
  readonly nilai: string;
  readonly sub: string;
  readonly title?: string;
}) {
  return (
    <Paper withBorder p="sm" title={title}>
      <Text size="sm" c="dimmed">
        {judul}
      </Text>
      <Text size="xl" fw={700} className={classes['nilai'] ?? ''}>
        {nilai}
      </Text>
      <Text size="xs" c="dimmed">
        {sub}
      </Text>
    </Paper>
  );
}

function persen(teks: string | null): string {
  return teks === null ? 'Belum ada' : `${formatAngkaAtauTeks(teks)} %`;
}
