/** Against the real file system: what a failed or interrupted save leaves behind. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileFailure } from '#electron/files/file-failure';
import { writeAtomically } from '#electron/files/write-atomically';

const isRoot = process.getuid?.() === 0;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const overlongWrite = `
  import { writeAtomically } from '#electron/files/write-atomically';
  await writeAtomically(process.argv[1], new Uint8Array(1_000_000)).catch((failure) => console.log(failure.galat));
`;

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-tulis-'));
  target = join(folder, 'laporan.xlsx');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function failureOf(write: Promise<void>): Promise<FileFailure> {
  const cause: unknown = await write.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(cause instanceof FileFailure)) throw new Error(`expected a FileFailure, got ${String(cause)}`);
  return cause;
}

describe('a write that succeeds', () => {
  test('makes a new file and leaves nothing else', async () => {
    await writeAtomically(target, bytes('baru'));
    expect(await readFile(target, 'utf8')).toBe('baru');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  test('replaces an old file whole, also by a shorter one, and keeps its permissions', async () => {
    await writeFile(target, 'lama sekali', { mode: 0o600 });
    await writeAtomically(target, bytes('baru'));
    expect(await readFile(target, 'utf8')).toBe('baru');
    expect((await stat(target)).mode & 0o777).toBe(0o600);
  });

  test('replaces the file, never changes it: whoever has the old one open keeps reading the old one', async () => {
    await writeFile(target, 'lama');
    const before = await stat(target);
    await writeAtomically(target, bytes('baru'));
    expect((await stat(target)).ino).not.toBe(before.ino);
  });

  test('through a link replaces the file behind it', async () => {
    const link = join(folder, 'tautan.xlsx');
    await writeFile(target, 'lama');
    await symlink(target, link);
    await writeAtomically(link, bytes('baru'));
    expect(await readFile(target, 'utf8')).toBe('baru');
    expect(await readlink(link)).toBe(target);
  });

  test('manages the longest name a file may have', async () => {
    const longest = join(folder, `${'x'.repeat(250)}.xlsx`);
    await writeAtomically(longest, bytes('baru'));
    expect(await readFile(longest, 'utf8')).toBe('baru');
  });

  test('ignores the owner file of a workbook that does not exist (any more)', async () => {
    await writeFile(join(folder, '~$laporan.xlsx'), '');
    await writeAtomically(target, bytes('baru'));
    expect(await readFile(target, 'utf8')).toBe('baru');
  });
});

describe('a write that fails', () => {
  test.each(['~$laporan.xlsx', '.~lock.laporan.xlsx#'])('refuses beside the owner file %s', async (owner) => {
    await writeFile(target, 'lama');
    await writeFile(join(folder, owner), 'Budi');
    const failure = await failureOf(writeAtomically(target, bytes('baru')));
    expect(failure.galat).toBe('sedang-dibuka');
    expect(failure.message).toContain('"laporan.xlsx" sedang dibuka di program lain');
    expect(await readFile(target, 'utf8')).toBe('lama');
    expect((await readdir(folder)).sort()).toEqual(['laporan.xlsx', owner].sort());
  });

  test('into a folder that is a file', async () => {
    await writeFile(join(folder, 'berkas'), '');
    const failure = await failureOf(writeAtomically(join(folder, 'berkas', 'x.xlsx'), bytes('baru')));
    expect(failure.galat).toBe('tidak-ditemukan');
  });

  test('into a folder that is gone', async () => {
    const failure = await failureOf(writeAtomically(join(folder, 'hilang', 'x.xlsx'), bytes('baru')));
    expect(failure.galat).toBe('tidak-ditemukan');
  });

  test('onto a folder', async () => {
    await mkdir(target);
    const failure = await failureOf(writeAtomically(target, bytes('baru')));
    expect(failure.galat).toBe('tidak-boleh-ditulis');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  test.skipIf(process.platform === 'win32')('beyond the largest size allowed: no part of it stays', async () => {
    await writeFile(target, 'lama');
    // The limit of the shell makes the kernel refuse the write half-way, much as a full disk does.
    const outcome = execFileSync(
      'bash',
      [
        '-c',
        'ulimit -f 8; trap "" XFSZ; exec "$0" --import tsx --eval "$1" "$2"',
        process.execPath,
        overlongWrite,
        target,
      ],
      { encoding: 'utf8' },
    );
    expect(outcome.trim()).toBe('disk-penuh');
    expect(await readFile(target, 'utf8')).toBe('lama');
    expect(await readdir(folder)).toEqual(['laporan.xlsx']);
  });

  test.skipIf(process.platform === 'win32')('onto a pipe, which stays a pipe', async () => {
    execFileSync('mkfifo', [target]);
    const failure = await failureOf(writeAtomically(target, bytes('baru')));
    expect(failure.galat).toBe('tidak-boleh-ditulis');
    expect((await stat(target)).isFIFO()).toBe(true);
  });

  test.skipIf(isRoot)('onto a write-protected file', async () => {
    await writeFile(target, 'lama', { mode: 0o444 });
    const failure = await failureOf(writeAtomically(target, bytes('baru')));
    expect(failure.galat).toBe('tidak-boleh-ditulis');
    expect(await readFile(target, 'utf8')).toBe('lama');
  });

  test.skipIf(isRoot)('into a folder that is read-only', async () => {
    await chmod(folder, 0o555);
    const failure = await failureOf(writeAtomically(target, bytes('baru')));
    await chmod(folder, 0o755);
    expect(failure.galat).toBe('tidak-boleh-ditulis');
  });
});

function mount(disk: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' });
}

/** Only root on Linux may mount, and not in every container. */
function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'triwulan-mount-'));
  try {
    mount(place, 'size=64k');
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(place);
  }
}

describe.skipIf(!canMount())('on a real small disk', () => {
  let disk: string;

  beforeEach(async () => {
    disk = join(folder, 'disk');
    await mkdir(disk);
    mount(disk, 'size=64k');
    await writeFile(join(disk, 'laporan.xlsx'), 'lama');
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
  });

  test('that is full: the old file stays, no part of the new one does', async () => {
    const failure = await failureOf(writeAtomically(join(disk, 'laporan.xlsx'), new Uint8Array(1_000_000)));
    expect(failure.galat).toBe('disk-penuh');
    expect(await readFile(join(disk, 'laporan.xlsx'), 'utf8')).toBe('lama');
    expect(await readdir(disk)).toEqual(['laporan.xlsx']);
  });

  test('that is write-protected', async () => {
    mount(disk, 'remount,ro');
    const failure = await failureOf(writeAtomically(join(disk, 'laporan.xlsx'), bytes('baru')));
    expect(failure.galat).toBe('tidak-boleh-ditulis');
    expect(await readFile(join(disk, 'laporan.xlsx'), 'utf8')).toBe('lama');
  });
});
