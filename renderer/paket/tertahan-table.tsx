import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { tinggiJudulDialog } from '../dialog/judul-dialog';
import type { Pohon } from '#shared/model/pohon';
import type { Unit } from '#shared/model/triwulan-data';
import { kunciTertahan, type Tertahan } from '#shared/paket/gabung-paket';
import { isSasaranAngka, sebutSasaran } from '#shared/paket/sebut-nilai';
import { IsiNilai } from './isi-nilai';

interface Props {
  readonly tertahan: readonly Tertahan[];
  readonly pohon: Pohon;
  readonly unit: readonly Unit[];
  readonly onIzinkan: (tertahan: Tertahan) => void;
}

/** Values shown apart: not the sender's, locked here, or without a row in the plan. The first two may be let in. */
export function TertahanTable({ tertahan, pohon, unit, onIzinkan }: Props) {
  if (tertahan.length === 0) return <Text c="dimmed">Tidak ada nilai yang ditahan.</Text>;
  const rata = tertahan.some((x) => isSasaranAngka(x.sasaran)) ? 'right' : 'left';
  return (
    <Table stickyHeader stickyHeaderOffset={tinggiJudulDialog} verticalSpacing={6} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Isian</Table.Th>
          <Table.Th w="16%" ta={rata}>
            Di komputer ini
          </Table.Th>
          <Table.Th w="16%" ta={rata}>
            Dari paket
          </Table.Th>
          <Table.Th w="30%">Mengapa ditahan</Table.Th>
          <Table.Th w={130}>
            <VisuallyHidden>Tindakan</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tertahan.map((t) => {
          const sebutan = sebutSasaran(t.sasaran, t.isi, pohon, unit);
          return (
            <Table.Tr key={kunciTertahan(t.paket, t.kunci)} style={{ verticalAlign: 'top' }} data-tertahan={t.kunci}>
              <Table.Td>
                <Text size="sm">{sebutan.medan}</Text>
                <Text size="xs" c="dimmed" lineClamp={2}>
                  {sebutan.baris}
                </Text>
              </Table.Td>
              <Table.Td>
                <IsiNilai sasaran={t.sasaran} isi={t.sini} />
              </Table.Td>
              <Table.Td>
                <IsiNilai sasaran={t.sasaran} isi={t.isi} />
              </Table.Td>
              <Table.Td>
                <Text size="xs">{t.pesan}</Text>
              </Table.Td>
              <Table.Td>
                {t.sebab !== 'tidak-dalam-rencana' && (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => {
                      onIzinkan(t);
                    }}
                  >
                    Ikutkan
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
