/**
 * Packets in the main process: made with the key of this machine, read and checked before the window sees them, and
 * taken in when the file manager opens them (a double click starts the program, or hands the path to the one running).
 */
import { hostname } from 'node:os';
import { basename, resolve } from 'node:path';
import type { PaketDibuka, PermintaanPaket } from '#shared/ipc/contract';
import { checkBuktiPaket } from '#shared/bukti/bukti';
import { bacaPaket } from '#shared/paket/baca-paket';
import { maxPaketBytes, type NilaiPaket } from '#shared/paket/format';
import { lampiranOf } from '#shared/paket/lampiran-paket';
import { PaketDitolak } from '#shared/paket/paket-trouble';
import { tulisPaket, type LampiranTersusun, type PenulisSandi } from '#shared/paket/tulis-paket';
import type { BuktiStore } from '#electron/files/bukti-store';
import { FileFailure } from '#electron/files/file-failure';
import { loadMachineKey, pembacaSandi } from '#electron/files/machine-key';
import { readBytes } from '#electron/files/read-data-file';

/** The packets named on a command line. */
export function paketPaths(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((a) => !a.startsWith('-') && /\.twpaket$/iu.test(a))
    .map((a) => resolve(folder, a));
}

export class PaketDesk {
  readonly #keyPath: string;
  readonly #bukti: BuktiStore;
  #kunci: Promise<PenulisSandi> | undefined;
  #arrived: string[] = [];
  #waiting: ((daftar: readonly PaketDibuka[]) => void) | undefined;

  constructor(keyPath: string, bukti: BuktiStore) {
    this.#keyPath = keyPath;
    this.#bukti = bukti;
  }

  /** Packets opened from the file manager; kept until the window asks for them. */
  arrive(paths: readonly string[]): void {
    this.#arrived.push(...paths);
    this.#deliver();
  }

  /** Resolves with the next packets that arrive. A page that was reloaded waits anew; the call of the old page ends empty. */
  wait(): Promise<readonly PaketDibuka[]> {
    this.#waiting?.([]);
    return new Promise((selesai) => {
      this.#waiting = selesai;
      this.#deliver();
    });
  }

  async read(paths: readonly string[]): Promise<readonly PaketDibuka[]> {
    const hasil: PaketDibuka[] = [];
    for (const path of paths) {
      const nama = basename(path);
      try {
        hasil.push(await this.readBytes(nama, await readBytes(path, maxPaketBytes)));
      } catch (galat) {
        if (!(galat instanceof FileFailure)) throw galat;
        hasil.push({ nama, status: 'ditolak', pesan: galat.message });
      }
    }
    return hasil;
  }

  /** Reads a packet; the files that came with it are kept at once, as they stand under their own sums and replace nothing. */
  async readBytes(nama: string, isi: Uint8Array): Promise<PaketDibuka> {
    try {
      const { manifest, nilai, ledger, lampiran } = bacaPaket(isi, pembacaSandi);
      await this.#bukti.keep(lampiran.values());
      return { nama, status: 'dibaca', paket: { manifest, nilai, ledger } };
    } catch (galat) {
      if (!(galat instanceof PaketDitolak || galat instanceof FileFailure)) throw galat;
      return { nama, status: 'ditolak', pesan: galat.message };
    }
  }

  async make({ judul, nilai, ledger, denganBukti }: PermintaanPaket): Promise<Uint8Array> {
    const lampiran = denganBukti ? await this.#collect(nilai) : [];
    const mesin = { nama: hostname() };
    const bytes = tulisPaket({ ...judul, mesin }, { nilai, ledger }, lampiran, await this.#key());
    // What this program would refuse is never handed out.
    bacaPaket(bytes, pembacaSandi);
    return bytes;
  }

  async key(): Promise<string> {
    return (await this.#key()).kunci;
  }

  /** The attached files of the values; one that is not on this PC travels as its description. */
  async #collect(nilai: readonly NilaiPaket[]): Promise<LampiranTersusun[]> {
    const daftar = lampiranOf(nilai);
    const pesan = checkBuktiPaket(daftar);
    if (pesan !== null) throw new Error(pesan);
    const hasil: LampiranTersusun[] = [];
    for (const l of daftar) {
      const isi = (await this.#bukti.read(l.sha256))?.isi ?? null;
      hasil.push({ lampiran: { ...l, disertakan: isi !== null }, isi });
    }
    return hasil;
  }

  #key(): Promise<PenulisSandi> {
    this.#kunci ??= loadMachineKey(this.#keyPath);
    // A failure is not kept: the next packet tries again.
    this.#kunci.catch(() => (this.#kunci = undefined));
    return this.#kunci;
  }

  #deliver(): void {
    const selesai = this.#waiting;
    if (selesai === undefined || this.#arrived.length === 0) return;
    this.#waiting = undefined;
    const paths = this.#arrived;
    this.#arrived = [];
    void this.read(paths).then(selesai);
  }
}
