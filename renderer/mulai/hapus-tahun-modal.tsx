import { Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { TahunRecord } from '#shared/penyimpanan/records';
import { database } from '../basisdata/database';
import { removeTahun } from '../basisdata/tahun';
import { backUp } from '../cadangan/back-up';
import { KakiDialog } from '../dialog/kaki-dialog';
import { useWewenang } from '../pengguna/sesi';

interface Props {
  readonly tahun: TahunRecord;
  readonly onClose: () => void;
}

/** Takes an office-year off this PC after a backup of it has been written; without the backup nothing is removed. */
export function HapusTahunModal({ tahun, onClose }: Props) {
  const { instansi, tahun: angka } = tahun.kepala;
  const [sedang, setSedang] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const ditahan = useWewenang('memulihkan');
  const hapus = async (): Promise<void> => {
    setSedang(true);
    const cadangan = await backUp(database, tahun.id, 'sebelum dihapus');
    if (cadangan.status !== 'berhasil') {
      setSedang(false);
      setDitolak(
        `Cadangan tidak dapat dibuat, jadi tidak ada yang dihapus. ${cadangan.status === 'gagal' ? cadangan.pesan : ''}`,
      );
      return;
    }
    await removeTahun(database, tahun.id);
    notifications.show({
      message: `${instansi.nama} ${angka.toString()} dihapus dari komputer ini. Cadangannya: ${cadangan.isi.nama}.`,
      color: 'teal',
      autoClose: 12_000,
    });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Hapus dari komputer ini">
      <Stack gap="sm">
        <Text>
          Seluruh rencana, isian, dan riwayat{' '}
          <strong>
            {instansi.nama} {instansi.pemda} tahun {angka}
          </strong>{' '}
          akan dihapus dari komputer ini. Ctrl+Z tidak mengembalikannya.
        </Text>
        <Text size="sm">
          Sebelumnya dibuat cadangan di folder cadangan. Bila nanti diperlukan lagi, data ini dapat dibuka dari cadangan
          itu. Komputer lain tidak terpengaruh.
        </Text>
        <KakiDialog
          ditolak={ditahan ?? ditolak}
          berbahaya
          berjalan={sedang}
          disabled={ditahan !== null}
          onBatal={onClose}
          onLanjut={() => void hapus()}
        >
          Cadangkan, lalu hapus
        </KakiDialog>
      </Stack>
    </Modal>
  );
}
