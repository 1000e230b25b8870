import { describe, expect, test } from 'vitest';
import { writeBaris } from '#shared/jurnal/baris';
import { readJurnal, writeBatal, writeKepala, writeUbah } from '#shared/jurnal/rekaman';
import { isiAnggaran, tahunId } from './bantu';

const skema = 2;
const a = isiAnggaran('a', 's1', 1_000_000);
const b = isiAnggaran('b', 's2', 2_000_000);
const kepala = (akhir: string | null, lain = {}): string =>
  writeBaris(writeKepala({ skema, aplikasi: '0.1.0', tahunId, akhir, ...lain }));

describe('reading the journal of an office-year', () => {
  test('gives the entries of all its files in order, as they were', () => {
    const berkas = [kepala(null) + writeBaris(writeUbah([a])), kepala('a') + writeBaris(writeUbah([b]))];
    expect(readJurnal(tahunId, berkas, skema)).toEqual({
      status: 'berhasil',
      jurnal: { tahunId, catatan: [a, b], akhir: 'b', rusak: 0 },
    });
  });

  test('a file without entries reaches as far as the backup before it', () => {
    const berkas = [kepala(null) + writeBaris(writeUbah([a])), kepala('b')];
    expect(readJurnal(tahunId, berkas, skema)).toMatchObject({ jurnal: { akhir: 'b' } });
  });

  test('an entry that the database did not take does not count; tried again it does', () => {
    const berkas = [kepala('z') + writeBaris(writeUbah([a])) + writeBaris(writeBatal([a]))];
    expect(readJurnal(tahunId, berkas, skema)).toMatchObject({ jurnal: { catatan: [], akhir: 'z', rusak: 0 } });
    const lagi = { ...a, id: 'a2' };
    expect(readJurnal(tahunId, [`${berkas.join('')}${writeBaris(writeUbah([lagi]))}`], skema)).toMatchObject({
      jurnal: { catatan: [lagi], akhir: 'a2' },
    });
  });

  test('the entries of a packet keep their ids: what is written again behind its cancellation counts', () => {
    const berkas = kepala(null) + [writeUbah([a]), writeBatal([a]), writeUbah([a])].map(writeBaris).join('');
    expect(readJurnal(tahunId, [berkas], skema)).toMatchObject({ jurnal: { catatan: [a], akhir: 'a' } });
  });

  test('what is taken back after a backup may stand in the file before it', () => {
    const berkas = [kepala(null) + writeBaris(writeUbah([a, b])), kepala('b') + writeBaris(writeBatal([b]))];
    expect(readJurnal(tahunId, berkas, skema)).toMatchObject({ jurnal: { catatan: [a] } });
  });

  test('a kind of change this version does not know is kept as it is', () => {
    const kelak = { ...a, perubahan: { sasaran: { jenis: 'kelak', apa: 1 }, dari: null, ke: { x: [1] } }, baru: true };
    const berkas = [kepala(null) + writeBaris(JSON.stringify({ jenis: 'ubah', catatan: [kelak] }))];
    expect(readJurnal(tahunId, berkas, skema)).toMatchObject({ jurnal: { catatan: [kelak], rusak: 0 } });
  });

  test('written by a newer version, it says so and gives nothing', () => {
    const berkas = [kepala(null), kepala(null, { skema: 3, aplikasi: '2.0.0' }) + writeBaris(writeUbah([a]))];
    expect(readJurnal(tahunId, berkas, skema)).toEqual({ status: 'lebih-baru', aplikasi: '2.0.0' });
  });

  test('lines that are sound but no entries, and the file of another office-year, count as damaged', () => {
    const berkas = [kepala(null, { tahunId: 'lain' }), writeBaris('{"jenis":"lain"}'), writeBaris('[1]')];
    expect(readJurnal(tahunId, berkas, skema)).toMatchObject({ jurnal: { catatan: [], akhir: null, rusak: 3 } });
  });
});
