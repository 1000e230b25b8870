import { decimalPattern } from '#shared/model/triwulan-data';
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
  const berkelompok = bulat.length <= 3 || gaya.ribuan === '' ? bulat : grouped(bulat, gaya.ribuan);
  return `${negatif ? '-' : ''}${berkelompok}${pecahan === undefined ? '' : gaya.desimal + pecahan}`;
}

/** `9.756.893` for the digits `9756893`. */
function grouped(digit: string, pemisah: string): string {
  let akhir = digit.length % 3 === 0 ? 3 : digit.length % 3;
  let teks = digit.slice(0, akhir);
  for (; akhir < digit.length; akhir += 3) teks += pemisah + digit.slice(akhir, akhir + 3);
  return teks;
}

/** Decimal text in a style; any other text (a target such as `601 (Madya)`) as it stands. Empty for null. */
export function formatAngkaAtauTeks(teks: string | null, gaya: GayaAngka = gayaIndonesia): string {
  if (teks === null) return '';
  return decimalPattern.test(teks) ? formatDecimalText(teks, gaya) : teks;
}

/** Whole rupiah, e.g. `9.756.893.547`. */
export function formatRupiah(rupiah: number, gaya: GayaAngka = gayaIndonesia): string {
  return formatDecimalText(rupiah.toString(), gaya);
}

/** How many of something there are, e.g. `8.464`. */
export function formatJumlah(jumlah: number): string {
  return formatDecimalText(jumlah.toString());
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
