/** Where the rows of the table stand on the sheet, and which cells the rows of a node share. */
import type { Pengikat } from './bentuk';
import { isUangPerIndikator } from './isi-kolom';
import type { Konteks } from './konteks';
import type { Sel } from './lembar';
import { jumlahBarisUntuk, tinggiSel } from './ukuran';
import type { BarisTabel } from './urutan';

/** A row of the table on the sheet: usually one spreadsheet row, several where a text is higher than a row can be. */
export interface Letak {
  readonly dari: number;
  readonly jumlah: number;
}

/** True when the rows of a node share one merged cell under this column. */
export function isBersama(konteks: Konteks, ikat: Pengikat, { simpul }: BarisTabel): boolean {
  switch (ikat.isi) {
    case 'nomor':
    case 'nama':
      return true;
    case 'pagu':
    case 'realisasiAnggaran':
    case 'capaianAnggaran':
      return !isUangPerIndikator(konteks, simpul);
    case 'indikator':
    case 'satuan':
    case 'formula':
    case 'target':
    case 'realisasi':
    case 'capaian':
    case 'keterangan':
      return false;
  }
}

/** Places the rows one under the other from sheet row `mulai` on. */
export function letakBaris(konteks: Konteks, baris: readonly BarisTabel[], isi: readonly (readonly Sel[])[], lebar: readonly number[], mulai: number): Letak[] {
  let dari = mulai;
  return baris.map((b, r) => {
    const perlu = konteks.kolom.map(({ ikat }, n) => {
      const sel = isi[r]?.[n];
      // A short text can never be higher than a row; only long ones are measured here.
      if (sel === undefined || sel.tampil.length < 200) return 1;
      const jumlah = jumlahBarisUntuk(tinggiSel(sel, n, lebar));
      if (!isBersama(konteks, ikat, b)) return jumlah;
      return b.ke === 0 ? jumlah - (b.jumlah - 1) : 1;
    });
    const letak = { dari, jumlah: Math.max(...perlu) };
    dari += letak.jumlah;
    return letak;
  });
}

/** The table's cells on the sheet, merged; `isi` are the contents per row and column. */
export function tabelTergabung(konteks: Konteks, baris: readonly BarisTabel[], isi: readonly (readonly Sel[])[], letak: readonly Letak[]): Sel[][] {
  const lembar: Sel[][] = [];
  baris.forEach((b, r) => {
    const sini = letak[r];
    const sel = isi[r];
    if (sini === undefined || sel === undefined) return;
    const barisSimpul = letak.slice(r - b.ke, r - b.ke + b.jumlah);
    const tinggiSimpul = barisSimpul.reduce((jumlah, l) => jumlah + l.jumlah, 0);
    for (let p = 0; p < sini.jumlah; p++) {
      lembar.push(konteks.kolom.map(({ ikat }, n) => {
        const asal = isBersama(konteks, ikat, b) ? isi[r - b.ke]?.[n] : sel[n];
        if (asal === undefined) throw new RangeError('Baris tabel tanpa isi');
        const tinggi = isBersama(konteks, ikat, b) ? tinggiSimpul : sini.jumlah;
        const pertama = p === 0 && (b.ke === 0 || !isBersama(konteks, ikat, b));
        if (!pertama) return { isi: { jenis: 'tertutup' }, tampil: '', gaya: asal.gaya };
        return tinggi === 1 ? asal : { ...asal, gabung: { baris: tinggi, kolom: 1 } };
      }));
    }
  });
  return lembar;
}
