import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { KeadaanPenyimpanan } from '#shared/ipc/contract';
import { sisaDiskMessage } from '#shared/penyimpanan/sisa-disk';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { bridge } from '../bridge';
import { saveData } from '../laporan/save-salinan';
import { useViewState } from '../view-state/view-state';

const tanyaMilliseconds = 30_000;
const folderMessage =
  'Folder data Triwulan hilang atau hanya dapat dibaca, sehingga isian tidak dapat disimpan. Pasang kembali disknya atau minta petugas komputer membukanya. Sementara itu, simpan salinan ke tempat lain.';

/** Above every screen while the disk runs short or cannot be written: what is the matter, and a way to bring the data out. */
export function PeringatanPenyimpanan({ tahun }: { readonly tahun: TahunTerbuka }) {
  const gagal = useViewState((s) => s.simpan.status === 'gagal');
  const keadaan = useKeadaanPenyimpanan(gagal);
  const pesan =
    keadaan?.dapatDitulis === false
      ? folderMessage
      : gagal
        ? 'Ada isian yang belum tersimpan. Keadaan terakhir di layar dapat disimpan sebagai salinan di tempat lain, misalnya flashdisk.'
        : sisaDiskMessage(keadaan?.bebas ?? null);
  if (pesan === null) return null;
  return (
    <Alert
      color={gagal || keadaan?.dapatDitulis === false ? 'red' : 'orange'}
      icon={<IconAlertTriangle />}
      radius={0}
      py="xs"
      role="alert"
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{pesan}</Text>
        <Button
          size="xs"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => void saveData(tahun.tahunId, tahun.data)}
        >
          Simpan salinan…
        </Button>
      </Group>
    </Alert>
  );
}

/** Asked again from time to time, and at once when saving begins or ends to fail. */
function useKeadaanPenyimpanan(gagal: boolean): KeadaanPenyimpanan | null {
  const [keadaan, setKeadaan] = useState<KeadaanPenyimpanan | null>(null);
  useEffect(() => {
    const tanya = (): void => {
      void bridge.storageState().then(setKeadaan);
    };
    tanya();
    const pewaktu = setInterval(tanya, tanyaMilliseconds);
    return () => clearInterval(pewaktu);
  }, [gagal]);
  return keadaan;
}
