import { Stack, Table, Text, Title } from '@mantine/core';
import { formatJumlah } from '#shared/angka/format-angka';
import type { Koreksi } from '#shared/impor/koreksi';
import type { Penambahan, PerubahanRencana, PilihanRencana } from '#shared/impor/penambahan';
import { namaJenjang, type Triwulan } from '#shared/model/triwulan-data';
import { CocokTable } from './cocok-table';
import { PilihanRencanaForm } from './pilihan-rencana';

interface Props {
  readonly penambahan: Penambahan;
  readonly triwulan: Triwulan;
  readonly pilihan: PilihanRencana | null;
  readonly disabled: boolean;
  readonly onCorrect: (koreksi: Partial<Koreksi>) => void;
}

/** What the report does to the open year: its plan, rows matched by a similar name, new rows, rows that are gone. */
export function PenambahanPanel({ penambahan, triwulan, pilihan, disabled, onCorrect }: Props) {
  const { perubahan, cocok, hilang } = penambahan;
  return (
    <Stack gap="md" pr="sm">
      <PilihanRencanaForm
        penambahan={penambahan}
        triwulan={triwulan}
        pilihan={pilihan}
        disabled={disabled}
        onCorrect={onCorrect}
      />
      <section>
        <Title order={3} size="h5">
          Baris yang perlu dilihat ({formatJumlah(cocok.length)})
        </Title>
        {cocok.length === 0 ? (
          <Text size="sm" c="dimmed">
            Semua baris laporan dikenali menurut kode atau namanya.
          </Text>
        ) : (
          <CocokTable cocok={cocok} disabled={disabled} onCorrect={onCorrect} />
        )}
      </section>
      {hilang.length > 0 && (
        <section>
          <Title order={3} size="h5">
            Baris tahun ini yang tidak ada di laporan ({formatJumlah(hilang.length)})
          </Title>
          <Text size="sm" c="dimmed">
            Baris ini tetap ada dengan isian triwulan lainnya. Pada rencana yang dibuat atau diperbaiki, pagunya kosong.
          </Text>
          <Table verticalSpacing={4}>
            <Table.Tbody>
              {hilang.map((h) => (
                <Table.Tr key={h.id}>
                  <Table.Td w={150}>{namaJenjang[h.jenjang]}</Table.Td>
                  <Table.Td className="nama">{h.nama}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
      {perubahan.length > 0 && <PerubahanTable perubahan={perubahan} />}
    </Stack>
  );
}

const namaPerubahan: Readonly<Record<PerubahanRencana['apa'], string>> = {
  pagu: 'Pagu (Rp)',
  target: 'Target',
  'baris baru': 'Baris baru',
  'indikator baru': 'Indikator baru',
};

function PerubahanTable({ perubahan }: { readonly perubahan: readonly PerubahanRencana[] }) {
  return (
    <section>
      <Title order={3} size="h5">
        Perbedaan rencana ({formatJumlah(perubahan.length)})
      </Title>
      <Table verticalSpacing={4} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={70}>Sel</Table.Th>
            <Table.Th w={130}>Apa</Table.Th>
            <Table.Th>Nama</Table.Th>
            <Table.Th w={170} ta="right">
              Berlaku sekarang
            </Table.Th>
            <Table.Th w={170} ta="right">
              Menurut laporan
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {perubahan.map((p, n) => (
            <Table.Tr key={n}>
              <Table.Td>{p.alamat}</Table.Td>
              <Table.Td>{namaPerubahan[p.apa]}</Table.Td>
              <Table.Td>{p.nama}</Table.Td>
              <Table.Td className="angka">{p.dari}</Table.Td>
              <Table.Td className="angka">{p.apa === 'baris baru' ? '' : p.ke}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
