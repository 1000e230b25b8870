/** `paket` and `gabung`: from a unit's data file to the sekretariat's, by way of a file on a stick. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readData } from '#shared/berkas/read-data';
import { writeData } from '#shared/berkas/write-data';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { serang } from '#test/fixtures/serang';
import { cli } from './run-cli';

let folder = '';
const tempat = (nama: string): string => join(folder, nama);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-paket-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Kota Serang before Triwulan II was filled. */
const awal: TriwulanData = {
  ...serang,
  realisasi: {
    indikator: serang.realisasi.indikator.filter((r) => r.triwulan !== 2),
    anggaran: serang.realisasi.anggaran.filter((r) => r.triwulan !== 2),
    keterangan: serang.realisasi.keterangan.filter((r) => r.triwulan !== 2),
  },
};

/** The file with the money of sub kegiatan in Triwulan II set. */
function withAnggaran(data: TriwulanData, isi: Readonly<Record<string, number | null>>): TriwulanData {
  const lain = data.realisasi.anggaran.filter((r) => r.triwulan !== 2 || !(r.simpul in isi));
  const baru = Object.entries(isi).map(([simpul, nilai]) => ({
    simpul,
    triwulan: 2 as const,
    nilai,
    keterangan: null,
  }));
  return { ...data, realisasi: { ...data.realisasi, anggaran: [...lain, ...baru] } };
}

async function simpan(nama: string, data: TriwulanData): Promise<string> {
  await writeFile(tempat(nama), writeData(data));
  return tempat(nama);
}

async function buatPaket(nama: string, data: TriwulanData, unit: string, dasar?: TriwulanData): Promise<string> {
  const sumber = await simpan(`${nama}-sumber.json`, data);
  const opsi = dasar === undefined ? [] : ['--dasar', await simpan(`${nama}-dasar.json`, dasar)];
  const keluar = tempat(nama);
  const hasil = await cli('paket', sumber, '--unit', unit, '--triwulan', '2', '--keluar', keluar, ...opsi);
  expect(hasil).toMatchObject({ kode: 0, stderr: '' });
  return keluar;
}

async function gabung(
  paket: readonly string[],
  data: TriwulanData,
  ...lain: string[]
): Promise<{ kode: number; hasil: unknown; jadi: TriwulanData | null; stderr: string }> {
  const dasar = await simpan('sekretariat.json', data);
  const keluar = tempat('hasil.json');
  await rm(keluar, { force: true });
  const { kode, stdout, stderr } = await cli('gabung', ...paket, '--data', dasar, '--keluar', keluar, ...lain);
  const teks = await readFile(keluar, 'utf8').catch(() => null);
  const baca = teks === null ? null : readData(teks);
  const jadi = baca?.status === 'berhasil' ? baca.data : null;
  return { kode, hasil: stdout === '' ? null : JSON.parse(stdout), jadi, stderr };
}

/** Figures without those that are empty, in an order of their own. */
function isi({ realisasi }: TriwulanData): unknown {
  const urut = (daftar: readonly object[]): string[] => daftar.map((r) => JSON.stringify(r)).toSorted();
  return {
    indikator: urut(realisasi.indikator.filter((r) => r.nilai !== null || r.keterangan !== null)),
    anggaran: urut(realisasi.anggaran.filter((r) => r.nilai !== null || r.keterangan !== null)),
    keterangan: urut(realisasi.keterangan.filter((r) => r.teks !== '')),
  };
}

const anggaranOf = (data: TriwulanData | null, simpul: string): number | null | undefined =>
  data?.realisasi.anggaran.find((r) => r.simpul === simpul && r.triwulan === 2)?.nilai;

const [subPug, subPpa] = ['2.08.02.2.01.02', '2.08.03.2.01.01'];

describe('packets of all units', () => {
  test('make the year that the units typed, in any order, twice, and again on the result', async () => {
    const paket: string[] = [];
    for (const { id } of serang.unit) paket.push(await buatPaket(`${id}.twpaket`, serang, id, awal));
    const satu = await gabung(paket, awal);
    expect(satu).toMatchObject({ kode: 0, stderr: '', hasil: { konflik: [] } });
    expect(satu.jadi).not.toBeNull();
    expect(isi(satu.jadi ?? awal)).toEqual(isi(serang));

    const dua = await gabung([...paket.toReversed(), ...paket], awal);
    expect(dua).toEqual(satu);

    const lagi = await gabung(paket, satu.jadi ?? awal);
    expect(lagi.hasil).toEqual({
      diterapkan: 0,
      sama: (satu.hasil as { diterapkan: number }).diterapkan,
      konflik: [],
    });
  });

  test('without --dasar the unit began with an empty quarter', async () => {
    const paket = await buatPaket('tanpa-dasar.twpaket', withAnggaran(awal, { [subPug]: 7_000_000 }), 'bidang-pug');
    expect(await gabung([paket], awal)).toMatchObject({ kode: 0, hasil: { diterapkan: 1, sama: 0, konflik: [] } });
    const isiLain = await gabung([paket], withAnggaran(awal, { [subPug]: 8_000_000 }));
    expect(isiLain).toMatchObject({ kode: 1, jadi: null, hasil: { konflik: [{ simpul: subPug }] } });
  });
});

describe('both sides since the common base', () => {
  const dasar = withAnggaran(awal, { [subPug]: 5_000_000 });
  const ubah = withAnggaran(dasar, { [subPug]: 6_000_000 });

  test('only the unit changed: its value', async () => {
    const { hasil, jadi } = await gabung([await buatPaket('a.twpaket', ubah, 'bidang-pug', dasar)], dasar);
    expect(hasil).toMatchObject({ diterapkan: 1, konflik: [] });
    expect(anggaranOf(jadi, subPug)).toBe(6_000_000);
  });

  test('only the sekretariat changed: its value stays', async () => {
    const { hasil, jadi } = await gabung([await buatPaket('b.twpaket', dasar, 'bidang-pug', dasar)], ubah);
    expect(hasil).toMatchObject({ diterapkan: 0, konflik: [] });
    expect(anggaranOf(jadi, subPug)).toBe(6_000_000);
  });

  test('both changed it to the same: no conflict', async () => {
    const { kode, hasil, jadi } = await gabung([await buatPaket('c.twpaket', ubah, 'bidang-pug', dasar)], ubah);
    expect({ kode, hasil }).toEqual({ kode: 0, hasil: { diterapkan: 0, sama: 1, konflik: [] } });
    expect(anggaranOf(jadi, subPug)).toBe(6_000_000);
  });

  test('the unit cleared it: cleared', async () => {
    const kosong = withAnggaran(dasar, { [subPug]: null });
    const { jadi } = await gabung([await buatPaket('d.twpaket', kosong, 'bidang-pug', dasar)], dasar);
    expect(anggaranOf(jadi, subPug)).toBeNull();
  });

  test('both changed it otherwise: both values are told, exit code 1, the target untouched', async () => {
    const paket = await buatPaket('e.twpaket', ubah, 'bidang-pug', dasar);
    const lain = withAnggaran(dasar, { [subPug]: 9_000_000, [subPpa]: 1 });
    const { kode, hasil, jadi, stderr } = await gabung([paket], lain);
    expect({ kode, jadi }).toEqual({ kode: 1, jadi: null });
    expect(hasil).toMatchObject({
      diterapkan: 0,
      konflik: [
        {
          kunci: `anggaran/${subPug}/2/nilai`,
          simpul: subPug,
          triwulan: 2,
          medan: 'nilai',
          dasar: 5_000_000,
          nilai: [
            { nilai: 9_000_000, sumber: 'data' },
            { nilai: 6_000_000, sumber: 'paket', unit: 'bidang-pug' },
          ],
        },
      ],
    });
    expect(stderr).toContain('di kedua pihak');
    expect((await readdir(folder)).filter((nama) => nama.startsWith('.triwulan'))).toEqual([]);

    const pilih = tempat('pilihan.json');
    const kunci = `anggaran/${subPug}/2/nilai`;
    await writeFile(pilih, JSON.stringify({ pilihan: [{ kunci, nilai: 6_000_000, alasan: 'sesuai SPJ' }] }));
    const putus = await gabung([paket], lain, '--pilih', pilih);
    expect(putus).toMatchObject({ kode: 0, hasil: { diterapkan: 1, konflik: [] } });
    expect([anggaranOf(putus.jadi, subPug), anggaranOf(putus.jadi, subPpa)]).toEqual([6_000_000, 1]);

    await writeFile(pilih, JSON.stringify({ pilihan: [{ kunci, nilai: 6_000_000, alasan: ' ' }] }));
    expect(await gabung([paket], lain, '--pilih', pilih)).toMatchObject({ kode: 1, jadi: null });
  });

  test('two people of one unit changed it otherwise: a conflict between their packets, in either order', async () => {
    const satu = await buatPaket('f.twpaket', ubah, 'bidang-pug', dasar);
    const dua = await buatPaket('g.twpaket', withAnggaran(dasar, { [subPug]: 6_500_000 }), 'bidang-pug', dasar);
    for (const paket of [
      [satu, dua],
      [dua, satu],
    ]) {
      const { kode, hasil } = await gabung(paket, dasar);
      expect(kode).toBe(1);
      const [konflik] = (hasil as { konflik: { nilai: { nilai: number }[] }[] }).konflik;
      expect(konflik?.nilai.map((n) => n.nilai).toSorted()).toEqual([6_000_000, 6_500_000]);
    }
  });

  test('the same figure written in two ways is the same, in either order', async () => {
    const [ind] = serang.simpul.find((s) => s.id === subPug)?.indikator ?? [];
    const dengan = (nilai: string): TriwulanData => ({
      ...dasar,
      realisasi: {
        ...dasar.realisasi,
        indikator: [...dasar.realisasi.indikator, { indikator: ind?.id ?? '', triwulan: 2, nilai, keterangan: null }],
      },
    });
    const satu = await buatPaket('j.twpaket', dengan('68.5'), 'bidang-pug', dasar);
    const dua = await buatPaket('k.twpaket', dengan('68.50'), 'bidang-pug', dasar);
    const hasil = [await gabung([satu, dua], dasar), await gabung([dua, satu], dasar)];
    expect(hasil[0]).toMatchObject({ kode: 0, hasil: { diterapkan: 1, konflik: [] } });
    expect(hasil[1]).toEqual(hasil[0]);
    expect(await gabung([satu, dua], dengan('068.5'))).toMatchObject({
      kode: 0,
      hasil: { diterapkan: 0, konflik: [] },
    });
  });

  test('the later packet of a unit that went on from its own earlier one is newer, in either order', async () => {
    const lanjut = withAnggaran(ubah, { [subPug]: 6_900_000 });
    const satu = await buatPaket('h.twpaket', ubah, 'bidang-pug', dasar);
    const dua = await buatPaket('i.twpaket', lanjut, 'bidang-pug', ubah);
    for (const paket of [
      [satu, dua],
      [dua, satu],
    ]) {
      const { kode, jadi } = await gabung(paket, dasar);
      expect({ kode, nilai: anggaranOf(jadi, subPug) }).toEqual({ kode: 0, nilai: 6_900_000 });
    }
  });
});

test('a packet holds the figures of its unit alone, and says what else was changed', async () => {
  const sumber = await simpan('unit.json', withAnggaran(awal, { [subPug]: 1, [subPpa]: 2 }));
  const dasar = await simpan('unit-dasar.json', awal);
  const paket = tempat('unit.twpaket');
  const opsi = ['--unit', 'bidang-pug', '--triwulan', '2', '--keluar', paket, '--dasar', dasar];
  const { stdout } = await cli('paket', sumber, ...opsi);
  expect(JSON.parse(stdout)).toMatchObject({ berubah: 1, luarUnit: [`anggaran/${subPpa}/2/nilai`] });
  const { jadi } = await gabung([paket], awal);
  expect([anggaranOf(jadi, subPug), anggaranOf(jadi, subPpa)]).toEqual([1, undefined]);
});

describe('what is refused with a sentence, and nothing written', () => {
  test('a damaged packet, whatever its name; a packet under another name is read', async () => {
    const paket = await buatPaket('rusak.twpaket', withAnggaran(awal, { [subPug]: 1 }), 'bidang-pug', awal);
    const bytes = await readFile(paket);
    const lain = tempat('foto.jpg');
    for (const letak of [0, 40, bytes.length >> 1, bytes.length - 30, bytes.length - 1]) {
      const rusak = Uint8Array.from(bytes);
      rusak[letak] = (rusak[letak] ?? 0) ^ 1;
      await writeFile(lain, rusak);
      const { kode, jadi, hasil, stderr } = await gabung([lain], awal);
      expect({ letak, kode, jadi, hasil }).toEqual({ letak, kode: 1, jadi: null, hasil: null });
      expect(stderr).toContain('Data Anda tidak berubah');
    }
    await writeFile(lain, bytes.subarray(0, bytes.length - 5));
    expect(await gabung([lain], awal)).toMatchObject({ kode: 1, jadi: null });
    await writeFile(lain, bytes);
    expect(await gabung([lain], awal)).toMatchObject({ kode: 0 });
  });

  test('another office, another year, a row that the plan does not have', async () => {
    const paket = await buatPaket('asing.twpaket', withAnggaran(awal, { [subPug]: 1 }), 'bidang-pug', awal);
    const kasus = [
      [{ ...awal, tahun: 2023 }, 'tahun 2022'],
      [{ ...awal, instansi: { ...awal.instansi, nama: 'Dinas Lain' } }, 'Dinas Lain'],
    ] as const;
    for (const [data, kata] of kasus) {
      const { kode, jadi, stderr } = await gabung([paket], data);
      expect({ kode, jadi }).toEqual({ kode: 1, jadi: null });
      expect(stderr).toContain(kata);
    }
    const tanpaSub = {
      ...awal,
      simpul: awal.simpul.filter((s) => s.id !== subPug),
      realisasi: {
        ...awal.realisasi,
        anggaran: awal.realisasi.anggaran.filter((r) => r.simpul !== subPug),
        indikator: awal.realisasi.indikator.filter((r) => !r.indikator.startsWith(subPug)),
      },
    };
    const { kode, jadi, stderr } = await gabung([paket], tanpaSub);
    expect({ kode, jadi }).toEqual({ kode: 1, jadi: null });
    expect(stderr).toContain('tidak ada dalam rencana');
  });

  test.each([
    ['no packet', ['gabung', '--data', 'a.json', '--keluar', 'x.json'], 'Berkas paket belum disebutkan'],
    ['no data', ['gabung', 'a.twpaket', '--keluar', 'x.json'], '--data'],
    ['no target', ['gabung', 'a.twpaket', '--data', 'a.json'], '--keluar'],
    ['a target that is no data file', ['gabung', 'a.twpaket', '--data', 'a.json', '--keluar', 'x.xlsx'], '.json'],
    ['no unit', ['paket', 'a.json', '--triwulan', '1', '--keluar', 'x.twpaket'], '--unit'],
    ['no quarter', ['paket', 'a.json', '--unit', 'u', '--keluar', 'x.twpaket'], '--triwulan'],
    [
      'a target that is no packet',
      ['paket', 'a.json', '--unit', 'u', '--triwulan', '1', '--keluar', 'x.zip'],
      '.twpaket',
    ],
  ])('wrong usage: %s', async (_, argumen, kata) => {
    const { kode, stdout, stderr } = await cli(...argumen);
    expect({ kode, stdout }).toEqual({ kode: 2, stdout: '' });
    expect(stderr).toContain(kata);
  });

  test('wrong usage: a unit that is not in the file', async () => {
    const berkas = await simpan('unit.json', awal);
    const keluar = tempat('tiada.twpaket');
    const { kode, stderr } = await cli('paket', berkas, '--unit', 'bidang-x', '--triwulan', '2', '--keluar', keluar);
    expect(kode).toBe(2);
    expect(stderr).toContain('"bidang-x"');
    expect(await readdir(folder)).not.toContain('tiada.twpaket');
  });
});
