import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { Tindakan } from '#shared/pengguna/wewenang';
import { useWewenang } from './sesi';

/** Says at the top of a screen why its actions are held back; nothing while they are free. */
export function WewenangAlert({ tindakan }: { readonly tindakan: Tindakan }) {
  const ditahan = useWewenang(tindakan);
  return ditahan === null ? null : (
    <Alert icon={<IconLock size={18} />} p="xs" title="Hanya dapat dilihat">
      {ditahan}
    </Alert>
  );
}
