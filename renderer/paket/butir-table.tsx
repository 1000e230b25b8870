import { Badge, Table, Text } from '@mantine/core';
import { tinggiJudulDialog } from '../dialog/judul-dialog';
import type { Pohon } from '#shared/model/pohon';
import type { Unit } from '#shared/model/triwulan-data';
import type { Butir } from '#shared/paket/gabung';
import { isSasaranAngka, sebutSasaran } from '#shared/paket/sebut-nilai';
import { useSebagian } from '../dialog/use-sebagian';
import { IsiNilai } from './isi-nilai';

const tampilan: Readonly<Record<Butir['jenis'], { readonly nama: string; readonly warna: string }>> = {
  baru: { nama: 'Baru', warna: 'teal' },
  berubah: { nama: 'Berubah', warna: 'blue' },
  sama: { nama: 'Sama', warna: 'gray' },
  lama: { nama: 'Lebih baru di sini', warna: 'gray' },
  konflik: { nama: 'Konflik', warna: 'orange' },
};

/** Rows laid out at once. */
const sekali = 200;

interface Props {
  readonly butir: readonly Butir[];
  readonly pohon: Pohon;
  readonly unit: readonly Unit[];
  /** What is said when there is nothing. */
  readonly kosong: string;
}

/** What merging does, value by value: what stands here, and what will. */
export function ButirTable({ butir, pohon, unit, kosong }: Props) {
  const { tampak, berikutnya } = useSebagian(butir, sekali);
  if (butir.length === 0) return <Text c="dimmed">{kosong}</Text>;
  const rata = butir.some((x) => isSasaranAngka(x.sasaran)) ? 'right' : 'left';
  return (
    <>
      <Table stickyHeader stickyHeaderOffset={tinggiJudulDialog} verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={150}>Keadaan</Table.Th>
            <Table.Th>Isian</Table.Th>
            <Table.Th w="24%" ta={rata}>
              Di komputer ini
            </Table.Th>
            <Table.Th w="24%" ta={rata}>
              Setelah digabung
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tampak.map((b) => {
            const sebutan = sebutSasaran(b.sasaran, b.isi, pohon, unit);
            return (
              <Table.Tr key={b.kunci} style={{ verticalAlign: 'top' }} data-butir={b.kunci}>
                <Table.Td>
                  <Badge color={tampilan[b.jenis].warna} variant="light" radius="sm" tt="none">
                    {tampilan[b.jenis].nama}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{sebutan.medan}</Text>
                  <Text size="xs" c="dimmed" lineClamp={2}>
                    {sebutan.baris}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <IsiNilai sasaran={b.sasaran} isi={b.sini.isi} />
                </Table.Td>
                <Table.Td>
                  <IsiNilai sasaran={b.sasaran} isi={b.isi} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {berikutnya}
    </>
  );
}
