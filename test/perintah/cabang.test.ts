import { describe, expect, test } from 'vitest';
import { findBrokenReferences } from '#shared/berkas/references';
import { checkHapusCabang, hapusCabang, isiCabang } from '#shared/perintah/cabang';
import { diffTahun } from '#shared/perintah/diff-tahun';
import { inversePerubahan } from '#shared/perintah/ledger';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData, splitData } from '#shared/penyimpanan/records';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

/** A sasaran measured by two programs, of which one has figures, and a program beside them. */
const data = createData({
  simpul: [
    createSimpul('sasaran', 'sas', null, {
      indikator: [
        createIndikator('i-sas', {
          hitung: { cara: 'rasio-jumlah', dari: ['i-p1', 'i-p2'] },
          program: ['p1'],
        }),
      ],
    }),
    createSimpul('program', 'p1', 'sas', { indikator: [createIndikator('i-p1')] }),
    createSimpul('kegiatan', 'k1', 'p1'),
    createSimpul('subkegiatan', 's1', 'k1', { pagu: { murni: 176_735_169 }, indikator: [createIndikator('i-s1')] }),
    createSimpul('subkegiatan', 's2', 'k1', { pagu: { murni: 25_000_000 } }),
    createSimpul('program', 'p2', 'sas', { indikator: [createIndikator('i-p2')] }),
  ],
  kinerja: [
    kinerja('i-s1', 1, '0', { keterangan: 'menunggu dokumen' }),
    kinerja('i-p2', 1, '2'),
    kinerja('i-p1', 2, null),
  ],
  anggaran: [anggaran('s1', 1, 173_821_500), anggaran('s2', 1, null)],
  keterangan: [{ simpul: 'k1', triwulan: 1, teks: 'Tertunda' }],
});

describe('what hangs on a node', () => {
  test('is counted wholly: rows, indicators, filled figures (0 is one), remarks, pagu, and who refers to it', () => {
    const isi = isiCabang(data, 'p1');
    expect(isi?.simpul.map((s) => s.id)).toEqual(['p1', 'k1', 's1', 's2']);
    expect(isi).toMatchObject({
      jumlahIndikator: 2,
      jumlahRealisasi: 2,
      jumlahKeterangan: 2,
      pagu: [{ versi: 'murni', jumlah: 201_735_169 }],
    });
    expect(isi?.perujuk.map((i) => i.id)).toEqual(['i-sas']);
    expect(isiCabang(data, 'hilang')).toBeNull();
  });
});

describe('taking a branch out', () => {
  test('leaves a sound year: rows, figures and links of it are gone, everything else stands', () => {
    const sisa = hapusCabang(data, 'p1');
    expect(sisa.simpul.map((s) => s.id)).toEqual(['sas', 'p2']);
    expect(sisa.realisasi).toMatchObject({ indikator: [{ indikator: 'i-p2' }], anggaran: [], keterangan: [] });
    expect(sisa.simpul[0]?.indikator[0]?.hitung).toEqual({ cara: 'rasio-jumlah', dari: ['i-p2'] });
    expect(sisa.simpul[0]?.indikator[0]).not.toHaveProperty('program');
    expect(findBrokenReferences(sisa)).toEqual([]);
  });

  test('is one set of changes that taken back restore every cell of Kota Serang 2022', () => {
    for (const { id } of serang.simpul.filter((s) => s.jenjang === 'program' || s.jenjang === 'tujuan')) {
      const lama = splitData(serang, 't');
      const perubahan = diffTahun(lama, splitData(hapusCabang(serang, id), 't'));
      const berevisi = (p: (typeof perubahan)[number], n: number) => ({ perubahan: p, revisi: n.toString() });
      const terhapus = applyPerubahan(lama, 't', perubahan.map(berevisi));
      expect(findBrokenReferences(joinData(terhapus))).toEqual([]);
      expect(joinData(terhapus).simpul.some((s) => s.id === id)).toBe(false);
      const kembali = applyPerubahan(terhapus, 't', perubahan.toReversed().map(inversePerubahan).map(berevisi));
      expect(joinData(kembali)).toEqual(serang);
    }
  });

  test('is refused when it is gone already, or holds what this version does not know', () => {
    expect(checkHapusCabang(data, 'p1')).toBeNull();
    expect(checkHapusCabang(data, 'hilang')).toMatch(/sudah tidak ada/u);
    const baru = { ...data, realisasi: { ...data.realisasi, anggaran: [{ ...anggaran('s2', 1, null), kontrak: 5 }] } };
    expect(checkHapusCabang(baru, 'p1')).toMatch(/versi aplikasi yang lebih baru/u);
    expect(checkHapusCabang(baru, 'p2')).toBeNull();
  });
});
