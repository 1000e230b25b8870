/**
 * How wide a text is in Arial and into how many lines it wraps, without a screen. Widths are those of the AFM files of
 * Helvetica (Adobe), in thousandths of the font size; Arial and Liberation Sans share them.
 */

/** Characters 32 to 126. */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];
/** Any other character counts as a wide one. */
const other = 1000;

export interface Huruf {
  /** Points. */
  readonly ukuran: number;
  readonly tebal: boolean;
}

/** Width of one line of text in points. */
export function textWidth(teks: string, huruf: Huruf): number {
  const tabel = huruf.tebal ? bold : regular;
  let perseribu = 0;
  for (let i = 0; i < teks.length; i++) perseribu += tabel[teks.charCodeAt(i) - 32] ?? other;
  return (perseribu * huruf.ukuran) / 1000;
}

/** Number of lines a text takes when it wraps between words within `lebar` points; a word that is too long is broken. */
export function countLines(teks: string, lebar: number, huruf: Huruf): number {
  let jumlah = 0;
  for (const paragraf of teks.split('\n')) jumlah += linesOfParagraph(paragraf, lebar, huruf);
  return jumlah;
}

function linesOfParagraph(paragraf: string, lebar: number, huruf: Huruf): number {
  if (textWidth(paragraf, huruf) <= lebar) return 1;
  const spasi = textWidth(' ', huruf);
  let lines = 1;
  let terpakai = 0;
  for (const kata of paragraf.split(' ')) {
    const w = textWidth(kata, huruf);
    if (terpakai > 0 && terpakai + spasi + w <= lebar) {
      terpakai += spasi + w;
      continue;
    }
    if (terpakai > 0) lines++;
    const lebihan = Math.ceil(w / lebar) - 1;
    if (lebihan > 0) lines += lebihan;
    terpakai = lebihan > 0 ? w - lebihan * lebar : w;
  }
  return lines;
}
