/**
 * Packets that came in, whatever the screen:
 *
 *   opened files > which office-year > (none: the plan among them makes it) > preview > one step of undo
 */
import { Alert, Button, Group, List, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { PaketDibuka } from '#shared/ipc/contract';
import { database } from '../basisdata/database';
import { addTahunPaket, findTahunPaket } from '../basisdata/tahun-paket';
import { readPelaku } from '../pelaku/pelaku';
import { useViewParts, useViewState } from '../view-state/view-state';
import { terimaBerkas, tungguPaket, tutupKotakMasuk, useKotakMasuk } from './kotak-masuk';
import { PratinjauModal } from './pratinjau-modal';
import { catatDiterima } from './catat-diterima';

export function PaketMasuk() {
  const dibuka = useKotakMasuk((s) => s.dibuka);
  useEffect(() => {
    void tungguPaket();
    return listenToDrops();
  }, []);
  return dibuka === null ? null : <Penerimaan key={dibuka.length} dibuka={dibuka} />;
}

type Tujuan =
  | { readonly jenis: 'tahun'; readonly id: string; readonly baru: string | null }
  | { readonly jenis: 'tiada'; readonly pesan: string };

function Penerimaan({ dibuka }: { readonly dibuka: readonly PaketDibuka[] }) {
  const terbuka = useViewState((s) => s.tahunId);
  const { openTahun, showLayar } = useViewParts('openTahun', 'showLayar');
  const [tujuan, setTujuan] = useState<Tujuan | null>(null);
  useEffect(() => {
    let batal = false;
    void findTujuan(dibuka, terbuka).then((hasil) => {
      if (batal) return;
      setTujuan(hasil);
      if (hasil.jenis === 'tahun' && hasil.id !== terbuka) openTahun(hasil.id);
      if (hasil.jenis === 'tahun') showLayar('paket');
    });
    return () => {
      batal = true;
    };
    // Where the packets belong is settled once; opening that year must not ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dibuka]);
  if (tujuan === null) return null;
  if (tujuan.jenis === 'tahun') return <PratinjauModal tahunId={tujuan.id} dibuka={dibuka} baru={tujuan.baru} />;
  return (
    <Modal
      opened
      onClose={tutupKotakMasuk}
      title="Paket tidak dapat dibuka"
      closeButtonProps={{ 'aria-label': 'Tutup pesan' }}
    >
      <Alert color="red">
        <Text size="sm">{tujuan.pesan}</Text>
        <List size="sm" mt={6}>
          {dibuka.map((d, n) => (
            <List.Item key={n}>
              <strong>{d.nama}</strong>
              {d.status === 'ditolak' && `: ${d.pesan}`}
            </List.Item>
          ))}
        </List>
      </Alert>
      <Group justify="end" mt="md">
        <Button onClick={tutupKotakMasuk}>Tutup</Button>
      </Group>
    </Modal>
  );
}

/** The office-year the packets belong to; where this PC has none, the plan among them makes it. */
async function findTujuan(dibuka: readonly PaketDibuka[], terbuka: string | null): Promise<Tujuan> {
  const terbaca = dibuka.flatMap((d) => (d.status === 'dibaca' ? [d] : []));
  const [pertama] = terbaca;
  if (pertama === undefined) return { jenis: 'tiada', pesan: 'Tidak ada berkas yang dapat dibaca sebagai paket.' };
  for (const { paket } of terbaca) {
    const id = await findTahunPaket(database, paket.manifest, terbuka);
    if (id !== null) return { jenis: 'tahun', id, baru: null };
  }
  const rencana = terbaca.find((d) => d.paket.manifest.jenis === 'rencana');
  if (rencana === undefined) {
    const { instansi, tahun } = pertama.paket.manifest;
    return {
      jenis: 'tiada',
      pesan: `Data ${instansi.nama} tahun ${tahun.toString()} belum ada di komputer ini. Buka dahulu paket rencana dari sekretariat, lalu terima paket ini lagi.`,
    };
  }
  const pelaku = await readPelaku();
  const hasil = await addTahunPaket(database, rencana.paket, rencana.nama, pelaku);
  if ('pesan' in hasil) return { jenis: 'tiada', pesan: hasil.pesan };
  await catatDiterima(hasil.id, [rencana], pelaku.nama, () => 0);
  return { jenis: 'tahun', id: hasil.id, baru: rencana.paket.manifest.id };
}

/** Packets may be dropped anywhere on the window. */
function listenToDrops(): () => void {
  const boleh = (e: DragEvent): void => {
    if (e.dataTransfer?.types.includes('Files') === true) e.preventDefault();
  };
  const jatuh = (e: DragEvent): void => {
    const berkas = [...(e.dataTransfer?.files ?? [])];
    if (berkas.length === 0) return;
    e.preventDefault();
    void terimaBerkas(berkas);
  };
  window.addEventListener('dragover', boleh);
  window.addEventListener('drop', jatuh);
  return () => {
    window.removeEventListener('dragover', boleh);
    window.removeEventListener('drop', jatuh);
  };
}
