import type { BarisLembar } from '#shared/laporan/lembar';

/** Rows of a preview that are drawn together. */
const barisSepotong = 24;

/** Cuts rows into pieces of about equal length such that no merged cell reaches from one into the next. */
export function cutPotongan(baris: readonly BarisLembar[]): BarisLembar[][] {
  const potongan: BarisLembar[][] = [];
  let terbuka = 0;
  for (const b of baris) {
    const kini = potongan.at(-1);
    if (kini === undefined || (kini.length >= barisSepotong && terbuka <= 0)) potongan.push([b]);
    else kini.push(b);
    terbuka = Math.max(terbuka, ...b.sel.map((s) => s.gabung?.baris ?? 1)) - 1;
  }
  return potongan;
}
