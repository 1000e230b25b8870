import { describe, expect, it } from 'vitest';
import { isiTurun, kosongkan } from '#shared/tabel/isi-banyak';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import { baris, bebas, kisiDari, kolom, kotakDi } from './bantu';

const data = createData({
  simpul: [
    createSimpul('program', 'p', null),
    createSimpul('kegiatan', 'k', 'p'),
    createSimpul('subkegiatan', 's1', 'k', { kode: '1', indikator: [createIndikator('a')] }),
    createSimpul('subkegiatan', 's2', 'k', { kode: '2', indikator: [createIndikator('b')] }),
    createSimpul('subkegiatan', 's3', 'k', {
      kode: '3',
      indikator: [createIndikator('c', { hitung: { cara: 'rasio-jumlah' } })],
    }),
  ],
  kinerja: [kinerja('a', 1, '2.50')],
  anggaran: [anggaran('s1', 1, 1_250_000), anggaran('s3', 1, 5)],
});
const kisi = kisiDari(data, 1);

describe('fill down', () => {
  it('copies the uppermost cell of each column into the cells below that are filled by hand', () => {
    const kotak = kotakDi(kisi, 's1', 'kinerja', 3, kolom(kisi, 'anggaran') - kolom(kisi, 'kinerja') + 1);
    expect(isiTurun(kisi, kotak, bebas).isian.map((i) => [i.sasaran.id, i.ke])).toEqual([
      ['b', '2.50'],
      ['s2', 1_250_000],
      ['s3', 1_250_000],
    ]);
  });

  it('takes the cell above when a single row is selected', () => {
    expect(isiTurun(kisi, kotakDi(kisi, 's2', 'kinerja'), bebas).isian).toMatchObject([
      { sasaran: { id: 'b' }, ke: '2.50' },
    ]);
  });

  it('leaves locked cells as they are and says so', () => {
    const terkunci = isiTurun(kisi, kotakDi(kisi, 's1', 'anggaran', 3), (s) => (s.id === 's3' ? 'Terkunci.' : null));
    expect(terkunci.isian.map((i) => i.sasaran.id)).toEqual(['s2']);
    expect(terkunci.tertahan).toEqual({ jumlah: 1, pesan: 'Terkunci.' });
  });
});

describe('Delete', () => {
  it('clears what is filled in the selection and passes over what is computed', () => {
    const { kanan } = kotakDi(kisi, 's1', 'keterangan');
    const semua = { atas: baris(kisi, 'k'), bawah: baris(kisi, 's3'), kiri: 0, kanan };
    expect(kosongkan(kisi, semua, bebas).isian.map((i) => [i.sasaran.id, i.ke])).toEqual([
      ['a', null],
      ['s1', null],
      ['s3', null],
    ]);
  });
});
