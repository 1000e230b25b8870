/** A long list of which only the rows in sight are drawn, and how the keyboard goes through it. */
import { defaultRangeExtractor, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';

/** The rows to draw: those in sight, and always row `tetap` (the one Tab leads to, or that is typed in). */
export function rangeWith(tetap: number | null): (range: Range) => number[] {
  return (range) => {
    const terlihat = defaultRangeExtractor(range);
    return tetap === null || tetap < 0 || tetap >= range.count || terlihat.includes(tetap)
      ? terlihat
      : [...terlihat, tetap].toSorted((a, b) => a - b);
  };
}

/** The row a key leads to, within `jumlah` rows of which `sehalaman` are in sight; null for other keys. */
export function rowAfterKey(key: string, kini: number, jumlah: number, sehalaman: number): number | null {
  const ke = ((): number | null => {
    switch (key) {
      case 'ArrowDown':
        return kini + 1;
      case 'ArrowUp':
        return kini - 1;
      case 'PageDown':
        return kini + sehalaman;
      case 'PageUp':
        return kini - sehalaman;
      case 'Home':
        return 0;
      case 'End':
        return jumlah - 1;
      default:
        return null;
    }
  })();
  return ke === null ? null : Math.max(0, Math.min(ke, jumlah - 1));
}

/** Frames to wait until a row far away is drawn. */
const maxBingkai = 10;

interface Input {
  readonly maya: Virtualizer<HTMLDivElement, Element>;
  /** Whether the row can have the focus; headings cannot. */
  readonly bisa?: (n: number) => boolean;
  /** The element of a drawn row that takes the focus. */
  readonly find: (n: number) => HTMLElement | null | undefined;
}

/** Moves the focus through a list drawn in part: to a row, and by key from the row `kini` it was pressed on. */
export function useFokusBaris({ maya, bisa = () => true, find }: Input): {
  readonly focusRow: (n: number) => void;
  readonly onKeyDown: (e: KeyboardEvent, kini: number) => void;
} {
  const bingkai = useRef(0);
  useEffect(
    () => () => {
      cancelAnimationFrame(bingkai.current);
    },
    [],
  );
  const focusRow = (n: number): void => {
    cancelAnimationFrame(bingkai.current);
    maya.scrollToIndex(n);
    let sisa = maxBingkai;
    const look = (): void => {
      const unsur = find(n);
      sisa -= 1;
      if (unsur != null) {
        unsur.focus({ preventScroll: true });
        if (unsur instanceof HTMLInputElement) unsur.select();
      } else if (sisa > 0) bingkai.current = requestAnimationFrame(look);
    };
    look();
  };
  return {
    focusRow,
    onKeyDown: (e, kini) => {
      if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
      const jumlah = maya.options.count;
      const ke = rowAfterKey(e.key, kini, jumlah, pageOf(maya));
      if (ke === null) return;
      e.preventDefault();
      e.stopPropagation();
      // Past a heading in the same direction; at an end the other way, so that Home finds the first row.
      const arah = ke > kini ? 1 : -1;
      const bolehDi = nextAllowed(ke, arah, jumlah, bisa) ?? nextAllowed(ke, -arah, jumlah, bisa);
      if (bolehDi !== null && bolehDi !== kini) focusRow(bolehDi);
    },
  };
}

function nextAllowed(dari: number, arah: number, jumlah: number, bisa: (n: number) => boolean): number | null {
  for (let n = dari; n >= 0 && n < jumlah; n += arah) if (bisa(n)) return n;
  return null;
}

/** About the rows in sight, less one that stays to be recognised. */
function pageOf(maya: Virtualizer<HTMLDivElement, Element>): number {
  const tinggi = maya.scrollElement?.clientHeight ?? 0;
  const [baris] = maya.getVirtualItems();
  return Math.max(1, Math.floor(tinggi / (baris?.size ?? 40)) - 1);
}
