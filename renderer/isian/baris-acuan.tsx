import { Group, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './baris-indikator.module.css';

export interface Acuan {
  readonly judul: string;
  readonly nilai: ReactNode;
}

/** Figures to compare with, on a row of their own where the window is too narrow for a column each: the field stays in sight. */
export function BarisAcuan({ acuan, jumlahKolom }: { readonly acuan: readonly Acuan[]; readonly jumlahKolom: number }) {
  return (
    <Table.Tr className={classes['bersambung'] ?? ''}>
      <Table.Td colSpan={jumlahKolom}>
        <Group gap="2px var(--mantine-spacing-md)">
          {acuan.map(({ judul, nilai }) => (
            <Group key={judul} gap={4} wrap="nowrap">
              <Text size="sm" c="dimmed">
                {judul}:
              </Text>
              <div className="angka">{nilai}</div>
            </Group>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
