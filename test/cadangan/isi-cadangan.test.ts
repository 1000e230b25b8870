import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readData } from '#shared/berkas/read-data';
import { dataOfCadangan, readCadangan, writeCadangan, type IsiCadangan } from '#shared/cadangan/isi-cadangan';
import { splitData } from '#shared/penyimpanan/records';
import { versiSkema } from '#shared/penyimpanan/skema';
import { serang } from '#test/fixtures/serang';
import { isiAnggaran, tahunId } from '#test/jurnal/bantu';

const { kepala, simpul, alur, isian } = splitData(serang, tahunId);
const salin = (baris: unknown): Record<string, unknown>[] =>
  JSON.parse(JSON.stringify(baris)) as Record<string, unknown>[];
const isi: IsiCadangan = {
  skema: versiSkema,
  aplikasi: '0.1.0',
  dibuat: '2026-11-22T04:30:05.000Z',
  tahunId,
  akhir: 'a',
  tabel: {
    tahun: salin([{ id: tahunId, kepala, dibuat: '', dibuka: '' }]),
    simpul: salin(simpul),
    alur: salin(alur),
    isian: salin(isian),
    ledger: salin([isiAnggaran('a', 's', 1)]),
  },
};

describe('a backup of the real year', () => {
  test('gives every record back', () => {
    expect(readCadangan(writeCadangan(isi))).toEqual({ status: 'berhasil', isi });
  });

  test('gives the year as a data file would, also where a data file is asked for', () => {
    expect(dataOfCadangan(isi)).toEqual(serang);
    expect(readData(writeCadangan(isi))).toEqual({ status: 'berhasil', data: serang });
  });

  test('carries tables and bytes that this version does not know', () => {
    const kelak: IsiCadangan = { ...isi, tabel: { ...isi.tabel, bukti: [{ tahunId, isi: Uint8Array.of(0, 255, 7) }] } };
    expect(readCadangan(writeCadangan(kelak))).toEqual({ status: 'berhasil', isi: kelak });
  });

  test('cut or damaged anywhere it is never taken for whole', () => {
    const teks = writeCadangan(isi);
    fc.assert(
      fc.property(fc.nat(teks.length - 1), fc.boolean(), (di, potong) => {
        // A blank more or less in the head changes nothing that is read.
        fc.pre(potong || di > teks.indexOf('"sidik"'));
        const rusak = potong ? teks.slice(0, di) : `${teks.slice(0, di)}\u0001${teks.slice(di + 1)}`;
        expect(readCadangan(rusak).status).not.toBe('berhasil');
      }),
      { numRuns: 60 },
    );
  });
});

test('a backup of a newer version is recognised and refused', () => {
  const teks = writeCadangan({ ...isi, skema: versiSkema + 1, aplikasi: '9.0.0' });
  expect(readCadangan(teks)).toEqual({ status: 'lebih-baru', aplikasi: '9.0.0' });
  expect(readData(teks)).toMatchObject({ status: 'ditolak' });
});

test('a data file and any other text is no backup', () => {
  for (const teks of ['', '{}', JSON.stringify(serang), 'null', '{"format":"triwulan-cadangan"}'])
    expect(readCadangan(teks).status).not.toBe('berhasil');
});

test('a backup whose records were taken away is refused with a sentence', () => {
  expect(readData(writeCadangan({ ...isi, tabel: {} }))).toMatchObject({ status: 'ditolak' });
});
