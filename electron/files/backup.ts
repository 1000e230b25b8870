/** The dated backups, all in one folder: writing one, thinning out the old ones, listing and reading them. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  readNamaCadangan,
  tandaTahun,
  waktuNama,
  writeNamaCadangan,
  type NamaCadangan,
  type SebabCadangan,
} from '#shared/cadangan/nama-cadangan';
import { pilihDibuang } from '#shared/cadangan/pilih-dibuang';
import { codeOf, FileFailure, toFileFailure } from '#electron/files/file-failure';
import { readDataFile } from '#electron/files/read-data-file';
import { writeAtomically } from '#electron/files/write-atomically';

export interface CadanganBaru {
  readonly tahunId: string;
  /** Office and year as a person says them. */
  readonly sebutan: string;
  readonly sebab: SebabCadangan;
  readonly teks: string;
}

/** Writes a backup into `folder`, whole or not at all, and answers its name. Throws FileFailure. */
export async function saveBackup(folder: string, baru: CadanganBaru, waktu: Date): Promise<string> {
  await makeFolder(folder);
  const tanda = tandaTahun(baru.tahunId);
  const nomor = Math.max(0, ...(await readNames(folder)).map(([, n]) => (n.tanda === tanda ? n.nomor : 0))) + 1;
  const nama = writeNamaCadangan({ waktu: waktuNama(waktu), sebutan: baru.sebutan, sebab: baru.sebab, tanda, nomor });
  await writeAtomically(join(folder, nama), new TextEncoder().encode(baru.teks));
  // A backup that cannot be deleted today goes another day.
  for (const lama of pilihDibuang(await readNames(folder))) await rm(join(folder, lama)).catch(() => undefined);
  return nama;
}

/** Names of all backups in `folder`, the newest of each office-year first. Throws FileFailure. */
export async function listBackups(folder: string): Promise<string[]> {
  return (await readNames(folder)).sort(([, a], [, b]) => b.nomor - a.nomor).map(([nama]) => nama);
}

/** The text of the backup `nama`. Throws FileFailure. */
export async function readBackup(folder: string, nama: string, maxBytes: number): Promise<string> {
  // Only a name as this program gives it: no way out of the folder.
  if (readNamaCadangan(nama) === null) throw new FileFailure('tidak-ditemukan', nama);
  return readDataFile(join(folder, nama), maxBytes);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw toFileFailure(cause, folder, 'tulis');
  }
}

async function readNames(folder: string): Promise<(readonly [string, NamaCadangan])[]> {
  try {
    return (await readdir(folder)).flatMap((nama) => {
      const dibaca = readNamaCadangan(nama);
      return dibaca === null ? [] : [[nama, dibaca] as const];
    });
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw toFileFailure(cause, folder, 'baca');
  }
}
