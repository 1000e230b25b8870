import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tingkat } from '#shared/pemeriksaan/temuan';

/** The sign of a finding's level: its shape says it, colour only supports. Stands beside words. */
export function ikonTingkat(tingkat: Tingkat, ukuran = 14): ReactNode {
  switch (tingkat) {
    case 'galat':
      return <IconX size={ukuran} color="var(--tw-bahaya)" aria-hidden />;
    case 'peringatan':
      return <IconAlertTriangle size={ukuran} color="var(--tw-peringatan)" aria-hidden />;
    case 'catatan':
      return <IconInfoCircle size={ukuran} color="var(--tw-redup)" aria-hidden />;
  }
}
