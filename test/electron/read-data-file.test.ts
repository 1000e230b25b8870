import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataFile } from '#electron/files/read-data-file';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-baca-'));
  path = join(folder, 'data.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('reads a file of exactly the largest size', async () => {
  await writeFile(path, 'x'.repeat(100));
  expect(await readDataFile(path, 100)).toBe('x'.repeat(100));
});

test('refuses one byte more', async () => {
  await writeFile(path, 'x'.repeat(101));
  await expect(readDataFile(path, 100)).rejects.toMatchObject({ galat: 'terlalu-besar' });
});

test('reads an empty file', async () => {
  await writeFile(path, '');
  expect(await readDataFile(path, 100)).toBe('');
});

test('reads UTF-8 without its byte order mark', async () => {
  await writeFile(path, '\uFEFF{"nama":"Kota Serang – ½"}');
  expect(await readDataFile(path, 100)).toBe('{"nama":"Kota Serang – ½"}');
});

test('refuses other encodings instead of guessing', async () => {
  await writeFile(path, Buffer.from('{"nama":"Café"}', 'latin1'));
  await expect(readDataFile(path, 100)).rejects.toMatchObject({ galat: 'bukan-utf8' });
});

test('refuses a folder', async () => {
  await expect(readDataFile(folder, 100)).rejects.toMatchObject({ galat: 'tidak-boleh-dibaca' });
});

test('tells a missing file by its name alone', async () => {
  await expect(readDataFile(path, 100)).rejects.toMatchObject({
    galat: 'tidak-ditemukan',
    message: expect.not.stringContaining(folder) as unknown,
  });
});

test.skipIf(process.platform === 'win32')('refuses a pipe at once instead of waiting for it', async () => {
  execFileSync('mkfifo', [path]);
  await expect(readDataFile(path, 100)).rejects.toMatchObject({ galat: 'tidak-boleh-dibaca' });
});

test.skipIf(process.platform !== 'linux')('refuses a device without end', async () => {
  await expect(readDataFile('/dev/zero', 100)).rejects.toMatchObject({ galat: 'tidak-boleh-dibaca' });
});
