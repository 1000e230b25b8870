import { Checkbox, Table, Text } from '@mantine/core';
import { formatJumlah } from '#shared/angka/format-angka';
import type { PetaKode } from '#shared/tahun-berikut/kode-empat-digit';

interface Props {
  readonly peta: PetaKode;
  readonly ganti: boolean;
  readonly onGanti: (ganti: boolean) => void;
}

/** Old and new codes side by side, and the ones that stay as they are. */
export function KodeBergantiTable({ peta: { berganti, tetap, tanpaKode }, ganti, onGanti }: Props) {
  return (
    <section aria-label="Kode sub kegiatan">
      {berganti.length > 0 && (
        <>
          <Checkbox
            label={`Ganti ${formatJumlah(berganti.length)} kode sub kegiatan menjadi empat digit`}
            description="Sejak Kepmendagri 900.1.15.5-1317 Tahun 2023. Cocokkan dengan DPA yang baru: beberapa sub kegiatan juga berganti nomor atau nama."
            checked={ganti}
            onChange={(e) => {
              onGanti(e.currentTarget.checked);
            }}
          />
          <Table mt={6} withTableBorder verticalSpacing={3} horizontalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={150}>Kode lama</Table.Th>
                <Table.Th w={170}>Kode baru</Table.Th>
                <Table.Th>Sub kegiatan</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {berganti.map(({ simpul, lama, baru }) => (
                <Table.Tr key={simpul.id}>
                  <Table.Td>{lama}</Table.Td>
                  <Table.Td>{ganti ? baru : lama}</Table.Td>
                  <Table.Td>{simpul.nama}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      {tetap.length > 0 && (
        <Text size="sm" mt={6}>
          Kode yang tidak dapat dipetakan tetap seperti semula, perbaiki di layar Rencana:{' '}
          {tetap.map((s) => `${s.kode ?? ''} ${s.nama}`).join('; ')}.
        </Text>
      )}
      {tanpaKode.length > 0 && (
        <Text size="sm" mt={6}>
          Tanpa kode sejak semula, lengkapi di layar Rencana: {tanpaKode.map((s) => s.nama).join('; ')}.
        </Text>
      )}
    </section>
  );
}
