import type { Triwulan, VersiAnggaran } from './triwulan-data';

/**
 * The budget version that a quarter's report divides by: the last one, in the file's order, that is
 * valid from that quarter or earlier. Null when none has begun yet.
 */
export function versiBerlaku(daftar: readonly VersiAnggaran[], triwulan: Triwulan): VersiAnggaran | null {
  return daftar.findLast((versi) => versi.mulaiTriwulan <= triwulan) ?? null;
}
