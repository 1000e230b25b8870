/** The list of people in the database: the only place that writes it. */
import { kelolaPengguna, type PerintahPengguna } from '#shared/pengguna/kelola-pengguna';
import { bersihkanKode, tungguMessage, tungguPin } from '#shared/pengguna/pin';
import type { HasilPerintah } from '#shared/perintah/perintah';
import { database } from '../basisdata/database';
import { bridge } from '../bridge';
import { simpanKomputer } from '../jurnal/komputer';
import { penggunaAktif } from './sesi';

/** Makes one change, when the rules allow it to `oleh`. */
export async function runPerintahPengguna(
  perintah: PerintahPengguna,
  oleh: string | null = penggunaAktif(),
): Promise<HasilPerintah> {
  const hasil = await database.transaction('rw', database.pengguna, async (): Promise<HasilPerintah> => {
    const semua = await database.pengguna.toArray();
    const aktif = semua.find((p) => p.id === oleh) ?? null;
    const hasil = kelolaPengguna({ aktif, semua }, perintah);
    if (hasil.status === 'ditolak') return hasil;
    if (hasil.pengguna === null) await database.pengguna.delete(perintah.id);
    else await database.pengguna.put(hasil.pengguna);
    return { status: 'berhasil', jumlahPerubahan: 1 };
  });
  if (hasil.status === 'berhasil') void simpanKomputer(database);
  return hasil;
}

/** Sets a PIN and returns the recovery code, which is never to be seen again; or says why not. */
export async function setPin(
  id: string,
  pin: string,
  oleh: string | null = penggunaAktif(),
): Promise<
  { readonly status: 'berhasil'; readonly kode: string } | { readonly status: 'ditolak'; readonly pesan: string }
> {
  const { sandi, pemulihan, kode } = await bridge.createPin(pin);
  const hasil = await runPerintahPengguna(
    { jenis: 'PasangPin', id, pin: { sandi, pemulihan, gagal: 0, gagalTerakhir: null } },
    oleh,
  );
  return hasil.status === 'ditolak' ? hasil : { status: 'berhasil', kode };
}

/** Tries a PIN, or a recovery code, on a person. Null when it is right, else what to say. */
export async function tryPin(id: string, cara: 'pin' | 'kode', teks: string): Promise<string | null> {
  const pin = await countTry(id);
  if (typeof pin === 'string') return pin;
  if (pin === null) return null;
  const cocok = await bridge.matchesPin(
    cara === 'pin' ? teks : bersihkanKode(teks),
    cara === 'pin' ? pin.sandi : pin.pemulihan,
  );
  if (cocok) {
    await forgetTries(id);
    return null;
  }
  return cara === 'pin'
    ? 'PIN salah. Periksa tombol Caps Lock, lalu coba lagi.'
    : 'Kode pemulihan salah. Periksa tulisannya, lalu coba lagi.';
}

async function forgetTries(id: string): Promise<void> {
  await database.transaction('rw', database.pengguna, async () => {
    const pin = (await database.pengguna.get(id))?.pin ?? null;
    if (pin !== null) await database.pengguna.update(id, { pin: { ...pin, gagal: 0, gagalTerakhir: null } });
  });
  void simpanKomputer(database);
}

/** Counts a try as wrong before it is compared, so that killing the program does not win a free one. */
async function countTry(id: string) {
  const hasil = await database.transaction('rw', database.pengguna, async () => {
    const pin = (await database.pengguna.get(id))?.pin ?? null;
    if (pin === null) return null;
    const sekarang = Date.now();
    const tunggu = tungguPin(pin, sekarang);
    if (tunggu > 0) return tungguMessage(tunggu);
    const dihitung = { ...pin, gagal: pin.gagal + 1, gagalTerakhir: new Date(sekarang).toISOString() };
    await database.pengguna.update(id, { pin: dihitung });
    return dihitung;
  });
  // A database that has just lost its people must not take them out of the file too.
  if (hasil !== null) void simpanKomputer(database);
  return hasil;
}
