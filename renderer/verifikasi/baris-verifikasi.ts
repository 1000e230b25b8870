import type { Pohon } from '#shared/model/pohon';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { isDue } from '#shared/perhitungan/kelengkapan';

/** A row to go through: a node with its money and remark, or (below it) one of its indicators. */
export interface BarisVerifikasi {
  readonly simpul: SimpulTerhitung;
  /** Null on the row of the node itself. */
  readonly indikator: IndikatorTerhitung | null;
  readonly temuan: readonly Temuan[];
}

/**
 * The rows of the nodes that `milik` says yes to, as the plan runs. A node that is not carried out (no pagu in this version)
 * is there only when something was found in it.
 */
export function buildBarisVerifikasi(
  pohon: Pohon,
  hasil: TriwulanTerhitung,
  milik: (simpul: string) => boolean,
  temuan: readonly Temuan[],
): BarisVerifikasi[] {
  const perSel = new Map<string, Temuan[]>();
  for (const t of temuan) {
    const kunci = selKey(t.simpul, t.indikator);
    perSel.set(kunci, [...(perSel.get(kunci) ?? []), t]);
  }
  return pohon.urut
    .filter(({ id }) => milik(id))
    .flatMap(({ id }) => {
      const simpul = hasil.simpul.get(id);
      if (simpul === undefined) return [];
      const baris = [null, ...simpul.indikator].map((indikator): BarisVerifikasi => ({
        simpul,
        indikator,
        temuan: perSel.get(selKey(id, indikator?.indikator.id ?? null)) ?? [],
      }));
      return isDue(simpul) || baris.some((b) => b.temuan.length > 0) ? baris : [];
    });
}

function selKey(simpul: string | null, indikator: string | null): string {
  return `${simpul ?? ''}|${indikator ?? ''}`;
}
