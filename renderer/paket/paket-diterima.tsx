import { Badge, Button, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../basisdata/database';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { terimaPaket } from './kotak-masuk';
import { sebutPaket, sebutWaktu } from './paket-table';

/** The packets this PC has received for the open year, the latest first; each can be looked at again. */
export function PaketDiterima({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { tahunId, kepala } = tahun;
  const daftar = useLiveQuery(() => database.paket.where({ tahunId }).toArray(), [tahunId]);
  if (daftar === undefined) return null;
  const urut = daftar.toSorted((a, b) => (a.diterima < b.diterima ? 1 : -1));
  return (
    <section aria-label="Paket diterima">
      <Title order={3} size="h5" mb="xs">
        Paket diterima
      </Title>
      {urut.length === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada paket yang diterima untuk tahun ini.
        </Text>
      ) : (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Paket</Table.Th>
              <Table.Th>Pengirim</Table.Th>
              <Table.Th>Dibuat</Table.Th>
              <Table.Th>Diterima</Table.Th>
              <Table.Th>
                <VisuallyHidden>Tindakan</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {urut.map((p) => (
              <Table.Tr key={p.id}>
                <Table.Td className="nama">
                  {sebutPaket(p.isi.manifest, kepala.unit)}
                  {p.terbuka > 0 && (
                    <Badge ml="xs" color="orange" variant="light" radius="sm" tt="none">
                      {p.terbuka} belum diputuskan
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td className="nama">{p.isi.manifest.pengirim.nama}</Table.Td>
                <Table.Td>{sebutWaktu(p.isi.manifest.dibuat)}</Table.Td>
                <Table.Td>{sebutWaktu(p.diterima)}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => {
                      terimaPaket([{ nama: p.berkas, status: 'dibaca', paket: p.isi }]);
                    }}
                  >
                    Lihat lagi
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
