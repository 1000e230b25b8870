/**
 * The way through Excel for people who stay there, as the user sees it:
 *
 *   menu > unit > place > form written > ... > menu > returned file > read in a worker > preview > "Terapkan", one step of undo
 */
import { Alert, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { Triwulan } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { bridge } from '../bridge';
import { flushAllWrites } from '../perintah/autosave';
import { usePerintah } from '../perintah/use-perintah';
import { BacaFormulirModal, type FormulirDibuka } from './baca-formulir-modal';
import { BuatFormulirModal, kabarFormulir } from './buat-formulir-modal';
import { runFormulir } from './run-formulir';

export interface FormulirIsian {
  readonly make: () => void;
  readonly read: () => void;
  /** To be put into the screen: choice of the unit, preview, refusals. */
  readonly dialog: React.ReactNode;
}

/** Forms of the open year, of the quarter that is shown. */
export function useFormulirIsian(tahun: TahunTerbuka, triwulan: Triwulan): FormulirIsian {
  const run = usePerintah(tahun.tahunId);
  const [membuat, setMembuat] = useState(false);
  const [dibuka, setDibuka] = useState<FormulirDibuka | null>(null);
  const [ditolak, setDitolak] = useState<string | null>(null);

  const read = async (): Promise<void> => {
    const berkas = await bridge.openWorkbook();
    if (berkas.status === 'gagal') setDitolak(berkas.pesan);
    if (berkas.status !== 'berhasil') return;
    await flushAllWrites();
    const { nama, isi } = berkas.isi;
    const { instansi, tahun: angkaTahun } = tahun.kepala;
    notifications.show({
      id: kabarFormulir,
      title: 'Membaca formulir',
      message: `"${nama}" sedang dibaca...`,
      loading: true,
      autoClose: false,
    });
    const kabar = await runFormulir({ jenis: 'baca', isi, tujuan: { instansi, tahun: angkaTahun }, triwulan });
    notifications.hide(kabarFormulir);
    if (kabar.jenis === 'dibaca' && kabar.hasil.status === 'berhasil')
      setDibuka({ nama, formulir: kabar.hasil.formulir });
    else if (kabar.jenis === 'dibaca' && kabar.hasil.status === 'ditolak')
      setDitolak(`"${nama}": ${kabar.hasil.pesan}`);
    else
      setDitolak(
        `"${nama}" tidak dapat dibaca karena susunannya tidak dikenal aplikasi. Buka di Excel, simpan ulang sebagai .xlsx, lalu baca lagi. Keterangan teknis: ${kabar.jenis === 'gagal' ? kabar.pesan : kabar.jenis}`,
      );
  };

  return {
    make: () => {
      setMembuat(true);
    },
    read: () => void read(),
    dialog: (
      <>
        <BuatFormulirModal
          tahun={tahun}
          triwulan={triwulan}
          opened={membuat}
          onClose={() => {
            setMembuat(false);
          }}
        />
        <BacaFormulirModal
          tahun={tahun}
          dibuka={dibuka}
          run={run}
          onClose={() => {
            setDibuka(null);
          }}
          onSelesai={(jumlah) => {
            setDibuka(null);
            notifications.show({
              title: 'Formulir diterapkan',
              message: `${formatJumlah(jumlah)} isian diubah dari "${dibuka?.nama ?? ''}". Ctrl+Z mengembalikan semuanya.`,
              color: 'teal',
            });
          }}
        />
        <Modal
          opened={ditolak !== null}
          onClose={() => {
            setDitolak(null);
          }}
          title="Formulir tidak dapat dipakai"
          closeButtonProps={{ 'aria-label': 'Tutup pesan' }}
        >
          <Alert color="red">{ditolak}</Alert>
        </Modal>
      </>
    ),
  };
}
