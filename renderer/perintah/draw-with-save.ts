/**
 * The first letter in a cell on its way to the screen:
 *
 *   letter > handed to the database > answered soon > drawn once, with the mark that it is saved
 *                                   > not yet, or the next key comes > drawn as still being saved
 *
 * Drawn first, it would keep the answer waiting for as long as drawing takes, and be drawn a second time with it.
 */
import { flushSync } from 'react-dom';

/** Two frames of a usual screen: after more of them a letter seems late. */
export const tungguMilliseconds = 32;

let antrean: (() => void)[] = [];
let batas: ReturnType<typeof setTimeout> | undefined;

/** Changes what is on screen together with what is about to be saved, or before anything else is done. */
export function drawWithSave(gambar: () => void): void {
  if (antrean.length === 0) {
    batas = setTimeout(drawAll, tungguMilliseconds);
    // Whoever is next to hear of a key finds all that was typed before it on the screen.
    addEventListener('keydown', drawAll, true);
    addEventListener('pointerdown', drawAll, true);
  }
  antrean.push(gambar);
}

/** Draws at once what waits, together with `lain`. */
export function drawNow(lain: () => void = () => undefined): void {
  const semua = [...antrean, lain];
  antrean = [];
  clearTimeout(batas);
  removeEventListener('keydown', drawAll, true);
  removeEventListener('pointerdown', drawAll, true);
  flushSync(() => {
    for (const gambar of semua) gambar();
  });
}

function drawAll(): void {
  drawNow();
}
