import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPohon, compareKode, tingkatJenjang } from '#shared/model/pohon';
import { isTriwulan, type VersiAnggaran } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import { createIndikator, createSimpul } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

describe('the tree', () => {
  const daftar = [
    createSimpul('subkegiatan', 's', 'k', { indikator: [createIndikator('s#1')] }),
    createSimpul('kegiatan', 'k', 'p', { unit: 'sekretariat' }),
    createSimpul('program', 'p', null),
    createSimpul('kegiatan', 'k2', 'p'),
    createSimpul('subkegiatan', 's2', 'k2'),
  ];
  const pohon = buildPohon(daftar);

  test('runs depth first, parents before children, children in the order of the file', () => {
    expect(pohon.urut.map((s) => s.id)).toEqual(['p', 'k', 's', 'k2', 's2']);
    expect(pohon.anak('p').map((s) => s.id)).toEqual(['k', 'k2']);
    expect(pohon.anak('s')).toEqual([]);
  });

  test('knows the way up and whose indicator it is', () => {
    expect(pohon.leluhur('s').map((s) => s.id)).toEqual(['s', 'k', 'p']);
    expect(pohon.indikator.get('s#1')?.simpul.id).toBe('s');
  });

  test('a node belongs to the nearest unit above it', () => {
    expect(pohon.unit('s')).toBe('sekretariat');
    expect(pohon.unit('k')).toBe('sekretariat');
    expect(pohon.unit('s2')).toBeNull();
  });

  test('the whole year of Kota Serang hangs together', () => {
    const { urut, akar } = buildPohon(serang.simpul);
    expect(urut).toHaveLength(100);
    expect(akar.map((s) => s.jenjang)).toEqual(['tujuan', 'tujuan', 'tujuan', 'tujuan']);
  });
});

describe('order by kode', () => {
  const berkode = (kode: string | null) => createSimpul('program', kode ?? 'tanpa', null, { kode });

  test('parts compare as numbers, a parent comes before its children, no kode comes last', () => {
    const urut = [null, '2.14.02', '2.08.10', '2.08.2', '2.08', 'X.XX.01', '2.08.02.2.01.0001']
      .map(berkode)
      .toSorted(compareKode);
    expect(urut.map((s) => s.kode)).toEqual([
      'X.XX.01',
      '2.08',
      '2.08.2',
      '2.08.02.2.01.0001',
      '2.08.10',
      '2.14.02',
      null,
    ]);
  });

  test('property: the order never runs in circles, also among X.XX and malformed codes', () => {
    const kode = fc
      .array(fc.constantFrom('X', 'XX', '1', '2', '08', '01', '10', ''), { minLength: 1, maxLength: 4 })
      .map((b) => berkode(b.join('.')));
    fc.assert(
      fc.property(kode, kode, kode, (a, b, c) => {
        expect(Math.sign(compareKode(a, b))).toBe(0 - Math.sign(compareKode(b, a)));
        if (compareKode(a, b) < 0 && compareKode(b, c) < 0) expect(compareKode(a, c)).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('nodes without a kode stay as they stand', () => {
    const [a, b] = [createSimpul('program', 'b', null), createSimpul('program', 'a', null)];
    expect([a, b].toSorted(compareKode).map((s) => s.id)).toEqual(['b', 'a']);
  });

  test('2.10 is not 2.1', () => {
    expect(compareKode(berkode('2.10'), berkode('2.1'))).toBeGreaterThan(0);
  });
});

describe('the version in force', () => {
  const versi = (id: string, mulaiTriwulan: VersiAnggaran['mulaiTriwulan']): VersiAnggaran => ({
    id,
    nama: id,
    mulaiTriwulan,
  });

  test('is the last one that has begun', () => {
    const daftar = [versi('murni', 1), versi('pergeseran', 2), versi('perubahan', 4)];
    expect(([1, 2, 3, 4] as const).map((n) => versiBerlaku(daftar, n)?.id)).toEqual([
      'murni',
      'pergeseran',
      'pergeseran',
      'perubahan',
    ]);
  });

  test('is the later of two that begin together, in the order of the file', () => {
    expect(versiBerlaku([versi('murni', 1), versi('pergeseran', 1)], 1)?.id).toBe('pergeseran');
  });

  test('is none before the first has begun', () => {
    expect(versiBerlaku([versi('murni', 2)], 1)).toBeNull();
  });
});

test('levels count from the top, quarters are 1 to 4', () => {
  expect(tingkatJenjang('tujuan')).toBe(0);
  expect(tingkatJenjang('subkegiatan')).toBe(4);
  expect([0, 1, 4, 5, 1.5, Number.NaN].map(isTriwulan)).toEqual([false, true, true, false, false, false]);
});
