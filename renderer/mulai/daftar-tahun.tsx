import { ActionIcon, Badge, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCalendarPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { TahunRecord } from '#shared/penyimpanan/records';
import { useTahunBerikut } from '../tahun-berikut/use-tahun-berikut';
import { HapusTahunModal } from './hapus-tahun-modal';

interface Props {
  readonly daftar: readonly TahunRecord[];
  readonly onBuka: (id: string) => void;
}

/** From this many on the list can be searched: a Bappeda has dozens of offices, and their years. */
const mulaiCari = 6;

/** The office-years on this PC, the last opened first. */
export function DaftarTahun({ daftar, onBuka }: Props) {
  const [cari, setCari] = useState('');
  const [dihapus, setDihapus] = useState<TahunRecord | null>(null);
  const tahunBerikut = useTahunBerikut();
  const cocok = daftar.filter((t) => isCocok(t, cari));
  return (
    <section aria-label="Data di komputer ini">
      <Title order={2} size="h5" mb="xs">
        Lanjutkan
      </Title>
      <Stack gap="xs">
        {daftar.length >= mulaiCari && (
          <TextInput
            aria-label="Cari perangkat daerah atau tahun"
            placeholder="Cari perangkat daerah atau tahun"
            leftSection={<IconSearch size={16} />}
            value={cari}
            onChange={(e) => {
              setCari(e.currentTarget.value);
            }}
          />
        )}
        {cocok.length === 0 && (
          <Text size="sm" c="dimmed" role="status">
            Tidak ada yang cocok. Hapus kata pencarian untuk melihat semuanya.
          </Text>
        )}
        {cocok.map((t) => (
          <Group key={t.id} gap="xs" wrap="nowrap" data-tahun={t.id}>
            <Paper
              withBorder
              p="sm"
              component="button"
              type="button"
              ta="left"
              flex={1}
              onClick={() => {
                onBuka(t.id);
              }}
              style={{ cursor: 'pointer' }}
            >
              <Group justify="space-between" wrap="nowrap">
                <div>
                  <Text fw={600}>
                    {t.kepala.instansi.nama} {t.kepala.instansi.pemda}
                  </Text>
                  <Text size="xs" c="dimmed">
                    Terakhir dibuka{' '}
                    {new Date(t.dibuka).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' })}
                  </Text>
                </div>
                <Badge size="lg" variant="light" radius="sm" flex="none">
                  {t.kepala.tahun}
                </Badge>
              </Group>
            </Paper>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              title="Buka tahun berikutnya…"
              aria-label={`Buka tahun berikutnya (${(t.kepala.tahun + 1).toString()}): ${t.kepala.instansi.nama} ${t.kepala.instansi.pemda}`}
              onClick={() => {
                tahunBerikut.start(t.id);
              }}
            >
              <IconCalendarPlus size={18} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              title="Hapus dari komputer ini"
              aria-label={`Hapus ${t.kepala.instansi.nama} ${t.kepala.tahun.toString()} dari komputer ini`}
              onClick={() => {
                setDihapus(t);
              }}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      {tahunBerikut.dialog}
      {dihapus !== null && (
        <HapusTahunModal
          tahun={dihapus}
          onClose={() => {
            setDihapus(null);
          }}
        />
      )}
    </section>
  );
}

/** Every word of the search occurs in office, region or year. */
function isCocok({ kepala: { instansi, tahun } }: TahunRecord, cari: string): boolean {
  const teks = `${instansi.nama} ${instansi.singkatan} ${instansi.pemda} ${tahun.toString()}`.toLowerCase();
  return cari
    .toLowerCase()
    .split(/\s+/u)
    .every((kata) => teks.includes(kata));
}
