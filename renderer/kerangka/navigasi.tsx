import { Tabs } from '@mantine/core';
import { daftarLayar, useViewParts } from '../view-state/view-state';
import { entriLayar } from './daftar-layar';
import classes from './kerangka.module.css';

/** The screens at the left edge, in the order of a working day. Arrow keys move, as in every tab list. */
export function Navigasi() {
  const { layar, showLayar } = useViewParts('layar', 'showLayar');
  return (
    <Tabs
      value={layar}
      onChange={(nilai) => {
        const tujuan = daftarLayar.find((l) => l === nilai);
        if (tujuan !== undefined) showLayar(tujuan);
      }}
      orientation="vertical"
      variant="pills"
      className={classes['navigasi'] ?? ''}
      classNames={{ tab: classes['layar'] ?? '', tabSection: classes['ikon'] ?? '' }}
    >
      <Tabs.List aria-label="Layar" className={classes['daftar'] ?? ''}>
        {daftarLayar.map((l) => (
          <Tabs.Tab key={l} value={l} leftSection={entriLayar[l].ikon}>
            {entriLayar[l].nama}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
