import { describe, expect, test } from 'vitest';
import { findHilang } from '#shared/jurnal/banding';
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
