import { Button, Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { usePintasan } from '../papan-ketik/use-pintasan';
import { useViewState } from '../view-state/view-state';
import { entriLayar } from './daftar-layar';
import classes from './kerangka.module.css';

/** After a jump to a cell: what it was about, and the way back to where it began. */
export function JalanKembali() {
  const asal = useViewState((s) => s.asal);
  const jumpBack = useViewState((s) => s.jumpBack);
  usePintasan({ kembali: jumpBack });
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
