import { Badge, Button, Group, Modal, Paper, Table, Text, Textarea, Title, VisuallyHidden } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { namaStatusAlur, statusAlur } from '#shared/alur/alur';
import { temuanUnit } from '#shared/alur/ajukan';
import { pengingatUnit } from '#shared/paket/pengingat';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import { bridge } from '../bridge';
import type { TahunTerbuka } from '../basisdata/use-tahun';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
}

/** Who still owes what of the quarter, with a text to paste into WhatsApp. */
export function PengingatCard({ tahun, triwulan }: Props) {
  const { data } = tahun;
  const [teks, setTeks] = useState<string | null>(null);
  const baris = useMemo(
    () =>
      data.unit.map((u) => ({
        unit: u,
        status: statusAlur(data.alur, u.id, triwulan),
        kurang: temuanUnit(data, u.id, triwulan).filter((t) => t.tingkat === 'galat').length,
      })),
    [data, triwulan],
  );
  return (
    <Paper withBorder p="md" component="section" aria-label="Kelengkapan dan pengingat">
      <Title order={3} size="h5" mb="xs">
        Kelengkapan dan pengingat Triwulan {triwulanRomawi[triwulan]}
      </Title>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Unit</Table.Th>
            <Table.Th>Status</Table.Th>
            <Table.Th ta="right">Yang kurang</Table.Th>
            <Table.Th>
              <VisuallyHidden>Tindakan</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {baris.map(({ unit, status, kurang }) => {
            const pengingat = pengingatUnit(data, unit.id, triwulan);
            return (
              <Table.Tr key={unit.id} data-pengingat={unit.id}>
                <Table.Td className="nama">{unit.nama}</Table.Td>
                <Table.Td>
                  <Badge variant="light" color={status === 'dikembalikan' ? 'orange' : 'gray'} radius="sm" tt="none">
                    {namaStatusAlur[status]}
                  </Badge>
                </Table.Td>
                <Table.Td className="angka" ta="right">
                  {kurang}
                </Table.Td>
                <Table.Td ta="right">
                  {pengingat !== null && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        setTeks(pengingat);
                      }}
                    >
                      Teks pengingat…
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Modal
        opened={teks !== null}
        onClose={() => {
          setTeks(null);
        }}
        title="Teks pengingat untuk WhatsApp"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Tutup teks pengingat' }}
      >
        {teks !== null && <TeksSalin teks={teks} />}
      </Modal>
    </Paper>
  );
}

function TeksSalin({ teks }: { readonly teks: string }) {
  const [tersalin, setTersalin] = useState(false);
  return (
    <>
      <Textarea aria-label="Teks pengingat" value={teks} readOnly autosize minRows={6} maxRows={16} />
      <Group mt="sm" justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {tersalin ? 'Tersalin. Tempelkan di WhatsApp.' : ''}
        </Text>
        <Button
          leftSection={<IconCopy size={16} />}
          onClick={() => void bridge.copyText(teks).then(() => setTersalin(true))}
        >
          Salin
        </Button>
      </Group>
    </>
  );
}
