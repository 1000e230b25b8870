/** What is kept of the data outside the database: journal and backups, in the folder of the application's data. */
import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import {
  maxDataFileBytes,
  type IsiPenyimpanan,
  type KeadaanPenyimpanan,
  type PermintaanCadangan,
} from '#shared/ipc/contract';
import { listBackups, readBackup, saveBackup } from '#electron/files/backup';
import { Journal } from '#electron/files/journal';

export class Storage {
  readonly folderCadangan: string;
  readonly #folder: string;
  readonly #jurnal: Journal;
  #antrean: Promise<unknown> = Promise.resolve();

  constructor(folder: string, aplikasi: string) {
    this.#folder = folder;
    this.folderCadangan = join(folder, 'cadangan');
    this.#jurnal = new Journal(join(folder, 'jurnal'), aplikasi);
  }

  /** Throws FileFailure. */
  async read(): Promise<IsiPenyimpanan> {
    return { jurnal: await this.#jurnal.readAll(), cadangan: await listBackups(this.folderCadangan) };
  }

  /** Throws FileFailure. */
  append(tahunId: string, isi: string): Promise<{ berkasBaru: boolean }> {
    return this.#jurnal.append(tahunId, isi);
  }

  /** Writes the backup, then lets the journal begin anew behind it. Throws FileFailure. */
  saveBackup(permintaan: PermintaanCadangan, waktu: Date): Promise<{ nama: string }> {
    // One after the other: two at once would take the same number.
    const hasil = this.#antrean.then(() => this.#saveBackup(permintaan, waktu));
    this.#antrean = hasil.catch(() => undefined);
    return hasil;
  }

  /** Throws FileFailure. */
  async readBackup(nama: string): Promise<{ teks: string }> {
    return { teks: await readBackup(this.folderCadangan, nama, maxDataFileBytes) };
  }

  /** Never rejects: what cannot be asked is not known, and a folder that takes no file is not writable. */
  async state(): Promise<KeadaanPenyimpanan> {
    const bebas = await statfs(this.#folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    );
    const dapatDitulis = await access(this.#folder, constants.W_OK).then(
      () => true,
      () => false,
    );
    return { bebas, dapatDitulis };
  }

  async #saveBackup({ akhir, ...baru }: PermintaanCadangan, waktu: Date): Promise<{ nama: string }> {
    const nama = await saveBackup(this.folderCadangan, baru, waktu);
    // Should this fail, the journal goes on in its old file: longer, not poorer.
    await this.#jurnal.rotate(baru.tahunId, akhir).catch(() => undefined);
    return { nama };
  }
}
