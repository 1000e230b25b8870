/** Chance that can be repeated: the same seed gives the same numbers. */
export type Acak = () => number;

/** Numbers in [0, 1) from a seed (mulberry32). */
export function createAcak(benih: number): Acak {
  let keadaan = benih >>> 0;
  return () => {
    keadaan = (keadaan + 0x6d2b_79f5) >>> 0;
    let t = keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `dari` up to, not including, `sampai`. */
export function antara(acak: Acak, dari: number, sampai: number): number {
  return dari + Math.floor(acak() * Math.max(1, sampai - dari));
}

/** One of a list that is not empty. */
export function salahSatu<T>(acak: Acak, daftar: readonly T[]): T {
  const ini = daftar[antara(acak, 0, daftar.length)];
  if (ini === undefined) throw new Error('nothing to choose from');
  return ini;
}
