import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveBackup } from '#electron/files/backup';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-cadangan-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a backup is a dated file in a folder made when needed', async () => {
  const hasil = await saveBackup(
    join(folder, 'cadangan'),
    'DP3AKB 2022',
    '{"a":1}',
    new Date('2026-11-22T04:30:05.123Z'),
  );
  expect(hasil).toEqual({ status: 'berhasil', isi: { nama: '2026-11-22 04.30.05.123 DP3AKB 2022.json' } });
  expect(await readFile(join(folder, 'cadangan', '2026-11-22 04.30.05.123 DP3AKB 2022.json'), 'utf8')).toBe('{"a":1}');
});

test('a name can neither leave the folder nor hold what Windows forbids', async () => {
  await saveBackup(join(folder, 'cadangan'), '../../a/b\\c:"d"', 'x', new Date('2026-11-22T04:30:05.123Z'));
  expect(await readdir(folder)).toEqual(['cadangan']);
  expect(await readdir(join(folder, 'cadangan'))).toEqual(['2026-11-22 04.30.05.123 .. .. a b c d.json']);
});

test('a folder that cannot be made is told as a sentence', async () => {
  await writeFile(join(folder, 'berkas'), '');
  const hasil = await saveBackup(join(folder, 'berkas', 'cadangan'), 'DP3AKB 2022', 'x', new Date());
  expect(hasil).toMatchObject({ status: 'gagal' });
});
