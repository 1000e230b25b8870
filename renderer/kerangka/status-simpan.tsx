import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconLoader2 } from '@tabler/icons-react';
import { useViewState } from '../view-state/view-state';

/** Whether everything typed is in the database; announced to screen readers. */
export function StatusSimpanLabel() {
  const simpan = useViewState((s) => s.simpan);
  return (
    <Group gap={6} wrap="nowrap" role="status" aria-live="polite" miw={108}>
      {isi()}
    </Group>
  );

  function isi() {
    switch (simpan.status) {
      case 'menyimpan':
        return (
          <>
            <IconLoader2 size={17} />
            <Text size="xs">Menyimpan…</Text>
          </>
        );
      case 'tersimpan':
        return (
          <>
            <IconCloudCheck size={17} color="var(--tw-baik)" />
            <Text size="xs">Tersimpan{simpan.waktu === null ? '' : ` ${clock(simpan.waktu)}`}</Text>
          </>
        );
      case 'gagal':
        return (
          <>
            <IconAlertTriangle size={17} color="var(--tw-bahaya)" />
            <Text size="xs" c="var(--tw-bahaya)" maw={260}>
              {simpan.pesan}
            </Text>
          </>
        );
    }
  }
}

// Made once: making one takes longer than all else that a change of the status draws.
const jam = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

function clock(waktu: number): string {
  return jam.format(waktu);
}
