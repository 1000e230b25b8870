import type { Pengguna } from '#shared/pengguna/pengguna';
import { tindakanPerubahan } from '#shared/pengguna/tindakan';
import { checkWewenang } from '#shared/pengguna/wewenang';
import type { Perubahan } from '#shared/perintah/sasaran';
import type { Pelaku } from './ledger';

/** Null when whoever makes these changes may make all of them, else the sentence that says why not. `semua`: the users of this PC. */
export function checkPelaku(
  semua: readonly Pengguna[],
  perubahan: readonly Perubahan[],
  pelaku: Pelaku,
): string | null {
  const aktif = semua.find((p) => p.id === pelaku.pengguna) ?? null;
  for (const tindakan of new Set(perubahan.map(tindakanPerubahan))) {
    const pesan = tindakan === null ? null : checkWewenang(tindakan, { aktif, semua });
    if (pesan !== null) return pesan;
  }
  return null;
}
