import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { HasilPerintah } from '#shared/perintah/perintah';
import { IsianDrawer } from '../dialog/isian-drawer';
import classes from './daftar-drawer.module.css';

interface Props {
  /** What the list holds, as it stands in sentences: `pagu`, `target`. */
  readonly apa: string;
  readonly versi: string;
  /** The widths of the columns, as in `grid-template-columns`. */
  readonly kolom: string;
  /** The heads of the columns. */
  readonly kepala: ReactNode;
  readonly children: ReactNode;
  readonly jumlahUbah: number;
  readonly jumlahCacat: number;
  readonly pesan: string | null;
  readonly onPesan: (pesan: string) => void;
  /** Leads to the first field that has to be mended. */
  readonly onPerbaiki: () => void;
  readonly onSimpan: () => Promise<HasilPerintah>;
  readonly onClose: () => void;
}

/** Around a list that is typed down like a column: what it is, what will change, saving it as one step. */
export function DaftarDrawer(props: Props) {
  const { apa, versi, kolom, kepala, children, jumlahUbah, jumlahCacat, pesan } = props;
  const { onPesan, onPerbaiki, onSimpan, onClose } = props;
  const simpan = async (): Promise<void> => {
    if (jumlahCacat > 0) {
      onPesan(`Belum tersimpan: ${formatJumlah(jumlahCacat)} ${apa} perlu diperbaiki.`);
      onPerbaiki();
      return;
    }
    const hasil = jumlahUbah === 0 ? null : await onSimpan();
    if (hasil?.status === 'ditolak') onPesan(hasil.pesan);
    else onClose();
  };
  return (
    <IsianDrawer
      judul={`Isi ${apa}, ${versi}`}
      size={1000}
      berubah={jumlahUbah + jumlahCacat > 0}
      onSimpan={() => void simpan()}
      onClose={onClose}
      className={classes['isi'] ?? ''}
    >
      {(tutup) => (
        <>
          <Text size="sm" c="dimmed" px={20} pb="xs">
            Enter dan panah berpindah baris. Satu kolom yang disalin dari Excel dapat ditempel ke bawah mulai dari baris
            yang sedang dipilih.
          </Text>
          <div
            className={`${classes['baris'] ?? ''} ${classes['kepala'] ?? ''}`}
            style={{ gridTemplateColumns: kolom }}
            aria-hidden
          >
            {kepala}
          </div>
          {children}
          <Group justify="space-between" wrap="nowrap" className={classes['kaki'] ?? ''}>
            <div role="status">
              {pesan !== null && (
                <Alert p="xs" color={jumlahCacat > 0 ? 'red' : 'biru'}>
                  {pesan}
                </Alert>
              )}
              {pesan === null && (
                <Text size="sm" c="dimmed">
                  {jumlahUbah === 0 ? 'Belum ada yang berubah.' : `${formatJumlah(jumlahUbah)} ${apa} akan berubah.`}
                </Text>
              )}
            </div>
            <Group gap="xs" wrap="nowrap">
              <Button variant="default" onClick={tutup}>
                Batal
              </Button>
              <Button onClick={() => void simpan()}>Simpan</Button>
            </Group>
          </Group>
        </>
      )}
    </IsianDrawer>
  );
}
