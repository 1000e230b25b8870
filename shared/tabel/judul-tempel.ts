/** Headings that were copied along above the figures; pasted as well they would bring every figure into the row below its own. */
import { istilahDari } from '#shared/impor/istilah';
import { isPotonganNomorKolom } from '#shared/impor/nomor-kolom';
import { readIsian } from '#shared/perintah/read-isian';

const kataJudul =
  /(?:^|[^\p{L}])(?:realisasi|kinerja|anggaran|capaian|serapan|pagu|target|keterangan|triwulan|tw|rp|jumlah|nilai)(?:$|[^\p{L}])/iu;

/**
 * How many rows of headings stand above the figures of a block, row by row. A heading has a word of headings over a column of figures,
 * and no figure itself; where column numbers are printed, the headings end with them.
 */
export function countJudul(blok: readonly (readonly string[])[]): number {
  const awal = blok.findIndex((baris, n) => baris.some(isAngka) && !isNomorDi(blok, n));
  const atas = awal < 0 ? blok.length : awal;
  const nomor = blok.slice(0, atas).findLastIndex((_, n) => isNomorDi(blok, n));
  if (nomor >= 0) return nomor + 1;
  const judul = blok.slice(0, Math.max(0, awal));
  const kolomAngka = new Set(blok.flatMap((baris) => baris.flatMap((teks, k) => (isAngka(teks) ? [k] : []))));
  return judul.some((baris) => baris.some((teks, k) => kolomAngka.has(k) && kataJudul.test(teks))) ? judul.length : 0;
}

/** The same where a column may hold words as well (targets such as `BB`): only what is a heading and nothing else counts. */
export function countJudulKolom(blok: readonly (readonly string[])[]): number {
  const bukan = blok.findIndex(([pertama = ''], n) => !isJudul(pertama) && !isNomorDi(blok, n));
  return bukan < 0 ? blok.length : bukan;
}

function isNomorDi(blok: readonly (readonly string[])[], n: number): boolean {
  return isPotonganNomorKolom(blok[n] ?? [], blok[n - 1]?.some(isJudul) === true);
}

function isJudul(teks: string): boolean {
  return !/^\s*\d/u.test(teks) && istilahDari(teks).length > 0;
}

function isAngka(teks: string): boolean {
  return /\d/u.test(teks) && readIsian('desimal', teks).sah;
}
