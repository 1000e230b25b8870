import type { KolomTabel } from '#shared/tabel/kolom';

/** Columns in pixels. */
export interface UkuranKolom {
  readonly lebar: readonly number[];
  /** Distance of each column from the left edge of the grid. */
  readonly kiri: readonly number[];
  readonly jumlah: number;
  /** The first columns stay in sight: how many, how wide together, and where each stands (null for the others). */
  readonly jumlahBeku: number;
  readonly lebarBeku: number;
  readonly beku: readonly (number | null)[];
}

/** How a column looks in every row. */
export interface BentukKolom {
  readonly id: string;
  readonly lebar: number;
  /** Distance from the left edge of a column that stays in sight. */
  readonly beku: number | null;
  readonly batasBeku: boolean;
  readonly kanan: boolean;
  readonly judulBaris: boolean;
}

export function bentukKolom(kolom: readonly KolomTabel[], ukuran: UkuranKolom): BentukKolom[] {
  return kolom.map((k, n) => ({
    id: k.id,
    lebar: ukuran.lebar[n] ?? 0,
    beku: ukuran.beku[n] ?? null,
    batasBeku: n === ukuran.jumlahBeku - 1,
    kanan: k.rata === 'kanan',
    judulBaris: k.id === 'uraian',
  }));
}

/** Kode and name stay in sight; `huruf` is the letter height in pixels. */
export function ukurKolom(kolom: readonly KolomTabel[], huruf: number): UkuranKolom {
  const lebar = kolom.map((k) => Math.round(k.lebar * huruf));
  const kiri = lebar.map((_, n) => lebar.slice(0, n).reduce((a, b) => a + b, 0));
  const jumlahBeku = kolom.findIndex((k) => k.id === 'uraian') + 1;
  return {
    lebar,
    kiri,
    jumlah: lebar.reduce((a, b) => a + b, 0),
    jumlahBeku,
    lebarBeku: kiri[jumlahBeku] ?? 0,
    beku: kiri.map((k, n) => (n < jumlahBeku ? k : null)),
  };
}
