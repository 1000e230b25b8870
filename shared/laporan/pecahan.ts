import { textWidth, type Huruf } from './text-metrics';

/**
 * `A / B x 100` as it is printed: numerator, a line of dashes, denominator, `x 100`, each on its own line. Null for a text
 * that is not such a fraction: the slash stands between spaces, once, and the text ends in `x 100`.
 */
export function cetakPecahan(formula: string, lebar: number, huruf: Huruf): string | null {
  const bagian = /^(?<pembilang>.+?) \/ (?<penyebut>.+?) ?(?<kali>[x×X] ?100 ?%?)$/su.exec(formula.trim())?.groups;
  const pembilang = bagian?.['pembilang'];
  const penyebut = bagian?.['penyebut'];
  if (pembilang === undefined || penyebut === undefined || penyebut.includes(' / ')) return null;
  const panjang = Math.min(lebar, Math.max(textWidth(pembilang, huruf), textWidth(penyebut, huruf)));
  const garis = '-'.repeat(Math.max(3, Math.floor(panjang / textWidth('-', huruf)) - 1));
  return [pembilang, garis, penyebut, bagian?.['kali'] ?? ''].join('\n');
}
