/**
 * The container of a packet: a zip file whose archive comment holds the SHA-256 of all bytes before the comment.
 *
 *   local headers and parts | central directory | end record | "triwulan-paket-1 " + 64 hex digits
 *
 * So any zip program opens a packet, and no byte of it can be lost or altered unnoticed: not even those of the zip
 * structure that no reader looks at. Whoever alters a packet on purpose can write a new sum; against that stands the
 * signature over the manifest (baca-paket.ts).
 */
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { BukuDitolak } from '#shared/workbook/buku-trouble';
import { openArsip, type Arsip } from '#shared/workbook/zip-archive';
import { maxPaketBytes } from './format';
import { PaketDitolak } from './paket-trouble';

/** SHA-256 as lower-case hex. */
export type Sha256 = (bytes: Uint8Array) => string;

export interface BagianWadah {
  readonly nama: string;
  readonly isi: Uint8Array;
}

const awalan = 'triwulan-paket-1 ';
const panjangEkor = awalan.length + 64;
/** The earliest day a zip can name. Fixed, so that equal content is equal bytes. */
const tanggal = new Date(1980, 0, 1);

/** Writes the parts, in their order, as one container. */
export function writeWadah(daftar: readonly BagianWadah[], sha256: Sha256): Uint8Array {
  const isi: Zippable = {};
  for (const { nama, isi: bytes } of daftar) isi[nama] = [bytes, { level: 9, mtime: tanggal }];
  const zip = zipSync(isi);
  const wadah = new Uint8Array(zip.length + panjangEkor);
  wadah.set(zip);
  // The last field of the end record, which is the last thing in a zip: the length of the comment.
  new DataView(wadah.buffer).setUint16(zip.length - 2, panjangEkor, true);
  const ekor = awalan + sha256(wadah.subarray(0, zip.length));
  wadah.set(strToU8(ekor), zip.length);
  return wadah;
}

/** Throws PaketDitolak when a byte differs from what was written. */
export function checkWadah(bytes: Uint8Array, sha256: Sha256): void {
  if (bytes.length === 0) throw new PaketDitolak('kosong');
  if (bytes.length > maxPaketBytes) throw new PaketDitolak('terlalu-besar');
  if (bytes.length <= panjangEkor) throw new PaketDitolak('bukan-paket');
  const batas = bytes.length - panjangEkor;
  const ekor = strFromU8(bytes.subarray(batas), true);
  if (!ekor.startsWith(awalan)) throw new PaketDitolak(bytes[0] === 0x50 ? 'rusak' : 'bukan-paket');
  if (ekor.slice(awalan.length) !== sha256(bytes.subarray(0, batas))) throw new PaketDitolak('rusak');
}

/** Opens a container that was checked; its parts together may inflate to `maxBytes`. Throws PaketDitolak. */
export function openWadah(bytes: Uint8Array, maxBytes: number): Arsip {
  return withPaketTrouble(() => openArsip(bytes, maxBytes));
}

/** Runs something of the zip reader, whose refusals speak of workbooks, and says them for packets. */
export function withPaketTrouble<T>(baca: () => T): T {
  try {
    return baca();
  } catch (galat) {
    if (!(galat instanceof BukuDitolak)) throw galat;
    throw new PaketDitolak(galat.trouble === 'terlalu-besar' ? 'terlalu-besar' : 'rusak', galat);
  }
}
