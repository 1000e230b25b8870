import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataFolderTrouble } from '#electron/data-folder';
import { lepasDisk, pasangDisk } from '#test/fault/gangguan';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triwulan-uji-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a folder that can be written is made where it is missing, and nothing stays behind in it', () => {
  const data = join(folder, 'baru', 'Triwulan');
  expect(dataFolderTrouble(data)).toBeNull();
  expect(readdirSync(data)).toEqual([]);
});

it('a file in its place is told', () => {
  writeFileSync(join(folder, 'data'), '');
  expect(dataFolderTrouble(join(folder, 'data'))).toMatch(/^Folder data Triwulan tidak dapat ditulis/u);
});

it('a disk that may only be read is told', (context) => {
  if (!pasangDisk(folder, 1)) return context.skip();
  try {
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(dataFolderTrouble(folder)).toContain('hanya dapat dibaca');
  } finally {
    lepasDisk(folder);
  }
});
