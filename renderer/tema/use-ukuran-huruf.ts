import { useSyncExternalStore } from 'react';

/** Kept, because asking the page makes it lay itself out, and every drawing would ask. */
let terbaca: number | null = null;

window.addEventListener('resize', () => {
  terbaca = null;
});

/** Pixels of one `rem`: grows with the text size that the person has set. */
export function useUkuranHuruf(): number {
  return useSyncExternalStore(subscribe, readUkuran);
}

function subscribe(berubah: () => void): () => void {
  window.addEventListener('resize', berubah);
  return () => {
    window.removeEventListener('resize', berubah);
  };
}

function readUkuran(): number {
  terbaca ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return terbaca;
}
