import { Group, Text, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { daftarAturan, type Temuan } from '#shared/pemeriksaan/temuan';
import { tujuanSel } from '../alur/tujuan-sel';
import { useViewState } from '../view-state/view-state';
import { usePemeriksaanState } from './pemeriksaan-state';
import classes from './pemeriksaan-screen.module.css';
import { temuanKey, type BarisTemuan } from './saring-temuan';
import { TingkatBadge } from './tingkat-badge';

interface Props {
  readonly tahunId: string;
  readonly baris: readonly BarisTemuan[];
}

/** The list of findings. Only what is in sight is drawn, so thousands scroll freely; arrow keys go from one to the next. */
export function DaftarTemuan({ tahunId, baris }: Props) {
  const { gulir, terakhir, keepLetak } = usePemeriksaanState();
  const jump = useViewState((s) => s.jump);
  const bingkai = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: baris.length,
    getScrollElement: () => bingkai.current,
    estimateSize: (n) => (baris[n]?.jenis === 'aturan' ? 44 : 46),
    overscan: 12,
    initialOffset: gulir,
  });
  const [fokus, setFokus] = useState<number | null>(null);

  // Back from a cell: the finding that was opened has the focus again.
  const letakTerakhir = useRef(terakhir);
  useEffect(() => {
    const kunci = letakTerakhir.current;
    letakTerakhir.current = null;
    const n = kunci === null ? -1 : baris.findIndex((b) => b.jenis === 'temuan' && temuanKey(b.temuan) === kunci);
    if (n >= 0) setFokus(n);
  }, [baris]);
  useLayoutEffect(() => {
    if (fokus === null) return;
    virtual.scrollToIndex(fokus);
    const gambar = requestAnimationFrame(() => {
      bingkai.current?.querySelector<HTMLElement>(`[data-index="${fokus.toString()}"] button`)?.focus();
      setFokus(null);
    });
    return () => {
      cancelAnimationFrame(gambar);
    };
  }, [fokus, virtual]);

  const open = (t: Temuan): void => {
    const tujuan = tujuanSel(t);
    if (tujuan === null) return;
    keepLetak({ gulir: bingkai.current?.scrollTop ?? 0, terakhir: temuanKey(t) });
    jump(tahunId, tujuan, t.pesan);
  };
  const moveFocus = (event: KeyboardEvent): void => {
    const langkah = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const kini = document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (langkah === 0 || kini === undefined) return;
    event.preventDefault();
    let n = Number(kini) + langkah;
    while (baris[n]?.jenis === 'aturan') n += langkah;
    if (baris[n] !== undefined) setFokus(n);
  };

  return (
    <div ref={bingkai} className={classes['daftar'] ?? ''} onKeyDown={moveFocus} role="list" aria-label="Temuan">
      <div className={classes['isi'] ?? ''} style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map((v) => {
          const b = baris[v.index];
          return b === undefined ? null : (
            <div
              key={v.key}
              ref={virtual.measureElement}
              data-index={v.index}
              role="listitem"
              className={classes['baris'] ?? ''}
              style={{ transform: `translateY(${v.start.toString()}px)` }}
            >
              <IsiBaris baris={b} onOpen={open} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function IsiBaris({ baris, onOpen }: { readonly baris: BarisTemuan; readonly onOpen: (t: Temuan) => void }) {
  switch (baris.jenis) {
    case 'aturan':
      return (
        <Group gap="sm" className={classes['aturan'] ?? ''}>
          <TingkatBadge tingkat={daftarAturan[baris.aturan].tingkat} />
          <Text fw={600} size="sm">
            {daftarAturan[baris.aturan].judul}
          </Text>
          <Text size="sm" c="dimmed">
            {baris.jumlah} temuan
          </Text>
        </Group>
      );
    case 'temuan':
      return baris.temuan.simpul === null ? (
        <Text size="sm" className={classes['temuan'] ?? ''}>
          {baris.temuan.pesan}
        </Text>
      ) : (
        <UnstyledButton
          className={classes['temuan'] ?? ''}
          onClick={() => {
            onOpen(baris.temuan);
          }}
        >
          <Text size="sm">{baris.temuan.pesan}</Text>
        </UnstyledButton>
      );
  }
}
