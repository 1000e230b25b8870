import type { AlurUnit } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { statusAlur } from './alur';
import { countPerUnit } from './kelengkapan-unit';

/**
 * True when every unit that has something to fill in the quarter is Disahkan; with `unit`, when that one is. Until then
 * a report carries DRAF. An office without anything to fill has approved nothing. `pengisi` says which unit fills a node.
 */
export function isDisahkan(
  alur: readonly AlurUnit[] | undefined,
  hasil: TriwulanTerhitung,
  pengisi: (simpul: string) => string | null,
  unit: string | null,
): boolean {
  if (alur === undefined) return false;
  const mengisi = unit === null ? [...countPerUnit(hasil, pengisi).keys()] : [unit];
  return mengisi.length > 0 && mengisi.every((u) => statusAlur(alur, u, hasil.triwulan) === 'disahkan');
}
