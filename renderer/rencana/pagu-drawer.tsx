import { Alert, Button, Drawer, Group, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { BelumDisimpanModal } from '../dialog/belum-disimpan-modal';
import { useDialogKeys } from '../dialog/use-dialog-keys';
import { usePerintah } from '../perintah/use-perintah';
import { DaftarPagu, type FokusDaftar } from './daftar-pagu';
import { bacaDaftarPagu, type TeksPagu } from './isi-pagu';
import classes from './pagu-drawer.module.css';
import { urutanTampil } from './susun-baris';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  readonly pembanding: VersiAnggaran | null;
  readonly onClose: () => void;
}

/** The pagu of all sub kegiatan of one version in one list: typed down like a column, or pasted from Excel. */
export function PaguDrawer({ tahun: { tahunId, pohon }, versi, pembanding, onClose }: Props) {
  const run = usePerintah(tahunId);
  const sub = useMemo(() => urutanTampil(pohon).filter((s) => s.jenjang === 'subkegiatan'), [pohon]);
  const [teks, setTeks] = useState<TeksPagu>({});
  const [pesan, setPesan] = useState<string | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const { isi, cacat } = useMemo(() => bacaDaftarPagu(sub, versi.id, teks), [sub, versi.id, teks]);
  const jumlahCacat = Object.keys(cacat).length;
  const daftar = useRef<FokusDaftar>(null);
  const simpan = async (): Promise<void> => {
    const salah = sub.findIndex((s) => cacat[s.id] !== undefined);
    if (salah >= 0) {
      setPesan(`Belum tersimpan: ${jumlahCacat.toString()} pagu perlu diperbaiki.`);
      daftar.current?.focusRow(salah);
      return;
    }
    if (isi.length > 0) {
      const hasil = await run({ jenis: 'UbahPagu', versi: versi.id, isi });
      if (hasil.status === 'ditolak') {
        setPesan(hasil.pesan);
        return;
      }
    }
    onClose();
  };
  const tutup = (): void => {
    if (isi.length + jumlahCacat === 0) onClose();
    else setBertanya(true);
  };
  useDialogKeys(() => {
    if (!bertanya) void simpan();
  });
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
            Isi pagu, {versi.nama}
          </Drawer.Title>
          <Drawer.CloseButton aria-label="Tutup" />
        </Drawer.Header>
        <Drawer.Body p={0} flex={1} mih={0} className={classes['isi'] ?? ''}>
          <Text size="sm" c="dimmed" px={20} pb="xs">
            Enter dan panah berpindah baris. Satu kolom yang disalin dari Excel dapat ditempel ke bawah mulai dari baris
            yang sedang dipilih.
          </Text>
          <div className={`${classes['baris'] ?? ''} ${classes['kepala'] ?? ''}`} aria-hidden>
            <span>Sub kegiatan</span>
            <span className="angka">{pembanding?.nama}</span>
            <span className="angka">{versi.nama}</span>
            <span className="angka">Selisih</span>
          </div>
          <DaftarPagu
            ref={daftar}
            sub={sub}
            versi={versi}
            pembanding={pembanding}
            teks={teks}
            cacat={cacat}
            onKetik={(baru) => {
              setTeks((t) => ({ ...t, ...baru }));
            }}
            onPesan={setPesan}
          />
          <Group justify="space-between" wrap="nowrap" className={classes['kaki'] ?? ''}>
            <div role="status">
              {pesan !== null && (
                <Alert p="xs" color={jumlahCacat > 0 ? 'red' : 'biru'}>
                  {pesan}
                </Alert>
              )}
              {pesan === null && (
                <Text size="sm" c="dimmed">
                  {isi.length === 0 ? 'Belum ada yang berubah.' : `${isi.length.toString()} pagu akan berubah.`}
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
