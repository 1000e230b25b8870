import { formatJumlah } from '#shared/angka/format-angka';
import { countJudulKolom } from '#shared/tabel/judul-tempel';
import { readTsv } from '#shared/tabel/tsv';

/**
 * A column copied from a sheet, laid from the row `dari` of `kunci` downward: of each line the first cell. An empty
 * cell leaves its row as it is. Headings copied along, and what goes beyond the last row, are counted, not lost silently.
 */
export function tempelKolom(
  kunci: readonly string[],
  dari: number,
  papan: string,
): { readonly teks: ReadonlyMap<string, string>; readonly judul: number; readonly lebih: number } {
  const disalin = readTsv(papan);
  const judul = countJudulKolom(disalin);
  const baris = disalin.slice(judul);
  const teks = new Map<string, string>();
  baris.forEach(([pertama = ''], n) => {
    const k = kunci[dari + n];
    if (k !== undefined && pertama.trim() !== '') teks.set(k, pertama.trim());
  });
  return { teks, judul, lebih: Math.max(0, dari + baris.length - kunci.length) };
}

/** What a paste did, in a sentence; `apa` is what the column holds. */
export function sebutTempelan(apa: string, { teks, judul, lebih }: ReturnType<typeof tempelKolom>): string {
  const sisa = lebih === 0 ? '' : ` ${formatJumlah(lebih)} baris terakhir tidak punya tempat dan tidak dipakai.`;
  const dilewati = judul === 0 ? '' : ' Judul kolom yang ikut tersalin dilewati.';
  return `${formatJumlah(teks.size)} ${apa} ditempel.${dilewati}${sisa}`;
}
