/** PINs are hashed and compared here, in the main process: scrypt takes memory and time on purpose, and the window has no such hash. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PinBaru } from '#shared/ipc/contract';
import { bersihkanKode, kodePemulihan, type SandiPin } from '#shared/pengguna/pin';

/** 32 MB and three passes: one of the settings OWASP's password storage page holds equal, bearable on an office PC. */
const biaya = { n: 32_768, r: 8, p: 3 } as const;
const hashBytes = 32;

/** Hashes a PIN, with a fresh recovery code beside it. The code is told once and kept only as a hash. */
export async function createPin(pin: string): Promise<PinBaru> {
  const kode = kodePemulihan(randomBytes(16));
  return { sandi: await hashPin(pin), pemulihan: await hashPin(bersihkanKode(kode)), kode };
}

/** True when the text is the one that was hashed. */
export async function matchesPin(teks: string, sandi: SandiPin): Promise<boolean> {
  const hash = await derive(teks, Buffer.from(sandi.garam, 'base64'), sandi);
  return timingSafeEqual(hash, Buffer.from(sandi.hash, 'base64'));
}

async function hashPin(teks: string): Promise<SandiPin> {
  const garam = randomBytes(16);
  const hash = await derive(teks, garam, biaya);
  return { cara: 'scrypt', ...biaya, garam: garam.toString('base64'), hash: hash.toString('base64') };
}

function derive(teks: string, garam: Buffer, { n, r, p }: Pick<SandiPin, 'n' | 'r' | 'p'>): Promise<Buffer> {
  // Typed on another keyboard the same letters can come as other code points.
  const bytes = Buffer.from(teks.normalize('NFKC'), 'utf8');
  // scrypt needs 128 * n * r bytes; its own limit is lower.
  const maxmem = 128 * n * r * 2;
  return new Promise((resolve, reject) => {
    scrypt(bytes, garam, hashBytes, { N: n, r, p, maxmem }, (galat, hash) => {
      if (galat === null) resolve(hash);
      else reject(galat);
    });
  });
}
