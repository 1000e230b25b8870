import { Alert, Badge, Button, Group, Popover, Stack, Table, Text, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { triwulanRomawi, type Unit } from '#shared/model/triwulan-data';
import type { Manifest } from '#shared/paket/format';
import { sebutKunci, statusMesin, type StatusMesin } from '#shared/paket/mesin';
import { database } from '../basisdata/database';
import { bridge } from '../bridge';
import { simpanKomputer } from '../jurnal/komputer';
import { readPelaku } from '../pelaku/pelaku';
import { useWewenang } from '../pengguna/sesi';

const tampilan: Readonly<Record<StatusMesin, { readonly nama: string; readonly warna: string }>> = {
  sendiri: { nama: 'Komputer ini', warna: 'gray' },
  dikenal: { nama: 'Dikenal', warna: 'teal' },
  baru: { nama: 'Belum dikenal', warna: 'orange' },
  berganti: { nama: 'Kunci berganti', warna: 'red' },
};

/** The packets of a preview: what each is, who made it, on which machine. */
export function PaketTable({ paket, unit }: { readonly paket: readonly Manifest[]; readonly unit: readonly Unit[] }) {
  const mesin = useLiveQuery(() => database.mesin.toArray(), []);
  const sendiri = useLiveQuery(() => bridge.machineKey(), []);
  if (paket.length === 0 || mesin === undefined || sendiri === undefined) return null;
  const status = paket.map((p) => statusMesin(p, mesin, sendiri));
  return (
    <Stack gap="xs">
      {status.includes('berganti') && (
        <Alert color="red" title="Kunci mesin pengirim berganti">
          Unit ini sebelumnya mengirim dari komputer lain. Hubungi pengirimnya dan cocokkan kuncinya sebelum menerapkan
          paket ini.
        </Alert>
      )}
      <Table.ScrollContainer minWidth={700}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Paket</Table.Th>
              <Table.Th>Pengirim</Table.Th>
              <Table.Th>Dibuat</Table.Th>
              <Table.Th>Mesin pengirim</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {paket.map((p, n) => {
              const s = status[n] ?? 'baru';
              return (
                <Table.Tr key={p.id}>
                  <Table.Td className="nama">{sebutPaket(p, unit)}</Table.Td>
                  <Table.Td className="nama">{p.pengirim.nama}</Table.Td>
                  <Table.Td>{sebutWaktu(p.dibuat)}</Table.Td>
                  <Table.Td>
                    <Group gap="xs">
                      <Text size="sm" title={`Kunci: ${sebutKunci(p.mesin.kunci)}`}>
                        {mesin.find((m) => m.kunci === p.mesin.kunci)?.nama ?? p.mesin.nama}
                      </Text>
                      <Badge color={tampilan[s].warna} variant="light" radius="sm" tt="none">
                        {tampilan[s].nama}
                      </Badge>
                      {(s === 'baru' || s === 'berganti') && <KenaliMesin manifest={p} />}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

/** Names a machine once; from then on its packets say whose they are. */
function KenaliMesin({ manifest: { mesin, pengirim } }: { readonly manifest: Manifest }) {
  const [buka, setBuka] = useState(false);
  const [nama, setNama] = useState(`${pengirim.nama} (${mesin.nama})`);
  const larangan = useWewenang('memverifikasi');
  const simpan = async (): Promise<void> => {
    await database.mesin.put({
      kunci: mesin.kunci,
      nama: nama.trim(),
      unit: pengirim.unit,
      dipercaya: new Date().toISOString(),
      oleh: (await readPelaku()).nama,
    });
    void simpanKomputer(database);
    setBuka(false);
  };
  return (
    <Popover opened={buka} onChange={setBuka} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            setBuka(!buka);
          }}
        >
          Kenali…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={300}>
          {larangan === null ? (
            <>
              <Text size="sm">
                Kunci: <strong>{sebutKunci(mesin.kunci)}</strong>. Cocokkan dengan yang tampil di layar Paket komputer
                pengirim, misalnya lewat telepon.
              </Text>
              <TextInput
                label="Nama mesin"
                value={nama}
                maxLength={200}
                onChange={(e) => {
                  setNama(e.currentTarget.value);
                }}
              />
              <Button size="xs" disabled={nama.trim() === ''} onClick={() => void simpan()}>
                Simpan sebagai dikenal
              </Button>
            </>
          ) : (
            <Text size="sm">{larangan}</Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What a packet is, in a few words. */
export function sebutPaket({ jenis, unit: id, triwulan }: Manifest, unit: readonly Unit[]): string {
  if (jenis === 'rencana' || triwulan === null) return 'Rencana';
  return `${unit.find((u) => u.id === id)?.nama ?? id ?? ''}, Triwulan ${triwulanRomawi[triwulan]}`;
}

export function sebutWaktu(iso: string): string {
  return new Date(iso).toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
}
