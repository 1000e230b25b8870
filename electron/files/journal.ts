/**
 * The journal on disk: per office-year a row of numbered files, appended to and flushed before a change counts as saved.
 *
 *   append > the newest file, fdatasync > a backup was made: a new file begins, the oldest may go
 *
 * Files older than the last few backups are deleted, so what is needed is the newest readable backup and the files kept.
 */
import { mkdir, open, readdir, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBaris } from '#shared/jurnal/baris';
import { writeKepala } from '#shared/jurnal/rekaman';
import { versiSkema } from '#shared/penyimpanan/skema';
import { codeOf, toFileFailure } from '#electron/files/file-failure';
import { syncFolder } from '#electron/files/sync-folder';

/** So many backups may turn out unreadable before the journal has a gap. */
const berkasDisimpan = 5;
const pola = /^([0-9a-f-]{36})\.(\d{6})\.jurnal$/u;

interface Berkas {
  readonly nama: string;
  readonly tahunId: string;
  readonly nomor: number;
}

interface Terbuka {
  readonly tahunId: string;
  readonly path: string;
  readonly handle: FileHandle;
}

/** Text of an office-year's journal files, oldest first. */
export interface BerkasJurnal {
  readonly tahunId: string;
  readonly berkas: readonly string[];
}

export class Journal {
  readonly #folder: string;
  readonly #aplikasi: string;
  /** One at a time: people work in one office-year, and a file kept open makes an append cheap. */
  #terbuka: Terbuka | null = null;
  #antrean: Promise<unknown> = Promise.resolve();

  constructor(folder: string, aplikasi: string) {
    this.#folder = folder;
    this.#aplikasi = aplikasi;
  }

  /**
   * Appends one line and resolves when it is on the disk. `berkasBaru` when no journal of the office-year was there to
   * continue: what happened before is then in no journal, and a backup is due. Throws FileFailure.
   */
  append(tahunId: string, isi: string): Promise<{ berkasBaru: boolean }> {
    return this.#inTurn(async () => {
      const berkasBaru = await this.#ensureOpen(tahunId);
      await this.#write(writeBaris(isi));
      return { berkasBaru };
    });
  }

  /** Begins a new file after a backup that ends with the ledger entry `akhir`, and drops the oldest. Throws FileFailure. */
  rotate(tahunId: string, akhir: string | null): Promise<void> {
    return this.#inTurn(async () => {
      const milik = (await this.#list()).filter((b) => b.tahunId === tahunId);
      const nomor = (milik.at(-1)?.nomor ?? 0) + 1;
      await this.#begin(tahunId, nomor, akhir);
      for (const lama of milik.slice(0, -(berkasDisimpan - 1)))
        await rm(join(this.#folder, lama.nama)).catch(() => undefined);
    });
  }

  /** Everything kept, per office-year. Throws FileFailure. */
  readAll(): Promise<BerkasJurnal[]> {
    return this.#inTurn(async () => {
      const perTahun = new Map<string, string[]>();
      for (const { nama, tahunId } of await this.#list()) {
        const berkas = perTahun.get(tahunId) ?? [];
        berkas.push(await readFile(join(this.#folder, nama), 'utf8'));
        perTahun.set(tahunId, berkas);
      }
      return [...perTahun].map(([tahunId, berkas]) => ({ tahunId, berkas }));
    });
  }

  /** Closes the file; the journal can be used again afterwards. */
  close(): Promise<void> {
    return this.#inTurn(() => this.#close());
  }

  async #ensureOpen(tahunId: string): Promise<boolean> {
    if (this.#terbuka?.tahunId === tahunId && (await isInPlace(this.#terbuka))) return false;
    await this.#close();
    const terakhir = (await this.#list()).filter((b) => b.tahunId === tahunId).at(-1);
    if (terakhir === undefined) {
      await this.#begin(tahunId, 1, null);
      return true;
    }
    const path = join(this.#folder, terakhir.nama);
    const handle = await open(path, 'a+');
    this.#terbuka = { tahunId, path, handle };
    // Behind a line that was cut, a new one begins.
    if (!(await endsLine(handle))) await this.#write('\n');
    return false;
  }

  async #begin(tahunId: string, nomor: number, akhir: string | null): Promise<void> {
    await this.#close();
    await mkdir(this.#folder, { recursive: true });
    const nama = `${tahunId}.${nomor.toString().padStart(6, '0')}.jurnal`;
    const path = join(this.#folder, nama);
    const handle = await open(path, 'ax+');
    this.#terbuka = { tahunId, path, handle };
    await this.#write(writeBaris(writeKepala({ skema: versiSkema, aplikasi: this.#aplikasi, tahunId, akhir })));
    await syncFolder(this.#folder);
  }

  async #write(teks: string): Promise<void> {
    if (this.#terbuka === null) throw new Error('no journal file is open');
    try {
      await this.#terbuka.handle.appendFile(teks);
      await this.#terbuka.handle.datasync();
    } catch (cause) {
      // What the failure left in the file is settled when it is opened again.
      await this.#close();
      throw cause;
    }
  }

  async #close(): Promise<void> {
    const ini = this.#terbuka;
    this.#terbuka = null;
    await ini?.handle.close().catch(() => undefined);
  }

  async #list(): Promise<Berkas[]> {
    const nama = await readdir(this.#folder).catch((cause: unknown) => {
      if (codeOf(cause) === 'ENOENT') return [];
      throw cause;
    });
    return nama
      .flatMap((n) => {
        const [, tahunId, nomor] = pola.exec(n) ?? [];
        return tahunId === undefined ? [] : { nama: n, tahunId, nomor: Number(nomor) };
      })
      .sort((a, b) => a.nomor - b.nomor);
  }

  /** Runs after everything asked before, whether that succeeded or not. */
  #inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const hasil = this.#antrean.then(operation).catch((cause: unknown) => {
      throw toFileFailure(cause, this.#folder, 'tulis');
    });
    this.#antrean = hasil.catch(() => undefined);
    return hasil;
  }
}

/** False when the file was deleted or moved away while open: the next start would not find what is written to it. */
async function isInPlace({ handle, path }: Terbuka): Promise<boolean> {
  const [terbuka, tampak] = await Promise.all([handle.stat(), stat(path).catch(() => null)]);
  return tampak !== null && tampak.ino === terbuka.ino;
}

async function endsLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(new Uint8Array(1), 0, 1, size - 1);
  return buffer[0] === '\n'.charCodeAt(0);
}
