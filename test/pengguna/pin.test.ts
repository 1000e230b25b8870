import { describe, expect, it, test } from 'vitest';
import { bersihkanKode, checkPin, kodePemulihan, sandiPin, tungguMessage, tungguPin } from '#shared/pengguna/pin';
import { pinContoh } from './orang';

const jam8 = Date.parse('2026-04-06T01:00:00Z');

describe('the wait after wrong tries', () => {
  const setelah = (gagal: number, lewat: number): number =>
    tungguPin({ ...pinContoh, gagal, gagalTerakhir: new Date(jam8 - lewat).toISOString() }, jam8);

  test.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, 60_000],
    [7, 120_000],
    [9, 480_000],
    [10, 900_000],
    [1000, 900_000],
  ])('after %i wrong tries it is %i ms', (gagal, tunda) => {
    expect(setelah(gagal, 0)).toBe(tunda);
  });

  it('runs down, and ends', () => {
    expect([setelah(5, 10_000), setelah(5, 30_000), setelah(5, 3_600_000)]).toEqual([20_000, 0, 0]);
  });

  it('is not lifted, nor made endless, by setting the clock back', () => {
    expect(setelah(5, -365 * 86_400_000)).toBe(30_000);
    expect(tungguPin({ ...pinContoh, gagal: 5, gagalTerakhir: 'rusak' }, jam8)).toBe(30_000);
  });

  it('is told in seconds or minutes', () => {
    expect(tungguMessage(29_001)).toBe('PIN salah berkali-kali. Coba lagi setelah 30 detik.');
    expect(tungguMessage(61_000)).toBe('PIN salah berkali-kali. Coba lagi setelah 2 menit.');
  });
});

describe('a PIN', () => {
  it.each(['4071', 'rahasia kantor', '907153'])('%s is accepted', (pin) => {
    expect(checkPin(pin)).toBeNull();
  });

  it.each(['', '123', '0000', '1234', '987654', 'aaaa', 'abcd', 'x'.repeat(65)])('%j is refused', (pin) => {
    expect(checkPin(pin)).not.toBeNull();
  });
});

describe('a recovery code', () => {
  const kode = kodePemulihan(Uint8Array.from({ length: 16 }, (_, i) => i * 17));

  it('is four groups of four letters that are not confused on paper', () => {
    expect(kode).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/u);
  });

  it('may be typed small, with spaces or without dashes', () => {
    const ketikan = [kode.toLowerCase(), kode.replaceAll('-', ' '), ` ${kode.replaceAll('-', '')} `];
    expect(new Set([kode, ...ketikan].map(bersihkanKode)).size).toBe(1);
  });
});

it('a stored hash never asks for more memory than an office PC has', () => {
  expect(sandiPin.safeParse(pinContoh.sandi).success).toBe(true);
  expect(sandiPin.safeParse({ ...pinContoh.sandi, n: 2 ** 24 }).success).toBe(false);
  expect(sandiPin.safeParse({ ...pinContoh.sandi, r: 1024 }).success).toBe(false);
  expect(sandiPin.safeParse({ ...pinContoh.sandi, p: 100 }).success).toBe(false);
});
