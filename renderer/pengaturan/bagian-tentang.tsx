import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconFileText, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { readAppInfo } from '../pelaku/pelaku';
import { daftarKomponen } from './komponen';

/** Which version this is, where the data lies, and whose work it stands on. */
export function BagianTentang() {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void readAppInfo().then(setInfo);
  }, []);
  return (
    <Stack gap="sm">
      <Text>
        <strong>Triwulan {info?.versi}</strong> di {info?.mesin}
      </Text>
      <Text size="sm" c="dimmed">
        Pengukuran kinerja dan anggaran per triwulan untuk perangkat daerah. Bekerja tanpa internet: data tinggal di
        komputer ini dan tidak dikirim ke mana pun.
      </Text>
      <Group>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={17} />}
          onClick={() => void bridge.showDataFolder()}
        >
          Tampilkan folder data
        </Button>
        <Button variant="default" leftSection={<IconFileText size={17} />} onClick={() => void bridge.openLog()}>
          Buka catatan galat
        </Button>
      </Group>
      <Table verticalSpacing={2} maw={520} mt="sm" aria-label="Komponen">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Dibangun dengan</Table.Th>
            <Table.Th w={160}>Lisensi</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {daftarKomponen.map(({ nama, lisensi }) => (
            <Table.Tr key={nama}>
              <Table.Td>{nama}</Table.Td>
              <Table.Td>{lisensi}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
