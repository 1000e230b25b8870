import { ScrollArea, Table, Text } from '@mantine/core';
import { daftarAturan, type Temuan } from '#shared/pemeriksaan/temuan';
import { TingkatBadge } from '../pemeriksaan/tingkat-badge';

/** What is wrong in the workbook itself: printed beside computed, with the cell. */
export function TemuanTable({ temuan }: { readonly temuan: readonly Temuan[] }) {
  if (temuan.length === 0)
    return <Text c="dimmed">Tidak ada temuan: angka yang tercetak cocok dengan hitungannya.</Text>;
  return (
    <ScrollArea h="calc(100vh - 420px)" type="auto">
      <Table stickyHeader verticalSpacing={6}>
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
              <Table.Td>{t.pesan}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
