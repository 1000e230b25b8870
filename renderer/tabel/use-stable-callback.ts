import { useCallback, useInsertionEffect, useRef } from 'react';

/**
 * One function for all drawings that does what the latest of them would: what it is handed to need not be drawn again with
 * every key. Not to be called while drawing.
 */
export function useStableCallback<A extends readonly unknown[], R>(fungsi: (...argumen: A) => R): (...argumen: A) => R {
  const terbaru = useRef(fungsi);
  useInsertionEffect(() => {
    terbaru.current = fungsi;
  });
  return useCallback((...argumen: A) => terbaru.current(...argumen), []);
}
