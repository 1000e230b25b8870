import type { KeyboardEvent } from 'react';

/** Marks an input as a cell that Enter and the arrow keys move between. */
export const cellAttribute = { 'data-sel-isian': '' } as const;

/**
 * Moves like Excel between the cells inside `event.currentTarget`: Enter and Down to the next, Shift+Enter and Up to the one before,
 * F2 to the end of the text; Enter behind the last cell calls `onLewatAkhir`. Within a text of several lines the keys keep their own
 * meaning. Tab moves by itself.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>, onLewatAkhir: () => void): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !('selIsian' in target.dataset) || event.altKey) return;
  if (event.key === 'F2') {
    target.setSelectionRange(target.value.length, target.value.length);
    return;
  }
  const langkah = stepOf(event);
  if (langkah === 0) return;
  const sel = cellsIn(event.currentTarget);
  const tujuan = sel[sel.indexOf(target) + langkah];
  event.preventDefault();
  if (tujuan !== undefined) focusCell(tujuan);
  else if (event.key === 'Enter' && langkah === 1) onLewatAkhir();
}

/** Puts the cursor into the first cell of a form. */
export function focusFirstCell(form: HTMLElement | null): void {
  const [pertama] = form === null ? [] : cellsIn(form);
  if (pertama !== undefined) focusCell(pertama);
}

function cellsIn(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-sel-isian]:not(:disabled)')];
}

function focusCell(sel: HTMLElement): void {
  sel.focus();
  if (sel instanceof HTMLInputElement) sel.select();
}

function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? -1 : 1;
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    default:
      return 0;
  }
}
