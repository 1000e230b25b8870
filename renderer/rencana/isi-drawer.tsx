import { Alert, Button, Drawer, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import type { HasilPerintah } from '#shared/perintah/perintah';
import { BelumDisimpanModal } from '../dialog/belum-disimpan-modal';
import { pintasan } from '../papan-ketik/pintasan';
import classes from './isi-drawer.module.css';

interface Props {
  /** What the list holds, as it stands in sentences: `pagu`, `target`. */
  readonly apa: string;
  readonly versi: string;
  readonly denganTahunLalu: boolean;
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
export function IsiDrawer(props: Props) {
  const { apa, versi, denganTahunLalu, kepala, children, jumlahUbah, jumlahCacat, pesan } = props;
  const { onPesan, onPerbaiki, onSimpan, onClose } = props;
  const [bertanya, setBertanya] = useState(false);
  const simpan = async (): Promise<void> => {
    if (jumlahCacat > 0) {
      onPesan(`Belum tersimpan: ${jumlahCacat.toString()} ${apa} perlu diperbaiki.`);
      onPerbaiki();
      return;
    }
    const hasil = jumlahUbah === 0 ? null : await onSimpan();
    if (hasil?.status === 'ditolak') onPesan(hasil.pesan);
    else onClose();
  };
  const tutup = (): void => {
    if (jumlahUbah + jumlahCacat === 0) onClose();
    else setBertanya(true);
  };
  useHotkeys(
    [
      [
        pintasan.simpan.tombol[0],
        () => {
          if (!bertanya) void simpan();
        },
      ],
    ],
    [],
  );
  return (
    <Drawer.Root
      opened
      onClose={tutup}
      position="right"
      size={1000}
      closeOnEscape={!bertanya}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay />
      <Drawer.Content styles={{ content: { display: 'flex', flexDirection: 'column', overflow: 'hidden' } }}>
        <Drawer.Header px={20}>
          <Drawer.Title fw={700} fz="lg">
            Isi {apa}, {versi}
          </Drawer.Title>
          <Drawer.CloseButton aria-label="Tutup" />
        </Drawer.Header>
        <Drawer.Body p={0} flex={1} mih={0} className={classes['isi'] ?? ''}>
          <Text size="sm" c="dimmed" px={20} pb="xs">
            Enter dan panah berpindah baris. Satu kolom yang disalin dari Excel dapat ditempel ke bawah mulai dari baris
            yang sedang dipilih.
          </Text>
          <div
            className={`${classes['baris'] ?? ''} ${classes['kepala'] ?? ''}`}
            data-tahun-lalu={denganTahunLalu || undefined}
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
                  {jumlahUbah === 0 ? 'Belum ada yang berubah.' : `${jumlahUbah.toString()} ${apa} akan berubah.`}
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
        </Drawer.Body>
      </Drawer.Content>
      {bertanya && (
        <BelumDisimpanModal
          onKembali={() => {
            setBertanya(false);
          }}
          onTutup={onClose}
        />
      )}
    </Drawer.Root>
  );
}
