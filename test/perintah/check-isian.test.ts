import { describe, expect, test } from 'vitest';
import { maxRupiah, maxTeks } from '#shared/model/triwulan-data';
import { checkIsian } from '#shared/perintah/check-isian';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { createIndikator, createSimpul } from '#test/fixtures/kecil';

const sub = createSimpul('subkegiatan', 's', 'k', {
  indikator: [createIndikator('biasa'), createIndikator('manual', { rumus: 'manual' })],
});
const kegiatan = createSimpul('kegiatan', 'k', 'p', {
  indikator: [
    createIndikator('terhitung', { hitung: { cara: 'rasio-jumlah' } }),
    createIndikator('sendiri', { hitung: { cara: 'sendiri' } }),
  ],
});

function ofKinerja(id: string, medan: 'nilai' | 'status' | 'capaian' | 'keterangan'): SasaranIsian {
  return { jenis: 'kinerja', simpul: 's', id, triwulan: 1, medan };
}

function ofAnggaran(medan: 'nilai' | 'keterangan'): SasaranIsian {
  return { jenis: 'anggaran', simpul: 's', id: 's', triwulan: 1, medan };
}

const ofKeterangan: SasaranIsian = { jenis: 'keterangan', simpul: 'k', id: 'k', triwulan: 1, medan: 'teks' };

describe('may stand', () => {
  test.each<[string, SasaranIsian, IsiMedan]>([
    ['a decimal as typed', ofKinerja('biasa', 'nilai'), '0.0045'],
    ['0, which is a value', ofKinerja('biasa', 'nilai'), '0'],
    ['a negative index', ofKinerja('biasa', 'nilai'), '-1.5'],
    ['nothing', ofKinerja('biasa', 'nilai'), null],
    ['belum dapat diukur', ofKinerja('biasa', 'status'), 'belum-dapat-diukur'],
    ['no state', ofKinerja('biasa', 'status'), null],
    ['the capaian of a manual indicator', ofKinerja('manual', 'capaian'), '87.5'],
    ['no capaian on any', ofKinerja('biasa', 'capaian'), null],
    ['a remark', ofKinerja('biasa', 'keterangan'), 'menunggu BPS'],
    ['whole rupiah', ofAnggaran('nilai'), 1_670_782_056],
    ['0 rupiah', ofAnggaran('nilai'), 0],
    ['the most rupiah there are', ofAnggaran('nilai'), maxRupiah],
    ['no rupiah yet', ofAnggaran('nilai'), null],
    ['a remark on the money', ofAnggaran('keterangan'), 'x'.repeat(maxTeks)],
    ['no remark', ofAnggaran('keterangan'), null],
  ])('%s', (_nama, sasaran, ke) => {
    expect(checkIsian(sub, sasaran, ke)).toBeNull();
  });

  test('a remark above sub kegiatan, and clearing it', () => {
    expect(checkIsian(kegiatan, ofKeterangan, 'selesai')).toBeNull();
    expect(checkIsian(kegiatan, ofKeterangan, null)).toBeNull();
  });

  test('a value on an indicator that says it is entered; clearing one that is computed', () => {
    expect(checkIsian(kegiatan, ofKinerja('sendiri', 'nilai'), '5')).toBeNull();
    expect(checkIsian(kegiatan, ofKinerja('terhitung', 'nilai'), null)).toBeNull();
  });
});

describe('is refused with the reason', () => {
  test.each<[string, SasaranIsian, IsiMedan, RegExp]>([
    ['a comma', ofKinerja('biasa', 'nilai'), '12,5', /harus berupa angka, misalnya 12,5/u],
    ['an exponent', ofKinerja('biasa', 'nilai'), '1e5', /harus berupa angka/u],
    ['a number that is no text', ofKinerja('biasa', 'nilai'), 12.5, /harus berupa angka/u],
    ['an empty text', ofKinerja('biasa', 'nilai'), '', /harus berupa angka/u],
    ['an indicator that is gone', ofKinerja('hilang', 'nilai'), '1', /Indikator ini sudah tidak ada/u],
    ['an unknown state', ofKinerja('biasa', 'status'), 'nilai', /tidak dikenal/u],
    ['a typed capaian where it is computed', ofKinerja('biasa', 'capaian'), '83', /dihitung otomatis/u],
    ['a manual capaian that is no number', ofKinerja('manual', 'capaian'), '83%', /harus berupa angka/u],
    ['a remark that is a number', ofKinerja('biasa', 'keterangan'), 5, /harus berupa teks/u],
    ['sen', ofAnggaran('nilai'), 0.5, /rupiah bulat/u],
    ['rupiah as text', ofAnggaran('nilai'), '1000', /rupiah bulat/u],
    ['NaN', ofAnggaran('nilai'), Number.NaN, /rupiah bulat/u],
    ['Infinity', ofAnggaran('nilai'), Number.POSITIVE_INFINITY, /rupiah bulat/u],
    ['less than nothing', ofAnggaran('nilai'), -1, /tidak boleh negatif/u],
    ['a sixteenth digit', ofAnggaran('nilai'), maxRupiah + 1, /paling banyak 999\.999\.999\.999\.999/u],
    [
      'a remark without end',
      ofAnggaran('keterangan'),
      'x'.repeat(maxTeks + 1),
      /terlalu panjang \(paling banyak 10\.000 huruf\)/u,
    ],
    [
      'a node remark on a sub kegiatan',
      { ...ofKeterangan, simpul: 's', id: 's' },
      'x',
      /bersama realisasi anggarannya/u,
    ],
  ])('%s', (_nama, sasaran, ke, pesan) => {
    expect(checkIsian(sub, sasaran, ke)).toMatch(pesan);
  });

  test('money above sub kegiatan: it is a sum', () => {
    expect(checkIsian(kegiatan, { ...ofAnggaran('nilai'), simpul: 'k', id: 'k' }, 5)).toMatch(
      /hanya diisi pada sub kegiatan/u,
    );
  });

  test('a value on a computed indicator', () => {
    expect(checkIsian(kegiatan, ofKinerja('terhitung', 'nilai'), '83')).toMatch(/dihitung dari indikator di bawahnya/u);
  });

  test('a node remark that is no text', () => {
    expect(checkIsian(kegiatan, ofKeterangan, 5)).toMatch(/harus berupa teks/u);
  });

  test('a factor that is no text, or on the wrong side of the tree', () => {
    const pendorong = { jenis: 'anggaran', simpul: 's', id: 's', triwulan: 1, medan: 'pendorong' } as const;
    expect(checkIsian(sub, pendorong, 5)).toMatch(/harus berupa teks/u);
    expect(checkIsian(sub, pendorong, 'Dukungan kelurahan')).toBeNull();
    expect(checkIsian(kegiatan, pendorong, 'x')).toMatch(/hanya diisi pada sub kegiatan/u);
  });

  test('a row that is gone', () => {
    expect(checkIsian(null, ofAnggaran('nilai'), 5)).toMatch(/Baris ini sudah tidak ada/u);
  });
});
