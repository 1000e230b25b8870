import { NativeSelect, Stack, Table, Text } from '@mantine/core';
import type { Koreksi } from '#shared/impor/koreksi';
import type { BarisCocok } from '#shared/impor/penambahan';
import { namaJenjang } from '#shared/model/triwulan-data';

interface Props {
  readonly cocok: readonly BarisCocok[];
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

const barisBaru = 'baru';
const dasarnya: Readonly<Record<BarisCocok['dasar'], string>> = {
  mirip: 'Ejaan berbeda',
  baru: 'Baris baru',
  dipilih: 'Pilihan Anda',
};

/** Rows of the report whose counterpart in the year a person should look at: the same row, another one, or a new one. */
export function CocokTable({ cocok, disabled, onCorrect }: Props) {
  return (
    <Table verticalSpacing={4} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={70}>Sel</Table.Th>
          <Table.Th w={120}>Jenjang</Table.Th>
          <Table.Th>Di laporan</Table.Th>
          <Table.Th w={130}>Sebab</Table.Th>
          <Table.Th>Di tahun ini</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cocok.map((c, n) => (
          <Table.Tr key={n}>
            <Table.Td>{c.alamat}</Table.Td>
            <Table.Td>{c.jenjang === 'indikator' ? 'Indikator' : namaJenjang[c.jenjang]}</Table.Td>
            <Table.Td>{c.nama}</Table.Td>
            <Table.Td>{dasarnya[c.dasar]}</Table.Td>
            <Table.Td>
              <PilihBaris cocok={c} disabled={disabled} onCorrect={onCorrect} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PilihBaris({
  cocok: { alamat, nama, lama, calon },
  disabled,
  onCorrect,
}: Omit<Props, 'cocok'> & { readonly cocok: BarisCocok }) {
  if (alamat === '') return <Text size="sm">{lama?.nama ?? 'Baris baru'}</Text>;
  const pilihan = [...(lama === null ? [] : [lama]), ...calon];
  return (
    <Stack gap={4}>
      {lama !== null && <Text size="sm">{lama.nama}</Text>}
      <NativeSelect
        size="xs"
        aria-label={`Baris di tahun ini untuk ${nama}`}
        disabled={disabled}
        value={lama?.id ?? barisBaru}
        data={[
          { value: barisBaru, label: '(baris baru)' },
          ...pilihan.map(({ id, nama: label }) => ({ value: id, label })),
        ]}
        onChange={(e) => {
          const id = pilihan.find((p) => p.id === e.currentTarget.value)?.id ?? null;
          onCorrect({ pasangan: { [alamat]: id } });
        }}
      />
    </Stack>
  );
}
