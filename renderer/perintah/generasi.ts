/**
 * A value just written is known here before the live query brings it back. It is shown from here until what is on screen
 * stems from after the write: the state drawn next may have been read before it, the one after that cannot.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HasilPerintah } from '#shared/perintah/perintah';

/** Runs a command; `onCommit` is to be called when the database holds the change. */
type Jalankan = (onCommit: () => void) => Promise<HasilPerintah>;

export interface Generasi {
  /** Counts the states of the database that were shown. */
  readonly kini: number;
  /** Runs a command and tells in which generation it was written. */
  readonly tulis: (jalankan: Jalankan) => Promise<{ readonly hasil: HasilPerintah; readonly sejak: number }>;
}

/** `keadaan`: what the database holds, a new object with each state that is shown. */
export function useGenerasi(keadaan: unknown): Generasi {
  const [terakhir, setTerakhir] = useState({ keadaan, kini: 0 });
  if (terakhir.keadaan !== keadaan) setTerakhir({ keadaan, kini: terakhir.kini + 1 });
  const ref = useRef(terakhir.kini);
  useEffect(() => {
    ref.current = terakhir.kini;
  }, [terakhir.kini]);
  const tulis = useCallback(async (jalankan: Jalankan) => {
    let sejak = ref.current;
    const hasil = await jalankan(() => {
      sejak = ref.current;
    });
    // What changed nothing brings no state of its own: the next one that is drawn is newer.
    const berubah = hasil.status === 'ditolak' || hasil.jumlahPerubahan > 0;
    return { hasil, sejak: berubah ? sejak : sejak - 1 };
  }, []);
  return { kini: terakhir.kini, tulis };
}

/** Whether what is shown in this generation was certainly read after a write of the generation `sejak`. */
export function isTersusul(sejak: number, kini: number): boolean {
  return kini - sejak >= 2;
}
