import type { Pohon } from '#shared/model/pohon';

export interface JumlahPagu {
  /** Per node: entered on a sub kegiatan, summed above it; null where nothing is entered at or below it. */
  readonly simpul: ReadonlyMap<string, number | null>;
  /** Sum of all programs. */
  readonly total: number | null;
}

/** The pagu of every node in one budget version. */
export function jumlahPagu(pohon: Pohon, versi: string): JumlahPagu {
  const simpul = new Map<string, number | null>();
  const jumlah = (daftar: readonly { readonly id: string }[]): number | null =>
    daftar.reduce<number | null>((sejauhIni, s) => {
      const pagu = simpul.get(s.id) ?? null;
      return pagu === null ? sejauhIni : (sejauhIni ?? 0) + pagu;
    }, null);
  // Children first, so that every sum finds its parts.
  for (const s of pohon.urut.toReversed())
    simpul.set(s.id, s.jenjang === 'subkegiatan' ? (s.pagu?.[versi] ?? null) : jumlah(pohon.anak(s.id)));
  return { simpul, total: jumlah(pohon.urut.filter((s) => s.jenjang === 'program')) };
}
