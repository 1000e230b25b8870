/** What can happen to files while the application is not looking. */
import { appendFile, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBaris } from '#shared/jurnal/baris';
import { readNamaCadangan } from '#shared/cadangan/nama-cadangan';
import { antara, salahSatu, type Acak } from './acak';

export async function hapusIndexedDb(userData: string): Promise<void> {
  await rm(join(userData, 'IndexedDB'), { recursive: true, force: true });
}

/** Cuts one file of the database anywhere. */
export async function potongIndexedDb(userData: string, acak: Acak): Promise<void> {
  const berkas = salahSatu(acak, await berkasIndexedDb(userData));
  await truncate(berkas, antara(acak, 0, (await stat(berkas)).size));
}

/** Turns up to 64 bytes of one file of the database into others. */
export async function balikIndexedDb(userData: string, acak: Acak): Promise<void> {
  const berkas = salahSatu(acak, await berkasIndexedDb(userData));
  const { size } = await stat(berkas);
  const handle = await open(berkas, 'r+');
  try {
    for (let n = antara(acak, 1, 64); n > 0; n -= 1) {
      await handle.write(Uint8Array.of(antara(acak, 0, 256)), 0, 1, antara(acak, 0, size));
    }
  } finally {
    await handle.close();
  }
}

async function berkasIndexedDb(userData: string): Promise<string[]> {
  const folder = join(userData, 'IndexedDB');
  const semua = await readdir(folder, { recursive: true, withFileTypes: true });
  const berkas = semua.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const ukuran = await Promise.all(berkas.map(async (b) => (await stat(b)).size));
  return berkas.filter((_, n) => (ukuran[n] ?? 0) > 0);
}

/** Cuts the newest journal file in the middle of its last record. */
export async function potongJurnal(userData: string, acak: Acak): Promise<void> {
  const berkas = await jurnalTerbaru(userData);
  const { size } = await stat(berkas);
  await truncate(berkas, size - antara(acak, 1, Math.min(size, 200)));
}

/** Leaves the beginning of a record behind the last one, as a power failure in the middle of an append does. */
export async function sobekJurnal(userData: string, acak: Acak): Promise<void> {
  const baris = writeBaris(JSON.stringify({ jenis: 'ubah', catatan: [] }));
  await appendFile(await jurnalTerbaru(userData), baris.slice(0, antara(acak, 1, baris.length - 1)));
}

async function jurnalTerbaru(userData: string): Promise<string> {
  const folder = join(userData, 'jurnal');
  const terbaru = (await readdir(folder)).toSorted().at(-1);
  if (terbaru === undefined) throw new Error('there is no journal');
  return join(folder, terbaru);
}

/**
 * What a power failure around a rename can leave on a disk that keeps no order: a temporary file that never got its name,
 * and a newest backup whose name arrived but whose content did not.
 */
export async function putusRename(userData: string, acak: Acak): Promise<void> {
  const folder = join(userData, 'cadangan');
  await writeFile(join(folder, '.triwulan-00000000-0000-4000-8000-000000000000.tmp'), 'setengah');
  const daftar = await readdir(folder);
  const terbaru = daftar.toSorted((a, b) => (readNamaCadangan(b)?.nomor ?? 0) - (readNamaCadangan(a)?.nomor ?? 0))[0];
  if (terbaru === undefined || daftar.filter((n) => readNamaCadangan(n) !== null).length < 2) return;
  await truncate(join(folder, terbaru), antara(acak, 0, (await stat(join(folder, terbaru))).size));
}
