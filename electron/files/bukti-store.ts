/**
 * The files of bukti dukung: each under its SHA-256 in one folder, written whole or not at all, checked against its name
 * when it is read. Nothing is ever deleted: undo, history, packets and backups still lead to detached files (docs/paket.md).
 */
import { createHash } from 'node:crypto';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  akhiranBukti,
  checkBerkasBukti,
  jenisBukti,
  maxBuktiBytes,
  terlaluBesar,
  type BerkasBukti,
} from '#shared/bukti/bukti';
import type { JenisBukti } from '#shared/model/triwulan-data';
import { FileFailure } from '#electron/files/file-failure';
import { readBytes } from '#electron/files/read-data-file';
import { writeAtomically } from '#electron/files/write-atomically';

/** A file of the store with its kind by content. */
interface IsiBukti {
  readonly isi: Uint8Array;
  readonly jenis: JenisBukti;
}

export class BuktiStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes a copy of the file at `path`. Answers its description, or the sentence that refuses it. */
  async add(path: string): Promise<BerkasBukti | { readonly pesan: string }> {
    const nama = basename(path);
    try {
      const isi = await readBytes(path, maxBuktiBytes);
      const jenis = jenisBukti(isi);
      const pesan = checkBerkasBukti(nama, isi);
      if (jenis === null || pesan !== null) return { pesan: pesan ?? '' };
      return { nama, ukuran: isi.length, jenis, sha256: await this.#put(isi) };
    } catch (cause) {
      if (!(cause instanceof FileFailure)) throw cause;
      return { pesan: cause.galat === 'terlalu-besar' ? terlaluBesar(nama) : cause.message };
    }
  }

  /** Keeps the files that came with a packet; what would not be attached here is not kept. Throws FileFailure. */
  async keep(daftar: Iterable<Uint8Array>): Promise<void> {
    for (const isi of daftar) if (checkBerkasBukti('', isi) === null) await this.#put(isi);
  }

  /** Which of the files are here. */
  async find(daftar: readonly string[]): Promise<readonly string[]> {
    const ada = await Promise.all(daftar.map(async (sha256) => ((await this.#isThere(sha256)) ? sha256 : null)));
    return ada.filter((s) => s !== null);
  }

  /** The file; null when it is not here, or no longer what its name says. Throws FileFailure. */
  async read(sha256: string): Promise<IsiBukti | null> {
    if (!(await this.#isThere(sha256))) return null;
    const isi = await readBytes(this.#pathOf(sha256), maxBuktiBytes);
    const jenis = jenisBukti(isi);
    return jenis === null || sumOf(isi) !== sha256 ? null : { isi, jenis };
  }

  /** Writes a copy that cannot be written to into `folder`, for the system's viewer. Null like `read`. Throws FileFailure. */
  async copyForViewing(sha256: string, folder: string): Promise<string | null> {
    const berkas = await this.read(sha256);
    if (berkas === null) return null;
    const path = join(folder, `bukti-${sha256.slice(0, 16)}.${akhiranBukti[berkas.jenis]}`);
    // Opened before: the copy is there, and write-protected.
    if (!(await isFile(path))) {
      await writeAtomically(path, berkas.isi);
      await chmod(path, 0o444);
    }
    return path;
  }

  async #put(isi: Uint8Array): Promise<string> {
    const sha256 = sumOf(isi);
    if ((await this.read(sha256)) === null) {
      await mkdir(this.#folder, { recursive: true });
      await writeAtomically(this.#pathOf(sha256), isi);
    }
    return sha256;
  }

  #isThere(sha256: string): Promise<boolean> {
    return isFile(this.#pathOf(sha256));
  }

  #pathOf(sha256: string): string {
    return join(this.#folder, sha256);
  }
}

function sumOf(isi: Uint8Array): string {
  return createHash('sha256').update(isi).digest('hex');
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
}
