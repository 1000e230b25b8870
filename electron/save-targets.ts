/** Places the user chose to save to. The window holds only a ticket; paths never leave the main process. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { FileResult, SaveKind, SaveTarget } from '#shared/ipc/contract';
import { asFileResult } from '#electron/files/file-failure';
import { writeAtomically } from '#electron/files/write-atomically';

const kindNames: Readonly<Record<SaveKind, string>> = {
  xlsx: 'Buku kerja Excel',
  json: 'Data Triwulan',
  pdf: 'Dokumen PDF',
  twpaket: 'Paket Triwulan',
  jpg: 'Foto JPEG',
  png: 'Gambar PNG',
};

export class SaveTargets {
  readonly #window: BrowserWindow;
  readonly #paths = new Map<string, string>();

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  /** Asks where to save and remembers the answer under a fresh ticket. */
  async choose(namaUsulan: string, jenis: SaveKind): Promise<FileResult<SaveTarget>> {
    const path = await this.#askPath(namaUsulan, jenis);
    if (path === undefined) return { status: 'batal' };
    const tiket = randomUUID();
    this.#paths.set(tiket, path);
    return { status: 'berhasil', isi: { tiket, nama: basename(path) } };
  }

  /** Writes to the place behind the ticket, whole or not at all. */
  async write(tiket: string, isi: Uint8Array): Promise<FileResult<{ nama: string }>> {
    const path = this.#pathOf(tiket);
    return asFileResult(async () => {
      await writeAtomically(path, isi);
      return { nama: basename(path) };
    });
  }

  /** Shows the file behind the ticket in the file manager. */
  show(tiket: string): Promise<void> {
    shell.showItemInFolder(this.#pathOf(tiket));
    return Promise.resolve();
  }

  async #askPath(namaUsulan: string, jenis: SaveKind): Promise<string | undefined> {
    const { filePath } = await dialog.showSaveDialog(this.#window, {
      title: 'Simpan berkas',
      buttonLabel: 'Simpan',
      defaultPath: join(app.getPath('documents'), safeFileName(namaUsulan)),
      filters: [{ name: kindNames[jenis], extensions: [jenis] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    // Cancelled: older Electron leaves the path out, newer gives an empty one.
    if (!filePath) return undefined;
    if (extname(filePath).toLowerCase() === `.${jenis}`) return filePath;
    // The GTK dialog adds no ending, so it asked about overwriting another name than the one written.
    const completed = `${filePath}.${jenis}`;
    return !existsSync(completed) || (await this.#confirmOverwrite(completed)) ? completed : undefined;
  }

  async #confirmOverwrite(path: string): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'question',
      title: 'Triwulan',
      message: `Berkas "${basename(path)}" sudah ada. Ganti dengan yang baru?`,
      detail: 'Isi berkas yang lama akan hilang.',
      buttons: ['Batal', 'Ganti'],
      cancelId: 0,
      defaultId: 0,
      noLink: true,
    });
    return response === 1;
  }

  #pathOf(tiket: string): string {
    const path = this.#paths.get(tiket);
    if (path === undefined) throw new Error('Tiket simpan tidak dikenal');
    return path;
  }
}

/** Keeps a proposed name a name: no folder of it, and nothing Windows refuses in names. */
function safeFileName(name: string): string {
  return name.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '-').replace(/^\.+/, '');
}
