import { BukuDitolak } from './buku-trouble';
import { scanXml } from './xml-scan';

const maxTeksBersama = 500_000;
/** Excel itself ends a cell at 32,767 letters. */
export const maxHurufSel = 100_000;

/** The shared strings of a workbook in order. Runs of rich text become one text; phonetic guides are left out. */
export function readStrings(xml: string): string[] {
  const hasil: string[] = [];
  let teks = '';
  let dalamTeks = false;
  let dalamLafal = false;
  scanXml(xml, {
    buka: (nama) => {
      if (nama === 'si') teks = '';
      else if (nama === 't') dalamTeks = true;
      else if (nama === 'rPh') dalamLafal = true;
    },
    teks: (isi) => {
      if (!dalamTeks || dalamLafal) return;
      teks += isi;
      if (teks.length > maxHurufSel) throw new BukuDitolak('terlalu-besar');
    },
    tutup: (nama) => {
      if (nama === 't') dalamTeks = false;
      else if (nama === 'rPh') dalamLafal = false;
      else if (nama === 'si') {
        if (hasil.length >= maxTeksBersama) throw new BukuDitolak('terlalu-besar');
        hasil.push(unescapeText(teks));
      }
    },
  });
  return hasil;
}

/** `_x000D_` stands for the character with that code; an underscore that only looks so is itself escaped. */
export function unescapeText(teks: string): string {
  if (!teks.includes('_x')) return teks;
  return teks.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
