import {
  Alert,
  Center,
  Group,
  Loader,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { daftarAturan, tingkatUrut, type AturanId, type Temuan } from '#shared/pemeriksaan/temuan';
import { pengisiTahun } from '../alur/use-terkunci';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { useTemuan } from '../latar/use-latar';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { useViewState } from '../view-state/view-state';
import { DaftarTemuan } from './daftar-temuan';
import { usePemeriksaanState } from './pemeriksaan-state';
import classes from './pemeriksaan-screen.module.css';
import { buildBarisTemuan, countPerTingkat, selectTemuan } from './saring-temuan';
import { namaTingkat } from './tingkat-badge';

/** Pemeriksaan: the findings of the quarter by level and rule; each leads to its cell and back. */
export function PemeriksaanScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const triwulan = useViewState((s) => s.triwulan);
  const hasil = useTemuan(tahun, triwulan);
  return (
    <Paper withBorder h="100%" className={classes['layar'] ?? ''}>
      <div>
        <Group gap="sm" align="baseline">
          <Title order={2} size="h4">
            Pemeriksaan Triwulan {triwulanRomawi[triwulan]}
          </Title>
          {hasil.status === 'ada' && !hasil.segar && (
            <Text size="xs" c="dimmed" role="status">
              Memeriksa lagi…
            </Text>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          Tidak ada yang diubah secara otomatis. Pilih satu temuan untuk membuka selnya; {sebutPintasan('kembali')}{' '}
          kembali ke sini.
        </Text>
      </div>
      {hasil.status === 'memuat' && (
        <Center flex={1} role="status">
          <Group>
            <Loader size="sm" /> <Text size="sm">Memeriksa isian dan rencana…</Text>
          </Group>
        </Center>
      )}
      {hasil.status === 'gagal' && (
        <Alert color="red" icon={<IconAlertTriangle />}>
          {hasil.pesan}
        </Alert>
      )}
      {hasil.status === 'ada' && <Hasil tahun={tahun} temuan={hasil.isi} />}
    </Paper>
  );
}

function Hasil({ tahun, temuan }: { readonly tahun: TahunTerbuka; readonly temuan: readonly Temuan[] }) {
  const saringan = usePemeriksaanState((s) => s.saringan);
  const baris = useMemo(
    () => buildBarisTemuan(selectTemuan(temuan, saringan, pengisiTahun(tahun))),
    [temuan, saringan, tahun],
  );
  if (temuan.length === 0) return <Kosong teks="Tidak ada temuan. Semua isian triwulan ini sudah lengkap dan wajar." />;
  return (
    <>
      <Saringan tahun={tahun} temuan={temuan} />
      {baris.length === 0 ? (
        <Kosong teks="Tidak ada temuan yang cocok dengan saringan ini." />
      ) : (
        <DaftarTemuan tahunId={tahun.tahunId} baris={baris} />
      )}
    </>
  );
}

function Kosong({ teks }: { readonly teks: string }) {
  return (
    <Center flex={1}>
      <Stack align="center" gap="xs">
        <IconCircleCheck size={40} color="var(--tw-baik)" aria-hidden />
        <Text>{teks}</Text>
      </Stack>
    </Center>
  );
}

/** Each choice says how many findings it holds, given the unit and the text. */
function Saringan({ tahun, temuan }: { readonly tahun: TahunTerbuka; readonly temuan: readonly Temuan[] }) {
  const { saringan, setSaringan } = usePemeriksaanState();
  const pengisi = pengisiTahun(tahun);
  const { unit } = tahun.kepala;
  const sisa = useMemo(
    () => selectTemuan(temuan, { ...saringan, tingkat: null, aturan: null }, pengisi),
    [temuan, saringan, pengisi],
  );
  const perTingkat = countPerTingkat(sisa);
  const perAturan = new Map<AturanId, number>();
  for (const t of sisa) {
    if (saringan.tingkat === null || t.tingkat === saringan.tingkat)
      perAturan.set(t.aturan, (perAturan.get(t.aturan) ?? 0) + 1);
  }
  return (
    <Group gap="sm" align="flex-end">
      <SegmentedControl
        aria-label="Tingkat temuan"
        data={[
          { value: '', label: `Semua (${formatJumlah(sisa.length)})` },
          ...tingkatUrut.map((t) => ({ value: t, label: `${namaTingkat[t]} (${formatJumlah(perTingkat[t])})` })),
        ]}
        value={saringan.tingkat ?? ''}
        onChange={(nilai) => {
          setSaringan({ tingkat: tingkatUrut.find((t) => t === nilai) ?? null, aturan: null });
        }}
      />
      <Select
        aria-label="Aturan"
        placeholder="Semua aturan"
        clearable
        clearButtonProps={{ 'aria-label': 'Semua aturan' }}
        w={290}
        comboboxProps={{ width: 400, position: 'bottom-start' }}
        data={[...perAturan].map(([a, n]) => ({ value: a, label: `${daftarAturan[a].judul} (${formatJumlah(n)})` }))}
        value={saringan.aturan}
        onChange={(nilai) => {
          setSaringan({ aturan: [...perAturan.keys()].find((a) => a === nilai) ?? null });
        }}
      />
      {unit.length > 1 && (
        <Select
          aria-label="Unit"
          placeholder="Semua unit"
          clearable
          clearButtonProps={{ 'aria-label': 'Semua unit' }}
          w={240}
          comboboxProps={{ width: 400, position: 'bottom-start' }}
          data={unit.map((u) => ({ value: u.id, label: u.nama }))}
          value={saringan.unit}
          onChange={(nilai) => {
            setSaringan({ unit: nilai });
          }}
        />
      )}
      <TextInput
        aria-label="Cari dalam temuan"
        placeholder="Cari dalam temuan"
        leftSection={<IconSearch size={16} />}
        w={220}
        value={saringan.teks}
        onChange={(e) => {
          setSaringan({ teks: e.currentTarget.value });
        }}
      />
    </Group>
  );
}
