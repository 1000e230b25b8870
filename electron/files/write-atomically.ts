/** Writing a file so that a power cut, a full disk or a pulled stick leaves the old file or the new one, never half. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, FileFailure, toFileFailure } from '#electron/files/file-failure';
import { syncFolder } from '#electron/files/sync-folder';

/** Writes `content` to `target`, replacing it as a whole. Throws FileFailure; the old file is then untouched. */
export async function writeAtomically(target: string, content: Uint8Array): Promise<void> {
  try {
    // A link keeps pointing where it points; the file behind it is what gets replaced.
    const path = await realPathIfAny(target);
    const mode = path === undefined ? undefined : await modeOfReplaceable(path);
    await replaceFile(path ?? target, content, mode);
  } catch (cause) {
    throw toFileFailure(cause, target, 'tulis');
  }
}

async function replaceFile(path: string, content: Uint8Array, mode: number | undefined): Promise<void> {
  const folder = dirname(path);
  // In the same folder, as a rename is atomic only within one file system; short, as long names have a limit.
  const temporary = join(folder, `.triwulan-${randomUUID()}.tmp`);
  try {
    await writeAndSync(temporary, content, mode);
    await renameOver(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
  await syncFolder(folder);
}

async function realPathIfAny(target: string): Promise<string | undefined> {
  try {
    return await realpath(target);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Permission bits of an existing file after making sure it may be replaced. */
async function modeOfReplaceable(path: string): Promise<number> {
  const found = await stat(path);
  // A rename would put an ordinary file in the place of a device such as /dev/null.
  if (!found.isFile()) throw new FileFailure('tidak-boleh-ditulis', path);
  // A rename needs no permission on the file itself, so a write-protected one must be noticed here.
  await access(path, constants.W_OK);
  if (await hasOwnerFile(path)) throw new FileFailure('sedang-dibuka', path);
  return found.mode & 0o777;
}

/** Excel and LibreOffice put such a file beside a workbook while it is open; on Linux nothing else tells. */
async function hasOwnerFile(path: string): Promise<boolean> {
  const owners = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  const found = await Promise.all(
    owners.map((name) =>
      lstat(join(dirname(path), name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

async function writeAndSync(path: string, content: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

const blockedOnWindows = new Set(['EPERM', 'EACCES', 'EBUSY']);
const retryMilliseconds = [50, 200, 800];

/** Renames; on Windows a virus scanner often holds a new file for a moment, and an open target stays blocked. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (cause) {
      if (process.platform !== 'win32' || !blockedOnWindows.has(codeOf(cause) ?? '')) throw cause;
      const pause = retryMilliseconds[attempt];
      if (pause === undefined) throw new FileFailure('sedang-dibuka', to, cause);
      await wait(pause);
    }
  }
}
