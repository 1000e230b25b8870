import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { namaBerkas } from '#shared/berkas/file-name';
import type { FileResult } from '#shared/ipc/contract';
import { asFileResult, toFileFailure } from '#electron/files/file-failure';
import { writeAtomically } from '#electron/files/write-atomically';

/** Writes a dated copy of a data file into `folder`, whole or not at all, and answers its name. */
export function saveBackup(
  folder: string,
  sebutan: string,
  teks: string,
  waktu: Date,
): Promise<FileResult<{ nama: string }>> {
  // 2026-11-22 04.30.05.123: sorts by time, and holds nothing Windows forbids.
  const cap = waktu.toISOString().replace('T', ' ').replace('Z', '').replaceAll(':', '.');
  const nama = namaBerkas([cap, sebutan], 'json');
  return asFileResult(async () => {
    const path = join(folder, nama);
    try {
      await mkdir(folder, { recursive: true });
    } catch (cause) {
      throw toFileFailure(cause, path, 'tulis');
    }
    await writeAtomically(path, new TextEncoder().encode(teks));
    return { nama };
  });
}
