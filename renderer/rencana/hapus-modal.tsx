import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { namaJenjang, type Simpul } from '#shared/model/triwulan-data';
import { checkHapusSimpul } from '#shared/perintah/check-simpul';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { sebutJenjang } from './jenjang';
import { useDialogKeys } from './use-dialog-keys';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly simpul: Simpul;
  readonly onClose: (terhapus: boolean) => void;
}

/** Names what will be deleted, or says why it cannot be. */
export function HapusModal({ tahun: { tahunId, data }, simpul, onClose }: Props) {
  const run = usePerintah(tahunId);
  useDialogKeys();
  const [ditolak, setDitolak] = useState(() => checkHapusSimpul(data, simpul.id));
  const hapus = async (): Promise<void> => {
    const hasil = await run({ jenis: 'HapusSimpul', id: simpul.id });
    if (hasil.status === 'ditolak') setDitolak(hasil.pesan);
    else onClose(true);
  };
  const batal = (): void => {
    onClose(false);
  };
  const sertaan = [
    simpul.indikator.length > 0 ? `${simpul.indikator.length.toString()} indikator dengan targetnya` : '',
    simpul.jenjang === 'subkegiatan' ? 'pagunya' : '',
  ]
    .filter(Boolean)
    .join(' dan ');
  return (
    <Modal
      opened
      onClose={batal}
      title={`Hapus ${sebutJenjang[simpul.jenjang]}`}
      centered
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      {ditolak === null ? (
        <Stack gap="sm">
          <Text>
            {namaJenjang[simpul.jenjang]} <strong>{[simpul.kode, simpul.nama].filter(Boolean).join(' ')}</strong> akan
            dihapus dari rencana{sertaan === '' ? '' : ` beserta ${sertaan}`}.
          </Text>
          <Text size="sm" c="dimmed">
            Penghapusan dapat diurungkan dengan Ctrl+Z.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={batal}>
              Batal
            </Button>
            <Button color="red.8" onClick={() => void hapus()}>
              Hapus
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack gap="sm">
          <Alert color="orange" icon={<IconAlertTriangle />} title="Belum dapat dihapus">
            {ditolak}
          </Alert>
          <Group justify="flex-end">
            <Button data-autofocus onClick={batal}>
              Tutup
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
