import { Alert, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import { backUp } from '../cadangan/back-up';
import { flushAllWrites } from '../perintah/autosave';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';
import { ImporModal } from './impor-modal';
import { useImpor, type BukuTerbaca } from './use-impor';

/** Adding a quarter to the open year from the office's workbook. */
export interface TambahTriwulan {
  readonly start: () => void;
  /** To be put into the screen: preview and refusals. */
  readonly dialog: React.ReactNode;
}

/** The quarter of a workbook becomes part of the open year, after a look at it, as one step that undo takes back. */
export function useTambahTriwulan(tahunId: string): TambahTriwulan {
  const run = usePerintah(tahunId);
  const setTriwulan = useViewState((s) => s.setTriwulan);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const impor = useImpor(async () => {
    await flushAllWrites();
    return readTahun(database, tahunId);
  }, setDitolak);

  const pakai = async ({ nama, hasil }: BukuTerbaca): Promise<void> => {
    impor.close();
    const cadangan = await backUp(database, tahunId, 'sebelum impor');
    if (cadangan.status !== 'berhasil') {
      setDitolak(
        `Cadangan sebelum impor tidak dapat dibuat, jadi tidak ada yang diubah. ${cadangan.status === 'gagal' ? cadangan.pesan : ''}`,
      );
      return;
    }
    const selesai = await run({ jenis: 'GantiTahun', data: hasil.data });
    if (selesai.status === 'ditolak') {
      setDitolak(selesai.pesan);
      return;
    }
    setTriwulan(hasil.triwulan);
    notifications.show({
      title: `Triwulan ${triwulanRomawi[hasil.triwulan]} ditambahkan`,
      message: `${formatJumlah(selesai.jumlahPerubahan)} perubahan dari "${nama}". Ctrl+Z mengembalikan semuanya; cadangan sebelum impor tersimpan.`,
      color: 'teal',
    });
  };

  return {
    start: () => void impor.choose(),
    dialog: (
      <>
        <ImporModal impor={impor} tombol="Tambahkan ke tahun ini" onPakai={(buku) => void pakai(buku)} />
        <Modal
          opened={ditolak !== null}
          onClose={() => {
            setDitolak(null);
          }}
          title="Buku kerja tidak dapat dipakai"
          closeButtonProps={{ 'aria-label': 'Tutup pesan' }}
        >
          <Alert color="red">{ditolak}</Alert>
        </Modal>
      </>
    ),
  };
}
