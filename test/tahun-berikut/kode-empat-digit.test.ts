import { expect, test } from 'vitest';
import { petakanKode } from '#shared/tahun-berikut/kode-empat-digit';
import { createSimpul } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

function sub(id: string, kode: string | null) {
  return createSimpul('subkegiatan', id, 'k', { kode });
}

test.each([
  ['2.08.01.2.01.01', '2.08.01.2.01.0001'],
  ['2.08.02.2.10.10', '2.08.02.2.10.0010'],
  ['X.XX.01.2.06.09', 'X.XX.01.2.06.0009'],
])('%s becomes %s', (lama, baru) => {
  expect(petakanKode([sub('a', lama)]).berganti.map((k) => [k.lama, k.baru])).toEqual([[lama, baru]]);
});

test('a code that has four digits, or belongs to another level, is left alone; a row without any is named', () => {
  const peta = petakanKode([
    sub('a', '2.08.01.2.01.0001'),
    sub('b', null),
    createSimpul('kegiatan', 'k', 'p', { kode: '2.08.01.2.01' }),
  ]);
  expect(peta).toEqual({ berganti: [], tetap: [], tanpaKode: [sub('b', null)] });
});

test('Kota Serang 2022: 54 of 56 codes are mapped, the other two rows are printed without a code', () => {
  const { berganti, tetap, tanpaKode } = petakanKode(serang.simpul);
  expect([berganti.length, tetap, tanpaKode.map((s) => s.id)]).toEqual([54, [], ['tanpa-kode-98', 'tanpa-kode-99']]);
});

test('what cannot be mapped is named: another form, or a new code that is taken', () => {
  const peta = petakanKode([sub('a', '2.08.01.2.1.1'), sub('b', '2.08.01.2.01.02'), sub('c', '2.08.01.2.01.0002')]);
  expect(peta.berganti).toEqual([]);
  expect(peta.tetap.map((s) => s.id)).toEqual(['a', 'b']);
});
