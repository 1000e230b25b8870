import { describe, expect, test } from 'vitest';
import { readData, refusalText, validateData } from '#shared/berkas/read-data';
import { writeData } from '#shared/berkas/write-data';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang, teksSerang } from '#test/fixtures/serang';

type Json = Record<string, unknown>;

const kecil = createData({ simpul: satuSubKegiatan([createIndikator('i')]) });

/** A refusal as one text. Fails when the file is accepted. */
function refused(teks: string): string {
  const hasil = readData(teks);
  if (hasil.status === 'berhasil') throw new Error('the file was accepted');
  return refusalText(hasil);
}

function changed(ubah: (json: Json & TriwulanData) => void): string {
  const json = structuredClone(kecil) as Json & TriwulanData;
  ubah(json);
  return JSON.stringify(json);
}

describe('a good file', () => {
  test('the real year is read as it stands, and written back with the same content', () => {
    expect(serang).toEqual(JSON.parse(teksSerang));
    expect(readData(writeData(serang))).toEqual({ status: 'berhasil', data: serang });
  });

  test('is written indented with a final line break, so that two backups can be compared', () => {
    const teks = writeData(kecil);
    expect(teks.endsWith('}\n')).toBe(true);
    expect(teks.split('\n').length).toBeGreaterThan(50);
  });

  test('may begin with a byte order mark', () => {
    expect(readData(`\ufeff${teksSerang}`)).toEqual({ status: 'berhasil', data: serang });
  });

  test('keeps fields this version does not know, at every level, when it is written again', () => {
    const teks = changed((j) => {
      j['kelak'] = { a: [1, null] };
      for (const bagian of [
        j.instansi,
        j.aturan,
        j.aturan.angka,
        j.unit[0],
        j.versiAnggaran[0],
        j.simpul[0],
        j.simpul[2]?.indikator[0],
        j.realisasi,
      ])
        if (bagian !== undefined) bagian['kelak'] = 'ya';
      j.realisasi.indikator.push({ indikator: 'i', triwulan: 1, nilai: '1', keterangan: null, kelak: true });
      j.realisasi.anggaran.push({ simpul: 's', triwulan: 1, nilai: 1, keterangan: null, kelak: true });
      j.realisasi.keterangan.push({ simpul: 'k', triwulan: 1, teks: 'x', kelak: true });
    });
    const hasil = readData(teks);
    expect(hasil.status === 'berhasil' && JSON.parse(writeData(hasil.data))).toEqual(JSON.parse(teks));
  });

  test('may speak of __proto__ in a text', () => {
    expect(readData(changed((j) => void (j.instansi.nama = '__proto__'))).status).toBe('berhasil');
  });

  test('decimal text keeps every digit that was typed', () => {
    const data = createData({ simpul: satuSubKegiatan([createIndikator('i', { target: { murni: '0.00450' } })]) });
    expect(writeData(data)).toContain('"0.00450"');
  });
});

describe('a damaged or foreign file is refused with a sentence, and nothing is thrown', () => {
  test.each([
    ['nothing', ''],
    ['cut off in the middle', teksSerang.slice(0, 40_000)],
    ['no JSON', 'PK\u0003\u0004 a workbook'],
    ['two values', '{} {}'],
  ])('%s', (_nama, teks) => {
    expect(refused(teks)).toMatch(/^Berkas ini rusak atau bukan berkas data Triwulan.*Data Anda tidak berubah\./u);
  });

  test.each([
    ['null'],
    ['[]'],
    ['"triwulan-data"'],
    ['7'],
    ['{}'],
    ['{"format":"lain","versi":1}'],
    ['{"format":["triwulan-data"],"versi":1}'],
  ])('%s is no data file', (teks) => {
    expect(refused(teks)).toMatch(/^Berkas ini bukan berkas data Triwulan/u);
  });

  test.each([
    ['2', '2'],
    ['"1"', '"1"'],
    ['null', 'null'],
    ['1.5', '1.5'],
  ])('version %s is unknown, and named', (versi, disebut) => {
    const pesan = refused(`{"format":"triwulan-data","versi":${versi}}`);
    expect(pesan).toContain(`(${disebut})`);
    expect(pesan).toContain('Perbarui aplikasi Triwulan');
  });

  test('a missing version is named as missing', () => {
    expect(refused('{"format":"triwulan-data"}')).toContain('(tidak ada)');
  });

  test('a hundred thousand nested brackets', () => {
    const dalam = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refused(dalam)).not.toBe('');
    expect(refused(`{"__proto__":${dalam}}`)).toContain('rusak');
    // In a field we do not know, which is otherwise kept as it is.
    expect(refused(JSON.stringify({ ...kecil, kelak: 7 }).replace('"kelak":7', `"kelak":${dalam}`))).toContain(
      'bersarang terlalu dalam',
    );
  });

  test('more nodes than any office has', () => {
    const simpul = Array.from({ length: 50_001 }, (_, n) => ({
      id: n.toString(),
      induk: null,
      jenjang: 'program',
      kode: null,
      nama: 'P',
      indikator: [],
    }));
    expect(refused(JSON.stringify({ ...kecil, simpul }))).toContain(
      'simpul: terlalu besar atau terlalu panjang (paling banyak 50000)',
    );
  });
});

describe('the key __proto__ is refused, however it is written', () => {
  test.each(['"__proto__"', '"\\u005f\\u005fproto__"', '"\\u005F_proto_\\u005f"', '"__pr\\u006fto__"'])(
    '%s',
    (kunci) => {
      const teks = teksSerang.replace('"tahun"', `${kunci}: {"tercemar": true}, "tahun"`);
      expect(refused(teks)).toContain('__proto__');
      expect(({} as Json)['tercemar']).toBeUndefined();
    },
  );
});

describe('wrong content is named by its place', () => {
  test.each<[string, (j: Json & TriwulanData) => void, string]>([
    ['the year as text', (j) => void ((j as Json)['tahun'] = '2022'), 'tahun: harus berupa angka'],
    ['no nodes', (j) => void Reflect.deleteProperty(j, 'simpul'), 'simpul: harus berupa daftar, tetapi tidak ada'],
    [
      'pagu with sen',
      (j) => void (j.simpul[2] = { ...kecil.simpul[2], pagu: { murni: 1.5 } } as never),
      'simpul ke-3 ("Nama s") > pagu > murni: harus berupa bilangan bulat',
    ],
    [
      'negative pagu',
      (j) => void (j.simpul[2] = { ...kecil.simpul[2], pagu: { murni: -1 } } as never),
      'simpul ke-3 ("Nama s") > pagu > murni: terlalu kecil',
    ],
    [
      'pagu of 16 digits',
      (j) => void (j.simpul[2] = { ...kecil.simpul[2], pagu: { murni: 1e15 } } as never),
      'simpul ke-3 ("Nama s") > pagu > murni: terlalu besar',
    ],
    [
      'a decimal with a comma',
      (j) => void j.realisasi.indikator.push({ indikator: 'i', triwulan: 1, nilai: '0,25', keterangan: null }),
      'realisasi > indikator ke-1 ("i") > nilai: harus berupa angka desimal dengan titik, misalnya "12.5"',
    ],
    [
      '1e5',
      (j) => void j.realisasi.indikator.push({ indikator: 'i', triwulan: 1, nilai: '1e5', keterangan: null }),
      'nilai: harus berupa angka desimal dengan titik',
    ],
    [
      'a fifth quarter',
      (j) => void j.realisasi.anggaran.push({ simpul: 's', triwulan: 5 as never, nilai: 1, keterangan: null }),
      'realisasi > anggaran ke-1 ("s") > triwulan: isinya tidak dikenal',
    ],
    [
      'an unknown level',
      (j) => void (j.simpul[0] = { ...kecil.simpul[0], jenjang: 'bidang' } as never),
      'jenjang: harus salah satu dari: tujuan, sasaran, program, kegiatan, subkegiatan',
    ],
    [
      'a code that is a number',
      (j) => void (j.simpul[0] = { ...kecil.simpul[0], kode: 2.1 } as never),
      'simpul ke-1 ("Nama p") > kode: harus berupa teks',
    ],
    ['no version at all', (j) => void (j.versiAnggaran = []), 'versiAnggaran: terlalu kecil atau kosong'],
    ['a nameless office', (j) => void (j.instansi.nama = ''), 'instansi > nama: terlalu kecil atau kosong'],
  ])('%s', (_nama, ubah, letak) => {
    const pesan = refused(changed(ubah));
    expect(pesan).toContain(letak);
    expect(pesan).toContain('Data Anda tidak berubah.');
  });

  test('a file broken in many places names the first five and counts the rest', () => {
    const hasil = readData(changed((j) => void (j.simpul = Array.from({ length: 8 }, () => ({ id: 1 })) as never)));
    if (hasil.status === 'berhasil') throw new Error('the file was accepted');
    expect(hasil.rincian).toHaveLength(6);
    expect(hasil.rincian.at(-1)).toMatch(/^dan \d+ tempat lain$/u);
  });
});

test('already parsed JSON is validated the same way', () => {
  expect(validateData(structuredClone(kecil))).toEqual({ status: 'berhasil', data: kecil });
  expect(validateData(undefined).status).toBe('ditolak');
});
