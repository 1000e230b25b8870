/** How a failed file operation travels: thrown as `FileFailure`, told to the user by its sentence. */
import { basename } from 'node:path';
import { fileTroubleMessage, fileTroubleOf, type FileTrouble } from '#shared/berkas/file-trouble';
import type { FileResult } from '#shared/ipc/contract';

/** A file operation that failed, with its Indonesian sentence as the message. */
export class FileFailure extends Error {
  readonly galat: FileTrouble;

  constructor(galat: FileTrouble, path: string, cause?: unknown) {
    super(fileTroubleMessage(galat, basename(path)), { cause });
    this.name = 'FileFailure';
    this.galat = galat;
  }
}

/** Wraps what the operating system threw; a FileFailure stays as it is. */
export function toFileFailure(cause: unknown, path: string, saat: 'tulis' | 'baca'): FileFailure {
  return cause instanceof FileFailure ? cause : new FileFailure(fileTroubleOf(codeOf(cause), saat), path, cause);
}

/** Runs a file operation and turns its FileFailure into the contract's answer; other errors are bugs and pass. */
export async function asFileResult<T>(operation: () => Promise<T>): Promise<FileResult<T>> {
  try {
    return { status: 'berhasil', isi: await operation() };
  } catch (cause) {
    if (!(cause instanceof FileFailure)) throw cause;
    return { status: 'gagal', galat: cause.galat, pesan: cause.message };
  }
}

/** The operating system's code (`ENOSPC`, ...) of a thrown value. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}
