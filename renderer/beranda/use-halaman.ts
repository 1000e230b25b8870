import { useState } from 'react';

/** The rows of the page that is shown, and turning the pages. A list that got shorter shows its last page. */
export function useHalaman<T>(
  semua: readonly T[],
  sekaligus: number,
): {
  readonly tampil: readonly T[];
  readonly jumlah: number;
  readonly kini: number;
  readonly onPilih: (halaman: number) => void;
} {
  const [halaman, onPilih] = useState(1);
  const jumlah = Math.max(1, Math.ceil(semua.length / sekaligus));
  const kini = Math.min(halaman, jumlah);
  return { tampil: semua.slice((kini - 1) * sekaligus, kini * sekaligus), jumlah, kini, onPilih };
}
