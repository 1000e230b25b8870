/** Typed targets, in the form of a node and in the quick list of all: what is wrong with them, and what is to be saved. */
import type { Indikator, Simpul } from '#shared/model/triwulan-data';
import type { IsiTarget } from '#shared/perintah/versi';
import { bacaAngkaTarget, bacaTarget } from './baca-angka';
import { targetTeks, type IsianTarget } from './isian-simpul';

/** Sentences on the target and on the number that stands for it; null where there is nothing to say. */
export interface CacatTarget {
  readonly teks: string | null;
  readonly angka: string | null;
}

export function cacatTarget({ teks, angka }: IsianTarget, satuan: string): CacatTarget {
  const target = bacaTarget(teks, satuan);
  const pengganti = target.jenis === 'teks' ? bacaAngkaTarget(angka) : null;
  return {
    teks: target.jenis === 'cacat' ? target.pesan : null,
    angka: pengganti?.jenis === 'cacat' ? pengganti.pesan : null,
  };
}

/** As the plan stores it; what cannot be read is none. */
export function nilaiTarget({ teks, angka }: IsianTarget, satuan: string): Pick<IsiTarget, 'target' | 'angka'> {
  const target = bacaTarget(teks, satuan);
  const pengganti = target.jenis === 'teks' ? bacaAngkaTarget(angka) : null;
  return {
    target: target.jenis === 'angka' || target.jenis === 'teks' ? target.nilai : null,
    angka: pengganti?.jenis === 'angka' ? pengganti.nilai : null,
  };
}

/** A row of the quick list: one indicator of one node. */
export interface BarisTarget {
  readonly kunci: string;
  readonly simpul: Simpul;
  readonly indikator: Indikator;
}

/** All indicators, row by row in the order given, as the office's workbook has them. */
export function susunBarisTarget(urutan: readonly Simpul[]): BarisTarget[] {
  return urutan.flatMap((simpul) =>
    simpul.indikator.map((indikator) => ({ kunci: `${simpul.id}/${indikator.id}`, simpul, indikator })),
  );
}

/** Typed targets by row; rows that were not touched are not in it. */
export type KetikanTarget = Readonly<Record<string, IsianTarget>>;

/** Reads what was typed; only what differs from the plan is to be saved. */
export function bacaDaftarTarget(
  baris: readonly BarisTarget[],
  versi: string,
  ketikan: KetikanTarget,
): { readonly isi: readonly IsiTarget[]; readonly cacat: Readonly<Record<string, CacatTarget>> } {
  const cacat: Record<string, CacatTarget> = {};
  const isi = baris.flatMap(({ kunci, simpul, indikator }): IsiTarget[] => {
    const ketik = ketikan[kunci];
    const lama = targetTeks(indikator, versi);
    if (ketik === undefined || (ketik.teks === lama.teks && ketik.angka === lama.angka)) return [];
    const salah = cacatTarget(ketik, indikator.satuan);
    if (salah.teks !== null || salah.angka !== null) {
      cacat[kunci] = salah;
      return [];
    }
    const baru = nilaiTarget(ketik, indikator.satuan);
    const sama =
      baru.target === (indikator.target[versi] ?? null) && baru.angka === (indikator.targetAngka?.[versi] ?? null);
    return sama ? [] : [{ simpul: simpul.id, indikator: indikator.id, ...baru }];
  });
  return { isi, cacat };
}
