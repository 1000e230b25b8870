import { describe, expect, test } from 'vitest';
import { toDecimalText, toNilai } from '#shared/angka/exact';
import type { Indikator, RealisasiIndikator } from '#shared/model/triwulan-data';
import { capaianAnggaran, capaianKinerja } from '#shared/perhitungan/capaian';
import type { IndikatorTerhitung } from '#shared/perhitungan/hasil';
import { summarizeTriwulan } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';

function capaian(
  rumus: Indikator['rumus'],
  target: string | null,
  realisasi: string | null,
  manual: string | null = null,
): string | null {
  const [t, r, m] = [target, realisasi, manual].map((n) => (n === null ? null : toNilai(n)));
  const hasil = capaianKinerja(rumus, t ?? null, r ?? null, m ?? null);
  return hasil === null ? null : toDecimalText(hasil, 2, 'setengah-ke-atas');
}

describe('capaian kinerja', () => {
  test('naik: R/T, without a cap', () => {
    expect(capaian('R/T', '68.50', '79.33')).toBe('115.81');
    expect(capaian('R/T', '64', '114')).toBe('178.13');
    expect(capaian('R/T', '100', '0')).toBe('0.00');
  });

  test('turun by 2T-R: 0 is 200, twice the target is 0, above that it is negative', () => {
    expect(capaian('2T-R', '0.0045', '0.0006')).toBe('186.67');
    expect(capaian('2T-R', '0.0045', '0')).toBe('200.00');
    expect(capaian('2T-R', '5', '10')).toBe('0.00');
    expect(capaian('2T-R', '5', '12.5')).toBe('-50.00');
  });

  test('turun by T/R: 7,60 / 4,815 is 157,84, and a realisasi of 0 has no capaian', () => {
    expect(capaian('T/R', '7.60', '4.815')).toBe('157.84');
    expect(capaian('T/R', '7.60', '0')).toBeNull();
    expect(capaian('T/R', '7.60', '0.00')).toBeNull();
  });

  test.each(['R/T', '2T-R', 'T/R'] as const)(
    '%s has no value without a target, with target 0, or without realisasi',
    (rumus) => {
      expect(capaian(rumus, null, '5')).toBeNull();
      expect(capaian(rumus, '0', '5')).toBeNull();
      expect(capaian(rumus, '0.00', '5')).toBeNull();
      expect(capaian(rumus, '5', null)).toBeNull();
    },
  );

  test('manual is the typed percentage, whatever target and realisasi say', () => {
    expect(capaian('manual', null, null, '87.5')).toBe('87.50');
    expect(capaian('manual', '4', '2', null)).toBeNull();
  });
});

describe('capaian anggaran', () => {
  test('1.670.782.056 of 9.756.893.547 is 17,12', () => {
    const hasil = capaianAnggaran(9_756_893_547, 1_670_782_056);
    expect(hasil && toDecimalText(hasil, 2, 'setengah-ke-atas')).toBe('17.12');
  });

  test('no pagu, no value; nothing spent is 0', () => {
    expect(capaianAnggaran(null, 5)).toBeNull();
    expect(capaianAnggaran(0, 5)).toBeNull();
    expect(capaianAnggaran(100, null)?.valueOf()).toBe(0);
  });
});

function hitung(
  indikator: Partial<Indikator>,
  isian: Partial<RealisasiIndikator> | null = null,
): IndikatorTerhitung | undefined {
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('i', indikator)]),
    kinerja: isian === null ? [] : [kinerja('i', 1, null, isian)],
  });
  return computeTriwulan(data, 1).simpul.get('s')?.indikator[0];
}

describe('the state of a realisasi', () => {
  test.each<[string, Partial<Indikator>, Partial<RealisasiIndikator> | null, string]>([
    ['no record is belum diisi', {}, null, 'belum-diisi'],
    ['a record without a value is belum diisi', {}, { nilai: null }, 'belum-diisi'],
    ['0 is a value', {}, { nilai: '0' }, 'nilai'],
    [
      'belum dapat diukur stays so with last year´s value',
      {},
      { nilai: '59.3', status: 'belum-dapat-diukur' },
      'belum-dapat-diukur',
    ],
    ['without a target nothing can be said', { target: { murni: null } }, { nilai: '3' }, 'tidak-ada-target'],
    ['target 0 is no target', { target: { murni: '0.00' } }, { nilai: '3' }, 'tidak-ada-target'],
    [
      'no target goes before belum dapat diukur',
      { target: { murni: null } },
      { nilai: null, status: 'belum-dapat-diukur' },
      'tidak-ada-target',
    ],
    ['manual needs no target', { target: { murni: null }, rumus: 'manual' }, { nilai: '3', capaian: '80' }, 'nilai'],
  ])('%s', (_nama, indikator, isian, status) => {
    expect(hitung(indikator, isian)?.status).toBe(status);
  });

  test('last year´s value of one not yet measurable still gives its capaian, as Serang printed', () => {
    expect(
      hitung({ target: { murni: '59.30' } }, { nilai: '59.30', status: 'belum-dapat-diukur' })?.capaian?.valueOf(),
    ).toBe(100);
  });
});

describe('a target that is no number', () => {
  test('divides by the number that stands for it, and is shown as written', () => {
    const hasil = hitung({ target: { murni: '601 (Madya)' }, targetAngka: { murni: '601' } }, { nilai: '547' });
    expect(hasil?.targetTeks).toBe('601 (Madya)');
    expect(hasil?.capaian && toDecimalText(hasil.capaian, 2, 'setengah-ke-atas')).toBe('91.01');
  });

  test('has no capaian without such a number', () => {
    expect(hitung({ target: { murni: 'Nindya' } }, { nilai: '800' })).toMatchObject({
      capaian: null,
      status: 'tidak-ada-target',
    });
  });
});

test('manual: the typed capaian is the capaian', () => {
  expect(
    hitung({ rumus: 'manual', target: { murni: 'BB (75)' } }, { nilai: '76', capaian: '101.33' })?.capaian?.valueOf(),
  ).toBe(101.33);
});

describe('kinerja computed from the children', () => {
  const anak = (id: string, target: string | null, lain: Partial<Indikator> = {}) =>
    createSimpul('subkegiatan', id, 'k', {
      indikator: [createIndikator(`${id}#1`, { target: { murni: target }, ...lain })],
    });
  const kegiatan = (cara: 'rasio-jumlah' | 'rata-rata-capaian', dari?: string[]) => [
    createSimpul('program', 'p', null),
    createSimpul('kegiatan', 'k', 'p', {
      indikator: [
        createIndikator('k#1', { target: { murni: '100' }, hitung: { cara, ...(dari === undefined ? {} : { dari }) } }),
      ],
    }),
  ];
  const realisasi = (simpul: ReturnType<typeof createSimpul>[], isi: Record<string, string | null>, aturan = {}) => {
    const data = createData({
      simpul,
      kinerja: Object.entries(isi).map(([id, nilai]) => kinerja(id, 1, nilai)),
      aturan,
    });
    return summarizeTriwulan(computeTriwulan(data, 1)).simpul.find((s) => s.id === 'k')?.indikator[0];
  };

  test('rasio jumlah: 5 of 7 is 71,43', () => {
    const simpul = [...kegiatan('rasio-jumlah'), anak('a', '4'), anak('b', '1'), anak('c', '2')];
    expect(realisasi(simpul, { 'a#1': '3', 'b#1': '0', 'c#1': '2' })).toMatchObject({
      realisasi: '71.43',
      capaian: '71.43',
      status: 'nilai',
    });
  });

  test('rata-rata capaian: (11,94 + 25 + 124) / 3 is 53,65, as Pekalongan prints', () => {
    const simpul = [...kegiatan('rata-rata-capaian'), anak('a', '100'), anak('b', '100'), anak('c', '100')];
    expect(realisasi(simpul, { 'a#1': '11.94', 'b#1': '25', 'c#1': '124' })).toMatchObject({
      realisasi: '53.65',
      capaian: '53.65',
    });
  });

  test('only the listed indicators count', () => {
    const simpul = [
      ...kegiatan('rata-rata-capaian', ['a#1', 'c#1']),
      anak('a', '100'),
      anak('b', '100'),
      anak('c', '100'),
    ];
    expect(realisasi(simpul, { 'a#1': '10', 'b#1': '99', 'c#1': '20' })?.realisasi).toBe('15.00');
  });

  test('children without a value are left out, not counted as 0', () => {
    const simpul = [anak('a', '4'), anak('b', '1'), anak('c', null)];
    expect(realisasi([...kegiatan('rasio-jumlah'), ...simpul], { 'a#1': '3', 'c#1': '9' })?.realisasi).toBe('75.00');
    expect(realisasi([...kegiatan('rata-rata-capaian'), ...simpul], { 'a#1': '3', 'c#1': '9' })?.realisasi).toBe(
      '75.00',
    );
  });

  test('with no child that has a value there is no value, and none is asked of a person', () => {
    expect(realisasi([...kegiatan('rata-rata-capaian'), anak('a', '4')], { 'a#1': null })).toMatchObject({
      realisasi: null,
      capaian: null,
    });
    expect(realisasi(kegiatan('rasio-jumlah'), {})).toMatchObject({ realisasi: null, capaian: null });
  });

  test('a typed realisasi is not used where it is computed', () => {
    const simpul = [...kegiatan('rasio-jumlah'), anak('a', '4')];
    expect(realisasi(simpul, { 'a#1': '2', 'k#1': '83' })?.realisasi).toBe('50.00');
  });

  test('its capaian is against its own target', () => {
    const [program, k] = kegiatan('rasio-jumlah');
    const simpul = [
      program,
      k && { ...k, indikator: k.indikator.map((i) => ({ ...i, target: { murni: '80' } })) },
    ].flatMap((s) => s ?? []);
    expect(realisasi([...simpul, anak('a', '4')], { 'a#1': '2' })).toMatchObject({
      realisasi: '50.00',
      capaian: '62.50',
    });
  });

  test('a cap for averages cuts the single capaian, not the average, and leaves the child´s own capaian alone', () => {
    const simpul = [...kegiatan('rata-rata-capaian'), anak('a', '100'), anak('b', '100')];
    expect(realisasi(simpul, { 'a#1': '300', 'b#1': '50' })?.realisasi).toBe('175.00');
    expect(realisasi(simpul, { 'a#1': '300', 'b#1': '50' }, { batasRataRataCapaian: '120' })?.realisasi).toBe('85.00');
    const data = createData({ simpul, kinerja: [kinerja('a#1', 1, '300')], aturan: { batasRataRataCapaian: '120' } });
    expect(computeTriwulan(data, 1).simpul.get('a')?.indikator[0]?.capaian?.valueOf()).toBe(300);
  });

  test('rounding at every level is a setting: 12,5 and 37,5 go up as 13 and 38, so 26 instead of 25', () => {
    const simpul = [...kegiatan('rata-rata-capaian'), anak('a', '8'), anak('b', '8')];
    const isi = { 'a#1': '1', 'b#1': '3' };
    expect(realisasi(simpul, isi, { desimalCapaian: 0 })?.realisasi).toBe('25');
    expect(realisasi(simpul, isi, { desimalCapaian: 0, bulatkanTiapJenjang: true })?.realisasi).toBe('26');
    expect(
      realisasi(simpul, isi, { desimalCapaian: 0, bulatkanTiapJenjang: true, pembulatan: 'potong' })?.realisasi,
    ).toBe('24');
  });

  test('goes up level by level: the program from its kegiatan', () => {
    const program = createSimpul('program', 'p', null, {
      indikator: [createIndikator('p#1', { target: { murni: '100' }, hitung: { cara: 'rata-rata-capaian' } })],
    });
    const [, k] = kegiatan('rasio-jumlah');
    const data = createData({
      simpul: [program, k, anak('a', '4')].flatMap((s) => s ?? []),
      kinerja: [kinerja('a#1', 1, '3')],
    });
    expect(summarizeTriwulan(computeTriwulan(data, 1)).simpul[0]?.indikator[0]?.realisasi).toBe('75.00');
  });
});

describe('money', () => {
  test('an indicator financed by programs shows their sum once each', () => {
    const simpul = [
      createSimpul('tujuan', 't', null, { indikator: [createIndikator('t#1', { program: ['p', 'p', 'q'] })] }),
      ...satuSubKegiatan([]),
      createSimpul('program', 'q', null),
      createSimpul('subkegiatan', 'qs', 'q', { pagu: { murni: 5 } }),
    ];
    expect(computeTriwulan(createData({ simpul }), 1).simpul.get('t')?.indikator[0]?.uang?.pagu).toBe(100_000_005);
  });

  test('is null, not 0, where nothing was entered below; the summary prints it as 0', () => {
    const data = createData({ simpul: satuSubKegiatan([], { pagu: { murni: null } }) });
    expect(computeTriwulan(data, 1).simpul.get('p')?.uang).toEqual({ pagu: null, realisasi: null, capaian: null });
    expect(summarizeTriwulan(computeTriwulan(data, 1)).total).toEqual({
      pagu: 0,
      realisasiAnggaran: 0,
      capaianAnggaran: null,
    });
  });

  test('without a version in force yet there is neither pagu nor target', () => {
    const data = createData({
      simpul: satuSubKegiatan([createIndikator('i')]),
      versiAnggaran: [{ id: 'murni', nama: 'DPA', mulaiTriwulan: 2 }],
    });
    const hasil = computeTriwulan(data, 1);
    expect(hasil.versi).toBeNull();
    expect(hasil.total.pagu).toBeNull();
    expect(hasil.simpul.get('s')?.indikator[0]?.status).toBe('tidak-ada-target');
  });
});
