/** Checks of one quarter: the quarter before, the pagu, money against kinerja. */
import { describe, expect, test } from 'vitest';
import type { Indikator } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { anggaran, createData, createIndikator, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { find, type Isi, sub } from './satu-sub-kegiatan';

describe('realisasi-turun', () => {
  const turun = (lalu: string, kini: string, lain: Partial<Indikator> = {}): Temuan[] =>
    find(
      sub({ indikator: [createIndikator('i', lain)], kinerja: [kinerja('i', 1, lalu), kinerja('i', 2, kini)] }),
      'realisasi-turun',
      2,
    );

  test('a count s.d. this quarter below the one before', () => {
    expect(turun('3', '2.5')[0]?.pesan).toContain('turun dari 3 (s.d. Triwulan I) menjadi 2,5 (s.d. Triwulan II)');
    expect(turun('3', '3')).toEqual([]);
    expect(turun('3', '4')).toEqual([]);
    expect(turun('9', '10')).toEqual([]);
  });

  test.each<[string, Partial<Indikator>]>([
    ['a percentage', { nama: 'Persentase dokumen', satuan: 'Persen' }],
    ['a percentage by its satuan alone', { nama: 'Capaian LPM aktif', satuan: '%' }],
    ['a score', { nama: 'Skor penilaian Kota Layak Anak', satuan: 'Skor' }],
    ['an index', { nama: 'Indeks Pembangunan Keluarga', satuan: 'Poin' }],
    ['a ratio', { nama: 'Rasio KDRT', satuan: 'Rasio' }],
    ['what the plan says does not accumulate', { akumulasi: 'terakhir' }],
  ])('%s may fall', (_nama, lain) => {
    expect(turun('3', '2', lain)).toEqual([]);
  });

  test('what the plan says accumulates may not, whatever it is called', () => {
    expect(turun('3', '2', { nama: 'Skor', satuan: 'Skor', akumulasi: 'jumlah' })).toHaveLength(1);
  });

  test('above sub kegiatan an indicator accumulates only when the plan says so', () => {
    const diKegiatan = (lain: Partial<Indikator>): Temuan[] =>
      find(
        createData({
          simpul: satuSubKegiatan([]).map((s) =>
            s.id === 'k' ? { ...s, indikator: [createIndikator('i', lain)] } : s,
          ),
          kinerja: [kinerja('i', 1, '3'), kinerja('i', 2, '2')],
        }),
        'realisasi-turun',
        2,
      );
    expect(diKegiatan({})).toEqual([]);
    expect(diKegiatan({ akumulasi: 'jumlah' })).toHaveLength(1);
  });

  test('money that falls, also over an empty quarter in between', () => {
    const data = sub({ anggaran: [anggaran('s', 1, 5_000_000), anggaran('s', 2, null), anggaran('s', 3, 4_999_999)] });
    expect(find(data, 'realisasi-turun', 2)).toEqual([]);
    const [temuan] = find(data, 'realisasi-turun', 3);
    expect(temuan).toMatchObject({ simpul: 's', indikator: null, triwulan: 3 });
    expect(temuan?.pesan).toContain('turun dari Rp5.000.000 (s.d. Triwulan I) menjadi Rp4.999.999 (s.d. Triwulan III)');
  });
});

describe('melebihi-pagu', () => {
  test('one rupiah more than the pagu in force', () => {
    expect(find(sub({ anggaran: [anggaran('s', 1, 100_000_000)] }), 'melebihi-pagu')).toEqual([]);
    expect(find(sub({ anggaran: [anggaran('s', 1, 100_000_001)] }), 'melebihi-pagu')[0]).toMatchObject({
      simpul: 's',
      tingkat: 'galat',
      pesan: expect.stringContaining('sebesar Rp100.000.001, melebihi pagunya, Rp100.000.000 ("DPA")') as unknown,
    });
  });

  test('anything spent without a pagu', () => {
    expect(find(sub({ sub: { pagu: {} }, anggaran: [anggaran('s', 1, 1)] }), 'melebihi-pagu')[0]?.pesan).toContain(
      'padahal pagunya kosong',
    );
    expect(find(sub({ sub: { pagu: {} }, anggaran: [anggaran('s', 1, 0)] }), 'melebihi-pagu')).toEqual([]);
  });
});

describe('money against kinerja', () => {
  const dua = [createIndikator('i'), createIndikator('j')];

  test('money spent, every indicator 0 or empty', () => {
    expect(
      find(
        sub({ indikator: dua, kinerja: [kinerja('i', 1, '0.00')], anggaran: [anggaran('s', 1, 1)] }),
        'serapan-tanpa-kinerja',
      ),
    ).toHaveLength(1);
    expect(
      find(
        sub({ indikator: dua, kinerja: [kinerja('j', 1, '0.5')], anggaran: [anggaran('s', 1, 1)] }),
        'serapan-tanpa-kinerja',
      ),
    ).toEqual([]);
    expect(find(sub({ indikator: dua, anggaran: [anggaran('s', 1, 0)] }), 'serapan-tanpa-kinerja')).toEqual([]);
  });

  test('is not asked where nothing can be measured, or 0 is the aim', () => {
    const belanja = [anggaran('s', 1, 1)];
    expect(find(sub({ indikator: [], anggaran: belanja }), 'serapan-tanpa-kinerja')).toEqual([]);
    expect(
      find(sub({ indikator: [createIndikator('i', { target: {} })], anggaran: belanja }), 'serapan-tanpa-kinerja'),
    ).toEqual([]);
    expect(
      find(
        sub({
          indikator: dua,
          kinerja: [kinerja('i', 1, null, { status: 'belum-dapat-diukur' }), kinerja('j', 1, '0')],
          anggaran: belanja,
        }),
        'serapan-tanpa-kinerja',
      ),
    ).toEqual([]);
    expect(
      find(
        sub({
          indikator: [createIndikator('i', { arah: 'turun', rumus: '2T-R' })],
          kinerja: [kinerja('i', 1, '0')],
          anggaran: belanja,
        }),
        'serapan-tanpa-kinerja',
      ),
    ).toEqual([]);
  });

  test('kinerja without any money, although there is a pagu', () => {
    const tanpa = (isi: Isi): Temuan[] =>
      find(sub({ kinerja: [kinerja('i', 1, '3')], ...isi }), 'kinerja-tanpa-serapan');
    expect(tanpa({ anggaran: [anggaran('s', 1, 0)] })[0]?.pesan).toContain(
      '("Jumlah dokumen i": 3), tetapi belum ada anggaran yang terserap dari pagu Rp100.000.000',
    );
    expect(tanpa({})).toHaveLength(1);
    expect(tanpa({ anggaran: [anggaran('s', 1, 1)] })).toEqual([]);
    expect(tanpa({ sub: { pagu: {} } })).toEqual([]);
    expect(tanpa({ kinerja: [kinerja('i', 1, '0')] })).toEqual([]);
  });
});
