import type { Pohon } from '#shared/model/pohon';
import type { Simpul, Unit } from '#shared/model/triwulan-data';

/**
 * Which unit fills a node and answers for it in the workflow. A kegiatan or sub kegiatan: its unit, own or inherited.
 * A node above without a unit: the unit that owns everything below it, else the sekretariat, which owns the plan.
 * The answer is null only in an office without a sekretariat.
 */
export function buildPengisi(pohon: Pohon, unit: readonly Unit[]): (simpul: string) => string | null {
  const sekretariat = unit.find((u) => u.jenis === 'sekretariat')?.id ?? null;
  const milik = new Map<string, string | null>();
  const unitsBelow = (s: Simpul): ReadonlySet<string> => {
    const sendiri = pohon.unit(s.id);
    const bawah = new Set(pohon.anak(s.id).flatMap((a) => [...unitsBelow(a)]));
    const [satu] = bawah;
    milik.set(s.id, sendiri ?? (bawah.size === 1 && satu !== undefined ? satu : sekretariat));
    return sendiri === null ? bawah : new Set([sendiri]);
  };
  pohon.akar.forEach(unitsBelow);
  return (simpul) => milik.get(simpul) ?? null;
}
