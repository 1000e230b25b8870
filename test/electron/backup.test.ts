import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBackups, readBackup, saveBackup } from '#electron/files/backup';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'triwulan-cadangan-')), 'cadangan');
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

const tahunId = '1a2b3c4d-0000-4000-8000-000000000000';
const baru = { tahunId, sebutan: 'DP3AKB 2022', sebab: 'sesi kerja', teks: '{"a":1}' } as const;
const pagi = new Date(2026, 10, 22, 8, 30, 5);

test('a backup is a dated, numbered file in a folder made when needed', async () => {
  const nama = await saveBackup(folder, baru, pagi);
  expect(nama).toBe('2026-11-22 08.30.05 DP3AKB 2022 (sesi kerja) 1a2b3c4d-0001.json');
  expect(await readFile(join(folder, nama), 'utf8')).toBe('{"a":1}');
  expect(await readBackup(folder, nama, 100)).toBe('{"a":1}');
});

test('the newest is the one made last, also when the clock was set back a year', async () => {
  const pertama = await saveBackup(folder, baru, pagi);
  const kedua = await saveBackup(folder, { ...baru, teks: '{"a":2}' }, new Date(2025, 10, 22));
  expect(await listBackups(folder)).toEqual([kedua, pertama]);
});

test('two backups of one second are two files', async () => {
  await saveBackup(folder, baru, pagi);
  await saveBackup(folder, baru, pagi);
  expect(await readdir(folder)).toHaveLength(2);
});

test('a name can neither leave the folder nor hold what Windows forbids', async () => {
  await saveBackup(folder, { ...baru, sebutan: '../../a/b\\c:"d" (awal)' }, pagi);
  expect(await readdir(folder)).toEqual(['2026-11-22 08.30.05 .. .. a b c d awal (sesi kerja) 1a2b3c4d-0001.json']);
});

test.each(['../rahasia.json', '2026-11-22 08.30.05 ../../x (sesi kerja) 1a2b3c4d-0001.json', '/etc/passwd'])(
  'only a backup of the folder is read: %s',
  async (nama) => {
    await mkdir(folder);
    await writeFile(join(folder, '..', 'rahasia.json'), 'rahasia');
    await expect(readBackup(folder, nama, 100)).rejects.toMatchObject({ galat: 'tidak-ditemukan' });
  },
);

test('the newest thirty stay, and of the older ones the last of each month; other offices are not counted', async () => {
  await saveBackup(folder, { ...baru, tahunId: 'ffffffff-0000-4000-8000-000000000000' }, new Date(2026, 0, 1));
  for (let hari = 1; hari <= 75; hari += 1) await saveBackup(folder, baru, new Date(2026, 0, hari, 12));
  const tersisa = (await listBackups(folder)).filter((nama) => nama.includes('1a2b3c4d'));
  // 1 January + 74 days: 17 January to 16 March are days 17 to 75; 75 - 30 = 45 is 14 February.
  expect(tersisa).toHaveLength(32);
  expect(tersisa.slice(-3).map((nama) => nama.slice(0, 10))).toEqual(['2026-02-15', '2026-02-14', '2026-01-31']);
  expect((await listBackups(folder)).length - tersisa.length).toBe(1);
});

test('a folder that cannot be made is told as a sentence', async () => {
  await writeFile(folder, '');
  await expect(saveBackup(folder, baru, pagi)).rejects.toMatchObject({ name: 'FileFailure' });
});
