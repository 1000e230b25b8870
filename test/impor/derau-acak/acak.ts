/** Chance that can be repeated. */

/** A number from 0 up to 1. */
export type Acak = () => number;

/** The same numbers for the same seed. */
export function acakDari(benih: number): Acak {
  let a = benih | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pilih<T>(acak: Acak, dari: readonly [T, ...T[]]): T {
  return dari[Math.floor(acak() * dari.length)] ?? dari[0];
}
