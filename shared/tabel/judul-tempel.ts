/**
 * Headings that were copied along above the figures; pasted as well they would bring every figure into a row below its own. Blank rows
 * among them are left by merged cells. Where it is not certain that a row is a heading, it counts as figures: none may be lost.
 */
import { isAwalJudul } from '#shared/impor/istilah';
import { isNomorKolomDisalin } from '#shared/impor/nomor-kolom';
import { satuBaris } from '#shared/impor/teks';
import { readIsian } from '#shared/perintah/read-isian';

type Blok = readonly (readonly string[])[];

/**
 * How many rows of headings stand above the figures of a block, row by row. A heading has a word of headings over a column of figures,
 * and no figure itself; where column numbers are printed, the headings end with them.
 */
export function countJudul(blok: Blok): number {
  const awal = blok.findIndex((baris, n) => baris.some(isAngka) && !isNomorDi(blok, n));
  const nomor = lastNomor(blok, awal < 0 ? blok.length : awal);
  if (nomor >= 0) return nomor + 1;
  const judul = blok.slice(0, Math.max(0, awal));
  const kolomAngka = new Set(blok.flatMap((baris) => baris.flatMap((teks, k) => (isAngka(teks) ? [k] : []))));
  return judul.some((baris) => baris.some((teks, k) => kolomAngka.has(k) && isJudul(teks))) ? judul.length : 0;
}

/**
 * The same for the first column of a block, which may hold words as well (targets such as `BB`): only what is a heading and nothing
 * else counts. A blank below the last of them belongs to the figures.
 */
export function countJudulKolom(blok: Blok): number {
  const bukan = blok.findIndex(([pertama = ''], n) => !isKosong(pertama) && !isJudul(pertama) && !isNomorDi(blok, n));
  const atas = bukan < 0 ? blok.length : bukan;
  const nomor = lastNomor(blok, atas);
  return 1 + (nomor >= 0 ? nomor : blok.slice(0, atas).findLastIndex(([pertama = '']) => isJudul(pertama)));
}

/** The words of the headings, enough of them to be recognised. */
export function sebutJudul(judul: Blok): string {
  const kata = judul.flatMap((baris) => baris.map(satuBaris)).filter((t) => t !== '');
  return kata.length > 4 ? `${kata.slice(0, 4).join(', ')}, …` : kata.join(', ');
}

/** The last row of column numbers above row `batas`; -1 without any. */
function lastNomor(blok: Blok, batas: number): number {
  return blok.slice(0, batas).findLastIndex((_, n) => isNomorDi(blok, n));
}

function isNomorDi(blok: Blok, n: number): boolean {
  const atasnya = blok.slice(0, n).findLast((baris) => !baris.every(isKosong));
  return isNomorKolomDisalin(blok, n, atasnya?.some(isJudul) === true);
}

/** True for a heading of figures; what holds a figure other than a year, a triwulan or the number of a column is none. */
function isJudul(teks: string): boolean {
  const tanpaTahun = teks.replace(/\([^)]*\)|\b20\d\d\b|\b(?:tw|triwulan)\s*[1-4]\b/giu, '');
  if (isKosong(teks) || /(?<![-\p{L}\d])\d/u.test(tanpaTahun) || isAngka(teks)) return false;
  const inti = satuBaris(teks).replace(/^(?:jumlah|nilai|sisa|total)\b\s*/iu, '');
  return inti === '' || isAwalJudul(inti);
}

function isAngka(teks: string): boolean {
  return /\d/u.test(teks) && readIsian('desimal', teks).sah;
}

function isKosong(teks: string): boolean {
  return teks.trim() === '';
}
