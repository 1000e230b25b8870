/** Where the rows of the table stand on the sheet, and which cells the rows of a node share. */
import type { Pengikat } from './bentuk';
import { isUangPerIndikator } from './isi-kolom';
import type { Konteks } from './konteks';
import { selTertutup, type GayaSel, type Sel } from './lembar';
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
    case 'unit':
    case 'uangTriwulan':
    case 'uangTangan':
      return true;
    case 'jumlahKolom':
    case 'persenKolom':
      return ikat.milik === 'uang';
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
    case 'kinerjaTriwulan':
    case 'kinerjaTangan':
      return false;
  }
}

/** Places the rows one under the other from sheet row `mulai` on. */
export function letakBaris(
  konteks: Konteks,
  baris: readonly BarisTabel[],
  isi: readonly (readonly Sel[])[],
  lebar: readonly number[],
  mulai: number,
): Letak[] {
  let dari = mulai;
  return baris.map((b, r) => {
    let terbanyak = 1;
    isi[r]?.forEach((sel, n) => {
      const ikat = konteks.kolom[n]?.ikat;
      // A short text can never be higher than a row; only long ones are measured here.
      if (ikat === undefined || sel.tampil.length < 200) return;
      const bersama = isBersama(konteks, ikat, b);
      const jumlah = bersama && b.ke > 0 ? 1 : jumlahBarisUntuk(tinggiSel(sel, n, lebar));
      terbanyak = Math.max(terbanyak, bersama ? jumlah - (b.jumlah - 1) : jumlah);
    });
    const letak = { dari, jumlah: terbanyak };
    dari += letak.jumlah;
    return letak;
  });
}

/** The table's cells on the sheet, merged; `isi` are the contents per row and column. */
export function tabelTergabung(
  konteks: Konteks,
  baris: readonly BarisTabel[],
  isi: readonly (readonly Sel[])[],
  letak: readonly Letak[],
): (readonly Sel[])[] {
  const dikenal = new Map<GayaSel, Sel>();
  const tertutup = (gaya: GayaSel): Sel => {
    const sel = dikenal.get(gaya) ?? { isi: selTertutup, tampil: '', gaya };
    dikenal.set(gaya, sel);
    return sel;
  };
  const lembar: (readonly Sel[])[] = [];
  baris.forEach((b, r) => {
    const sini = letak[r];
    const sel = isi[r];
    if (sini === undefined || sel === undefined) return;
    if (b.jumlah === 1 && sini.jumlah === 1) {
      lembar.push(sel);
      return;
    }
    let tinggiSimpul = 0;
    for (let i = r - b.ke; i < r - b.ke + b.jumlah; i++) tinggiSimpul += letak[i]?.jumlah ?? 0;
    for (let p = 0; p < sini.jumlah; p++) {
      lembar.push(
        konteks.kolom.map(({ ikat }, n) => {
          const bersama = isBersama(konteks, ikat, b);
          const asal = bersama ? isi[r - b.ke]?.[n] : sel[n];
          if (asal === undefined) throw new RangeError('Baris tabel tanpa isi');
          if (p > 0 || (bersama && b.ke > 0)) return tertutup(asal.gaya);
          const tinggi = bersama ? tinggiSimpul : sini.jumlah;
          return tinggi === 1 ? asal : { ...asal, gabung: { baris: tinggi, kolom: 1 } };
        }),
      );
    }
  });
  return lembar;
}
