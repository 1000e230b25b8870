import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { rowAfterKey } from '#renderer/daftar-maya/use-daftar-maya';

it('goes by one, by a page, and to both ends', () => {
  expect(rowAfterKey('ArrowDown', 4, 120, 15)).toBe(5);
  expect(rowAfterKey('ArrowUp', 4, 120, 15)).toBe(3);
  expect(rowAfterKey('PageDown', 4, 120, 15)).toBe(19);
  expect(rowAfterKey('PageUp', 19, 120, 15)).toBe(4);
  expect(rowAfterKey('Home', 60, 120, 15)).toBe(0);
  expect(rowAfterKey('End', 60, 120, 15)).toBe(119);
  expect(rowAfterKey('a', 60, 120, 15)).toBeNull();
});

test('no key leads out of the list', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'),
      fc.integer({ min: 1, max: 6000 }),
      fc.nat(6000),
      fc.integer({ min: 1, max: 40 }),
      (key, jumlah, dari, sehalaman) => {
        const ke = rowAfterKey(key, Math.min(dari, jumlah - 1), jumlah, sehalaman);
        expect(ke).toBeGreaterThanOrEqual(0);
        expect(ke).toBeLessThan(jumlah);
      },
    ),
  );
});
