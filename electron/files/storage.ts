/** What is kept of the data outside the database, in the folder of the application's data: journal, backups, and what belongs to this PC. */
import { constants } from 'node:fs';
import { access, rename, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import {
  maxDataFileBytes,
  type IsiPenyimpanan,
  type KeadaanPenyimpanan,
  type PermintaanCadangan,
} from '#shared/ipc/contract';
import { listBackups, readBackup, saveBackup } from '#electron/files/backup';
import { toFileFailure } from '#electron/files/file-failure';
import { Journal } from '#electron/files/journal';
import { readDataFile } from '#electron/files/read-data-file';
import { writeAtomically } from '#electron/files/write-atomically';
import { readKomputer, writeKomputer, type IsiKomputer } from '#shared/penyimpanan/isi-komputer';

/** Far more than an office has people and machines. */
const maxKomputerBytes = 10 * 1024 * 1024;

export class Storage {
  readonly folderCadangan: string;
  readonly #folder: string;
  readonly #pathKomputer: string;
  readonly #jurnal: Journal;
  #antrean: Promise<unknown> = Promise.resolve();

  constructor(folder: string, aplikasi: string) {
    this.#folder = folder;
    this.folderCadangan = join(folder, 'cadangan');
    this.#pathKomputer = join(folder, 'komputer.json');
    this.#jurnal = new Journal(join(folder, 'jurnal'), aplikasi);
  }

  /** Throws FileFailure. */
  async read(): Promise<IsiPenyimpanan> {
    return {
      jurnal: await this.#jurnal.readAll(),
      cadangan: await listBackups(this.folderCadangan),
      komputer: await readDataFile(this.#pathKomputer, maxKomputerBytes).then(readKomputer, () => null),
    };
  }

  /** Renames the database's folder, which Chromium then lays out anew. Throws FileFailure. */
  async setAsideDatabase(waktu: Date): Promise<null> {
    const lama = join(this.#folder, 'IndexedDB');
    const tanda = waktu
      .toISOString()
      .replaceAll(/[^0-9]/gu, '')
      .slice(0, 14);
    await rename(lama, `${lama}.rusak-${tanda}`).catch((cause: unknown) => {
      throw toFileFailure(cause, lama, 'tulis');
    });
    return null;
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

  /** Writes people and known machines, replacing what was kept. Throws FileFailure. */
  saveComputer(isi: IsiKomputer): Promise<null> {
    // In turn: the last state is the one that stays.
    const hasil = this.#antrean.then(async () => {
      await writeAtomically(this.#pathKomputer, new TextEncoder().encode(writeKomputer(isi)));
      return null;
    });
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
