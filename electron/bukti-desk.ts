/** Bukti dukung in the main process: chosen by the person, opened in the system's viewer, saved as a copy. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import { akhiranBukti } from '#shared/bukti/bukti';
import type { BuktiDipilih, FileResult, HasilBukaBukti } from '#shared/ipc/contract';
import type { BuktiStore } from '#electron/files/bukti-store';
import { asFileResult } from '#electron/files/file-failure';
import type { SaveTargets } from '#electron/save-targets';

export class BuktiDesk {
  readonly #store: BuktiStore;
  readonly #targets: SaveTargets;
  #folderLihat: Promise<string> | undefined;

  constructor(store: BuktiStore, targets: SaveTargets) {
    this.#store = store;
    this.#targets = targets;
  }

  /** Takes the files at `paths` into the store; one that is refused does not hold the others up. */
  async add(paths: readonly string[]): Promise<BuktiDipilih> {
    const hasil: BuktiDipilih = { berkas: [], ditolak: [] };
    for (const path of paths) {
      const satu = await this.#store.add(path);
      if ('pesan' in satu) hasil.ditolak.push(satu.pesan);
      else hasil.berkas.push(satu);
    }
    return hasil;
  }

  open(sha256: string): Promise<FileResult<HasilBukaBukti>> {
    return asFileResult(async () => {
      const path = await this.#store.copyForViewing(sha256, await this.#viewFolder());
      if (path === null) return 'tidak-ada';
      return (await shell.openPath(path)) === '' ? 'dibuka' : 'tanpa-pembuka';
    });
  }

  async save(sha256: string, namaUsulan: string): Promise<FileResult<{ nama: string } | null>> {
    const dibaca = await asFileResult(() => this.#store.read(sha256));
    if (dibaca.status !== 'berhasil' || dibaca.isi === null) return dibaca as FileResult<null>;
    const { isi, jenis } = dibaca.isi;
    const tujuan = await this.#targets.choose(namaUsulan, akhiranBukti[jenis]);
    return tujuan.status === 'berhasil' ? this.#targets.write(tujuan.isi.tiket, isi) : tujuan;
  }

  /** One folder of this session for copies; it goes when the program ends. */
  #viewFolder(): Promise<string> {
    this.#folderLihat ??= mkdtemp(join(app.getPath('temp'), 'triwulan-bukti-')).then((folder) => {
      app.once('will-quit', () => {
        try {
          rmSync(folder, { recursive: true, force: true });
        } catch {
          // A viewer still holds a copy open; the system clears its temporary folder itself.
        }
      });
      return folder;
    });
    return this.#folderLihat;
  }
}
