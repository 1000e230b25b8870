import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './kaki-tetap.module.css';

/** What can be done with a dialog, at its lower edge: in sight however far its body is scrolled. */
export function KakiTetap({ children }: { readonly children: ReactNode }) {
  return (
    <Group justify="flex-end" className={classes['kaki'] ?? ''}>
      {children}
    </Group>
  );
}
