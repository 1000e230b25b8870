import { toDecimalText, type Nilai, type Pembulatan } from './exact';

/** Separators of printed numbers. The screen always uses the Indonesian style; a report uses its city's. */
export interface GayaAngka {
  readonly ribuan: string;
  readonly desimal: string;
}

export const gayaIndonesia: GayaAngka = { ribuan: '.', desimal: ',' };

/** Decimal text (`"1234567.5"`) in a style (`"1.234.567,5"`). Adds and drops no digit. */
export function formatDecimalText(teks: string, gaya: GayaAngka = gayaIndonesia): string {
  const negatif = teks.startsWith('-');
  const [bulat = '', pecahan] = (negatif ? teks.slice(1) : teks).split('.');
  const berkelompok = bulat.replace(/\B(?=(\d{3})+$)/gu, gaya.ribuan);
  return `${negatif ? '-' : ''}${berkelompok}${pecahan === undefined ? '' : gaya.desimal + pecahan}`;
}

/** Whole rupiah, e.g. `9.756.893.547`. */
export function formatRupiah(rupiah: number, gaya: GayaAngka = gayaIndonesia): string {
  return formatDecimalText(rupiah.toString(), gaya);
}

/** A computed value rounded for print, e.g. capaian `17,12`. */
export function formatNilai(
  nilai: Nilai,
  desimal: number,
  pembulatan: Pembulatan,
  gaya: GayaAngka = gayaIndonesia,
): string {
  return formatDecimalText(toDecimalText(nilai, desimal, pembulatan), gaya);
}
