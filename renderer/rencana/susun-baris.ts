/** The rows of the plan: tujuan > sasaran > program > kegiatan > sub kegiatan, sorted by kode, filtered by text. */
import type { TreeNodeData } from '@mantine/core';
import { compareKode, tingkatJenjang, type Pohon } from '#shared/model/pohon';
import type { Simpul } from '#shared/model/triwulan-data';

/** A node stays when it or something below it fits the text; an empty text keeps all. */
export function susunBaris(pohon: Pohon, teks: string): TreeNodeData[] {
  const cari = teks.trim().toLowerCase();
  const baris = (s: Simpul): TreeNodeData[] => {
    const children = saudara(pohon, s.id).flatMap(baris);
    if (children.length > 0) return [{ value: s.id, label: s.nama, children }];
    return cari === '' || searchText(s).includes(cari) ? [{ value: s.id, label: s.nama }] : [];
  };
  return saudara(pohon, null).flatMap(baris);
}

/** The rows directly below a node, or at the top, in the order shown. */
export function saudara(pohon: Pohon, induk: string | null): Simpul[] {
  return berurut(induk === null ? pohon.akar : pohon.anak(induk));
}

/** Every node in the order shown. */
export function urutanTampil(pohon: Pohon): Simpul[] {
  const walk = (s: Simpul): Simpul[] => [s, ...saudara(pohon, s.id).flatMap(walk)];
  return saudara(pohon, null).flatMap(walk);
}

/** Tujuan first; a program without a sasaran comes after them. */
function berurut(daftar: readonly Simpul[]): Simpul[] {
  return daftar.toSorted((a, b) => tingkatJenjang(a.jenjang) - tingkatJenjang(b.jenjang) || compareKode(a, b));
}

function searchText({ kode, nama, indikator }: Simpul): string {
  return [kode ?? '', nama, ...indikator.map((i) => i.nama)].join(' ').toLowerCase();
}
