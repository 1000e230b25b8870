import { Alert, Badge, Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { sebutWaktuNama, tandaTahun } from '#shared/cadangan/nama-cadangan';
import { bridge } from '../bridge';
import { PratinjauCadangan } from './pratinjau-cadangan';
import { bukaCadangan, useDaftarCadangan, type CadanganDibuka } from './use-cadangan';

interface Props {
  /** Only the backups of this office-year; of all when left out. */
  readonly tahunId?: string;
  /** After something was restored: the office-year is open then. */
  readonly onSelesai?: () => void;
}

/** Cadangan: the dated backups of this PC, what each holds, and restoring one. */
export function BagianCadangan({ tahunId, onSelesai }: Props) {
  const { daftar, galat, muat } = useDaftarCadangan();
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [dibuka, setDibuka] = useState<CadanganDibuka | string | null>(null);
  const milik = daftar?.filter((c) => tahunId === undefined || c.tanda === tandaTahun(tahunId));

  const lihat = async (nama: string): Promise<void> => {
    setDipilih(nama);
    setDibuka(null);
    setDibuka(await bukaCadangan(nama));
  };

  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <Text size="sm" c="dimmed" maw={640}>
          Cadangan dibuat sendiri: setelah bekerja, dan sebelum impor, penggabungan, atau pemulihan. Disimpan 30 yang
          terbaru dan satu setiap bulan. Salin sesekali ke flashdisk.
        </Text>
        <Button variant="default" size="xs" onClick={() => void bridge.showBackups()}>
          Tampilkan folder cadangan
        </Button>
      </Group>
      {galat !== null && <Alert color="red">{galat}</Alert>}
      {milik?.length === 0 && <Text>Belum ada cadangan.</Text>}
      {milik !== undefined && milik.length > 0 && (
        <Table withTableBorder highlightOnHover aria-label="Daftar cadangan">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Waktu</Table.Th>
              <Table.Th>Data</Table.Th>
              <Table.Th>Dibuat karena</Table.Th>
              <Table.Th w={90}>
                <VisuallyHidden>Tindakan</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {milik.map((c) => (
              <Table.Tr key={c.nama} {...(c.nama === dipilih ? { bg: 'var(--mantine-color-default-hover)' } : {})}>
                <Table.Td>{sebutWaktuNama(c.waktu)}</Table.Td>
                <Table.Td>{c.sebutan}</Table.Td>
                <Table.Td>
                  <Badge variant="light" radius="sm" tt="none">
                    {c.sebab}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`Lihat isi cadangan ${c.sebutan} ${sebutWaktuNama(c.waktu)}`}
                    onClick={() => void lihat(c.nama)}
                  >
                    Lihat isi
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {typeof dibuka === 'string' && <Alert color="red">{dibuka}</Alert>}
      {dibuka !== null && typeof dibuka !== 'string' && (
        <PratinjauCadangan
          key={dibuka.nama}
          dibuka={dibuka}
          onSelesai={() => {
            setDibuka(null);
            setDipilih(null);
            void muat();
            onSelesai?.();
          }}
        />
      )}
    </Stack>
  );
}
