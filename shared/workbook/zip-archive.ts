/**
 * Takes single parts out of a zip file that nobody vouches for. Every byte that comes out is counted against a budget
 * while it is inflated: what the file says about its own sizes is never believed. Layout after PKWARE APPNOTE 4.3.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { BukuDitolak } from './buku-trouble';

interface Entri {
  readonly nama: string;
  readonly sandi: boolean;
  readonly metode: number;
  readonly crc: number;
  readonly ukuran: number;
  /** Where the local header of the part begins. */
  readonly letak: number;
}

export interface Arsip {
  readonly ada: (nama: string) => boolean;
  /** The names as they stand in the directory, in its order; a hostile file may repeat one. */
  readonly nama: readonly string[];
  /** The bytes of a part, or null when there is no such part. */
  readonly ambil: (nama: string) => Uint8Array | null;
}

const maxEntri = 10_000;
/** Deflate makes at most 1,032 bytes of one, so a step of this size stays near the budget. */
const langkah = 16 * 1024;

/** Opens a zip file; all parts together may inflate to at most `maxBytes`. Throws BukuDitolak. */
export function openArsip(zip: Uint8Array, maxBytes: number): Arsip {
  const daftar = readDirectory(zip);
  const entri = new Map(daftar.map((e) => [kunci(e.nama), e]));
  const anggaran = { sisa: maxBytes };
  const ambil = (nama: string): Uint8Array | null => {
    const e = entri.get(kunci(nama));
    return e === undefined ? null : extract(zip, e, anggaran);
  };
  return { ada: (nama) => entri.has(kunci(nama)), nama: daftar.map((e) => e.nama), ambil };
}

/** Some writers put a slash in front, use backslashes, or another case than their own references. */
function kunci(nama: string): string {
  return nama.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

function readDirectory(zip: Uint8Array): Entri[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const akhir = endOfCentralDirectory(view);
  const jumlah = view.getUint16(akhir + 10, true);
  if (jumlah > maxEntri) throw new BukuDitolak('terlalu-besar');
  const entri: Entri[] = [];
  let p = view.getUint32(akhir + 16, true);
  for (let n = 0; n < jumlah; n++) {
    if (p + 46 > zip.length || view.getUint32(p, true) !== 0x0201_4b50) throw new BukuDitolak('rusak');
    const panjangNama = view.getUint16(p + 28, true);
    const nama = String.fromCharCode(...zip.subarray(p + 46, p + 46 + Math.min(panjangNama, 1000)));
    entri.push({
      nama,
      sandi: (view.getUint16(p + 8, true) & 1) !== 0,
      metode: view.getUint16(p + 10, true),
      crc: view.getUint32(p + 16, true),
      ukuran: view.getUint32(p + 20, true),
      letak: view.getUint32(p + 42, true),
    });
    p += 46 + panjangNama + view.getUint16(p + 30, true) + view.getUint16(p + 32, true);
  }
  return entri;
}

function endOfCentralDirectory(view: DataView): number {
  // It stands before a comment of at most 65,535 bytes.
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 22 - 65_535); i--) {
    if (view.getUint32(i, true) === 0x0605_4b50) return i;
  }
  throw new BukuDitolak('terpotong');
}

function extract(zip: Uint8Array, entri: Entri, anggaran: { sisa: number }): Uint8Array {
  if (entri.sandi) throw new BukuDitolak('bersandi');
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (entri.letak + 30 > zip.length || view.getUint32(entri.letak, true) !== 0x0403_4b50)
    throw new BukuDitolak('rusak');
  const mulai = entri.letak + 30 + view.getUint16(entri.letak + 26, true) + view.getUint16(entri.letak + 28, true);
  if (mulai + entri.ukuran > zip.length) throw new BukuDitolak('rusak');
  const isi = inflate(zip.subarray(mulai, mulai + entri.ukuran), entri.metode, anggaran);
  // A digit flipped on its way by a failing USB stick must not enter a report.
  if (crc32(isi) !== entri.crc) throw new BukuDitolak('rusak');
  return isi;
}

function inflate(data: Uint8Array, metode: number, anggaran: { sisa: number }): Uint8Array {
  const potongan: Uint8Array[] = [];
  const terima = (p: Uint8Array): void => {
    anggaran.sisa -= p.length;
    if (anggaran.sisa < 0) throw new BukuDitolak('terlalu-besar');
    potongan.push(p);
  };
  if (metode === 0) terima(data);
  else if (metode === 8) {
    const aliran = new Inflate(terima);
    try {
      for (let i = 0; i < data.length; i += langkah) {
        aliran.push(data.subarray(i, i + langkah), i + langkah >= data.length);
      }
    } catch (galat) {
      throw galat instanceof BukuDitolak ? galat : new BukuDitolak('rusak', galat);
    }
  } else throw new BukuDitolak('rusak');
  return concat(potongan);
}

function concat(potongan: readonly Uint8Array[]): Uint8Array {
  const [pertama] = potongan;
  if (pertama !== undefined && potongan.length === 1) return pertama;
  const semua = new Uint8Array(potongan.reduce((jumlah, p) => jumlah + p.length, 0));
  let letak = 0;
  for (const p of potongan) {
    semua.set(p, letak);
    letak += p.length;
  }
  return semua;
}
