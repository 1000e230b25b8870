import { periksaSimpul } from '#shared/pemeriksaan/pemeriksaan';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';

export type TemuanSimpul = (s: SimpulTerhitung) => readonly Temuan[];

/** The findings about what is typed in a node, worked out when first asked for. */
export function createTemuanSimpul(hasil: TriwulanTerhitung, sebelumnya: readonly TriwulanTerhitung[]): TemuanSimpul {
  const dikenal = new Map<string, readonly Temuan[]>();
  return (s) => {
    const ada = dikenal.get(s.simpul.id);
    if (ada !== undefined) return ada;
    const baru = periksaSimpul(hasil, sebelumnya, s);
    dikenal.set(s.simpul.id, baru);
    return baru;
  };
}
