import { useSyncExternalStore } from 'react';

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
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
