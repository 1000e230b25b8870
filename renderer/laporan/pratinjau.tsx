import { ScrollArea } from '@mantine/core';
import { useElementSize, useInViewport } from '@mantine/hooks';
import { memo, useMemo } from 'react';
import type { BarisLembar, Lembar } from '#shared/laporan/lembar';
import { TabelLembar } from './lembar-view';
import { cutPotongan } from './potongan';
import classes from './pratinjau.module.css';
import { lebarLembar, tinggiBaris } from './ukuran-layar';

const paperPadding = 24;

/** The sheet as it will come out, fitted to the width at hand. Long sheets are drawn piece by piece as they come into sight. */
export const Pratinjau = memo(function Pratinjau({ lembar }: { readonly lembar: Lembar }) {
  const { ref, width } = useElementSize();
  const lebar = lebarLembar(lembar);
  const zoom = width === 0 ? 1 : Math.min(1, (width - 2 * paperPadding) / lebar);
  const { dari, sampai } = lembar.kepala;
  const potongan = useMemo(() => cutPotongan(lembar.baris.slice(sampai + 1)), [lembar, sampai]);
  return (
    <ScrollArea h="100%" type="auto" bg="var(--tw-meja)" viewportRef={ref}>
      <div
        className={classes['kertas'] ?? ''}
        style={{ zoom, width: lebar, padding: paperPadding / 2 }}
        role="region"
        aria-label={`Pratinjau ${lembar.judul}`}
      >
        <TabelLembar lembar={lembar} baris={lembar.baris.slice(0, dari)} judul />
        <div className={classes['kepala'] ?? ''}>
          <TabelLembar lembar={lembar} baris={[]} kepala={lembar.baris.slice(dari, sampai + 1)} />
        </div>
        {potongan.map((baris, n) => (
          <Potongan key={n} lembar={lembar} baris={baris} />
        ))}
      </div>
    </ScrollArea>
  );
});

function Potongan({ lembar, baris }: { readonly lembar: Lembar; readonly baris: readonly BarisLembar[] }) {
  const { ref, inViewport } = useInViewport();
  // A row's height is known before it is drawn, so the place of a piece out of sight is kept exactly.
  return (
    <div ref={ref} className={classes['potongan'] ?? ''} style={{ minHeight: tinggiBaris(baris) }}>
      {inViewport && <TabelLembar lembar={lembar} baris={baris} />}
    </div>
  );
}
