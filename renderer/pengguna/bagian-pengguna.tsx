import {
  ActionIcon,
  Alert,
  Badge,
  Button,
  Group,
  Menu,
  Modal,
  Stack,
  Table,
  Text,
  VisuallyHidden,
} from '@mantine/core';
import { IconDots, IconInfoCircle, IconLock, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import { checkPemilik } from '#shared/pengguna/kelola-pengguna';
import { namaPeran, sortPengguna, type Pengguna } from '#shared/pengguna/pengguna';
import { checkWewenang, isPinAktif, type KeadaanPengguna } from '#shared/pengguna/wewenang';
import { PasangPin } from './pasang-pin';
import { PenggunaForm } from './pengguna-form';
import { TanyaPengguna } from './tanya-pengguna';
import { useKeadaanPengguna } from './sesi';

type Dialog =
  { readonly jenis: 'tambah' } | { readonly jenis: 'ubah' | 'pin' | 'lepas' | 'hapus'; readonly pengguna: Pengguna };

const judul: Readonly<Record<Dialog['jenis'], string>> = {
  tambah: 'Tambah pengguna',
  ubah: 'Ubah pengguna',
  pin: 'PIN',
  lepas: 'Lepas PIN',
  hapus: 'Hapus pengguna',
};

/** The people of this PC: list, add, change, PINs. `unit` are the units of the office to choose from. */
export function BagianPengguna({ unit }: { readonly unit: readonly Unit[] }) {
  const keadaan = useKeadaanPengguna();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  if (keadaan === undefined) return null;
  const tutup = (): void => {
    setDialog(null);
  };
  const ditahan = checkWewenang('mengelola-pengguna', keadaan);
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm" c="dimmed" maw={620}>
          {keteranganPin(keadaan)}
        </Text>
        <Button
          leftSection={<IconUserPlus size={17} />}
          disabled={ditahan !== null}
          onClick={() => {
            setDialog({ jenis: 'tambah' });
          }}
          style={{ flexShrink: 0 }}
        >
          Tambah pengguna
        </Button>
      </Group>
      {ditahan !== null && <Alert icon={<IconInfoCircle />}>{ditahan}</Alert>}
      {keadaan.semua.length > 0 && (
        <Table verticalSpacing="xs" aria-label="Pengguna komputer ini">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Nama</Table.Th>
              <Table.Th>Peran</Table.Th>
              <Table.Th>Unit</Table.Th>
              <Table.Th>PIN</Table.Th>
              <Table.Th w={50}>
                <VisuallyHidden>Tindakan</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sortPengguna(keadaan.semua).map((p) => (
              <BarisPengguna key={p.id} pengguna={p} keadaan={keadaan} unit={unit} onPilih={setDialog} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {dialog !== null && (
        <Modal
          opened
          onClose={tutup}
          title={judul[dialog.jenis]}
          // The recovery code must not vanish by a click beside it.
          closeOnClickOutside={dialog.jenis !== 'pin'}
        >
          <IsiDialog dialog={dialog} unit={unit} onSelesai={tutup} />
        </Modal>
      )}
    </Stack>
  );
}

function keteranganPin({ semua }: KeadaanPengguna): string {
  if (semua.length === 0)
    return 'Daftar ini boleh kosong. Isi bila komputer ini dipakai beberapa orang, supaya setiap perubahan tercatat atas nama yang benar.';
  return isPinAktif(semua)
    ? 'PIN sekretariat terpasang: rencana, verifikasi, pemulihan, dan daftar ini hanya dapat diubah sekretariat yang masuk dengan PIN. PIN tidak menyandikan data di disk.'
    : 'Belum ada PIN sekretariat, jadi setiap pengguna boleh melakukan semuanya. Pasang PIN pada pengguna sekretariat untuk menjaga rencana dan verifikasi.';
}

interface BarisProps {
  readonly pengguna: Pengguna;
  readonly keadaan: KeadaanPengguna;
  readonly unit: readonly Unit[];
  readonly onPilih: (dialog: Dialog) => void;
}

function BarisPengguna({ pengguna, keadaan, unit, onPilih }: BarisProps) {
  const { id, nama, peran, pin } = pengguna;
  const ditahan = checkPemilik(keadaan, pengguna);
  const item = (jenis: 'ubah' | 'pin' | 'lepas' | 'hapus', teks: string) => (
    <Menu.Item
      {...(jenis === 'hapus' ? { color: 'red.9' } : {})}
      onClick={() => {
        onPilih({ jenis, pengguna });
      }}
    >
      {teks}
    </Menu.Item>
  );
  return (
    <Table.Tr>
      <Table.Td>
        {nama}
        {keadaan.aktif?.id === id && (
          <Badge variant="light" radius="sm" tt="none" ml={8}>
            sedang bekerja
          </Badge>
        )}
      </Table.Td>
      <Table.Td>{namaPeran[peran]}</Table.Td>
      <Table.Td>{unit.find((u) => u.id === pengguna.unit)?.nama ?? '–'}</Table.Td>
      <Table.Td>
        {pin === null ? (
          'tanpa PIN'
        ) : (
          <Group gap={4} wrap="nowrap">
            <IconLock size={15} aria-hidden /> terpasang
          </Group>
        )}
      </Table.Td>
      <Table.Td>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" aria-label={`Tindakan untuk ${nama}`}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown maw={360}>
            {ditahan !== null ? (
              <Menu.Label>{ditahan}</Menu.Label>
            ) : (
              <>
                {item('ubah', 'Ubah nama, peran, unit…')}
                {item('pin', pin === null ? 'Pasang PIN…' : 'Ganti PIN…')}
                {pin !== null && item('lepas', 'Lepas PIN…')}
                {item('hapus', 'Hapus…')}
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}

interface DialogProps {
  readonly dialog: Dialog;
  readonly unit: readonly Unit[];
  readonly onSelesai: () => void;
}

function IsiDialog({ dialog, unit, onSelesai }: DialogProps) {
  switch (dialog.jenis) {
    case 'tambah':
      return <PenggunaForm lama={null} unit={unit} onSelesai={onSelesai} />;
    case 'ubah':
      return <PenggunaForm lama={dialog.pengguna} unit={unit} onSelesai={onSelesai} />;
    case 'pin':
      return <PasangPin id={dialog.pengguna.id} nama={dialog.pengguna.nama} onSelesai={onSelesai} />;
    case 'lepas':
      return (
        <TanyaPengguna
          teks={`PIN ${dialog.pengguna.nama} akan dilepas: siapa pun di komputer ini dapat memilih nama itu.`}
          tombol="Lepas PIN"
          perintah={{ jenis: 'LepasPin', id: dialog.pengguna.id }}
          onSelesai={onSelesai}
        />
      );
    case 'hapus':
      return (
        <TanyaPengguna
          teks={`${dialog.pengguna.nama} akan dihapus dari daftar. Perubahan yang pernah dibuatnya tetap tercatat atas namanya.`}
          tombol="Hapus"
          perintah={{ jenis: 'HapusPengguna', id: dialog.pengguna.id }}
          onSelesai={onSelesai}
        />
      );
  }
}
