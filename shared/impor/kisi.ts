import type { LembarBuku, Rentang, SelBuku } from '#shared/workbook/buku';

/** A sheet with its cells at hand by row and column. */
export interface Kisi {
  readonly lembar: LembarBuku;
  readonly sel: (baris: number, kolom: number) => SelBuku | undefined;
  /** The merged area that covers a cell. */
  readonly gabungan: (baris: number, kolom: number) => Rentang | undefined;
}

/** Areas taller or wider than this are decoration; walking them would cost a hostile file nothing and us much. */
const maxSisi = 5000;

/** Indexes a sheet. Linear in its cells and merged areas. */
export function buildKisi(lembar: LembarBuku): Kisi {
  const baris = new Map(lembar.baris.map((b) => [b.nomor, new Map(b.sel.map((s) => [s.kolom, s]))]));
  const gabungan = new Map<number, Rentang[]>();
  for (const g of lembar.gabungan) {
    if (g.bawah - g.atas > maxSisi) continue;
    for (let r = g.atas; r <= g.bawah; r++) {
      const ada = gabungan.get(r);
      if (ada === undefined) gabungan.set(r, [g]);
      else ada.push(g);
    }
  }
  return {
    lembar,
    sel: (r, k) => baris.get(r)?.get(k),
    gabungan: (r, k) => gabungan.get(r)?.find((g) => g.kiri <= k && k <= g.kanan),
  };
}

/** The text of a cell as it stands, figures as their digits; empty for none. */
export function teksSel(sel: SelBuku | undefined): string {
  if (sel === undefined) return '';
  switch (sel.isi.jenis) {
    case 'teks':
      return sel.isi.teks;
    case 'angka':
      return sel.isi.nilai.toString();
    case 'galat':
      return sel.isi.kode;
    case 'tanpa-hasil':
      return '';
  }
}
