import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useRef, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useFokusBaris } from '../daftar-maya/use-daftar-maya';
import classes from './daftar-drawer.module.css';

export interface FokusDaftar {
  readonly focusRow: (n: number) => void;
}

interface Props {
  readonly ref: Ref<FokusDaftar>;
  readonly jumlah: number;
  /** The widths of the columns, as in `grid-template-columns`. */
  readonly kolom: string;
  /** The cells of a row; the first field in it is the one that Enter and the arrows lead to. */
  readonly isiBaris: (n: number) => ReactNode;
  /** Takes a column from the clipboard, to be laid from the row `dari` down. */
  readonly onTempel: (papan: string, dari: number) => void;
}

/** The rows of a list with one field each. Mounted with its scroll box: a list that is there before the drawer would measure nothing. */
export function DaftarIsi({ ref, jumlah, kolom, isiBaris, onTempel }: Props) {
  const gulir = useRef<HTMLDivElement>(null);
  const maya = useVirtualizer({
    count: jumlah,
    getScrollElement: () => gulir.current,
    estimateSize: () => 46,
    overscan: 10,
  });
  const gerak = useFokusBaris({
    maya,
    find: (n) => gulir.current?.querySelector<HTMLInputElement>(`[data-index="${n.toString()}"] input`),
  });
  const focusRow = (n: number): void => {
    if (n >= 0 && n < jumlah) gerak.focusRow(n);
  };
  useImperativeHandle(ref, () => ({ focusRow }));
  const onKeyDown = (e: KeyboardEvent, n: number): void => {
    if (!(e.target instanceof HTMLInputElement) || !['ArrowUp', 'ArrowDown', 'Enter'].includes(e.key)) return;
    e.preventDefault();
    focusRow(e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey) ? n - 1 : n + 1);
  };
  return (
    <div ref={gulir} className={classes['gulir'] ?? ''}>
      <div style={{ height: maya.getTotalSize(), position: 'relative' }}>
        {maya.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={maya.measureElement}
            data-index={index}
            className={`${classes['baris'] ?? ''} ${classes['tempat'] ?? ''}`}
            style={{ transform: `translateY(${start.toString()}px)`, gridTemplateColumns: kolom }}
            onFocus={({ target }) => {
              // As in a cell of Excel: what is typed takes the place of what stands there.
              if (target instanceof HTMLInputElement) target.select();
            }}
            onKeyDown={(e) => {
              onKeyDown(e, index);
            }}
            onPaste={(e) => {
              const papan = e.clipboardData.getData('text/plain');
              if (!/[\n\t]/u.test(papan.trim())) return;
              e.preventDefault();
              onTempel(papan, index);
            }}
          >
            {isiBaris(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
