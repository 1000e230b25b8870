/**
 * PINs. Only a scrypt hash (RFC 7914) with a salt of its own is kept; the main process computes it, here is what
 * surrounds it: which PINs are accepted, how long to wait after wrong ones, the code for who has forgotten.
 */
import { z } from 'zod';

/**
 * A hash and everything needed to compute it again, so that stronger parameters can come later. The bounds keep a
 * damaged record from asking for more memory than an office PC has.
 */
export const sandiPin = z.strictObject({
  cara: z.literal('scrypt'),
  n: z.union([z.literal(16_384), z.literal(32_768), z.literal(65_536), z.literal(131_072)]),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  /** 16 random bytes, base64. */
  garam: z.base64().length(24),
  /** 32 bytes, base64. */
  hash: z.base64().length(44),
});
export type SandiPin = z.infer<typeof sandiPin>;

export interface PinTersimpan {
  readonly sandi: SandiPin;
  /** Hash of the recovery code that was shown when the PIN was set. */
  readonly pemulihan: SandiPin;
  /** Wrong tries since the last right one; kept in the database, so a restart does not clear it. */
  readonly gagal: number;
  /** When the last wrong try was, ISO time in UTC. */
  readonly gagalTerakhir: string | null;
}

export const minPin = 4;
export const maxPin = 64;

/** Null when the text may serve as a PIN, else why not. */
export function checkPin(pin: string): string | null {
  if (pin.length < minPin) return `PIN paling sedikit ${minPin.toString()} angka atau huruf.`;
  if (pin.length > maxPin) return `PIN paling banyak ${maxPin.toString()} angka atau huruf.`;
  if (isTooEasy(pin))
    return 'PIN ini terlalu mudah ditebak. Pakai yang bukan angka berurutan atau satu angka berulang.';
  return null;
}

function isTooEasy(pin: string): boolean {
  const langkah = new Set(Array.from(pin.slice(1), (_huruf, i) => pin.charCodeAt(i + 1) - pin.charCodeAt(i)));
  const [satu] = langkah;
  return langkah.size === 1 && (satu === 0 || satu === 1 || satu === -1);
}

/** Tries that cost nothing: a slip of the finger is no attack. */
const bebas = 4;
const tundaPertama = 30_000;
const tundaTerlama = 15 * 60_000;

/** How long to wait before the next try, in milliseconds; 0 when one may try now. `sekarang` is in milliseconds. */
export function tungguPin({ gagal, gagalTerakhir }: PinTersimpan, sekarang: number): number {
  if (gagal <= bebas || gagalTerakhir === null) return 0;
  const tunda = Math.min(tundaPertama * 2 ** (gagal - bebas - 1), tundaTerlama);
  const lewat = sekarang - Date.parse(gagalTerakhir);
  // A clock that was set back, or a damaged time, begins the wait anew instead of making it endless.
  return lewat >= 0 ? Math.max(0, tunda - lewat) : tunda;
}

/** What is said while one has to wait. */
export function tungguMessage(milidetik: number): string {
  const detik = Math.ceil(milidetik / 1000);
  const lama = detik < 60 ? `${detik.toString()} detik` : `${Math.ceil(detik / 60).toString()} menit`;
  return `PIN salah berkali-kali. Coba lagi setelah ${lama}.`;
}

/** Letters and digits that are not taken for one another on paper: 32 of them, 5 bits each. */
const hurufKode = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A recovery code of 80 bits out of 16 random bytes: `ABCD-EFGH-JKLM-NPQR`. */
export function kodePemulihan(acak: Uint8Array): string {
  const huruf = Array.from(acak.slice(0, 16), (b) => hurufKode.charAt(b % 32));
  return [0, 4, 8, 12].map((i) => huruf.slice(i, i + 4).join('')).join('-');
}

/** A recovery code as typed, the way it was hashed: capital letters without dashes and spaces. */
export function bersihkanKode(kode: string): string {
  return kode.toUpperCase().replace(/[^A-Z0-9]/gu, '');
}
