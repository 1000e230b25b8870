import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import type { Aturan, Predikat } from '#shared/model/triwulan-data';
import { checkPredikat, predikatBaku } from '#shared/perhitungan/predikat';
import { bacaPersen } from './bagian-aturan';
import { MedanTeks } from './medan-teks';

interface Props {
  readonly aturan: Aturan;
  readonly terkunci: boolean;
  readonly onSimpan: (ubahan: Partial<Aturan>, kelompok?: string) => Promise<string | null>;
}

/** The grades of capaian with their lower bounds. */
export function PredikatTable({ aturan, terkunci, onSimpan }: Props) {
  const daftar = aturan.predikat ?? predikatBaku;
  const dengan = (n: number, ubahan: Partial<Predikat>): Predikat[] =>
    daftar.map((p, i) => (i === n ? { ...p, ...ubahan } : p));
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        Predikat kinerja
      </Title>
      <Table verticalSpacing={4} maw={560} aria-label="Predikat kinerja">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nama</Table.Th>
            <Table.Th w={200}>Mulai dari (%)</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {daftar.map((p, n) => (
            <Table.Tr key={n}>
              <Table.Td>
                <MedanTeks
                  label={`Nama predikat ${(n + 1).toString()}`}
                  sembunyiLabel
                  maxLength={100}
                  disabled={terkunci}
                  nilai={p.nama}
                  periksa={(teks) => checkPredikat(dengan(n, { nama: teks.trim() }))}
                  onSimpan={(teks, kelompok) => onSimpan({ predikat: dengan(n, { nama: teks.trim() }) }, kelompok)}
                />
              </Table.Td>
              <Table.Td>
                {p.batas === null ? (
                  <Text size="sm" c="dimmed">
                    di bawahnya
                  </Text>
                ) : (
                  <MedanTeks
                    label={`Batas bawah ${p.nama}`}
                    sembunyiLabel
                    angka
                    maxLength={12}
                    disabled={terkunci}
                    nilai={formatAngkaAtauTeks(p.batas)}
                    periksa={(teks) => checkPredikat(dengan(n, { batas: bacaPersen(teks) ?? '' }))}
                    onSimpan={(teks, kelompok) =>
                      onSimpan({ predikat: dengan(n, { batas: bacaPersen(teks) ?? '' }) }, kelompok)
                    }
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button
          variant="default"
          size="xs"
          disabled={terkunci || aturan.predikat === undefined}
          onClick={() => {
            void onSimpan({ predikat: [...predikatBaku] }).then((pesan) => {
              if (pesan !== null) notifications.show({ message: pesan, color: 'red' });
            });
          }}
        >
          Kembalikan ke Permendagri 86/2017
        </Button>
      </Group>
    </Stack>
  );
}
