import { describe, expect, test } from 'vitest';
import { maxRupiah, type AlurUnit, type VersiAnggaran } from '#shared/model/triwulan-data';
import { findBrokenReferences } from '#shared/berkas/references';
import { idTerbaca } from '#shared/model/id-terbaca';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import {
  checkDaftarVersi,
  checkHapusVersi,
  checkTambahVersi,
  checkUbahPagu,
  checkUbahTarget,
  hapusVersi,
  tambahVersi,
  triwulanVersi,
  ubahPagu,
  ubahTarget,
} from '#shared/perintah/versi';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

const data = createData({
  simpul: satuSubKegiatan([createIndikator('i', { target: { murni: '601 (Madya)' }, targetAngka: { murni: '601' } })], {
    pagu: { murni: 2_790_411_051 },
  }),
});
const dppa: VersiAnggaran = {
  id: 'dppa',
  nama: 'DPPA 2022',
  mulaiTriwulan: 4,
  nomor: '900/12/2022',
  tanggal: '2022-10-03',
};

describe('a new version from an old one', () => {
  test('begins with the same pagu, targets and numbers of targets, and leaves the old one alone', () => {
    const hasil = tambahVersi(data, dppa, 'murni');
    expect(hasil.versiAnggaran.map((v) => v.id)).toEqual(['murni', 'dppa']);
    expect(hasil.simpul[2]).toMatchObject({
      pagu: { murni: 2_790_411_051, dppa: 2_790_411_051 },
      indikator: [
        { target: { murni: '601 (Madya)', dppa: '601 (Madya)' }, targetAngka: { murni: '601', dppa: '601' } },
      ],
    });
    expect(hapusVersi(hasil, 'dppa')).toEqual(data);
  });

  test('changes no quarter of Kota Serang 2022 by itself', () => {
    const hasil = tambahVersi(serang, dppa, serang.versiAnggaran.at(-1)?.id ?? '');
    expect(findBrokenReferences(hasil)).toEqual([]);
    for (const tw of [1, 2, 3, 4] as const)
      expect(computeTriwulan(hasil, tw).total).toEqual(computeTriwulan(serang, tw).total);
  });

  test('stands in the order of its quarter', () => {
    const dua = tambahVersi(data, dppa, 'murni');
    const tiga = tambahVersi(dua, { id: 'geser', nama: 'Pergeseran', mulaiTriwulan: 2 }, 'murni');
    expect(tiga.versiAnggaran.map((v) => v.id)).toEqual(['murni', 'geser', 'dppa']);
    expect(triwulanVersi(tiga.versiAnggaran, 'geser')).toEqual(['II', 'III']);
    expect(triwulanVersi(tiga.versiAnggaran, 'dppa')).toEqual(['IV']);
  });

  test.each<[string, VersiAnggaran, string, RegExp]>([
    ['without a name', { ...dppa, nama: ' ' }, 'murni', /belum diisi/u],
    ['with a name that is taken', { ...dppa, nama: 'dpa' }, 'murni', /sudah dipakai/u],
    ['from a version that is gone', dppa, 'hilang', /sudah tidak ada/u],
    ['twice', { ...dppa, id: 'murni' }, 'murni', /sudah ada/u],
  ])('is refused %s', (_, versi, dari, pesan) => {
    expect(checkTambahVersi(data, versi, dari)).toMatch(pesan);
  });
});

describe('removing a version', () => {
  const dua = tambahVersi(data, dppa, 'murni');
  const diajukan: AlurUnit = {
    unit: 'sekretariat',
    triwulan: 4,
    status: 'diajukan',
    alasan: null,
    pelaku: 'Sari',
    waktu: '2022-12-30T03:00:00.000Z',
  };

  test('is allowed while no submitted quarter divides by it', () => {
    expect(checkHapusVersi(dua, 'dppa')).toBeNull();
    expect(checkHapusVersi({ ...dua, alur: [{ ...diajukan, triwulan: 3 }] }, 'dppa')).toBeNull();
    expect(checkHapusVersi({ ...dua, alur: [{ ...diajukan, status: 'dikembalikan' }] }, 'dppa')).toBeNull();
  });

  test('is refused where a submitted quarter divides by it, for the only one, and where Triwulan I would have none', () => {
    expect(checkHapusVersi({ ...dua, alur: [diajukan] }, 'dppa')).toMatch(
      /Sekretariat Triwulan IV yang sudah diajukan/u,
    );
    expect(checkHapusVersi(data, 'murni')).toMatch(/satu-satunya/u);
    expect(checkHapusVersi(dua, 'murni')).toMatch(/Triwulan I/u);
  });

  test('a list of versions needs one that is valid from Triwulan I', () => {
    expect(checkDaftarVersi(serang.versiAnggaran)).toBeNull();
    expect(checkDaftarVersi([dppa])).toMatch(/mulai Triwulan I/u);
  });
});

describe('many pagu at once', () => {
  test('change only what differs, in the one version', () => {
    const dua = tambahVersi(data, dppa, 'murni');
    expect(ubahPagu(dua, 'dppa', [{ simpul: 's', pagu: 2_790_411_051 }])).toEqual([]);
    expect(ubahPagu(dua, 'dppa', [{ simpul: 's', pagu: 2_900_000_000 }])).toMatchObject([
      { id: 's', pagu: { murni: 2_790_411_051, dppa: 2_900_000_000 } },
    ]);
    expect(ubahPagu(dua, 'dppa', [{ simpul: 's', pagu: null }])).toMatchObject([{ pagu: { dppa: null } }]);
  });

  test('are refused whole: on a parent, negative, broken, too long, in a version that is gone', () => {
    const pagu = (simpul: string, nilai: number) => checkUbahPagu(data, 'murni', [{ simpul, pagu: nilai }]);
    expect(pagu('s', maxRupiah)).toBeNull();
    expect(pagu('k', 1)).toMatch(/hanya diisi pada sub kegiatan/u);
    expect(pagu('x', 1)).toMatch(/sudah tidak ada/u);
    for (const salah of [-1, 0.5, maxRupiah + 1]) expect(pagu('s', salah)).toMatch(/harus rupiah bulat/u);
    expect(checkUbahPagu(data, 'hilang', [])).toMatch(/versi/iu);
  });
});

describe('many targets at once', () => {
  const isi = (target: string | null, angka: string | null = null) => [{ simpul: 's', indikator: 'i', target, angka }];

  test('change only what differs, in the one version, with the number that stands for a text', () => {
    const dua = tambahVersi(data, dppa, 'murni');
    expect(ubahTarget(dua, 'dppa', isi('601 (Madya)', '601'))).toEqual([]);
    expect(ubahTarget(dua, 'dppa', isi('700 (Utama)', '700'))).toMatchObject([
      {
        id: 's',
        indikator: [
          { target: { murni: '601 (Madya)', dppa: '700 (Utama)' }, targetAngka: { murni: '601', dppa: '700' } },
        ],
      },
    ]);
    // A number needs none to stand for it.
    expect(ubahTarget(dua, 'dppa', isi('4'))[0]?.indikator[0]?.targetAngka).toEqual({ murni: '601' });
  });

  test('are refused whole: of an indicator or a version that is gone, or with a number that is none', () => {
    expect(checkUbahTarget(data, 'murni', isi('4'))).toBeNull();
    expect(checkUbahTarget(data, 'murni', isi('BB', 'tujuh'))).toMatch(/harus berupa angka/u);
    expect(checkUbahTarget(data, 'hilang', [])).toMatch(/versi/iu);
    const lain = [...isi('4'), { simpul: 's', indikator: 'x', target: '1', angka: null }];
    expect(checkUbahTarget(data, 'murni', lain)).toMatch(/sudah tidak ada/u);
  });
});

test('the id of a version is readable and never one that is taken', () => {
  expect(idTerbaca('Pergeseran 1 (Juni)', data.versiAnggaran, 'versi')).toBe('pergeseran-1-juni');
  expect(idTerbaca('Murni', data.versiAnggaran, 'versi')).toBe('murni-2');
  expect(idTerbaca('***', data.versiAnggaran, 'versi')).toBe('versi');
});
