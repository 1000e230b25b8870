import { tindakanPerubahan } from '#shared/pengguna/tindakan';
import { checkWewenang } from '#shared/pengguna/wewenang';
import type { Perubahan } from '#shared/perintah/sasaran';
import type { TriwulanDatabase } from './database';
import type { Pelaku } from './ledger';

/** Null when whoever makes these changes may make all of them, else the sentence that says why not. */
export async function checkPelaku(
  db: TriwulanDatabase,
  perubahan: readonly Perubahan[],
  pelaku: Pelaku,
): Promise<string | null> {
  const semua = await db.pengguna.toArray();
  const aktif = semua.find((p) => p.id === pelaku.pengguna) ?? null;
  for (const tindakan of new Set(perubahan.map(tindakanPerubahan))) {
    const pesan = tindakan === null ? null : checkWewenang(tindakan, { aktif, semua });
    if (pesan !== null) return pesan;
  }
  return null;
}
