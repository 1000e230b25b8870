import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBaris } from '#shared/jurnal/baris';
import { Journal } from '#electron/files/journal';

const tahunId = '1a2b3c4d-0000-4000-8000-000000000000';
const lain = 'ffffffff-0000-4000-8000-000000000000';
let folder: string;
let journal: Journal;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'triwulan-jurnal-')), 'jurnal');
  journal = new Journal(folder, '0.1.0');
});
afterEach(async () => {
  await journal.close();
  await rm(join(folder, '..'), { recursive: true });
});

/** Lines of an office-year, heads left out, as a new process would read them. */
async function isiJurnal(id = tahunId): Promise<string[]> {
  const milik = (await new Journal(folder, '0.1.0').readAll()).find((j) => j.tahunId === id);
  return (milik?.berkas ?? []).flatMap((b) => readBaris(b).isi).filter((b) => !b.includes('"kepala"'));
}

async function berkas(): Promise<string[]> {
  return (await readdir(folder)).filter((nama) => nama.startsWith(tahunId)).toSorted();
}

test('what was appended is read again in order, per office-year', async () => {
  await Promise.all([journal.append(tahunId, '"a"'), journal.append(lain, '"x"'), journal.append(tahunId, '"b"')]);
  expect(await isiJurnal()).toEqual(['"a"', '"b"']);
  expect(await isiJurnal(lain)).toEqual(['"x"']);
});

test('the first line of an office-year says that a backup is due, the next ones do not', async () => {
  expect(await journal.append(tahunId, '"a"')).toEqual({ berkasBaru: true });
  expect(await journal.append(tahunId, '"b"')).toEqual({ berkasBaru: false });
});

test('behind a line that was cut, the next one is whole', async () => {
  await journal.append(tahunId, '"a"');
  await journal.append(tahunId, '"terpotong"');
  await journal.close();
  const path = join(folder, (await berkas())[0] ?? '');
  await truncate(path, (await readFile(path)).length - 5);
  await journal.append(tahunId, '"c"');
  expect(await isiJurnal()).toEqual(['"a"', '"c"']);
});

test('a journal that was deleted while open begins anew, and says that a backup is due', async () => {
  await journal.append(tahunId, '"a"');
  await rm(folder, { recursive: true });
  expect(await journal.append(tahunId, '"b"')).toEqual({ berkasBaru: true });
  expect(await isiJurnal()).toEqual(['"b"']);
});

test('after a backup a new file begins; five are kept', async () => {
  for (let n = 1; n <= 8; n += 1) {
    await journal.append(tahunId, `"${n.toString()}"`);
    await journal.rotate(tahunId, n.toString());
  }
  expect(await berkas()).toHaveLength(5);
  expect(await isiJurnal()).toEqual(['"5"', '"6"', '"7"', '"8"']);
  expect(await journal.append(tahunId, '"9"')).toEqual({ berkasBaru: false });
});

test('a failed append is told, and what was appended before is untouched', async () => {
  await journal.append(tahunId, '"a"');
  await journal.close();
  await rm(folder, { recursive: true });
  await writeFile(folder, 'a file where the folder was');
  await expect(journal.append(tahunId, '"b"')).rejects.toMatchObject({ name: 'FileFailure' });
  await rm(folder);
  expect(await journal.append(tahunId, '"b"')).toEqual({ berkasBaru: true });
});

test('files of others in the folder are left alone', async () => {
  await journal.append(tahunId, '"a"');
  await appendFile(join(folder, 'catatan.txt'), 'punya orang');
  expect(await journal.readAll()).toHaveLength(1);
});
