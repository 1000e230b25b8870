import { describe, expect, test } from 'vitest';
import { dropTersusul, findHilang } from '#shared/jurnal/banding';
import { isiAnggaran } from './bantu';

const a1 = isiAnggaran('a1', 's1', 1);
const b1 = isiAnggaran('b1', 's2', 2);
const a2 = isiAnggaran('a2', 's1', 3);

describe('what the journal has and the database lacks', () => {
  test('nothing when all is there', () => {
    expect(findHilang([a1, b1], new Set(['a1', 'b1', 'lain']))).toEqual([]);
  });

  test('the end, in order, with values', () => {
    expect(findHilang([a1, b1, a2], new Set(['a1']))).toEqual([
      { catatan: b1, denganIsi: true },
      { catatan: a2, denganIsi: true },
    ]);
  });

  test('an older entry whose place was filled again later comes back into the history only', () => {
    expect(findHilang([a1, b1, a2], new Set(['b1', 'a2']))).toEqual([{ catatan: a1, denganIsi: false }]);
  });

  test('an entry that is in the journal twice comes back once', () => {
    expect(findHilang([a1, a1], new Set())).toEqual([{ catatan: a1, denganIsi: true }]);
  });
});

describe('a value whose change failed in the database', () => {
  const gagal = isiAnggaran('gagal', 's1', 500);
  const hilang = [{ catatan: gagal, denganIsi: true }];

  test('is not put over the one that was tried again in its place', () => {
    const lagi = { ...isiAnggaran('lagi', 's1', 500), waktu: '2026-11-22T04:30:08.000Z' };
    const baru = { ...isiAnggaran('baru', 's1', 600), revisiDasar: 'lagi' };
    expect(dropTersusul(hilang, [lagi, baru])).toEqual([{ catatan: gagal, denganIsi: false }]);
  });

  test('comes back when the database holds only what was there before it, or another place', () => {
    const dulu = { ...isiAnggaran('dulu', 's1', 400), waktu: '2026-11-21T04:30:08.000Z' };
    const lain = { ...isiAnggaran('lain', 's2', 500), waktu: '2026-11-22T04:30:08.000Z' };
    expect(dropTersusul(hilang, [dulu, lain])).toEqual(hilang);
  });
});
