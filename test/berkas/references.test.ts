import { expect, test } from 'vitest';
import { findBrokenReferences } from '#shared/berkas/references';
import type { Simpul, TriwulanData } from '#shared/model/triwulan-data';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

const utuh = createData({ simpul: satuSubKegiatan([createIndikator('i')]) });

function withNodes(...tambahan: Simpul[]): TriwulanData {
  return { ...utuh, simpul: [...utuh.simpul, ...tambahan] };
}

function withRecords(isi: Partial<TriwulanData['realisasi']>): TriwulanData {
  return { ...utuh, realisasi: { ...utuh.realisasi, ...isi } };
}

test('sound files have none: the real year, and sub kegiatan that hang directly under a program', () => {
  expect(findBrokenReferences(serang)).toEqual([]);
  expect(findBrokenReferences(withNodes(createSimpul('subkegiatan', 's2', 'p')))).toEqual([]);
});

test.each<[string, TriwulanData, string]>([
  [
    'a parent that is not there',
    withNodes(createSimpul('kegiatan', 'k2', 'hilang')),
    'Kegiatan "Nama k2" (k2): induknya ("hilang") tidak ada dalam berkas',
  ],
  ['a kegiatan at the top', withNodes(createSimpul('kegiatan', 'k2', null)), 'tidak dapat berada di tingkat teratas'],
  [
    'a program under a kegiatan',
    withNodes(createSimpul('program', 'p2', 'k')),
    'tidak dapat berada di bawah Kegiatan "Nama k"',
  ],
  ['a tujuan under a program', withNodes(createSimpul('tujuan', 't', 'p')), 'tidak dapat berada di bawah Program'],
  [
    'a node that is its own parent',
    withNodes(createSimpul('kegiatan', 'k2', 'k2')),
    'tidak dapat berada di bawah Kegiatan "Nama k2"',
  ],
  [
    'pagu above sub kegiatan',
    withNodes(createSimpul('program', 'p2', null, { pagu: { murni: 1 } })),
    'pagu hanya diisi pada sub kegiatan',
  ],
  ['two nodes of one id', withNodes(createSimpul('program', 'p', null)), 'simpul: "p" tercantum lebih dari satu kali'],
  [
    'two indicators of one id',
    withNodes(createSimpul('program', 'p2', null, { indikator: [createIndikator('i')] })),
    'indikator: "i" tercantum lebih dari satu kali',
  ],
  [
    'two units of one id',
    { ...utuh, unit: [...utuh.unit, ...utuh.unit] },
    'unit: "sekretariat" tercantum lebih dari satu kali',
  ],
  [
    'two versions of one id',
    { ...utuh, versiAnggaran: [...utuh.versiAnggaran, ...utuh.versiAnggaran] },
    'versiAnggaran: "murni" tercantum lebih dari satu kali',
  ],
  [
    'two values of one indicator and quarter',
    withRecords({ indikator: [kinerja('i', 1, '1'), kinerja('i', 1, '2')] }),
    'realisasi.indikator: "i, Triwulan 1" tercantum lebih dari satu kali',
  ],
  [
    'two amounts of one sub kegiatan and quarter',
    withRecords({ anggaran: [anggaran('s', 2, 1), anggaran('s', 2, 1)] }),
    'realisasi.anggaran: "s, Triwulan 2" tercantum lebih dari satu kali',
  ],
  [
    'two remarks of one node and quarter',
    withRecords({
      keterangan: [
        { simpul: 'k', triwulan: 1, teks: 'a' },
        { simpul: 'k', triwulan: 1, teks: 'b' },
      ],
    }),
    'realisasi.keterangan: "k, Triwulan 1" tercantum lebih dari satu kali',
  ],
  [
    'pagu of an unknown version',
    withNodes(createSimpul('subkegiatan', 's2', 'k', { pagu: { lain: 1 } })),
    'pagu memakai versi anggaran "lain" yang tidak ada',
  ],
  [
    'a target of an unknown version',
    withNodes(createSimpul('program', 'p2', null, { indikator: [createIndikator('j', { target: { lain: '1' } })] })),
    'target memakai versi anggaran "lain" yang tidak ada',
  ],
  [
    'a stand-in number of an unknown version',
    withNodes(
      createSimpul('program', 'p2', null, { indikator: [createIndikator('j', { targetAngka: { lain: '1' } })] }),
    ),
    'target memakai versi anggaran "lain"',
  ],
  [
    'an unknown unit',
    withNodes(createSimpul('kegiatan', 'k2', 'p', { unit: 'uptd' })),
    'unit "uptd" tidak ada dalam daftar unit',
  ],
  [
    'financed by what is no program',
    withNodes(createSimpul('tujuan', 't', null, { indikator: [createIndikator('j', { program: ['k'] })] })),
    'program "k" tidak ada',
  ],
  [
    'computed from an unknown indicator',
    withNodes(
      createSimpul('program', 'p2', null, {
        indikator: [createIndikator('j', { hitung: { cara: 'rasio-jumlah', dari: ['hilang'] } })],
      }),
    ),
    'dihitung dari indikator "hilang" yang tidak ada',
  ],
  [
    'computed from itself',
    withNodes(
      createSimpul('program', 'p2', null, {
        indikator: [createIndikator('j', { hitung: { cara: 'rasio-jumlah', dari: ['j'] } })],
      }),
    ),
    'hanya dapat dihitung dari indikator di bawah Program',
  ],
  [
    'computed from its own level',
    withNodes(
      createSimpul('subkegiatan', 's2', 'k', {
        indikator: [createIndikator('j', { hitung: { cara: 'rasio-jumlah', dari: ['i'] } })],
      }),
    ),
    'hanya dapat dihitung dari indikator di bawah Sub Kegiatan',
  ],
  [
    'kinerja of an unknown indicator',
    withRecords({ indikator: [kinerja('hilang', 1, '1')] }),
    'realisasi kinerja: indikator "hilang" tidak ada',
  ],
  [
    'money of a kegiatan',
    withRecords({ anggaran: [anggaran('k', 1, 1)] }),
    'realisasi anggaran: "k" bukan sub kegiatan dalam berkas',
  ],
  [
    'money of an unknown node',
    withRecords({ anggaran: [anggaran('hilang', 1, 1)] }),
    'realisasi anggaran: "hilang" bukan sub kegiatan',
  ],
  [
    'a remark of a sub kegiatan',
    withRecords({ keterangan: [{ simpul: 's', triwulan: 1, teks: 'a' }] }),
    'keterangan: "s" bukan simpul di atas sub kegiatan',
  ],
  [
    'a remark of an unknown node',
    withRecords({ keterangan: [{ simpul: 'hilang', triwulan: 1, teks: 'a' }] }),
    'keterangan: "hilang" bukan simpul',
  ],
])('%s', (_nama, data, kalimat) => {
  expect(findBrokenReferences(data).join('\n')).toContain(kalimat);
});
