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

/** `n / d` percent of two whole numbers. */
export function toPersen(n: number, d: number): Nilai {
  return new Fraction(BigInt(n) * 100n, BigInt(d));
}

/** The digits of n/d, both not negative, rounded to so many decimals. */
function roundedDigits(n: bigint, d: bigint, desimal: number, pembulatan: Pembulatan): bigint {
  const atas = n * pangkat(desimal);
  switch (pembulatan) {
    case 'setengah-ke-atas':
      return (2n * atas + d) / (2n * d);
    case 'potong':
      return atas / d;
  }
}

const pangkatSepuluh = Array.from({ length: 16 }, (_, n) => 10n ** BigInt(n));

function pangkat(n: number): bigint {
  return pangkatSepuluh[n] ?? 10n ** BigInt(n);
}

/** True when rounding half up to `lewat` decimals first changes nothing about the value rounded to `desimal` decimals. */
export function isRoundedAlike(nilai: Nilai, lewat: number, desimal: number, pembulatan: Pembulatan): boolean {
  const antara = roundedDigits(nilai.n, nilai.d, lewat, 'setengah-ke-atas');
  return (
    roundedDigits(antara, pangkat(lewat), desimal, pembulatan) === roundedDigits(nilai.n, nilai.d, desimal, pembulatan)
  );
}

/**
 * Decimal text with exactly `desimal` decimals. Half up means away from zero at the middle, as Excel's ROUND does
 * and as the cities print; `potong` cuts toward zero. Never gives `-0.00`.
 */
export function toDecimalText(nilai: Nilai, desimal: number, pembulatan: Pembulatan): string {
  const digit = roundedDigits(nilai.n, nilai.d, desimal, pembulatan);
  const teks = digit.toString().padStart(desimal + 1, '0');
  const tanda = nilai.s < 0n && digit !== 0n ? '-' : '';
  if (desimal === 0) return tanda + teks;
  return `${tanda}${teks.slice(0, -desimal)}.${teks.slice(-desimal)}`;
}

/** The value rounded to `desimal` decimals, again exact. */
export function roundNilai(nilai: Nilai, desimal: number, pembulatan: Pembulatan): Nilai {
  return toNilai(toDecimalText(nilai, desimal, pembulatan));
}
