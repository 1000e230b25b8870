import { ActionIcon, Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import { checkHapusUnit, geserUnit, tambahUnit } from '#shared/perintah/unit';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { MedanTeks } from './medan-teks';
import type { UbahKepala } from './use-ubah-kepala';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly ubah: UbahKepala;
  readonly terkunci: boolean;
}

const namaJenis: Readonly<Record<Unit['jenis'], string>> = {
  sekretariat: 'Sekretariat',
  bidang: 'Bidang',
  uptd: 'UPTD',
};
const pilihanJenis = (['sekretariat', 'bidang', 'uptd'] as const).map((j) => ({ value: j, label: namaJenis[j] }));

/** The units in the order in which every screen lists them. */
export function BagianUnit({ tahun: { data, kepala }, ubah, terkunci }: Props) {
  const [baru, setBaru] = useState('');
  const simpan = async (ubahan: (unit: readonly Unit[]) => Unit[]): Promise<boolean> => {
    const pesan = await ubah((k) => ({ ...k, unit: ubahan(k.unit) }));
    if (pesan !== null) notifications.show({ message: pesan, color: 'red' });
    return pesan === null;
  };
  const hapus = (unit: Unit): void => {
    const pesan = checkHapusUnit(data, unit.id);
    if (pesan !== null) notifications.show({ message: pesan, color: 'orange', autoClose: 12_000 });
    else void simpan((daftar) => daftar.filter((u) => u.id !== unit.id));
  };
  const tambah = async (): Promise<void> => {
    if (baru.trim() !== '' && (await simpan((daftar) => tambahUnit(daftar, baru)))) setBaru('');
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Setiap kegiatan dan sub kegiatan diisi oleh satu unit. Unit yang sudah dipakai tidak dapat dihapus, tetapi dapat
        diganti namanya.
      </Text>
      <Table verticalSpacing={6} aria-label="Daftar unit">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nama</Table.Th>
            <Table.Th w={170}>Jenis</Table.Th>
            <Table.Th w={120}>Tindakan</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kepala.unit.map((unit, n) => (
            <Table.Tr key={unit.id} data-unit={unit.id}>
              <Table.Td>
                <MedanTeks
                  label={`Nama unit ${(n + 1).toString()}`}
                  sembunyiLabel
                  nilai={unit.nama}
                  maxLength={300}
                  disabled={terkunci}
                  periksa={(teks) => (teks.trim() === '' ? 'Nama unit tidak boleh kosong.' : null)}
                  onSimpan={(teks, kelompok) => ubah((k) => withUnit(k, { ...unit, nama: teks.trim() }), kelompok)}
                />
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={`Jenis ${unit.nama}`}
                  allowDeselect={false}
                  disabled={terkunci}
                  data={pilihanJenis}
                  value={unit.jenis}
                  onChange={(jenis) => {
                    if (jenis !== null)
                      void simpan((daftar) => daftar.map((u) => (u.id === unit.id ? { ...u, jenis } : u)));
                  }}
                />
              </Table.Td>
              <Table.Td>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    aria-label={`Naikkan ${unit.nama}`}
                    disabled={terkunci || n === 0}
                    onClick={() => void simpan((daftar) => geserUnit(daftar, unit.id, -1))}
                  >
                    <IconArrowUp size={17} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={`Turunkan ${unit.nama}`}
                    disabled={terkunci || n === kepala.unit.length - 1}
                    onClick={() => void simpan((daftar) => geserUnit(daftar, unit.id, 1))}
                  >
                    <IconArrowDown size={17} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={`Hapus ${unit.nama}`}
                    disabled={terkunci}
                    onClick={() => {
                      hapus(unit);
                    }}
                  >
                    <IconTrash size={17} />
                  </ActionIcon>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          void tambah();
        }}
      >
        <Group gap="sm" align="flex-end">
          <TextInput
            label="Unit baru"
            placeholder="misalnya Bidang Keluarga Berencana"
            w={420}
            maxLength={300}
            disabled={terkunci}
            value={baru}
            onChange={(e) => {
              setBaru(e.currentTarget.value);
            }}
          />
          <Button
            type="submit"
            variant="default"
            leftSection={<IconPlus size={17} />}
            disabled={terkunci || baru.trim() === ''}
          >
            Tambah unit
          </Button>
        </Group>
      </form>
    </Stack>
  );
}

function withUnit<K extends { readonly unit: Unit[] }>(kepala: K, unit: Unit): K {
  return { ...kepala, unit: kepala.unit.map((u) => (u.id === unit.id ? unit : u)) };
}
