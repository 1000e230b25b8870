/**
 * The Ed25519 key pair of this machine, made on first use. Packets are signed with it, so that a receiver sees that two
 * packets come from one machine. The private key stays in its file, readable for this account alone, and never leaves
 * the main process.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PembacaSandi } from '#shared/paket/baca-paket';
import type { PenulisSandi } from '#shared/paket/tulis-paket';
import { codeOf } from './file-failure';

/** What stands before the 32 bytes of an Ed25519 key in its SPKI form (RFC 8410). */
const awalanSpki = Buffer.from('302a300506032b6570032100', 'hex');

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Checks sums and signatures. */
export const pembacaSandi: PembacaSandi = {
  sha256,
  verify: (kunci, isi, tanda) => {
    try {
      const der = Buffer.concat([awalanSpki, Buffer.from(kunci, 'base64')]);
      const publik = createPublicKey({ key: der, format: 'der', type: 'spki' });
      return verify(null, isi, publik, Buffer.from(tanda, 'base64'));
    } catch {
      // Not a key or not a signature at all.
      return false;
    }
  },
};

/** Reads the key pair from its file, or makes it there. Rejects when the file can neither be read nor made. */
export async function loadMachineKey(path: string): Promise<PenulisSandi> {
  const ada = await readFile(path, 'utf8').catch((galat: unknown) => {
    if (codeOf(galat) === 'ENOENT') return null;
    throw galat;
  });
  if (ada !== null) {
    const kunci = parseKey(ada);
    if (kunci !== null) return toPenulis(kunci);
    // Kept for whoever wants to look; receivers see a new key and ask who it is.
    await rename(path, `${path}.rusak`);
  }
  await mkdir(dirname(path), { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  try {
    const berkas = await open(path, 'wx', 0o600);
    try {
      await berkas.writeFile(pem);
      await berkas.sync();
    } finally {
      await berkas.close();
    }
  } catch (galat) {
    // Another window or command was faster: its key is the machine's.
    if (codeOf(galat) === 'EEXIST') return loadMachineKey(path);
    throw galat;
  }
  return toPenulis(privateKey);
}

/** A key pair for one use, where none can be kept. */
export function temporaryMachineKey(): PenulisSandi {
  return toPenulis(generateKeyPairSync('ed25519').privateKey);
}

function parseKey(pem: string): KeyObject | null {
  try {
    const kunci = createPrivateKey(pem);
    return kunci.asymmetricKeyType === 'ed25519' ? kunci : null;
  } catch {
    return null;
  }
}

function toPenulis(privat: KeyObject): PenulisSandi {
  const der = createPublicKey(privat).export({ format: 'der', type: 'spki' });
  return {
    sha256,
    kunci: der.subarray(awalanSpki.length).toString('base64'),
    sign: (isi) => sign(null, isi, privat).toString('base64'),
  };
}
