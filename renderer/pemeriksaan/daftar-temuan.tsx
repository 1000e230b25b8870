import { Group, Text, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { daftarAturan, type Temuan } from '#shared/pemeriksaan/temuan';
import { tujuanSel } from '../alur/tujuan-sel';
import { rangeWith, useFokusBaris } from '../daftar-maya/use-daftar-maya';
import { utamaAttribute } from '../papan-ketik/fokus';
import { useViewState } from '../view-state/view-state';
import { usePemeriksaanState } from './pemeriksaan-state';
import classes from './pemeriksaan-screen.module.css';
import { temuanKey, type BarisTemuan } from './saring-temuan';
import { TingkatBadge } from './tingkat-badge';

interface Props {
  readonly tahunId: string;
  readonly baris: readonly BarisTemuan[];
}

/** The list of findings: one stop of Tab, arrow keys go from one to the next. Only what is in sight is drawn, so thousands scroll freely. */
export function DaftarTemuan({ tahunId, baris }: Props) {
  const { letak, keepLetak } = usePemeriksaanState();
  const dulu = letak?.tahunId === tahunId ? letak : null;
  const jump = useViewState((s) => s.jump);
  const bingkai = useRef<HTMLDivElement>(null);
  // The finding Tab leads to, by its key: the last one that had the focus (the one opened, on coming back), else the first.
  const [dituju, setDituju] = useState(dulu?.terakhir ?? null);
  const letakDituju = baris.findIndex((b) => keyOf(b) === dituju && isTautan(b));
  const letakTab = letakDituju >= 0 ? letakDituju : baris.findIndex(isTautan);
  const virtual = useVirtualizer({
    count: baris.length,
    getScrollElement: () => bingkai.current,
    estimateSize: (n) => (baris[n]?.jenis === 'aturan' ? 44 : 46),
    overscan: 12,
    initialOffset: dulu?.gulir ?? 0,
    initialMeasurementsCache: dulu?.terukur ?? [],
    rangeExtractor: rangeWith(letakTab),
  });
  const { onKeyDown } = useFokusBaris({
    maya: virtual,
    bisa: (n) => isTautan(baris[n]),
    find: (n) => bingkai.current?.querySelector<HTMLElement>(`[data-index="${n.toString()}"] button`),
  });

  const open = (t: Temuan): void => {
    const tujuan = tujuanSel(t);
    if (tujuan === null) return;
    keepLetak({ tahunId, gulir: virtual.scrollOffset ?? 0, terukur: virtual.takeSnapshot(), terakhir: temuanKey(t) });
    jump(tahunId, tujuan, t.pesan);
  };
  return (
    <div
      ref={bingkai}
      className={classes['daftar'] ?? ''}
      role="list"
      aria-label="Temuan"
      {...utamaAttribute}
      onKeyDown={(e) => {
        onKeyDown(e, letakTab);
      }}
    >
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
              <IsiBaris
                baris={b}
                tabIndex={v.index === letakTab ? 0 : -1}
                onOpen={open}
                onFocus={() => {
                  setDituju(keyOf(b));
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface IsiProps {
  readonly baris: BarisTemuan;
  readonly tabIndex: 0 | -1;
  readonly onOpen: (t: Temuan) => void;
  readonly onFocus: () => void;
}

function IsiBaris({ baris, tabIndex, onOpen, onFocus }: IsiProps) {
  switch (baris.jenis) {
    case 'aturan':
      return (
        <Group gap="sm" className={classes['aturan'] ?? ''}>
          <TingkatBadge tingkat={daftarAturan[baris.aturan].tingkat} />
          <Text fw={600} size="sm">
            {daftarAturan[baris.aturan].judul}
          </Text>
          <Text size="sm" c="dimmed">
            {formatJumlah(baris.jumlah)} temuan
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
          tabIndex={tabIndex}
          onFocus={onFocus}
          onClick={() => {
            onOpen(baris.temuan);
          }}
        >
          <Text size="sm">{baris.temuan.pesan}</Text>
        </UnstyledButton>
      );
  }
}

function keyOf(baris: BarisTemuan): string | null {
  return baris.jenis === 'temuan' ? temuanKey(baris.temuan) : null;
}

/** A finding of the whole year has no cell to lead to. */
function isTautan(baris: BarisTemuan | undefined): boolean {
  return baris?.jenis === 'temuan' && baris.temuan.simpul !== null;
}
