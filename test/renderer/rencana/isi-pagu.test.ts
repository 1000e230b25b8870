import { expect, test } from 'vitest';
import { bacaDaftarPagu } from '#renderer/rencana/isi-pagu';
import { createSimpul } from '#test/fixtures/kecil';

const sub = ['a', 'b', 'c'].map((id) => createSimpul('subkegiatan', id, 'k', { pagu: { murni: 176_735_169 } }));

test('only what differs is saved; an emptied field takes the pagu away; a broken figure is told at its row', () => {
  expect(bacaDaftarPagu(sub, 'murni', { a: '176.735.169', b: '', c: 'Rp200.000.000,-' })).toEqual({
    isi: [
      { simpul: 'b', pagu: null },
      { simpul: 'c', pagu: 200_000_000 },
    ],
    cacat: {},
  });
  const { isi, cacat } = bacaDaftarPagu(sub, 'murni', { a: '160.427.6000', b: '-5' });
  expect(isi).toEqual([]);
  expect(Object.keys(cacat)).toEqual(['a', 'b']);
});

test('the same figure written another way is no change', () => {
  expect(bacaDaftarPagu(sub, 'murni', { a: '176735169' }).isi).toEqual([]);
});
