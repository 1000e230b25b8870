/** The log: when the program started and what unexpected errors it had. Rotating, and without anything a person typed. */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GalatTercatat } from '#shared/galat/kode-galat';

const namaBerkas = 'triwulan.log';
const berkasLama = 3;

export class Log {
  readonly folder: string;
  readonly #maxBytes: number;
  #antrean: Promise<void> = Promise.resolve();

  constructor(folder: string, maxBytes = 256 * 1024) {
    this.folder = folder;
    this.#maxBytes = maxBytes;
  }

  get path(): string {
    return join(this.folder, namaBerkas);
  }

  /** Never rejects: a log that cannot be written must not become an error of its own. */
  note(teks: string): Promise<void> {
    this.#antrean = this.#antrean
      .then(() => this.#append(`${new Date().toISOString()} ${teks.replaceAll('\n', ' ')}\n`))
      .catch(() => undefined);
    return this.#antrean;
  }

  noteGalat({ kode, nama, jejak }: GalatTercatat): Promise<void> {
    return this.note(`galat ${kode} ${nama} | ${jejak.join(' < ')}`);
  }

  async #append(baris: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const { size } = await stat(this.path).catch(() => ({ size: 0 }));
    if (size + baris.length > this.#maxBytes) await this.#rotate();
    await appendFile(this.path, baris);
  }

  async #rotate(): Promise<void> {
    for (let n = berkasLama; n > 1; n -= 1) await rename(this.#lama(n - 1), this.#lama(n)).catch(() => undefined);
    await rename(this.path, this.#lama(1));
  }

  #lama(n: number): string {
    return join(this.folder, `triwulan.${n.toString()}.log`);
  }
}
