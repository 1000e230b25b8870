import { ActionIcon, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconDownload, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { maxBuktiBytes, namaJenisBukti, sebutUkuran } from '#shared/bukti/bukti';
import type { Bukti, Indikator, Triwulan } from '#shared/model/triwulan-data';
import type { SimpulTerhitung } from '#shared/perhitungan/hasil';
import { formatWaktu } from '../alur/format-waktu';
import { useTerkunci } from '../alur/use-terkunci';
import { bridge } from '../bridge';
import { usePerintah } from '../perintah/use-perintah';
import { belumDiterima, bukaBukti, simpanBukti } from './buka-bukti';
import { useBuktiAda } from './use-bukti-ada';

interface Props {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly simpul: SimpulTerhitung;
}

/** The files attached to each indicator of a node in the quarter: attach, open, save a copy, detach. */
export function BuktiDukung({ tahunId, triwulan, simpul }: Props) {
  return (
    <section aria-label="Bukti dukung">
      <Group justify="space-between" align="baseline" mb={6} wrap="nowrap">
        <Title order={3} size="h5">
          Bukti dukung
        </Title>
        <Text size="xs" c="dimmed">
          Foto JPEG, gambar PNG, atau PDF, paling besar {sebutUkuran(maxBuktiBytes)} per berkas
        </Text>
      </Group>
      <Stack gap="xs">
        {simpul.indikator.map((i) => (
          <BuktiIndikator
            key={`${i.indikator.id}/${triwulan.toString()}`}
            tahunId={tahunId}
            triwulan={triwulan}
            simpul={simpul.simpul.id}
            indikator={i.indikator}
            daftar={i.isian?.bukti ?? []}
          />
        ))}
      </Stack>
    </section>
  );
}

interface IndikatorProps {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly simpul: string;
  readonly indikator: Indikator;
  readonly daftar: readonly Bukti[];
}

function BuktiIndikator({ tahunId, triwulan, simpul, indikator, daftar }: IndikatorProps) {
  const run = usePerintah(tahunId);
  const [kali, setKali] = useState(0);
  const ada = useBuktiAda(daftar, kali);
  const sasaran = { jenis: 'bukti', simpul, id: indikator.id, triwulan } as const;
  const terkunci = useTerkunci(sasaran) !== null;

  const lampirkan = async (): Promise<void> => {
    const { berkas, ditolak } = await bridge.chooseBukti();
    ditolak.forEach(tolak);
    // A file that was listed but missing is there again once it is chosen anew.
    setKali((n) => n + 1);
    const terdaftar = berkas.filter((b) => daftar.some((d) => d.sha256 === b.sha256));
    const sudah = terdaftar.filter((b) => ada?.has(b.sha256) === true);
    if (sudah.length > 0)
      notifications.show({ message: `Sudah terlampir: ${sudah.map((b) => b.nama).join(', ')}`, color: 'gray' });
    if (berkas.length === terdaftar.length) return;
    const hasil = await run({ jenis: 'TambahBukti', sasaran, berkas });
    if (hasil.status === 'ditolak') tolak(hasil.pesan);
  };
  const hapus = async ({ sha256 }: Bukti): Promise<void> => {
    const hasil = await run({ jenis: 'HapusBukti', sasaran, sha256 });
    if (hasil.status === 'ditolak') tolak(hasil.pesan);
  };

  return (
    <div role="group" aria-label={`Bukti dukung: ${indikator.nama}`}>
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" truncate flex={1}>
          {indikator.nama}
        </Text>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {daftar.length === 0 ? 'belum ada berkas' : `${daftar.length.toString()} berkas`}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPaperclip size={14} />}
          disabled={terkunci}
          aria-label={`Lampirkan bukti dukung: ${indikator.nama}`}
          onClick={() => void lampirkan()}
        >
          Lampirkan…
        </Button>
      </Group>
      {daftar.length > 0 && (
        <Stack component="ul" gap={2} m={0} mt={4} p={0} style={{ listStyle: 'none' }}>
          {daftar.map((b) => (
            <BarisBukti
              key={b.sha256}
              bukti={b}
              hilang={ada !== null && !ada.has(b.sha256)}
              onHapus={terkunci ? null : () => void hapus(b)}
            />
          ))}
        </Stack>
      )}
    </div>
  );
}

interface BarisProps {
  readonly bukti: Bukti;
  /** The file is not on this PC. */
  readonly hilang: boolean;
  /** Null while the quarter is locked. */
  readonly onHapus: (() => void) | null;
}

function BarisBukti({ bukti, hilang, onHapus }: BarisProps) {
  return (
    <Group component="li" gap="xs" wrap="nowrap" pl="sm">
      {hilang ? (
        <Text size="sm" truncate maw="45%">
          {bukti.nama}
        </Text>
      ) : (
        <Anchor
          component="button"
          type="button"
          size="sm"
          truncate
          maw="45%"
          title={`Buka ${bukti.nama}`}
          onClick={() => void bukaBukti(bukti)}
        >
          {bukti.nama}
        </Anchor>
      )}
      <Text size="xs" c="dimmed" flex={1}>
        {namaJenisBukti[bukti.jenis]}, {sebutUkuran(bukti.ukuran)}. {bukti.pelaku}, {formatWaktu(bukti.waktu)}
      </Text>
      {hilang ? (
        <Group gap={4} wrap="nowrap">
          <IconAlertTriangle size={14} aria-hidden color="var(--mantine-color-orange-7)" />
          <Text size="xs" style={{ whiteSpace: 'nowrap' }}>
            {belumDiterima}
          </Text>
        </Group>
      ) : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Simpan salinan ${bukti.nama}`}
          title="Simpan salinan"
          onClick={() => void simpanBukti(bukti)}
        >
          <IconDownload size={16} />
        </ActionIcon>
      )}
      {onHapus !== null && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Hapus ${bukti.nama}`}
          title="Hapus dari daftar (dapat diurungkan)"
          onClick={onHapus}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </Group>
  );
}

function tolak(message: string): void {
  notifications.show({ title: 'Bukti dukung tidak dilampirkan', message, color: 'red', autoClose: false });
}
