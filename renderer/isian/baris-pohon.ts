/** The tree at the left: tujuan and sasaran together, then program > kegiatan > sub kegiatan by kode; filtered. */
import type { TreeNodeData } from '@mantine/core';
import { compareKode } from '#shared/model/pohon';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { ownCells } from '#shared/perhitungan/kelengkapan';

/** The row that holds tujuan and sasaran; not a node of the plan. */
export const kelompokTujuan = 'kelompok:tujuan';

export interface Saringan {
  readonly teks: string;
  readonly unit: string | null;
  /** Which unit fills a node: the rows of a unit are those it fills, and no others. */
  readonly pengisi: (simpul: string) => string | null;
  /** Further condition on the node itself. */
  readonly keadaan?: ((s: SimpulTerhitung) => boolean) | null;
}

/**
 * Nodes for the tree. A node stays when it or something below it fits the filter; an empty filter keeps all, and `tetap`, the one that is
 * being filled, stays in any case: it would be gone from under the hands with the last figure.
 */
export function buildBarisPohon(
  hasil: TriwulanTerhitung,
  saringan: Saringan,
  tetap: string | null = null,
): TreeNodeData[] {
  const cocok = buildFilter(saringan);
  const fits = (s: SimpulTerhitung): boolean => s.simpul.id === tetap || cocok(s);
  const node = (s: SimpulTerhitung, anakDari: (s: SimpulTerhitung) => readonly SimpulTerhitung[]): TreeNodeData[] => {
    const children = anakDari(s).flatMap((a) => node(a, anakDari));
    if (children.length === 0) return fits(s) ? [{ value: s.simpul.id, label: s.simpul.nama }] : [];
    return [{ value: s.simpul.id, label: s.simpul.nama, children }];
  };
  const diAtasProgram = hasil.akar.filter((s) => s.simpul.jenjang === 'tujuan' || s.simpul.jenjang === 'sasaran');
  const tujuan = diAtasProgram.flatMap((s) => node(s, (t) => t.anak.filter((a) => a.simpul.jenjang === 'sasaran')));
  const program = byKode(hasil.urut.filter((s) => s.simpul.jenjang === 'program')).flatMap((s) =>
    node(s, (p) => byKode(p.anak)),
  );
  return [
    ...(tujuan.length > 0 ? [{ value: kelompokTujuan, label: 'Tujuan dan Sasaran', children: tujuan }] : []),
    ...program,
  ];
}

/**
 * The rows that are filled, in the order of the tree: where "berikutnya" leads. Of a program or kegiatan only one that has figures of its
 * own to fill, and that is `dicari` itself, not just the way to what is.
 */
export function listBarisIsi(
  baris: readonly TreeNodeData[],
  hasil: TriwulanTerhitung,
  dicari: (s: SimpulTerhitung) => boolean,
): string[] {
  return baris.flatMap(({ value, children = [] }) => {
    const s = hasil.simpul.get(value);
    const diisi =
      s !== undefined && dicari(s) && (s.simpul.jenjang === 'subkegiatan' || ownCells(s).semua > 0) ? [value] : [];
    return [...diisi, ...listBarisIsi(children, hasil, dicari)];
  });
}

/** Whether a node stands in the tree, by itself or as the way to what the filter finds. */
export function hasBaris(baris: readonly TreeNodeData[], simpul: string): boolean {
  return baris.some(({ value, children = [] }) => value === simpul || hasBaris(children, simpul));
}

/** Whether a node by itself fits the filter. */
export function buildFilter({ teks, unit, pengisi, keadaan = null }: Saringan): (s: SimpulTerhitung) => boolean {
  const cari = teks.trim().toLowerCase();
  return (s) =>
    (unit === null || pengisi(s.simpul.id) === unit) &&
    (cari === '' || searchText(s).includes(cari)) &&
    (keadaan === null || keadaan(s));
}

function searchText({ simpul, indikator }: SimpulTerhitung): string {
  return [simpul.kode ?? '', simpul.nama, ...indikator.map((i) => i.indikator.nama)].join(' ').toLowerCase();
}

function byKode(daftar: readonly SimpulTerhitung[]): SimpulTerhitung[] {
  return daftar.toSorted((a, b) => compareKode(a.simpul, b.simpul));
}
