import { FlatTreeNode, ScrollArea, flattenTreeData, type TreeNodeData, type useTree } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import type { Dihitung } from '#shared/perhitungan/kelengkapan';
import { rangeWith, useFokusBaris } from '../daftar-maya/use-daftar-maya';
import { utamaAttribute } from '../papan-ketik/fokus';
import { rowElement } from '../pohon/row-element';
import { useUkuranHuruf } from '../tema/use-ukuran-huruf';
import { kelompokTujuan } from './baris-pohon';
import { BarisSimpul } from './baris-simpul';
import classes from './pohon-panel.module.css';

/** A row of the tree in letter heights: two lines of text. */
const tinggiBarisHuruf = 2.875;

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly baris: TreeNodeData[];
  readonly tree: ReturnType<typeof useTree>;
  readonly terbuka: Readonly<Record<string, boolean>>;
  readonly dihitung: Dihitung;
  readonly bercatatan: ReadonlySet<string>;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

/** The open rows of the tree. Only those in sight are drawn. */
export function DaftarPohon({ hasil, baris, tree, terbuka, dihitung, bercatatan, terpilih, onSelect }: Props) {
  const viewport = useRef<HTMLDivElement>(null);
  const rata = useMemo(() => flattenTreeData(baris, terbuka), [baris, terbuka]);
  const letakTerpilih = rata.findIndex((r) => r.node.value === terpilih);
  // The row that Tab leads to always exists.
  const letakTab = Math.max(0, letakTerpilih);
  const tinggi = Math.round(tinggiBarisHuruf * useUkuranHuruf());
  const virtual = useVirtualizer({
    count: rata.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => tinggi,
    overscan: 8,
    rangeExtractor: rangeWith(letakTab),
  });
  const { onKeyDown } = useFokusBaris({
    maya: virtual,
    find: (n) => rowElement(viewport.current, rata[n]?.node.value),
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, tinggi]);
  useEffect(() => {
    if (letakTerpilih >= 0) virtual.scrollToIndex(letakTerpilih, { align: 'auto' });
  }, [virtual, letakTerpilih]);
  return (
    <ScrollArea flex={1} type="auto" offsetScrollbars="y" viewportRef={viewport}>
      <div
        role="tree"
        data-tree-root
        aria-label="Program, kegiatan, dan sub kegiatan"
        className={classes['pohon'] ?? ''}
        style={{ height: virtual.getTotalSize() }}
        {...utamaAttribute}
        onKeyDownCapture={(e) => {
          const simpul = focusedSimpul(e);
          if (simpul !== null) onSelect(simpul);
          const kini = rata.findIndex((r) => rowElement(viewport.current, r.node.value) === e.target);
          if (kini >= 0) onKeyDown(e, kini);
        }}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const r = rata[index];
          return (
            r !== undefined && (
              <FlatTreeNode
                key={r.node.value}
                {...r}
                tree={tree}
                expandOnClick={false}
                expandOnSpace={false}
                tabIndex={index === letakTab ? 0 : -1}
                style={{ position: 'absolute', top: start, left: 0, right: 0, height: size }}
                renderNode={(payload) => (
                  <BarisSimpul
                    payload={payload}
                    hasil={hasil}
                    dihitung={dihitung}
                    bercatatan={bercatatan}
                    terpilih={terpilih}
                    onSelect={onSelect}
                  />
                )}
              />
            )
          );
        })}
      </div>
    </ScrollArea>
  );
}

/** Enter or Space on a row of the tree chooses it. */
function focusedSimpul(event: KeyboardEvent): string | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const baris = event.target instanceof Element ? event.target.querySelector<HTMLElement>('[data-value]') : null;
  const simpul = baris?.dataset['value'];
  if (simpul === undefined || simpul === kelompokTujuan) return null;
  event.preventDefault();
  return simpul;
}
