/** Checks of the plan: codes, names, targets, pagu, versions. */
import { describe, expect, test } from 'vitest';
import type { Indikator, Simpul, TriwulanData } from '#shared/model/triwulan-data';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import type { AturanId, Temuan } from '#shared/pemeriksaan/temuan';
import { createData, createIndikator, createSimpul, satuSubKegiatan } from '#test/fixtures/kecil';

function find(data: TriwulanData, aturan: AturanId, triwulan: 1 | 2 | 3 | 4 | null = null): Temuan[] {
  return runPemeriksaan(data, triwulan).filter((t) => t.aturan === aturan);
}

function places(temuan: readonly Temuan[]): (string | null)[] {
  return temuan.map((t) => t.indikator ?? t.simpul);
}

function ofIndikator(lain: Partial<Indikator>): TriwulanData {
  return createData({ simpul: satuSubKegiatan([createIndikator('i', lain)]) });
}

describe('codes', () => {
  const pohon = (program: string | null, kegiatan: string | null, sub: string | null): TriwulanData =>
    createData({
      simpul: [
        createSimpul('tujuan', 't', null),
        createSimpul('program', 'p', 't', { kode: program }),
        createSimpul('kegiatan', 'k', 'p', { kode: kegiatan }),
        createSimpul('subkegiatan', 's', 'k', { kode: sub }),
      ],
    });

  test.each([
    ['2.08.01', '2.08.01.2.01', '2.08.01.2.01.01'],
    ['2.08.01', '2.08.01.2.01', '2.08.01.2.01.0001'],
    ['X.XX.01', 'X.XX.01.2.01', 'X.XX.01.2.01.0001'],
    ['X.XX.01', '2.08.01.2.01', '2.08.01.2.01.01'],
    ['2.08.01', 'X.XX.01.2.01', 'X.XX.01.2.01.01'],
    ['1.02.01', '1.02.01.1.10', '1.02.01.1.10.10'],
  ])('%s > %s > %s are as they should be', (...kode) => {
    expect(runPemeriksaan(pohon(...kode), null).filter((t) => t.aturan.includes('kode'))).toEqual([]);
  });

  test.each([
    ['2.8.01', '2.08.01.2.01', '2.08.01.2.01.01', ['p']],
    ['2.08.01', '2.08.01.01', '2.08.01.2.01.01', ['k']],
    ['2.08.01', '2.08.01.2.01', '2.08.01.2.01.001', ['s']],
    ['2.08.01', '2.08.01.2.01', '2.08.01.2.01.1', ['s']],
    ['2 08 01', '2.08.01.2.01', '2.08.01.2.01.01', ['p']],
    ['I', '1.', '1.1', ['p', 'k', 's']],
    ['2.08.01', '2.08.02.2.01', '2.08.02.2.01.01', ['k']],
    ['2.08.01', '2.08.01.2.01', '2.08.01.2.02.01', ['s']],
    ['X.XX.01', '2.08.02.2.01', '2.08.02.2.01.01', ['k']],
  ])('%s > %s > %s: only the row that is wrong is named', (program, kegiatan, sub, salah) => {
    expect(places(find(pohon(program, kegiatan, sub), 'kode-tak-baku'))).toEqual(salah);
  });

  test('a missing code is asked for from the program down, not of a tujuan', () => {
    expect(places(find(pohon(null, '2.08.01.2.01', ' '), 'tanpa-kode'))).toEqual(['p', 's']);
  });

  test('the same code twice on one level blocks; the second row is named with the first', () => {
    const simpul = [
      ...satuSubKegiatan([]),
      createSimpul('subkegiatan', 's2', 'k', { kode: '2.08.01.2.01.01', nama: 'Kembar' }),
    ];
    const [temuan, ...lain] = find(createData({ simpul }), 'kode-ganda');
    expect(lain).toEqual([]);
    expect(temuan).toMatchObject({ simpul: 's2', tingkat: 'galat', triwulan: null });
    expect(temuan?.pesan).toBe(
      'Sub Kegiatan 2.08.01.2.01.01 "Kembar" memakai kode yang sama dengan Sub Kegiatan 2.08.01.2.01.01 "Nama s". Perbaiki salah satu kodenya, atau hapus baris yang tercantum dua kali.',
    );
  });

  test('a tujuan and its sasaran may both be number 1', () => {
    const simpul = [createSimpul('tujuan', 'a', null, { kode: '1' }), createSimpul('sasaran', 'b', 'a', { kode: '1' })];
    expect(find(createData({ simpul }), 'kode-ganda')).toEqual([]);
  });

  test('2.10 and 2.1 are two codes', () => {
    const simpul = [
      createSimpul('tujuan', 'a', null, { kode: '2.1' }),
      createSimpul('tujuan', 'b', null, { kode: '2.10' }),
    ];
    expect(find(createData({ simpul }), 'kode-ganda')).toEqual([]);
  });
});

describe('satuan that does not fit the name', () => {
  test.each([
    ['Persentase organisasi perempuan terbina', 'Organisasi'],
    ['persentase dokumen', 'Dokumen'],
    ['Prosentase kehadiran', 'Hari'],
    ['Presentase kehadiran', 'Hari'],
    ['Rasio KDRT', 'Persen'],
    ['Jumlah Layanan Tindak Lanjut Pengaduan', 'Persen'],
    ['Indeks Kepuasan Pelayanan Kesekretariatan', '%'],
  ])('%s in %s', (nama, satuan) => {
    expect(find(ofIndikator({ nama, satuan }), 'satuan-janggal')).toHaveLength(1);
  });

  test.each([
    ['Persentase organisasi perempuan terbina', 'Persen'],
    ['Persentase organisasi perempuan terbina', '%'],
    ['Persentase organisasi perempuan terbina', 'persen (%)'],
    ['Prosentase kehadiran', 'Prosen'],
    ['Rasio KDRT', 'Rasio'],
    ['Jumlah dokumen', 'Dok'],
    ['Indeks KLA', 'Skor/ Kategori'],
    ['Cakupan data keluarga yang akurat', 'Persen'],
    ['Angka Partisipasi Sekolah', 'Persen'],
    ['Persentase dokumen', ''],
  ])('%s in "%s" is fine', (nama, satuan) => {
    expect(find(ofIndikator({ nama, satuan }), 'satuan-janggal')).toEqual([]);
  });
});

describe('a direction that the name contradicts', () => {
  test.each([
    'Rasio KDRT',
    'Rasio kekerasan terhadap perempuan',
    'Angka Total Fertility Rate (TFR)',
    'Angka TFR',
    'Prevalensi stunting',
    'Persentase penurunan kasus kekerasan',
    'Unmet need KB',
    'Persentase unmetneed',
    'Angka Kematian Ibu',
    'Jumlah kematian bayi',
    'Tingkat Pengangguran Terbuka',
    'Persentase penduduk miskin',
  ])('%s with arah naik', (nama) => {
    expect(find(ofIndikator({ nama }), 'arah-diduga')).toHaveLength(1);
    expect(find(ofIndikator({ nama, arah: 'turun', rumus: '2T-R' }), 'arah-diduga')).toEqual([]);
  });

  test.each([
    'Prevalensi pemakaian kontrasepsi modern (mCPR)',
    'Jumlah dokumen percepatan penurunan stunting',
    'Jumlah peserta sosialisasi pencegahan stunting',
    'Persentase balita stunting yang ditangani',
    'Persentase pelayanan KB bagi PUS unmet need',
    'Jumlah dokumen Renja',
    'Rasio guru terhadap murid',
  ])('%s: more of it is better', (nama) => {
    expect(find(ofIndikator({ nama }), 'arah-diduga')).toEqual([]);
  });
});

describe('indicator and formula', () => {
  test('speak of different organisations: DWP and GOW', () => {
    const [temuan] = find(
      ofIndikator({ nama: 'Jumlah peserta pembinaan DWP', formula: 'Jumlah peserta pembinaan GOW' }),
      'indikator-formula-beda',
    );
    expect(temuan?.pesan).toContain('menyebut DWP, tetapi formulanya ("Jumlah peserta pembinaan GOW") menyebut GOW.');
  });

  test.each([
    ['Jumlah peserta pembinaan DWP', 'Jumlah peserta pembinaan DWP'],
    ['Jumlah Dokumen Renstra, IKU OPD Tahun 2022, PK OPD', 'Jumlah Dokumen Renja, IKU OPD'],
    ['Jumlah peserta pembinaan DWP', 'Jumlah peserta'],
    ['Jumlah peserta', 'Jumlah anggota GOW'],
    ['Rasio KDRT', 'Jumlah Kekerasan dalam Rumah Tangga / Jumlah RTM x 100'],
    ['Angka Total Fertility Rate', 'TFR menurut SDKI'],
    ['Indeks IPG', 'IPM Laki-laki/ IPM Perempuan'],
    ['Cakupan KB tahap II dan III', 'Jumlah KPM'],
  ])('"%s" and "%s" do not contradict', (nama, formula) => {
    expect(find(ofIndikator({ nama, formula }), 'indikator-formula-beda')).toEqual([]);
  });
});

describe('nothing to divide by', () => {
  const duaVersi = [
    { id: 'murni', nama: 'DPA', mulaiTriwulan: 1 as const },
    { id: 'perubahan', nama: 'DPPA', mulaiTriwulan: 4 as const },
  ];
  const dua = (target: Indikator['target'], pagu: Simpul['pagu'], lain: Partial<Indikator> = {}): TriwulanData =>
    createData({
      versiAnggaran: duaVersi,
      simpul: satuSubKegiatan([createIndikator('i', { target, ...lain })], { pagu }),
    });

  test('an empty or zero target is named with the versions it is missing in, once', () => {
    const data = dua({ murni: null, perubahan: '0.00' }, { murni: 1, perubahan: 1 });
    expect(find(data, 'target-kosong')).toMatchObject([{ indikator: 'i', triwulan: null, tingkat: 'catatan' }]);
    expect(find(data, 'target-kosong')[0]?.pesan).toContain('pada "DPA" dan "DPPA"');
  });

  test('only the version in force in the quarter asked for counts', () => {
    const data = dua({ murni: '4' }, { murni: 1 });
    expect([...find(data, 'target-kosong', 3), ...find(data, 'pagu-kosong', 3)]).toEqual([]);
    expect(places([...find(data, 'target-kosong', 4), ...find(data, 'pagu-kosong', 4)])).toEqual(['i', 's']);
  });

  test('a target that is no number needs a number beside it', () => {
    const [temuan] = find(dua({ murni: 'Nindya', perubahan: 'Nindya' }, { murni: 1, perubahan: 1 }), 'target-kosong');
    expect(temuan?.pesan).toContain('Target "Nindya" bukan angka');
    expect(
      find(dua({ murni: '601 (Madya)' }, { murni: 1 }, { targetAngka: { murni: '601' } }), 'target-kosong', 1),
    ).toEqual([]);
  });

  test('a manual indicator divides by nothing', () => {
    expect(find(dua({}, { murni: 1 }, { rumus: 'manual' }), 'target-kosong')).toEqual([]);
  });

  test('pagu that comes only with a later version is said to', () => {
    const [temuan] = find(dua({ murni: '4' }, { murni: null, perubahan: 77_175_000 }), 'pagu-kosong');
    expect(temuan?.pesan).toContain('Pagunya baru ada sejak "DPPA"');
  });
});

describe('lonjakan between versions', () => {
  const versiAnggaran = [
    { id: 'a', nama: 'DPA', mulaiTriwulan: 1 as const },
    { id: 'b', nama: 'Pergeseran', mulaiTriwulan: 2 as const },
    { id: 'c', nama: 'DPPA', mulaiTriwulan: 4 as const },
  ];
  const pagu = (a: number | null, b: number | null, c: number | null = b): TriwulanData =>
    createData({ versiAnggaran, simpul: satuSubKegiatan([], { pagu: { a, b, c } }) });

  test('285.000.000 between 2.790.411.051 and 2.900.000.000 is named once, where it happened', () => {
    const temuan = find(pagu(2_790_411_051, 285_000_000, 2_900_000_000), 'lonjakan');
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.pesan).toContain('dari Rp2.790.411.051 ("DPA") menjadi Rp285.000.000 ("Pergeseran")');
  });

  test.each([
    ['a factor of five', 100_000_000, 500_000_000],
    ['a digit lost in the middle', 1_234_567_890, 134_567_890],
    ['the first digit lost, a factor of only 1,9', 1_931_789_450, 931_789_450],
    ['a digit typed twice', 131_789_450, 1_331_789_450],
  ])('%s', (_nama, a, b) => {
    expect(find(pagu(a, b), 'lonjakan')).toHaveLength(1);
    expect(find(pagu(b, a), 'lonjakan')).toHaveLength(1);
  });

  test.each([
    ['the shift of Kota Serang', 137_000_000, 193_700_000],
    ['just under a factor of five', 100_000_000, 499_999_999],
    ['a round cut that only looks like a lost digit', 15_000_000, 5_000_000],
    ['from nothing', null, 77_175_000],
    ['from 0', 0, 77_175_000],
    ['to nothing', 77_175_000, null],
  ])('%s is none', (_nama, a, b) => {
    expect(find(pagu(a, b), 'lonjakan')).toEqual([]);
  });

  test('is told in the quarter in which the version came, not before', () => {
    const data = pagu(100, 100, 1000);
    expect(find(data, 'lonjakan', 3)).toEqual([]);
    expect(find(data, 'lonjakan', 4)).toHaveLength(1);
  });

  test('a target from 34 to 340 is one, from 601 (Madya) to 650 (Nindya) none', () => {
    const target = (t: Indikator['target'], lain: Partial<Indikator> = {}): TriwulanData =>
      createData({
        versiAnggaran,
        simpul: satuSubKegiatan([createIndikator('i', { target: t, ...lain })], { pagu: {} }),
      });
    expect(find(target({ a: '34', b: '340', c: '340' }), 'lonjakan')[0]).toMatchObject({
      indikator: 'i',
      pesan: expect.stringContaining('dari 34 ("DPA") menjadi 340 ("Pergeseran")') as unknown,
    });
    expect(
      find(target({ a: '601 (Madya)', b: '650 (Nindya)' }, { targetAngka: { a: '601', b: '650' } }), 'lonjakan'),
    ).toEqual([]);
  });
});
