/** Texts of a workbook as people typed them: spaces of all kinds, line breaks, names that go on in the next row. */

/** One line without leading, trailing or doubled spaces. */
export function satuBaris(teks: string): string {
  return teks.replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/gu, ' ').trim();
}

/** Lines kept, each tidy; empty ones dropped. */
export function barisRapi(teks: string): string {
  return teks
    .split(/\r\n|[\r\n\u2028\v]/u)
    .map(satuBaris)
    .filter((b) => b !== '')
    .join('\n');
}

/** What remains of a text when spelling habits are taken away: letters and digits in lower case. */
export function inti(teks: string): string {
  return teks
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `Serang, 4 April 2022`, `Serang, ........ 2022`, `NIP. 1965...`: lines that only a signature has. */
export function isTandaTangan(teks: string): boolean {
  const rapi = satuBaris(teks);
  return tempatTanggal.test(rapi) || barisNip.test(rapi);
}

/** Place and date above a signature, the day often left open. */
export const tempatTanggal =
  /^(?<tempat>\p{L}[\p{L}\s.]{1,60}?)\s*,\s*(?:(?:\d{1,2}|[.\s_\u2026]+)\s*(?:\p{L}{3,12}|[.\s_\u2026]+)?\s*(?:20\d\d)?|\p{L}{3,12}\s+20\d\d)$/u;
export const barisNip = /^NIP\b[.\s:]*(?<nip>[\d\s.]*)$/iu;

/** Joins the halves of a text that was typed over two rows. */
export function sambung(depan: string, belakang: string): string {
  // A word broken at its hyphen stays one word; a dash between words keeps its spaces.
  return /\p{L}-$/u.test(depan) ? depan + belakang : `${depan} ${belakang}`;
}

/** True when a text cannot end here: the name goes on in the next row. */
export function isTerputus(teks: string): boolean {
  return /(?:[,&/(-]|\s(?:dan|atau|serta|yang|di|ke|dari|pada|untuk|oleh|bagi|dalam|dengan|melalui|terhadap|antara|tentang))$/iu.test(
    teks.trim(),
  );
}

/** True when a text begins as indicators begin: "Persentase ...", "Jumlah ...". */
export function isAwalIndikator(teks: string): boolean {
  return awalUkuran.test(teks) || awalHasil.test(teks);
}

/** What a share, a level or an index is measured by. */
export const awalUkuran = /^(?:p(?:er|re|ro)se(?:n|b)tase|cakupan|capaian|tingkat|rasio|indeks)\b/iu;
/** What is delivered, and counted. */
export const awalHasil = /^(?:jumlah?|banyaknya|ter(?:sedia|laksana|susun)nya)\b/iu;

/** True when a text cannot begin a name: it continues the row above. */
export function isSambungan(teks: string): boolean {
  return /^(?:\p{Ll}|[&/),])/u.test(teks.trim());
}

/**
 * The fraction that a formula cell prints on three lines (numerator, dashes, denominator, `x 100`), as one line
 * `A / B x 100`; any other text as one line.
 */
export function satukanPecahan(teks: string): string {
  const rapi = barisRapi(teks);
  // Searched piece by piece: one expression for all of it would take ages on a cell full of dashes.
  const garis = /(?:[-_\u2013\u2014\u2500\u2015] ?){3,}/u.exec(rapi);
  if (garis === null) return satuBaris(teks);
  const pembilang = rapi.slice(0, garis.index);
  const [, kali1, sisa = ''] = /^\s*([x×*]\s*100\s*%?)?([^]*)$/iu.exec(rapi.slice(garis.index + garis[0].length)) ?? [];
  const kali2 = /[x×*]\s*100\s*%?$/iu.exec(sisa)?.[0];
  const penyebut = kali2 === undefined ? sisa : sisa.slice(0, -kali2.length);
  const kali = kali1 ?? kali2;
  if (!/\p{L}/u.test(pembilang) || !/\p{L}/u.test(penyebut)) return satuBaris(teks);
  return satuBaris(`${pembilang} / ${penyebut}${kali === undefined ? '' : ` x 100${kali.includes('%') ? '%' : ''}`}`);
}

/** `DINAS X, Y DAN Z` to `Dinas X, Y dan Z`; a text that is not all capitals stays. */
export function judulKata(teks: string): string {
  if (teks !== teks.toUpperCase()) return teks;
  return teks
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*/gu, (kata) =>
      /^(?:dan|atau|di|ke|dari|pada|untuk|dengan|serta|yang)$/u.test(kata)
        ? kata
        : kata.charAt(0).toUpperCase() + kata.slice(1),
    );
}

/**
 * Number of single letters to change, add or drop to get from one text to the other; stops counting above `batas`.
 * Texts are cut at 300 letters, so that hostile names cost no time.
 */
export function jarakEjaan(a: string, b: string, batas: number): number {
  const [x, y] = [a.slice(0, 300), b.slice(0, 300)];
  if (Math.abs(x.length - y.length) > batas) return batas + 1;
  let atas = Array.from({ length: y.length + 1 }, (_, n) => n);
  for (let i = 1; i <= x.length; i++) {
    const baris = [i];
    let terkecil = i;
    for (let j = 1; j <= y.length; j++) {
      const ganti = (atas[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1);
      const n = Math.min(ganti, (atas[j] ?? 0) + 1, (baris[j - 1] ?? 0) + 1);
      baris.push(n);
      terkecil = Math.min(terkecil, n);
    }
    if (terkecil > batas) return batas + 1;
    atas = baris;
  }
  return atas[y.length] ?? 0;
}
