import { Accordion, Group, Table, Text } from '@mantine/core';
import { formatJumlah } from '#shared/angka/format-angka';
import type { ApaPerbaikan, Perbaikan } from '#shared/impor/catatan';

/** What was left out and what concerns the plan come before what concerns spelling. */
const dahulu: readonly ApaPerbaikan[] = [
  'baris di luar tabel dilewati',
  'versi anggaran baru',
  'baris baru',
  'baris tidak ada lagi',
  'dicocokkan meski ejaannya berbeda',
  'realisasi lama diganti',
];

/** What was taken otherwise than it stands in the cell, and what was concluded where nothing is printed; by kind. */
export function PerbaikanTable({ perbaikan }: { readonly perbaikan: readonly Perbaikan[] }) {
  if (perbaikan.length === 0) return <Text c="dimmed">Semua isi dibaca persis seperti tertulis.</Text>;
  const kelompok = groupByApa(perbaikan);
  return (
    <Accordion multiple defaultValue={['0']}>
      {kelompok.map(([apa, isi], n) => (
        <Accordion.Item key={apa} value={n.toString()}>
          <Accordion.Control>
            <Group gap="sm">
              <Text size="sm" fw={600}>
                {apa.charAt(0).toUpperCase() + apa.slice(1)}
              </Text>
              <Text size="sm" c="dimmed">
                {formatJumlah(isi.length)}
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <PerbaikanRows perbaikan={isi} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function PerbaikanRows({ perbaikan }: { readonly perbaikan: readonly Perbaikan[] }) {
  return (
    <Table verticalSpacing={4} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={80}>Sel</Table.Th>
          <Table.Th>Tertulis</Table.Th>
          <Table.Th>Dibaca</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {perbaikan.map((p, n) => (
          <Table.Tr key={n}>
            <Table.Td>{p.alamat}</Table.Td>
            <Table.Td>{p.dari}</Table.Td>
            <Table.Td>{p.ke}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function groupByApa(perbaikan: readonly Perbaikan[]): [ApaPerbaikan, Perbaikan[]][] {
  const kelompok = new Map<ApaPerbaikan, Perbaikan[]>();
  for (const p of perbaikan) kelompok.set(p.apa, [...(kelompok.get(p.apa) ?? []), p]);
  const rank = (apa: ApaPerbaikan): number => (dahulu.includes(apa) ? dahulu.indexOf(apa) : dahulu.length);
  return [...kelompok].toSorted(([a], [b]) => rank(a) - rank(b));
}
