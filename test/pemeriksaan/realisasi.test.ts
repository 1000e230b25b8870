/** Checks of one quarter: completeness, the quarter before, money against kinerja, capaian. */
import { describe, expect, test } from 'vitest';
import type {
  Aturan,
  Indikator,
  RealisasiAnggaran,
  RealisasiIndikator,
  Simpul,
  Triwulan,
  TriwulanData,
} from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { AturanId, Temuan } from '#shared/pemeriksaan/temuan';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';

interface Isi {
  readonly indikator?: readonly Indikator[];
  readonly sub?: Partial<Simpul>;
  readonly kinerja?: readonly RealisasiIndikator[];
  readonly anggaran?: readonly RealisasiAnggaran[];
  readonly aturan?: Partial<Aturan>;
}

function sub({ indikator = [createIndikator('i')], sub: lain = {}, ...isi }: Isi): TriwulanData {
  return createData({ simpul: satuSubKegiatan(indikator, lain), ...isi });
}

function find(data: TriwulanData, aturan: AturanId, triwulan: Triwulan | null = 1): Temuan[] {
  return runPemeriksaan(data, triwulan).filter((t) => t.aturan === aturan);
}

const lengkap: Isi = { kinerja: [kinerja('i', 1, '1')], anggaran: [anggaran('s', 1, 25_000_000)] };

test('an ordinary quarter gives no findings at all', () => {
  expect(runPemeriksaan(sub(lengkap), 1)).toEqual([]);
});

describe('belum-diisi', () => {
  test('names each empty cell of the quarter: kinerja with a target, money with a pagu', () => {
    const temuan = find(sub({}), 'belum-diisi', 3);
    expect(temuan.map((t) => [t.simpul, t.indikator, t.triwulan, t.tingkat])).toEqual([
      ['s', 'i', 3, 'galat'],
      ['s', null, 3, 'galat'],
    ]);
    expect(temuan[0]?.pesan).toMatch(
      /^Realisasi kinerja Triwulan III belum diisi untuk indikator "Jumlah dokumen i" pada Sub Kegiatan 2\.08\.01\.2\.01\.01/u,
    );
  });

  test('0 is filled', () => {
    expect(find(sub({ kinerja: [kinerja('i', 1, '0')], anggaran: [anggaran('s', 1, 0)] }), 'belum-diisi')).toEqual([]);
  });

  test('a record without a value is not', () => {
    expect(
      find(sub({ kinerja: [kinerja('i', 1, null)], anggaran: [anggaran('s', 1, null)] }), 'belum-diisi'),
    ).toHaveLength(2);
  });

  test('asks nothing where there is no target, and nothing of a sub kegiatan without pagu', () => {
    expect(
      find(
        sub({ ...lengkap, kinerja: [], indikator: [createIndikator('i', { target: { murni: null } })] }),
        'belum-diisi',
      ),
    ).toEqual([]);
    expect(
      find(
        sub({ ...lengkap, kinerja: [], indikator: [createIndikator('i', { target: {}, rumus: 'manual' })] }),
        'belum-diisi',
      ),
    ).toEqual([]);
    expect(find(sub({ sub: { pagu: { murni: null } } }), 'belum-diisi')).toEqual([]);
    expect(find(sub({ sub: { pagu: { murni: 0 } } }), 'belum-diisi')).toEqual([]);
  });

  test('asks nothing that is computed', () => {
    const simpul = satuSubKegiatan([createIndikator('i')]).map((s) =>
      s.id === 'k' ? { ...s, indikator: [createIndikator('k#1', { hitung: { cara: 'rasio-jumlah' } })] } : s,
    );
    expect(find(createData({ simpul }), 'belum-diisi').map((t) => t.indikator)).toEqual(['i', null]);
  });

  test('asks for the indicators of a tujuan, which has no money of its own', () => {
    const simpul = [createSimpul('tujuan', 't', null, { indikator: [createIndikator('t#1')] })];
    expect(find(createData({ simpul }), 'belum-diisi').map((t) => t.indikator)).toEqual(['t#1']);
  });

  test('belum dapat diukur needs a keterangan, on the indicator or on its row', () => {
    const tunda = (keterangan: string | null): TriwulanData =>
      sub({ ...lengkap, kinerja: [kinerja('i', 1, null, { status: 'belum-dapat-diukur', keterangan })] });
    expect(find(tunda('menunggu BPS'), 'belum-diisi')).toEqual([]);
    expect(find(tunda(' '), 'belum-diisi')[0]?.pesan).toMatch(/^Keterangan Triwulan I belum diisi/u);
    const diBaris = sub({
      kinerja: [kinerja('i', 1, null, { status: 'belum-dapat-diukur' })],
      anggaran: [{ ...anggaran('s', 1, 1), keterangan: 'menunggu BPS' }],
    });
    expect(find(diBaris, 'belum-diisi')).toEqual([]);
  });

  test('a manual indicator needs its capaian; with a target that is no number that is enough', () => {
    const manual = (target: string, isi: RealisasiIndikator): Temuan[] =>
      find(
        sub({
          ...lengkap,
          indikator: [createIndikator('i', { rumus: 'manual', target: { murni: target } })],
          kinerja: [isi],
        }),
        'belum-diisi',
      );
    expect(manual('Nindya', kinerja('i', 1, null, { capaian: '100' }))).toEqual([]);
    expect(manual('4', kinerja('i', 1, '3', { capaian: '75' }))).toEqual([]);
    expect(manual('4', kinerja('i', 1, '3'))[0]?.pesan).toMatch(/^Capaian Triwulan I belum diisi/u);
    expect(manual('Nindya', kinerja('i', 1, null))).toHaveLength(1);
  });
});

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

describe('capaian-tinggi', () => {
  const capaian = (nilai: string, aturan: Partial<Aturan> = {}): Temuan[] =>
    find(
      sub({
        indikator: [createIndikator('i', { target: { murni: '100' } })],
        kinerja: [kinerja('i', 1, nilai)],
        aturan,
      }),
      'capaian-tinggi',
    );

  test('above 120, exactly', () => {
    expect(capaian('120')).toEqual([]);
    expect(capaian('120.00001')).toHaveLength(1);
    expect(capaian('178.125')[0]?.pesan).toContain(
      'mencapai 178,13% pada Triwulan I (target 100, realisasi 178,125), di atas 120%',
    );
  });

  test('or above the office´s own limit; a limit that is none is passed over', () => {
    expect(capaian('121', { batasCapaianTinggi: '150' })).toEqual([]);
    expect(capaian('101', { batasCapaianTinggi: 100 })).toHaveLength(1);
    for (const batas of ['tinggi', '', -5, null, {}, Number.NaN])
      expect(capaian('121', { batasCapaianTinggi: batas })).toHaveLength(1);
  });

  test('the 186,67 of Rasio KDRT', () => {
    const indikator = [
      createIndikator('i', {
        nama: 'Rasio KDRT',
        satuan: 'Rasio',
        arah: 'turun',
        rumus: '2T-R',
        target: { murni: '0.0045' },
      }),
    ];
    expect(find(sub({ indikator, kinerja: [kinerja('i', 1, '0.0006')] }), 'capaian-tinggi')[0]?.pesan).toContain(
      '186,67%',
    );
  });
});

describe('capaian-rendah', () => {
  const rendah = (
    target: string,
    nilai: string,
    triwulan: Triwulan,
    lain: Partial<Indikator> = {},
    aturan: Partial<Aturan> = {},
  ): number =>
    find(
      sub({
        indikator: [createIndikator('i', { target: { murni: target }, ...lain })],
        kinerja: [kinerja('i', triwulan, nilai)],
        aturan,
      }),
      'capaian-rendah',
      triwulan,
    ).length;

  test('under half of the quarter´s share', () => {
    expect(rendah('400', '50', 1)).toBe(0);
    expect(rendah('400', '49', 1)).toBe(1);
    expect(rendah('400', '99', 2)).toBe(1);
    expect(rendah('400', '199', 4)).toBe(1);
    expect(rendah('400', '200', 4)).toBe(0);
  });

  test('one dokumen is not due before Triwulan IV', () => {
    expect(([1, 2, 3, 4] as const).map((n) => rendah('1', '0', n))).toEqual([0, 0, 0, 1]);
    expect(([1, 2, 3, 4] as const).map((n) => rendah('2', '0', n))).toEqual([0, 1, 1, 1]);
  });

  test('by the office´s own part of the share', () => {
    expect(rendah('400', '50', 1, {}, { batasCapaianRendah: '80' })).toBe(1);
  });

  test('not of what does not accumulate, nor where lower is better', () => {
    expect(rendah('100', '0', 2, { nama: 'Persentase dokumen', satuan: 'Persen' })).toBe(0);
    expect(rendah('100', '0', 2, { arah: 'turun', rumus: '2T-R' })).toBe(0);
  });

  test('money under half of the quarter´s share, once entered', () => {
    const serapan = (nilai: number | null): number =>
      find(sub({ indikator: [], anggaran: [anggaran('s', 2, nilai)] }), 'capaian-rendah', 2).length;
    expect(serapan(25_000_000)).toBe(0);
    expect(serapan(24_999_999)).toBe(1);
    expect(serapan(null)).toBe(0);
  });
});
