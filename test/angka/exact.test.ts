import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nol, roundNilai, sumNilai, toDecimalText, toNilai } from '#shared/angka/exact';

describe('half up on output', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['1.0049999999', 2, '1.00'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['-1.005', 2, '-1.01'],
    ['-2.345', 2, '-2.35'],
    ['-0.004', 2, '0.00'],
    ['186.6666666666', 2, '186.67'],
    ['9756893547', 2, '9756893547.00'],
    ['0.0045', 4, '0.0045'],
    ['7', 0, '7'],
  ])('%s at %i decimals is %s', (angka, desimal, teks) => {
    expect(toDecimalText(toNilai(angka), desimal, 'setengah-ke-atas')).toBe(teks);
  });
});

describe('potong cuts toward zero', () => {
  test.each([
    ['1.019', 2, '1.01'],
    ['99.999', 2, '99.99'],
    ['-1.019', 2, '-1.01'],
    ['-0.009', 2, '0.00'],
  ])('%s at %i decimals is %s', (angka, desimal, teks) => {
    expect(toDecimalText(toNilai(angka), desimal, 'potong')).toBe(teks);
  });
});

test('0.1 + 0.2 is 0.3 and the mean of three thirds is a third', () => {
  expect(sumNilai([toNilai('0.1'), toNilai('0.2')]).equals(toNilai('0.3'))).toBe(true);
  const sepertiga = toNilai(100).div(3);
  expect(sumNilai([sepertiga, sepertiga, sepertiga]).div(3).equals(sepertiga)).toBe(true);
  expect(sumNilai([sepertiga, sepertiga, sepertiga]).equals(toNilai(100))).toBe(true);
  expect(sumNilai([]).equals(nol)).toBe(true);
});

const pecahan = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));
const desimalnya = fc.integer({ min: 0, max: 10 });

function scaled(teks: string): bigint {
  return BigInt(teks.replace('.', ''));
}

test('property: half up lies within half a unit of the exact value, and at the middle away from zero', () => {
  fc.assert(
    fc.property(pecahan, desimalnya, ([n, d], desimal) => {
      const digit = scaled(toDecimalText(toNilai(n.toString()).div(d), desimal, 'setengah-ke-atas'));
      // |digit / 10^desimal - n/d| <= 1/2 * 10^-desimal, in whole numbers.
      const selisih = 2n * (digit * d - n * 10n ** BigInt(desimal));
      const jarak = selisih < 0n ? -selisih : selisih;
      expect(jarak <= d).toBe(true);
      if (jarak === d) expect(selisih > 0n).toBe(n > 0n);
    }),
    { numRuns: 1000 },
  );
});

test('property: potong never moves away from zero and by less than one unit', () => {
  fc.assert(
    fc.property(pecahan, desimalnya, ([n, d], desimal) => {
      const digit = scaled(toDecimalText(toNilai(n.toString()).div(d), desimal, 'potong'));
      const mutlak = (b: bigint): bigint => (b < 0n ? -b : b);
      const sisa = mutlak(n) * 10n ** BigInt(desimal) - mutlak(digit) * d;
      expect(sisa >= 0n && sisa < d).toBe(true);
    }),
  );
});

test('property: a rounded value rounds to itself', () => {
  fc.assert(
    fc.property(
      pecahan,
      desimalnya,
      fc.constantFrom('setengah-ke-atas' as const, 'potong' as const),
      ([n, d], desimal, cara) => {
        const bulat = roundNilai(toNilai(n.toString()).div(d), desimal, cara);
        expect(roundNilai(bulat, desimal, cara).equals(bulat)).toBe(true);
      },
    ),
  );
});
