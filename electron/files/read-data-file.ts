import { open, stat } from 'node:fs/promises';
import { FileFailure, toFileFailure } from '#electron/files/file-failure';

/** Reads a text file of at most `maxBytes`. Throws FileFailure, also for what is no regular file or no UTF-8. */
export async function readDataFile(path: string, maxBytes: number): Promise<string> {
  return decode(await readBytes(path, maxBytes), path);
}

/** Reads a regular file of at most `maxBytes`. Throws FileFailure. */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    // Asked before opening: opening a pipe or a device can block for ever.
    const { size } = await regularFile(path);
    if (size > maxBytes) throw new FileFailure('terlalu-besar', path);
    const file = await open(path, 'r');
    try {
      // One byte more than announced, to notice a file that grows meanwhile instead of cutting it.
      const buffer = new Uint8Array(size + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0) return buffer.subarray(0, length);
        if (length > size) throw new FileFailure('sedang-dibuka', path);
      }
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw toFileFailure(cause, path, 'baca');
  }
}

async function regularFile(path: string): Promise<{ size: number }> {
  const found = await stat(path);
  if (!found.isFile()) throw new FileFailure('tidak-boleh-dibaca', path);
  return found;
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    // Decoding leniently would put replacement signs into names without a word.
    throw new FileFailure('bukan-utf8', path, cause);
  }
}
