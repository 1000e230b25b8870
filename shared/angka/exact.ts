/**
 * Exact numbers. A typed value, a ratio of two of them and every mean of ratios is kept as an exact fraction
 * (fraction.js over BigInt), so that rounding happens once, on output, and half-up is half-up:
 * 1.005 rounds to 1.01, and (1/3 + 2/3) is 1.
 */
import Fraction from 'fraction.js';

/** An exact rational number. Treat as immutable. */
export type Nilai = Fraction;

export type Pembulatan = 'setengah-ke-atas' | 'potong';

export const nol: Nilai = new Fraction(0);
export const seratus: Nilai = new Fraction(100);

/** From decimal text (`"0.0045"`) or a whole number. The text must fit `decimalPattern`. */
export function toNilai(angka: string | number): Nilai {
  return new Fraction(angka);
}

/** Exact sum; 0 for none. */
export function sumNilai(daftar: readonly Nilai[]): Nilai {
  return daftar.reduce((jumlah, n) => jumlah.add(n), nol);
}

function roundedDigits(nilai: Nilai, desimal: number, pembulatan: Pembulatan): bigint {
  const atas = nilai.n * 10n ** BigInt(desimal);
  switch (pembulatan) {
    case 'setengah-ke-atas':
      return (2n * atas + nilai.d) / (2n * nilai.d);
    case 'potong':
      return atas / nilai.d;
  }
}

/**
 * Decimal text with exactly `desimal` decimals. Half up means away from zero at the middle, as Excel's ROUND does
 * and as the cities print; `potong` cuts toward zero. Never gives `-0.00`.
 */
export function toDecimalText(nilai: Nilai, desimal: number, pembulatan: Pembulatan): string {
  const digit = roundedDigits(nilai, desimal, pembulatan);
  const teks = digit.toString().padStart(desimal + 1, '0');
  const tanda = nilai.s < 0n && digit !== 0n ? '-' : '';
  if (desimal === 0) return tanda + teks;
  return `${tanda}${teks.slice(0, -desimal)}.${teks.slice(-desimal)}`;
}

/** The value rounded to `desimal` decimals, again exact. */
export function roundNilai(nilai: Nilai, desimal: number, pembulatan: Pembulatan): Nilai {
  return toNilai(toDecimalText(nilai, desimal, pembulatan));
}
