/** Rows of column numbers, which official sheets print under their headings: `(1) (2) (3)`, `1 2 3`, `(5) = (4)/(3)`. */

/** The number of one cell, in brackets or bare, with or without a formula; NaN for any other text. */
function readNomor(teks: string): number {
  return Number(/^\s*\(?\s*(\d{1,2})\s*\)?\s*(?:=.*)?$/u.exec(teks)?.[1] ?? Number.NaN);
}

/** True for the filled cells of such a row of a whole table, also where columns were moved since. */
export function isNomorKolom(teks: readonly string[]): boolean {
  const nomor = teks.map(readNomor);
  if (teks.length < 4 || nomor.some((x) => Number.isNaN(x))) return false;
  if (nomor.every((x, n) => n === 0 || x >= (nomor[n - 1] ?? 0))) return true;
  // Out of order only numbers in brackets, or nearly all from 1 on, are no figures.
  return new Set(nomor).size === nomor.length && (teks.every((t) => t.includes('(')) || isHampirUrut(nomor));
}

function isHampirUrut(nomor: readonly number[]): boolean {
  return nomor.length >= 8 && nomor.includes(1) && Math.max(...nomor) <= nomor.length + 2;
}

/**
 * True when row `n` of a copied block is such a row: all in brackets, in order, a single one only under a heading. Bare numbers could
 * be figures (s.d. each quarter 1, 2, 3, 4), and so could these where another row has figures in brackets: better pasted than lost.
 */
export function isNomorKolomDisalin(blok: readonly (readonly string[])[], n: number, dibawahJudul: boolean): boolean {
  const isi = (blok[n] ?? []).filter((t) => t.trim() !== '');
  if (isi.length === 0 || (isi.length === 1 && !dibawahJudul) || !isi.every(isBerkurung)) return false;
  if (blok.some((baris, i) => i !== n && baris.some(isBerkurung))) return false;
  const nomor = isi.map(readNomor);
  return nomor.every((x, i) => !Number.isNaN(x) && x > (nomor[i - 1] ?? 0));
}

/** A figure in brackets, with or without a formula. */
function isBerkurung(teks: string): boolean {
  return /^\s*\(\s*[\d.,]+\s*%?\s*\)\s*(?:%|=.*)?$/u.test(teks);
}
