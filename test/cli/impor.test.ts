/** The contract of `impor` on the command line. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readData } from '#shared/berkas/read-data';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { serang, teksSerang } from '#test/fixtures/serang';
import { ekspor } from '#test/impor/bantu';
import { cli } from './run-cli';

const buku = fileURLToPath(new URL('../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-impor-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const impor = (...argumen: string[]): ReturnType<typeof cli> => cli('impor', ...argumen);

const cetakan = z.strictObject({
  bentuk: z.string(),
  triwulan: z.int(),
  simpul: z.strictObject({
    tujuan: z.int(),
    sasaran: z.int(),
    program: z.int(),
    kegiatan: z.int(),
    subkegiatan: z.int(),
  }),
  indikator: z.int(),
  perbaikan: z.array(z.strictObject({ alamat: z.string(), apa: z.string(), dari: z.string(), ke: z.string() })),
  temuan: z.array(
    z.strictObject({
      aturan: z.string(),
      tingkat: z.enum(['galat', 'peringatan', 'catatan']),
      simpul: z.string().nullable(),
      indikator: z.string().nullable(),
      triwulan: z.int().nullable(),
      pesan: z.string(),
      alamat: z.string().optional(),
    }),
  ),
});

describe('what works', () => {
  test('writes a valid file and prints what was read, in the agreed shape', async () => {
    const keluar = join(folder, 'data.json');
    const { kode, stdout, stderr } = await impor(buku, '--keluar', keluar);
    expect({ kode, stderr }).toEqual({ kode: 0, stderr: '' });
    expect(cetakan.parse(JSON.parse(stdout))).toMatchObject({
      bentuk: 'tw1-3',
      triwulan: 1,
      simpul: { tujuan: 4, sasaran: 6, program: 9, kegiatan: 25, subkegiatan: 56 },
      indikator: 131,
    });
    expect(readData(await readFile(keluar, 'utf8')).status).toBe('berhasil');
  });

  test('--triwulan decides where the title says another, and it is noted', async () => {
    const keluar = join(folder, 'tw3.json');
    const { stdout } = await impor(buku, '--keluar', keluar, '--triwulan', '3');
    const hasil = cetakan.parse(JSON.parse(stdout));
    expect(hasil.triwulan).toBe(3);
    expect(hasil.perbaikan.some((p) => p.apa === 'disimpulkan: triwulan')).toBe(true);
  });

  test('--lembar takes that sheet, and no other', async () => {
    const keluar = join(folder, 'lembar.json');
    expect((await impor(buku, '--keluar', keluar, '--lembar', 'TW I')).kode).toBe(0);
    const hasil = await impor(buku, '--keluar', keluar, '--lembar', 'TW II');
    expect(hasil).toMatchObject({ kode: 1, stdout: '' });
    expect(hasil.stderr).toContain('"TW I"');
  });

  test('--data adds the quarter; the same file may be the target', async () => {
    const data = join(folder, 'tahun.json');
    await writeFile(data, teksSerang);
    const tw2 = join(folder, 'tw2.xlsx');
    await writeFile(tw2, await ekspor(serang, 2, tw13));
    expect((await impor(tw2, '--keluar', data, '--data', data)).kode).toBe(0);
    expect(readData(await readFile(data, 'utf8'))).toMatchObject({ status: 'berhasil', data: { tahun: 2022 } });
  });
});

describe('a changed plan: --rencana says what becomes of it', () => {
  const versi = async (...argumen: string[]): Promise<unknown> => {
    const data = join(folder, 'tw1.json');
    await impor(buku, '--keluar', data);
    const tw2 = join(folder, 'tw2.xlsx');
    await writeFile(tw2, await ekspor(serang, 2, tw13));
    const keluar = join(folder, 'hasil.json');
    const { kode, stderr } = await impor(tw2, '--keluar', keluar, '--data', data, ...argumen);
    expect({ kode, stderr }).toEqual({ kode: 0, stderr: '' });
    const hasil = readData(await readFile(keluar, 'utf8'));
    return hasil.status === 'berhasil'
      ? [hasil.data.versiAnggaran.map((v) => v.nama), computeTriwulan(hasil.data, 2).total.pagu]
      : hasil;
  };
  const satu = 'Anggaran menurut laporan Triwulan I';

  test.each([
    ['nothing said: a new version', [], [satu, 'Anggaran menurut laporan Triwulan II'], 15_904_466_547],
    ['a name', ['--nama-versi', 'Pergeseran I'], [satu, 'Pergeseran I'], 15_904_466_547],
    ['koreksi', ['--rencana', 'koreksi'], [satu], 15_904_466_547],
    ['tetap', ['--rencana', 'tetap'], [satu], 9_756_893_547],
  ])('%s', async (_, argumen, nama, pagu) => {
    expect(await versi(...argumen)).toEqual([nama, pagu]);
  });
});

describe('what does not work leaves nothing behind and an existing file untouched', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['no workbook', 'Program;Indikator', 'bukan buku kerja'],
    ['an empty file', '', 'kosong'],
    ['Excel 97-2003', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.xls'],
  ])('%s', async (_, isi, kalimat) => {
    const masuk = join(folder, 'masuk.xlsx');
    const keluar = join(folder, 'tetap.json');
    await writeFile(masuk, isi);
    await writeFile(keluar, 'lama');
    const sebelum = await readdir(folder);
    const hasil = await impor(masuk, '--keluar', keluar);
    expect(hasil).toMatchObject({ kode: 1, stdout: '' });
    expect(hasil.stderr).toContain(kalimat);
    expect(await readFile(keluar, 'utf8')).toBe('lama');
    expect(await readdir(folder)).toEqual(sebelum);
  });

  test('a missing workbook, a broken year', async () => {
    expect((await impor(join(folder, 'tiada.xlsx'), '--keluar', join(folder, 'a.json'))).stderr).toContain(
      'tidak ditemukan',
    );
    const rusak = join(folder, 'rusak.json');
    await writeFile(rusak, '{');
    expect(await impor(buku, '--keluar', join(folder, 'a.json'), '--data', rusak)).toMatchObject({
      kode: 1,
      stdout: '',
    });
  });

  test.each([
    ['no target', [buku], '--keluar'],
    ['a target that is no data file', [buku, '--keluar', 'x.xlsx'], '.json'],
    ['a plan of another kind', [buku, '--keluar', 'x.json', '--data', 'y.json', '--rencana', 'ganti'], '"ganti"'],
    ['a plan without a year to add to', [buku, '--keluar', 'x.json', '--rencana', 'tetap'], '--data'],
    ['a name without a new version', [buku, '--keluar', 'x.json', '--rencana', 'koreksi', '--nama-versi', 'a'], 'nama'],
    ['a fifth quarter', [buku, '--keluar', 'x.json', '--triwulan', '5'], '"5"'],
  ])('%s is wrong usage', async (_, argumen, kalimat) => {
    const hasil = await impor(...argumen);
    expect(hasil).toMatchObject({ kode: 2, stdout: '' });
    expect(hasil.stderr).toContain(kalimat);
  });
});
