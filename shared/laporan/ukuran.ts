/** Widths and heights: so wide that no figure shows ###, so high that no wrapped text is cut. */
import { tinggiBarisMaksimum, type GayaSel, type Sel } from './lembar';
import { countLines, textWidth } from './text-metrics';

/** Room a spreadsheet keeps free inside a cell, and a reserve for printers whose letters run a little wider. */
const paddingPx = 5;
const cadangan = 0.96;
/** A line of Arial as spreadsheets space it, in font sizes; measured on Arial 8 to 12. */
const tinggiLarik = 1.28;
const paddingTegak = 4;
const tinggiTerkecil = 15;

/** Points of text that fit into a column of this width (characters of 7 pixels at 96 dpi). */
export function lebarIsiKolom(lebar: number): number {
  return (Math.trunc(lebar * 7) - paddingPx) * 0.75 * cadangan;
}

/** The column width in which a text of this many points fits on one line. */
function lebarUntuk(points: number): number {
  return Math.ceil(((Math.ceil(points / cadangan / 0.75) + paddingPx) / 7) * 100) / 100;
}

/** Widths of the columns: as the layout says, and wider where a figure needs it. */
export function lebarKolom(kolom: readonly { readonly lebar: number }[], baris: readonly (readonly Sel[])[]): number[] {
  const perlu = kolom.map(() => 0);
  for (const sel of baris) {
    sel.forEach(({ isi, tampil, gaya }, n) => {
      if (isi.jenis === 'angka' || isLongFigure(tampil)) perlu[n] = Math.max(perlu[n] ?? 0, textWidth(tampil, gaya));
    });
  }
  return kolom.map((k, n) => Math.max(k.lebar, lebarUntuk(perlu[n] ?? 0)));
}

/** A figure with more digits than a spreadsheet number holds stands as text, and wraps no more than any figure. */
function isLongFigure(tampil: string): boolean {
  return tampil.length > 15 && /^[\d.,-]+$/u.test(tampil);
}

/** Height in points of a cell's text, wrapped into its column or columns. */
export function tinggiSel({ isi, tampil, gaya, gabung }: Sel, kolomPertama: number, lebar: readonly number[]): number {
  if (tampil === '') return 0;
  // Figures never wrap: their columns are as wide as they need.
  if (isi.jenis !== 'teks') return gaya.ukuran * tinggiLarik + paddingTegak;
  let lebarSel = 0;
  for (let n = kolomPertama; n < kolomPertama + (gabung?.kolom ?? 1); n++) lebarSel += lebar[n] ?? 0;
  const larik = gaya.bungkus ? countLines(tampil, lebarIsiKolom(lebarSel), gaya) : 1;
  return larik * gaya.ukuran * tinggiLarik + paddingTegak;
}

/** Measures the cells of one column, every text once: the offices of a city share most of theirs. */
function createPengukur(kolom: number, lebar: readonly number[]): (sel: Sel) => number {
  const terukur = new Map<GayaSel, Map<string, number>>();
  return (sel) => {
    if (sel.isi.jenis !== 'teks' || (sel.gabung?.kolom ?? 1) > 1) return tinggiSel(sel, kolom, lebar);
    const segaya = terukur.get(sel.gaya) ?? new Map<string, number>();
    if (segaya.size === 0) terukur.set(sel.gaya, segaya);
    const tinggi = segaya.get(sel.tampil) ?? tinggiSel(sel, kolom, lebar);
    segaya.set(sel.tampil, tinggi);
    return tinggi;
  };
}

/** Heights of all rows. What a cell merged downwards needs beyond its rows is shared out among them. */
export function tinggiBaris(baris: readonly (readonly Sel[])[], lebar: readonly number[]): number[] {
  const tinggiDi = lebar.map((_, n) => createPengukur(n, lebar));
  const bersama: { dari: number; jumlah: number; perlu: number }[] = [];
  const tinggi = baris.map((sel, r) => {
    let tertinggi = tinggiTerkecil;
    sel.forEach((s, n) => {
      if (s.tampil === '') return;
      const perlu = tinggiDi[n]?.(s) ?? 0;
      if (s.gabung === undefined || s.gabung.baris === 1) tertinggi = Math.max(tertinggi, perlu);
      else bersama.push({ dari: r, jumlah: s.gabung.baris, perlu });
    });
    return tertinggi;
  });
  for (const { dari, jumlah, perlu } of bersama) {
    const tersedia = tinggi.slice(dari, dari + jumlah).reduce((a, b) => a + b, 0);
    const tambahan = Math.max(0, perlu - tersedia) / jumlah;
    for (let r = dari; r < dari + jumlah; r++) tinggi[r] = (tinggi[r] ?? 0) + tambahan;
  }
  return tinggi.map((t) => Math.min(tinggiBarisMaksimum, Math.ceil(t * 4) / 4));
}

/** Spreadsheet rows needed for one row of the table whose highest cell is `tinggi` points: more than one only for a very long text. */
export function jumlahBarisUntuk(tinggi: number): number {
  return Math.max(1, Math.ceil(tinggi / tinggiBarisMaksimum));
}
