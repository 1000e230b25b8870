import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateData } from '#shared/berkas/read-data';
import { joinData, readMedan, splitData, urutBaru, writeMedan } from '#shared/penyimpanan/records';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { dataAcak } from '#test/fixtures/acak';
import { anggaran, createData, createIndikator, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

const tahunId = 'serang-2022';

describe('taking a year apart and putting it together again', () => {
  test('gives the real year back, whatever order the database returns', () => {
    const records = splitData(serang, tahunId);
    expect(joinData(records)).toEqual(serang);
    expect(joinData({ ...records, simpul: records.simpul.toReversed(), isian: records.isian.toReversed() })).toEqual(
      serang,
    );
  });

  test('makes one record per filled cell, each of its office-year', () => {
    const { simpul, isian } = splitData(serang, tahunId);
    expect(simpul).toHaveLength(serang.simpul.length);
    expect(isian).toHaveLength(
      serang.realisasi.indikator.length + serang.realisasi.anggaran.length + serang.realisasi.keterangan.length,
    );
    expect([...simpul, ...isian].every((r) => r.tahunId === tahunId)).toBe(true);
    const kunci = isian.map((r) => [r.jenis, r.id, r.triwulan].join('/'));
    expect(new Set(kunci).size).toBe(kunci.length);
  });

  test('keeps fields this version does not know, also those of `realisasi`', () => {
    const kelak = {
      ...serang,
      kelak: 1,
      simpul: serang.simpul.map((s) => ({ ...s, kelak: 2 })),
      realisasi: {
        ...serang.realisasi,
        kelak: [3],
        indikator: serang.realisasi.indikator.map((r) => ({ ...r, kelak: 4 })),
      },
    };
    expect(joinData(splitData(kelak, tahunId))).toEqual(kelak);
  });

  test('property: is exact for every office', () => {
    fc.assert(
      fc.property(dataAcak(), (data) => {
        expect(joinData(splitData(data, tahunId))).toEqual(data);
      }),
    );
  });

  test('leaves out emptied cells of rows deleted since, but never a filled one', () => {
    const data = createData({
      simpul: satuSubKegiatan([createIndikator('i'), createIndikator('j')]),
      kinerja: [kinerja('i', 1, null), kinerja('j', 1, '2')],
      anggaran: [anggaran('s', 1, null)],
    });
    const records = splitData(data, tahunId);
    const tanpaBaris = joinData({ ...records, simpul: records.simpul.filter((s) => s.id !== 's') });
    expect(tanpaBaris.realisasi).toMatchObject({ indikator: [{ indikator: 'j', nilai: '2' }], anggaran: [] });
  });
});

describe('one field of one record', () => {
  const nilai: SasaranIsian = { jenis: 'kinerja', simpul: 's', id: 'i', triwulan: 2, medan: 'nilai' };
  const uang: SasaranIsian = { jenis: 'anggaran', simpul: 's', id: 's', triwulan: 2, medan: 'nilai' };
  const teks: SasaranIsian = { jenis: 'keterangan', simpul: 'k', id: 'k', triwulan: 2, medan: 'teks' };

  test('of a cell not yet there is empty', () => {
    for (const sasaran of [nilai, uang, teks]) expect(readMedan(undefined, sasaran)).toBeNull();
  });

  test.each<[SasaranIsian, IsiMedan]>([
    [nilai, '0.0045'],
    [{ ...nilai, medan: 'status' }, 'belum-dapat-diukur'],
    [{ ...nilai, medan: 'capaian' }, '87.5'],
    [{ ...nilai, medan: 'keterangan' }, 'menunggu BPS'],
    [uang, 1_670_782_056],
    [{ ...uang, medan: 'keterangan' }, 'x'],
    [teks, 'selesai'],
  ])('%o can be written and read back, and cleared', (sasaran, isi) => {
    const terisi = writeMedan(undefined, tahunId, sasaran, isi, 'r1');
    expect(readMedan(terisi, sasaran)).toBe(isi);
    const kosong = writeMedan(terisi, tahunId, sasaran, null, 'r2');
    expect(readMedan(kosong, sasaran) ?? '').toBe('');
    expect(kosong.revisi).toEqual({ [sasaran.medan]: 'r2' });
  });

  test('is set beside the others and marked with the entry that set it', () => {
    const a = writeMedan(undefined, tahunId, nilai, '3', 'r1');
    const b = writeMedan(a, tahunId, { ...nilai, medan: 'keterangan' }, 'x', 'r2');
    expect(b.isi).toEqual({ indikator: 'i', triwulan: 2, nilai: '3', keterangan: 'x' });
    expect(b.revisi).toEqual({ nilai: 'r1', keterangan: 'r2' });
    expect(b.urut).toBe(urutBaru);
  });

  test('an optional field is absent again when cleared, as the format wants it', () => {
    const a = writeMedan(undefined, tahunId, { ...nilai, medan: 'status' }, 'belum-dapat-diukur', 'r1');
    expect(writeMedan(a, tahunId, { ...nilai, medan: 'status' }, null, 'r2').isi).toEqual({
      indikator: 'i',
      triwulan: 2,
      nilai: null,
      keterangan: null,
    });
    expect(writeMedan(undefined, tahunId, teks, null, 'r1').isi).toEqual({ simpul: 'k', triwulan: 2, teks: '' });
  });

  test('does not change the record it was made from', () => {
    const a = writeMedan(undefined, tahunId, nilai, '3', 'r1');
    writeMedan(a, tahunId, nilai, '4', 'r2');
    expect(readMedan(a, nilai)).toBe('3');
  });

  test('whatever was written, the year put together is a valid file', () => {
    const { kepala, simpul } = splitData(createData({ simpul: satuSubKegiatan([createIndikator('i')]) }), tahunId);
    const isian = [nilai, uang, teks].flatMap((sasaran) => [
      writeMedan(undefined, tahunId, sasaran, sasaran.jenis === 'anggaran' ? 5 : '5', 'r'),
      writeMedan(undefined, tahunId, { ...sasaran, triwulan: 3 }, null, 'r'),
    ]);
    expect(validateData(joinData({ kepala, simpul, alur: [], isian })).status).toBe('berhasil');
  });
});

describe('what furthered and hindered', () => {
  const sasaran: SasaranIsian = { jenis: 'anggaran', simpul: 's', id: 's', triwulan: 1, medan: 'penghambat' };

  test('stands beside the figure, leaves no trace when cleared, and survives the file', () => {
    const data = createData({ simpul: satuSubKegiatan([createIndikator('i')]), anggaran: [anggaran('s', 1, 5)] });
    const records = splitData(data, tahunId);
    const lama = records.isian.find((r) => r.jenis === 'anggaran');
    const terisi = writeMedan(lama, tahunId, sasaran, 'Lelang gagal', 'r1');
    expect(readMedan(terisi, sasaran)).toBe('Lelang gagal');
    const bersama = joinData({ ...records, isian: [terisi] });
    expect(bersama.realisasi.anggaran).toEqual([{ ...anggaran('s', 1, 5), penghambat: 'Lelang gagal' }]);
    expect(validateData(bersama).status).toBe('berhasil');
    expect(writeMedan(terisi, tahunId, sasaran, null, 'r2').isi).toEqual(anggaran('s', 1, 5));
  });
});
