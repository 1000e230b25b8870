import { ActionIcon, Alert, Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconArrowsDiff, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import { jumlahPagu } from '#shared/perhitungan/jumlah-pagu';
import { checkHapusVersi, triwulanVersi } from '#shared/perintah/versi';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { VersiForm } from './versi-form';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly onPilih: (versi: string) => void;
  readonly onBandingkan: (lama: string, baru: string) => void;
  readonly onClose: () => void;
}

type Keadaan =
  | { readonly jenis: 'daftar' }
  | { readonly jenis: 'form'; readonly versi: VersiAnggaran | null }
  | { readonly jenis: 'hapus'; readonly versi: VersiAnggaran };

/** The budget versions of the year: DPA murni, pergeseran, perubahan. */
export function VersiModal({ tahun, onPilih, onBandingkan, onClose }: Props) {
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: 'daftar' });
  const keDaftar = (): void => {
    setKeadaan({ jenis: 'daftar' });
  };
  return (
    <Modal opened onClose={keadaan.jenis === 'daftar' ? onClose : keDaftar} title={judul(keadaan)} size={960}>
      {isi()}
    </Modal>
  );

  function isi() {
    switch (keadaan.jenis) {
      case 'daftar':
        return (
          <DaftarVersi
            tahun={tahun}
            onBandingkan={onBandingkan}
            onUbah={(versi) => {
              setKeadaan({ jenis: 'form', versi });
            }}
            onHapus={(versi) => {
              setKeadaan({ jenis: 'hapus', versi });
            }}
          />
        );
      case 'form':
        return (
          <VersiForm
            tahun={tahun}
            versi={keadaan.versi}
            onBatal={keDaftar}
            onTersimpan={(id) => {
              if (keadaan.versi === null) onPilih(id);
              keDaftar();
            }}
          />
        );
      case 'hapus':
        return <HapusVersi tahun={tahun} versi={keadaan.versi} onSelesai={keDaftar} />;
    }
  }
}

function judul(keadaan: Keadaan): string {
  switch (keadaan.jenis) {
    case 'daftar':
      return 'Versi anggaran';
    case 'form':
      return keadaan.versi === null ? 'Versi anggaran baru' : 'Ubah versi anggaran';
    case 'hapus':
      return 'Hapus versi anggaran';
  }
}

interface DaftarProps {
  readonly tahun: TahunTerbuka;
  readonly onBandingkan: (lama: string, baru: string) => void;
  readonly onUbah: (versi: VersiAnggaran | null) => void;
  readonly onHapus: (versi: VersiAnggaran) => void;
}

function DaftarVersi({ tahun: { data, pohon }, onBandingkan, onUbah, onHapus }: DaftarProps) {
  const daftar = data.versiAnggaran;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Laporan tiap triwulan dibagi dengan versi yang berlaku pada triwulan itu. Bila anggaran bergeser atau berubah di
        tengah tahun, buat versi baru dari versi terakhir, lalu ubah yang berbeda saja.
      </Text>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nama</Table.Th>
            <Table.Th>Nomor dan tanggal dokumen</Table.Th>
            <Table.Th>Berlaku untuk</Table.Th>
            <Table.Th className="angka">Jumlah pagu</Table.Th>
            <Table.Th>
              <span className="angka">Tindakan</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {daftar.map((v, n) => {
            const sebelum = daftar[n - 1];
            const tw = triwulanVersi(daftar, v.id);
            return (
              <Table.Tr key={v.id} data-versi={v.id}>
                <Table.Td className="nama">{v.nama}</Table.Td>
                <Table.Td>{[v.nomor, v.tanggal].filter((t) => (t ?? '') !== '').join(', ') || '–'}</Table.Td>
                <Table.Td>{tw.length === 0 ? 'tidak dipakai' : `Triwulan ${tw.join(', ')}`}</Table.Td>
                <Table.Td className="angka">{formatRupiah(jumlahPagu(pohon, v.id).total ?? 0)}</Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="nowrap">
                    <ActionIcon
                      variant="subtle"
                      disabled={sebelum === undefined}
                      title={sebelum === undefined ? undefined : `Bandingkan dengan ${sebelum.nama}`}
                      aria-label={`Bandingkan ${v.nama} dengan versi sebelumnya`}
                      onClick={() => {
                        if (sebelum !== undefined) onBandingkan(sebelum.id, v.id);
                      }}
                    >
                      <IconArrowsDiff size={17} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      title="Ubah"
                      aria-label={`Ubah ${v.nama}`}
                      onClick={() => {
                        onUbah(v);
                      }}
                    >
                      <IconPencil size={17} />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      title="Hapus"
                      aria-label={`Hapus ${v.nama}`}
                      onClick={() => {
                        onHapus(v);
                      }}
                    >
                      <IconTrash size={17} />
                    </ActionIcon>
                  </Group>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <KakiTetap>
        <Button
          leftSection={<IconPlus size={17} />}
          onClick={() => {
            onUbah(null);
          }}
        >
          Buat versi baru…
        </Button>
      </KakiTetap>
    </Stack>
  );
}

interface HapusProps {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  readonly onSelesai: () => void;
}

function HapusVersi({ tahun: { tahunId, data, pohon }, versi, onSelesai }: HapusProps) {
  const run = usePerintah(tahunId);
  const [ditolak, setDitolak] = useState(() => checkHapusVersi(data, versi.id));
  const tw = triwulanVersi(data.versiAnggaran, versi.id);
  const hapus = async (): Promise<void> => {
    const hasil = await run({ jenis: 'HapusVersi', id: versi.id });
    if (hasil.status === 'ditolak') {
      setDitolak(hasil.pesan);
      return;
    }
    notifications.show({ message: `Versi "${versi.nama}" dihapus. Ctrl+Z mengembalikannya.`, color: 'teal' });
    onSelesai();
  };
  return (
    <Stack gap="sm">
      {ditolak === null ? (
        <Text>
          <strong>{versi.nama}</strong> akan dihapus beserta seluruh pagu (jumlah{' '}
          {formatRupiah(jumlahPagu(pohon, versi.id).total ?? 0)}) dan targetnya.{' '}
          {tw.length === 0
            ? 'Tidak ada triwulan yang memakainya.'
            : `Laporan Triwulan ${tw.join(', ')} akan dibagi dengan versi sebelumnya.`}
        </Text>
      ) : (
        <Alert color="orange" icon={<IconAlertTriangle />} title="Tidak dapat dihapus">
          {ditolak}
        </Alert>
      )}
      <KakiTetap>
        <Button variant="default" data-autofocus onClick={onSelesai}>
          {ditolak === null ? 'Batal' : 'Kembali'}
        </Button>
        {ditolak === null && (
          <Button color="red.8" onClick={() => void hapus()}>
            Hapus versi
          </Button>
        )}
      </KakiTetap>
    </Stack>
  );
}
