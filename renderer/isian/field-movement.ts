import type { KeyboardEvent } from 'react';

/** Marks an input as a cell that Enter and the arrow keys move between. */
export const cellAttribute = { 'data-sel-isian': '' } as const;

/**
 * Moves like Excel between the cells inside `event.currentTarget`: Enter and Down to the next, Shift+Enter and Up to the one before.
 * Within a text of several lines the keys keep their own meaning. Tab moves by itself.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !('selIsian' in target.dataset)) return;
  const langkah = stepOf(event);
  if (langkah === 0) return;
  const sel = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sel-isian]:not(:disabled)')];
  const tujuan = sel[sel.indexOf(target) + langkah];
  event.preventDefault();
  tujuan?.focus();
  if (tujuan instanceof HTMLInputElement) tujuan.select();
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
