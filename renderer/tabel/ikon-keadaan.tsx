import { IconCheck, IconCircleDashed, IconClockHour4, IconDots, IconLock, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { KeadaanSel } from './keadaan-sel';

const ukuran = 14;

/** The sign of a state: its shape says it, colour only supports. Words stand in the cell's label and in the bar above the grid. */
export function ikonKeadaan(keadaan: KeadaanSel): ReactNode {
  switch (keadaan) {
    case 'kurang':
      return <IconCircleDashed size={ukuran} color="var(--tw-peringatan)" aria-hidden />;
    case 'menunggu':
      return <IconDots size={ukuran} aria-hidden />;
    case 'tersimpan':
      return <IconCheck size={ukuran} color="var(--tw-baik)" aria-hidden />;
    case 'tertunda':
      return <IconClockHour4 size={ukuran} color="var(--tw-redup)" aria-hidden />;
    case 'tidak-sah':
      return <IconX size={ukuran} color="var(--tw-bahaya)" aria-hidden />;
    case 'terkunci':
      return <IconLock size={ukuran} color="var(--tw-redup)" aria-hidden />;
    case 'kosong':
    case 'tetap':
      return null;
  }
}
