/** Where things stand in the layouts that noise is made of. */
import type { Lembaran, Petak } from '../derau';
import type { Acak } from './acak';

/** Where a layout's columns stand, from 0; -1 for one that it does not have. */
export interface Peran {
  readonly kepala: number;
  readonly tabel: number;
  readonly nama: readonly number[];
  readonly indikator: number;
  readonly satuan: number;
  readonly formula: number;
  readonly kinerja: readonly number[];
  readonly uang: readonly number[];
  readonly persen: readonly number[];
}

export const peran: Readonly<Record<string, Peran>> = {
  'tw1-3': {
    kepala: 5,
    tabel: 7,
    nama: [1, 2, 3, 4],
    indikator: 5,
    satuan: 6,
    formula: 7,
    kinerja: [8, 10],
    uang: [9, 11],
    persen: [12, 13],
  },
  tw4: {
    kepala: 5,
    tabel: 9,
    nama: [1, 2, 3, 4],
    indikator: 5,
    satuan: 6,
    formula: 7,
    kinerja: [8, 10],
    uang: [9, 12],
    persen: [11, 13],
  },
  'evaluasi-renja': {
    kepala: 3,
    tabel: 5,
    nama: [1],
    indikator: 2,
    satuan: -1,
    formula: -1,
    kinerja: [3, 4],
    uang: [6, 7],
    persen: [5, 8],
  },
};

/** Changes a sheet; figures and texts keep their meaning. */
export type Derau = (l: Lembaran, p: Peran, acak: Acak) => void;

/** Rows of the table: from under the header to the closing line. */
export function* barisIsi(l: Lembaran, p: Peran): Generator<[number, Petak[]]> {
  for (let r = p.tabel; r < akhirTabel(l, p); r++) {
    const b = l.baris[r];
    if (b !== undefined) yield [r, b];
  }
}

export function akhirTabel(l: Lembaran, p: Peran): number {
  const isi = l.baris.findLastIndex((b) => typeof b[p.indikator]?.nilai === 'string');
  return isi + 1;
}

export const titik = (n: number, ribuan: string): string => n.toString().replace(/\B(?=(\d{3})+$)/gu, ribuan);

export function tiapAngka(
  l: Lembaran,
  p: Peran,
  kolom: readonly number[],
  ubah: (petak: Petak & { nilai: number }) => void,
): void {
  for (const [, b] of barisIsi(l, p))
    for (const k of kolom) {
      const petak = b[k];
      if (petak !== undefined && typeof petak.nilai === 'number') ubah(petak as Petak & { nilai: number });
    }
}
