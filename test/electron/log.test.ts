import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Log } from '#electron/files/log';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'triwulan-log-')), 'logs');
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

test('each note is one line with its time', async () => {
  const log = new Log(folder);
  await log.note('mulai\nversi 1');
  await log.noteGalat({ kode: 'J-1A2B3C', nama: 'TypeError', jejak: ['save index.js:1:2', 'run index.js:3:4'] });
  expect((await readFile(log.path, 'utf8')).split('\n').map((b) => b.slice(25))).toEqual([
    'mulai versi 1',
    'galat J-1A2B3C TypeError | save index.js:1:2 < run index.js:3:4',
    '',
  ]);
});

test('it never grows beyond a few small files', async () => {
  const log = new Log(folder, 500);
  for (let n = 0; n < 100; n += 1) await log.note(`catatan ${n.toString()}`);
  const berkas = await readdir(folder);
  expect(berkas.toSorted()).toEqual(['triwulan.1.log', 'triwulan.2.log', 'triwulan.3.log', 'triwulan.log']);
  for (const b of berkas) expect((await stat(join(folder, b))).size).toBeLessThanOrEqual(500);
  expect(await readFile(log.path, 'utf8')).toContain('catatan 99');
});

test('a log that cannot be written is no error', async () => {
  await writeFile(folder, '');
  await expect(new Log(folder).note('mulai')).resolves.toBeUndefined();
});
