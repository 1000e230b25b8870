import { describe, expect, test } from 'vitest';
import { findBrokenReferences } from '#shared/berkas/references';
import { withoutStrayIsian } from '#shared/model/isian';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { checkSimpanSimpul, withSimpul } from '#shared/perintah/check-simpul';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';

const dasar = satuSubKegiatan([createIndikator('i', { nama: 'Jumlah dokumen Renja' })]);
const [, , sub = createSimpul('subkegiatan', 's', 'k')] = dasar;

function tahun(
  realisasi: Pick<Parameters<typeof createData>[0], 'kinerja' | 'anggaran' | 'keterangan'> = {},
): TriwulanData {
  return createData({ simpul: dasar, ...realisasi });
}

describe('saving a node', () => {
  test('a new one comes last, a changed one keeps its place', () => {
    expect(withSimpul(tahun(), createSimpul('kegiatan', 'k2', 'p')).simpul.map((s) => s.id)).toEqual([
      'p',
      'k',
      's',
      'k2',
    ]);
    const diubah = withSimpul(tahun(), createSimpul('kegiatan', 'k', 'p', { nama: 'Baru' }));
    expect(diubah.simpul.map((s) => s.nama)).toEqual(['Nama p', 'Baru', 'Nama s']);
  });

  test('is allowed when it fits', () => {
    expect(
      checkSimpanSimpul(tahun(), createSimpul('subkegiatan', 's2', 'k', { pagu: { murni: 9_756_893_547 } })),
    ).toBeNull();
    expect(checkSimpanSimpul(tahun({ kinerja: [kinerja('i', 1, '3')] }), { ...sub, nama: 'Nama baru' })).toBeNull();
  });

  test.each([
    ['without a name', createSimpul('program', 'p2', null, { nama: '  ' }), /Nama Program belum diisi/u],
    [
      'with negative pagu',
      createSimpul('subkegiatan', 's2', 'k', { pagu: { murni: -1 } }),
      /^pagu > murni: terlalu kecil/u,
    ],
    [
      'with an indicator without id',
      createSimpul('program', 'p2', null, { indikator: [createIndikator('')] }),
      /^indikator ke-1 .* > id: terlalu kecil/u,
    ],
    ['under a parent that is not there', createSimpul('kegiatan', 'k2', 'hilang'), /induknya \("hilang"\) tidak ada/u],
    ['under the wrong level', createSimpul('program', 'p2', 'k'), /tidak dapat berada di bawah Kegiatan/u],
    [
      'that takes another node´s indicator id',
      createSimpul('program', 'p2', null, { indikator: [createIndikator('i')] }),
      /indikator: "i" tercantum lebih dari satu kali/u,
    ],
    ['of a unit that is not there', createSimpul('kegiatan', 'k2', 'p', { unit: 'uptd' }), /unit "uptd" tidak ada/u],
    [
      'turned into a program while it has a parent kegiatan',
      createSimpul('program', 's', 'k'),
      /tidak dapat berada di bawah Kegiatan/u,
    ],
  ])('is refused %s', (_nama, simpul, pesan) => {
    expect(checkSimpanSimpul(tahun(), simpul)).toMatch(pesan);
  });

  test('an indicator with realisasi cannot be dropped, and is named', () => {
    const tanpa = { ...sub, indikator: [] };
    expect(checkSimpanSimpul(tahun({ kinerja: [kinerja('i', 2, '3')] }), tanpa)).toMatch(
      /^Indikator "Jumlah dokumen Renja" sudah berisi realisasi/u,
    );
    expect(checkSimpanSimpul(tahun({ kinerja: [kinerja('i', 2, null, { keterangan: 'menunggu' })] }), tanpa)).toMatch(
      /sudah berisi realisasi/u,
    );
  });

  test('an indicator whose cells were filled and cleared again can be dropped', () => {
    expect(
      checkSimpanSimpul(
        tahun({ kinerja: [kinerja('i', 1, null), kinerja('i', 2, null, { keterangan: '', capaian: null })] }),
        { ...sub, indikator: [] },
      ),
    ).toBeNull();
  });

  test('an indicator that others are computed from cannot be dropped', () => {
    const berhitung = dasar.map((s) =>
      s.id === 'k'
        ? { ...s, indikator: [createIndikator('k#1', { hitung: { cara: 'rasio-jumlah', dari: ['i'] } })] }
        : s,
    );
    expect(checkSimpanSimpul(createData({ simpul: berhitung }), { ...sub, indikator: [] })).toMatch(
      /dihitung dari indikator "i" yang tidak ada/u,
    );
  });
});

test('a row that is gone leaves a sound year: its emptied cells go with it', () => {
  const data = tahun({ kinerja: [kinerja('i', 1, null)], anggaran: [anggaran('s', 1, null)] });
  const tanpa = { ...data, simpul: data.simpul.filter((s) => s.id !== 's') };
  expect(findBrokenReferences(tanpa)).not.toEqual([]);
  expect(findBrokenReferences(withoutStrayIsian(tanpa))).toEqual([]);
});
