/**
 * A value just written is known here before the live query brings it back. It is shown from here until what is on screen
 * stems from after the write: the state drawn next may have been read before it, the one after that cannot.
 */
import { useEffect, useRef, useState, type RefObject } from 'react';

export interface Generasi {
  /** Counts the states of the database that were shown. */
  readonly kini: number;
  /** The same, for what runs when a write is done. */
  readonly ref: RefObject<number>;
}

/** `keadaan`: what the database holds, a new object with each state that is shown. */
export function useGenerasi(keadaan: unknown): Generasi {
  const [terakhir, setTerakhir] = useState({ keadaan, kini: 0 });
  if (terakhir.keadaan !== keadaan) setTerakhir({ keadaan, kini: terakhir.kini + 1 });
  const ref = useRef(terakhir.kini);
  useEffect(() => {
    ref.current = terakhir.kini;
  }, [terakhir.kini]);
  return { kini: terakhir.kini, ref };
}

/** Whether what is shown in this generation was certainly read after a write that was done in generation `sejak`. */
export function isTersusul(sejak: number, kini: number): boolean {
  return kini - sejak >= 2;
}
