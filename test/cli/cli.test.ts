/** The contract of the command line: exit codes, JSON only on standard output, no file left behind. */
import { execFile } from 'node:child_process';
import { access, chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildDataBesar } from '#test/bench/data-besar';
import { readTercetak, serang, teksSerang } from '#test/fixtures/serang';
import { cli } from './run-cli';

const berkasSerang = fileURLToPath(new URL('../../assets/contoh/serang-2022.json', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-cli-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ringkasan = z.strictObject({
  triwulan: z.literal(2),
  total: z.strictObject({ pagu: z.int(), realisasiAnggaran: z.int(), capaianAnggaran: z.string().nullable() }),
  simpul: z.array(
    z.strictObject({
      id: z.string(),
      pagu: z.int(),
      realisasiAnggaran: z.int(),
      capaianAnggaran: z.string().nullable(),
      indikator: z.array(
        z.strictObject({
          id: z.string(),
          target: z.string().nullable(),
          realisasi: z.string().nullable(),
          capaian: z.string().nullable(),
          status: z.string(),
        }),
      ),
    }),
  ),
});

describe('hitung', () => {
  test('prints the figures of the quarter in the agreed shape', async () => {
    const { kode, stdout, stderr } = await cli('hitung', berkasSerang, '--triwulan', '2');
    const hasil = ringkasan.parse(JSON.parse(stdout));
    expect({ kode, stderr }).toEqual({ kode: 0, stderr: '' });
    expect(hasil.total).toEqual({
      pagu: 15_904_466_547,
      realisasiAnggaran: 4_589_537_718,
      capaianAnggaran: readTercetak(2).total.capaianAnggaran,
    });
    expect(hasil.simpul).toHaveLength(100);
  });
});

describe('periksa', () => {
  const temuan = z.strictObject({
    temuan: z.array(
      z.strictObject({
        aturan: z.string(),
        tingkat: z.enum(['galat', 'peringatan', 'catatan']),
        simpul: z.string().nullable(),
        indikator: z.string().nullable(),
        triwulan: z.int().nullable(),
        pesan: z.string().min(1),
      }),
    ),
  });

  test('prints the findings of a quarter, or of the year', async () => {
    const tahun = temuan.parse(JSON.parse((await cli('periksa', berkasSerang)).stdout)).temuan;
    const satu = temuan.parse(JSON.parse((await cli('periksa', berkasSerang, '--triwulan', '1')).stdout)).temuan;
    expect(satu.some((t) => t.triwulan === 2)).toBe(false);
    expect(new Set(tahun.map((t) => t.triwulan))).toEqual(new Set([null, 1, 2]));
  });
});

describe('ekspor', () => {
  test('writes the workbook and says how many rows it has', async () => {
    const keluar = join(folder, 'laporan.xlsx');
    const { kode, stdout } = await cli(
      'ekspor',
      berkasSerang,
      '--triwulan',
      '1',
      '--bentuk',
      'tw1-3',
      '--keluar',
      keluar,
    );
    expect(kode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ berkas: keluar, baris: 131, milidetik: expect.any(Number) as number });
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(keluar);
    expect(buku.worksheets[0]?.getCell('J10').result).toBe(6_932_571_335);
  });

  test('one unit, figures only', async () => {
    const keluar = join(folder, 'unit.XLSX');
    const barisSekretariat = serang.simpul
      .filter((s) => s.kode?.startsWith('2.08.01') === true)
      .reduce((jumlah, s) => jumlah + s.indikator.length, 0);
    const { stdout } = await cli(
      'ekspor',
      berkasSerang,
      '--triwulan',
      '2',
      '--bentuk',
      'evaluasi-renja',
      '--keluar',
      keluar,
      '--unit',
      'sekretariat',
      '--nilai-saja',
    );
    expect(JSON.parse(stdout)).toMatchObject({ baris: barisSekretariat });
    const buku = new ExcelJS.Workbook();
    await buku.xlsx.readFile(keluar);
    const rumus: string[] = [];
    buku.worksheets[0]?.eachRow((row) => row.eachCell((sel) => sel.formula && rumus.push(sel.formula)));
    expect(rumus).toEqual([]);
  });

  test('an existing file is replaced as a whole', async () => {
    const keluar = join(folder, 'ganti.xlsx');
    await writeFile(keluar, 'lama');
    expect((await cli('ekspor', berkasSerang, '--triwulan', '1', '--bentuk', 'tw4', '--keluar', keluar)).kode).toBe(0);
    expect((await readFile(keluar)).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('wrong usage ends with 2, a sentence and the usage, and writes nothing', () => {
  const ekspor = ['ekspor', berkasSerang, '--triwulan', '1', '--bentuk', 'tw1-3', '--keluar'];

  test.each([
    ['no perintah', [], 'belum disebutkan'],
    ['unknown perintah', ['cetak'], '"cetak" tidak dikenal'],
    ['unknown option', ['hitung', berkasSerang, '--triwulan', '1', '--bulan', '3'], '"--bulan" tidak dikenal'],
    ['no file', ['hitung', '--triwulan', '1'], 'Berkas data belum disebutkan'],
    ['two files', ['hitung', 'a.json', 'b.json', '--triwulan', '1'], 'b.json'],
    ['no quarter', ['hitung', berkasSerang], '--triwulan'],
    ['a fifth quarter', ['hitung', berkasSerang, '--triwulan', '5'], '"5" tidak dikenal'],
    ['no number', ['periksa', berkasSerang, '--triwulan', 'II'], '"II" tidak dikenal'],
    ['an option twice', ['hitung', berkasSerang, '--triwulan', '1', '--triwulan', '2'], 'lebih dari satu kali'],
    ['an option without its value', ['hitung', berkasSerang, '--triwulan'], '--triwulan'],
    ['unknown layout', [...ekspor.slice(0, 5), 'e82', '--keluar', 'x.xlsx'], '"e82" tidak dikenal'],
    ['no target', ekspor.slice(0, 6), '--keluar'],
    ['not a workbook', [...ekspor, 'x.xls'], '.xlsx'],
    ['unknown unit', [...ekspor, 'x.xlsx', '--unit', 'bidang-x'], '"bidang-x"'],
    ['unknown level', [...ekspor, 'x.xlsx', '--rata-rata', 'bidang'], '"bidang" tidak dikenal'],
  ])('%s', async (_, argumen, kalimat) => {
    const { kode, stdout, stderr } = await cli(...argumen);
    expect({ kode, stdout }).toEqual({ kode: 2, stdout: '' });
    expect(stderr).toContain(kalimat);
    expect(stderr).toContain('Cara pakai');
    await expect(access('x.xlsx')).rejects.toThrow();
  });
});

describe('what cannot be done ends with 1 and touches no file', () => {
  async function gagal(...argumen: string[]): Promise<string> {
    const { kode, stdout, stderr } = await cli(...argumen);
    expect({ kode, stdout }).toEqual({ kode: 1, stdout: '' });
    return stderr;
  }

  test('a file that is not there', async () => {
    expect(await gagal('hitung', join(folder, 'tiada.json'), '--triwulan', '1')).toContain('tidak ditemukan');
  });

  test('a broken file, an unknown version, a wrong value: the place is named, an existing target stays', async () => {
    const keluar = join(folder, 'tetap.xlsx');
    await writeFile(keluar, 'lama');
    const rusak = join(folder, 'rusak.json');
    const kasus = [
      [teksSerang.slice(0, 1000), 'rusak'],
      [teksSerang.replace('"versi": 1', '"versi": 7'), 'Versi'],
      [teksSerang.replace('"arah": "turun"', '"arah": "bawah"'), 'arah'],
    ] as const;
    for (const [isi, kata] of kasus) {
      expect(isi).not.toBe(teksSerang);
      await writeFile(rusak, isi);
      expect(await gagal('ekspor', rusak, '--triwulan', '1', '--bentuk', 'tw1-3', '--keluar', keluar)).toContain(kata);
    }
    expect(await readFile(keluar, 'utf8')).toBe('lama');
  });

  test('a target that cannot be written: nothing is left beside it', async () => {
    const terkunci = join(folder, 'terkunci.xlsx');
    await writeFile(terkunci, 'lama');
    await writeFile(join(folder, '~$terkunci.xlsx'), '');
    const sebelum = await readdir(folder);
    expect(await gagal('ekspor', berkasSerang, '--triwulan', '1', '--bentuk', 'tw1-3', '--keluar', terkunci)).toContain(
      'sedang dibuka',
    );
    expect(
      await gagal(
        'ekspor',
        berkasSerang,
        '--triwulan',
        '1',
        '--bentuk',
        'tw1-3',
        '--keluar',
        join(folder, 'tiada', 'x.xlsx'),
      ),
    ).toContain('tidak ditemukan');
    expect(await readdir(folder)).toEqual(sebelum);
    expect(await readFile(terkunci, 'utf8')).toBe('lama');
    await chmod(terkunci, 0o600);
  });
});

describe('as a program', () => {
  const jalankan = (...argumen: string[]): Promise<{ kode: number | string; stdout: string; stderr: string }> =>
    new Promise((selesai) => {
      const cwd = fileURLToPath(new URL('../..', import.meta.url));
      execFile(
        process.execPath,
        ['--import', 'tsx', 'cli/main.ts', ...argumen],
        { cwd, maxBuffer: 64 * 1024 * 1024 },
        (galat, stdout, stderr) => selesai({ kode: galat?.code ?? 0, stdout, stderr }),
      );
    });

  test(
    'standard output is one JSON document, however large; messages go to standard error',
    { timeout: 60_000 },
    async () => {
      const besar = join(folder, 'besar.json');
      await writeFile(besar, JSON.stringify(buildDataBesar(10)));
      const { kode, stdout, stderr } = await jalankan('hitung', besar, '--triwulan', '1');
      expect({ kode, stderr }).toEqual({ kode: 0, stderr: '' });
      // More than a pipe takes at once.
      expect(stdout.length).toBeGreaterThan(200 * 1024);
      expect(JSON.parse(stdout)).toMatchObject({ triwulan: 1 });
    },
  );

  test('the exit code reaches the shell', { timeout: 60_000 }, async () => {
    expect(await jalankan('hitung', 'tiada.json', '--triwulan', '1')).toMatchObject({ kode: 1, stdout: '' });
    expect(await jalankan('hitung')).toMatchObject({ kode: 2, stdout: '' });
  });
});
