import type { Peran, Pengguna } from '#shared/pengguna/pengguna';
import type { PinTersimpan, SandiPin } from '#shared/pengguna/pin';

const sandi: SandiPin = {
  cara: 'scrypt',
  n: 32_768,
  r: 8,
  p: 3,
  garam: Buffer.alloc(16, 7).toString('base64'),
  hash: Buffer.alloc(32, 9).toString('base64'),
};

export const pinContoh: PinTersimpan = { sandi, pemulihan: sandi, gagal: 0, gagalTerakhir: null };

/** A person whose id is the name. */
export function pengguna(nama: string, peran: Peran, berPin = false, unit: string | null = null): Pengguna {
  return { id: nama, nama, peran, unit, pin: berPin ? pinContoh : null };
}
