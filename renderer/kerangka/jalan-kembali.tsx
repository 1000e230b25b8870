import { Button, Group, Text } from '@mantine/core';
import { getHotkeyHandler, useWindowEvent } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { isDialogTerbuka } from '../papan-ketik/fokus';
import { pintasan, sebutPintasan } from '../papan-ketik/pintasan';
import { useViewState } from '../view-state/view-state';
import { entriLayar } from './daftar-layar';
import classes from './kerangka.module.css';

/** After a jump to a cell: what it was about, and the way back to where it began. */
export function JalanKembali() {
  const asal = useViewState((s) => s.asal);
  const jumpBack = useViewState((s) => s.jumpBack);
  const onKeyDown = getHotkeyHandler([[pintasan.kembali.tombol[0], jumpBack]]);
  // Before a tree, which takes every arrow to the left for itself, also one with Alt.
  useWindowEvent(
    'keydown',
    (e) => {
      if (asal === null || isDialogTerbuka()) return;
      onKeyDown(e);
      if (e.defaultPrevented) e.stopPropagation();
    },
    { capture: true },
  );
  if (asal === null) return null;
  return (
    <Group gap="sm" wrap="nowrap" className={classes['kembali'] ?? ''}>
      <Button
        size="xs"
        variant="default"
        flex="0 0 auto"
        leftSection={<IconArrowLeft size={16} />}
        title={sebutPintasan('kembali')}
        onClick={jumpBack}
      >
        Kembali ke {entriLayar[asal.layar].nama}
      </Button>
      <Text size="sm" lineClamp={2}>
        {asal.teks}
      </Text>
    </Group>
  );
}
