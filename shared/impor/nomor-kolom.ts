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
 * True for a few cells of such a row, as a copied block has them. In brackets and in order they are certain; bare numbers could be
 * figures, and are taken for column numbers only right under headings, where three or more count on by one.
 */
export function isPotonganNomorKolom(sel: readonly string[], dibawahJudul: boolean): boolean {
  const isi = sel.filter((t) => t.trim() !== '');
  const nomor = isi.map(readNomor);
  const jarak = nomor.slice(1).map((x, n) => x - (nomor[n] ?? Number.NaN));
  if (isi.length === 0 || nomor.some((x) => Number.isNaN(x)) || jarak.some((j) => j < 1)) return false;
  if (isi.every((t) => t.trim().startsWith('('))) return isi.length > 1 || dibawahJudul;
  return dibawahJudul && isi.length > 2 && jarak.every((j) => j === 1);
}
