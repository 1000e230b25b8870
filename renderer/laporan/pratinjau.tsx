import { ScrollArea } from '@mantine/core';
import { useElementSize, useInViewport } from '@mantine/hooks';
import { memo, useEffect, useState } from 'react';
import type { BarisLembar } from '#shared/laporan/lembar';
import { TabelLembar } from './lembar-view';
import classes from './pratinjau.module.css';
import { lebarLembar, pixelsPerPoint } from './ukuran-layar';
import type { LembarPratinjau } from './use-pratinjau';

const paperPadding = 24;

/** The sheet as it will come out, fitted to the width at hand. Long sheets are drawn piece by piece as they come into sight. */
export const Pratinjau = memo(function Pratinjau({
  pratinjau,
  menyusun,
}: {
  readonly pratinjau: LembarPratinjau;
  readonly menyusun: boolean;
}) {
  const { ref, width } = useElementSize();
  const { lembar, judul, kepala, tinggi } = pratinjau.kerangka;
  const lebar = lebarLembar(lembar);
  const zoom = width === 0 ? 1 : Math.min(1, (width - 2 * paperPadding) / lebar);
  return (
    <ScrollArea h="100%" type="auto" bg="var(--tw-meja)" viewportRef={ref} viewportProps={{ tabIndex: 0 }}>
      <div
        className={classes['kertas'] ?? ''}
        style={{ zoom, width: lebar, padding: paperPadding / 2 }}
        role="region"
        aria-label={`Pratinjau ${lembar.judul}`}
        aria-busy={menyusun}
      >
        <TabelLembar lembar={lembar} baris={judul} judul />
        <div className={classes['kepala'] ?? ''}>
          <TabelLembar lembar={lembar} baris={[]} kepala={kepala} />
        </div>
        {tinggi.map((points, ke) => (
          <Potongan key={ke} pratinjau={pratinjau} ke={ke} tinggi={points * pixelsPerPoint} />
        ))}
      </div>
    </ScrollArea>
  );
});

interface PotonganProps {
  readonly pratinjau: LembarPratinjau;
  readonly ke: number;
  readonly tinggi: number;
}

function Potongan({ pratinjau, ke, tinggi }: PotonganProps) {
  const { ref, inViewport } = useInViewport();
  const [isi, setIsi] = useState<{ asal: LembarPratinjau; baris: readonly BarisLembar[] } | null>(null);
  useEffect(() => {
    if (!inViewport) return;
    let berlaku = true;
    void pratinjau.potongan(ke).then((baris) => {
      if (berlaku) setIsi({ asal: pratinjau, baris });
    });
    return () => {
      berlaku = false;
    };
  }, [pratinjau, ke, inViewport]);
  // A row's height is known before it is drawn, so the place of a piece out of sight is kept exactly.
  return (
    <div ref={ref} className={classes['potongan'] ?? ''} style={{ minHeight: tinggi }}>
      {inViewport && isi !== null && isi.asal === pratinjau && (
        <TabelLembar lembar={pratinjau.kerangka.lembar} baris={isi.baris} />
      )}
    </div>
  );
}
