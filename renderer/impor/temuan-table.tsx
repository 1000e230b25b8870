import { Button, Group, Table, Text } from '@mantine/core';
import { tinggiJudulDialog } from '../dialog/judul-dialog';
import { formatDecimalText } from '#shared/angka/format-angka';
import type { Ganda, Koreksi } from '#shared/impor/koreksi';
import { daftarAturan, type Temuan } from '#shared/pemeriksaan/temuan';
import { TingkatBadge } from '../pemeriksaan/tingkat-badge';

interface Props {
  readonly temuan: readonly Temuan[];
  readonly ganda: readonly Ganda[];
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

/** What is wrong in the workbook itself: printed beside computed, with the cell. A number with two readings is chosen here. */
export function TemuanTable({ temuan, ganda, disabled, onCorrect }: Props) {
  const gandaDi = new Map(ganda.map((g) => [g.alamat, g]));
  if (temuan.length === 0)
    return <Text c="dimmed">Tidak ada temuan: angka yang tercetak cocok dengan hitungannya.</Text>;
  return (
    <Table stickyHeader stickyHeaderOffset={tinggiJudulDialog} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={90}>Sel</Table.Th>
          <Table.Th w={130}>Tingkat</Table.Th>
          <Table.Th w={260}>Temuan</Table.Th>
          <Table.Th>Penjelasan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {temuan.map((t, n) => (
          <Table.Tr key={n}>
            <Table.Td>{t.alamat ?? ''}</Table.Td>
            <Table.Td>
              <TingkatBadge tingkat={t.tingkat} />
            </Table.Td>
            <Table.Td>{daftarAturan[t.aturan].judul}</Table.Td>
            <Table.Td>
              {t.pesan}
              {t.aturan === 'angka-cacat' && (
                <PilihBacaan ganda={gandaDi.get(t.alamat ?? '')} disabled={disabled} onCorrect={onCorrect} />
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface PilihProps {
  readonly ganda: Ganda | undefined;
  readonly disabled: boolean;
  readonly onCorrect: Props['onCorrect'];
}

function PilihBacaan({ ganda, disabled, onCorrect }: PilihProps) {
  if (ganda === undefined) return null;
  const { alamat } = ganda;
  return (
    <Group gap="xs" mt={4}>
      {[ganda.nilai, ganda.lain].map((nilai) => (
        <Button
          key={nilai}
          size="compact-xs"
          variant="default"
          disabled={disabled}
          onClick={() => {
            onCorrect({ angka: { [alamat]: nilai } });
          }}
        >
          Pakai {formatDecimalText(nilai)}
        </Button>
      ))}
    </Group>
  );
}
