import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileFailure } from '#electron/files/file-failure';
import { Storage } from '#electron/files/storage';

it('puts a database that cannot be read aside, with all that is in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-simpan-'));
  const storage = new Storage(folder, '1.0.0');
  await expect(storage.setAsideDatabase(new Date())).rejects.toBeInstanceOf(FileFailure);
  await mkdir(join(folder, 'IndexedDB'));
  await writeFile(join(folder, 'IndexedDB', 'CURRENT'), 'isi');
  await storage.setAsideDatabase(new Date('2022-07-05T03:04:05.678Z'));
  expect(await readdir(folder)).toEqual(['IndexedDB.rusak-20220705030405']);
  expect(await readFile(join(folder, 'IndexedDB.rusak-20220705030405', 'CURRENT'), 'utf8')).toBe('isi');
});
