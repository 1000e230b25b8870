/**
 * The way of a packet into the program:
 *
 *   bytes > container, every byte summed > manifest > names, sizes and sums of the parts > signature > values and ledger > Paket
 *
 * The first stage that fails ends it with a sentence. Nothing of a packet is believed before its stage has passed.
 */
import { strFromU8 } from 'fflate';
import type { z } from 'zod';
import { isTooDeep, maxDalam, parseJson } from '#shared/berkas/read-data';
import { sasaranKey } from '#shared/perintah/sasaran';
import type { Arsip } from '#shared/workbook/zip-archive';
import {
  ledgerSchema,
  manifestSchema,
  maxIsiPaketBytes,
  maxManifestBytes,
  nilaiSchema,
  type CatatanPaket,
  type Manifest,
  type NilaiPaket,
  type Paket,
} from './format';
import { gabungBukti } from './gabung-bukti';
import { sameIsi, sameNilai } from './kanon';
import { PaketDitolak } from './paket-trouble';
import { splitRevisi, traceSilsilah, urutCatatan } from './revisi';
import { checkWadah, openWadah, withPaketTrouble, type Sha256 } from './wadah';

/** The cryptography of the machine that reads; the core has none of its own. */
export interface PembacaSandi {
  readonly sha256: Sha256;
  /** True when `tanda` (base64) is the Ed25519 signature of `isi` by the holder of the public key `kunci` (base64). */
  readonly verify: (kunci: string, isi: Uint8Array, tanda: string) => boolean;
}

export const namaBagian = {
  manifest: 'manifest.json',
  tandaTangan: 'tanda-tangan.txt',
  nilai: 'nilai.json',
  ledger: 'ledger.json',
} as const;

/** The name of an attached file inside a packet. */
export function namaBagianLampiran(sha256: string): string {
  return `lampiran/${sha256}`;
}

/** Reads a packet and checks all of it. Throws PaketDitolak. */
export function bacaPaket(bytes: Uint8Array, sandi: PembacaSandi): Paket {
  checkWadah(bytes, sandi.sha256);
  const manifestBytes = ambil(openWadah(bytes, maxManifestBytes), namaBagian.manifest);
  const manifest = readManifest(manifestBytes);
  const arsip = openWadah(bytes, maxIsiPaketBytes);
  checkNama(arsip, manifest);
  const bagian = new Map(manifest.bagian.map((b) => [b.nama, readBagian(arsip, b, sandi.sha256)]));
  const tanda = strFromU8(ambil(arsip, namaBagian.tandaTangan), true);
  if (!sandi.verify(manifest.mesin.kunci, manifestBytes, tanda)) throw new PaketDitolak('tanda-tangan');

  const nilai = parse(bagian.get(namaBagian.nilai), nilaiSchema);
  const ledger = parse(bagian.get(namaBagian.ledger), ledgerSchema);
  const lampiran = readLampiran(manifest, bagian);
  if (!isSound(manifest, nilai, ledger)) throw new PaketDitolak('tidak-cocok');
  return { manifest, nilai, ledger, lampiran };
}

function ambil(arsip: Arsip, nama: string): Uint8Array {
  const bytes = withPaketTrouble(() => arsip.ambil(nama));
  if (bytes === null) throw new PaketDitolak('isi-asing');
  return bytes;
}

function readManifest(bytes: Uint8Array): Manifest {
  const json = parseUnknown(bytes);
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== 'triwulan-paket')
    throw new PaketDitolak('isi-asing');
  if (!('versi' in json) || json.versi !== 1) throw new PaketDitolak('versi-lain');
  const hasil = manifestSchema.safeParse(json);
  if (!hasil.success) throw new PaketDitolak('tidak-cocok', hasil.error);
  return hasil.data;
}

/** The zip holds exactly what the manifest lists, in that order, each once: no room for a second `nilai.json` or a path. */
function checkNama(arsip: Arsip, { bagian }: Manifest): void {
  const semestinya = [namaBagian.manifest, namaBagian.tandaTangan, ...bagian.map((b) => b.nama)];
  const sama = arsip.nama.length === semestinya.length && arsip.nama.every((nama, n) => nama === semestinya[n]);
  const wajar = bagian.every(
    ({ nama, sha256 }) =>
      nama === namaBagian.nilai || nama === namaBagian.ledger || nama === namaBagianLampiran(sha256),
  );
  if (!sama || !wajar || new Set(semestinya).size !== semestinya.length) throw new PaketDitolak('isi-asing');
}

function readBagian(arsip: Arsip, { nama, ukuran, sha256 }: Manifest['bagian'][number], sum: Sha256): Uint8Array {
  const bytes = ambil(arsip, nama);
  if (bytes.length !== ukuran || sum(bytes) !== sha256) throw new PaketDitolak('rusak');
  return bytes;
}

function parse<T>(bytes: Uint8Array | undefined, skema: z.ZodType<T>): T {
  if (bytes === undefined) throw new PaketDitolak('isi-asing');
  const hasil = skema.safeParse(parseUnknown(bytes));
  if (!hasil.success) throw new PaketDitolak('tidak-cocok', hasil.error);
  return hasil.data;
}

function parseUnknown(bytes: Uint8Array): unknown {
  let json: unknown;
  try {
    json = parseJson(strFromU8(bytes));
  } catch (galat) {
    throw new PaketDitolak('rusak', galat);
  }
  if (isTooDeep(json, maxDalam)) throw new PaketDitolak('isi-asing');
  return json;
}

function readLampiran(manifest: Manifest, bagian: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const hasil = new Map<string, Uint8Array>();
  for (const { disertakan, sha256, ukuran } of manifest.lampiran) {
    if (!disertakan) continue;
    const bytes = bagian.get(namaBagianLampiran(sha256));
    if (bytes?.length !== ukuran) throw new PaketDitolak('tidak-cocok');
    hasil.set(sha256, bytes);
  }
  if (bagian.size !== hasil.size + 2) throw new PaketDitolak('isi-asing');
  return hasil;
}

/** True when values, ledger and manifest speak of the same things. */
function isSound(manifest: Manifest, nilai: readonly NilaiPaket[], ledger: readonly CatatanPaket[]): boolean {
  const { jenis, unit, triwulan } = manifest;
  if (jenis === 'isian' && (unit === null || triwulan === null)) return false;
  const catatan = new Map(ledger.map((c) => [c.id, c]));
  const kunci = new Map(nilai.map((n) => [sasaranKey(n.sasaran), n]));
  return (
    catatan.size === ledger.length &&
    kunci.size === nilai.length &&
    ledger.every((c) => kunci.has(sasaranKey(c.perubahan.sasaran))) &&
    nilai.every((n) => isInScope(n, manifest) && isRevisiSound(n, catatan))
  );
}

/** A unit's packet speaks of its quarter only. Whether the figures are the unit's is for the plan of the receiver to say. */
function isInScope({ sasaran, isi }: NilaiPaket, { jenis, unit, triwulan, tahun }: Manifest): boolean {
  switch (sasaran.jenis) {
    case 'kepala':
      return jenis === 'rencana' && typeof isi === 'object' && isi !== null && 'tahun' in isi && isi.tahun === tahun;
    case 'simpul':
      return jenis === 'rencana';
    case 'alur':
      return jenis === 'rencana' || (sasaran.unit === unit && sasaran.triwulan === triwulan);
    case 'bukti':
    case 'kinerja':
    case 'anggaran':
    case 'keterangan':
      return jenis === 'rencana' || sasaran.triwulan === triwulan;
  }
}

/** The revision of a value is there, of that target, and one of its entries set the value; a list of files they may make together. */
function isRevisiSound(nilai: NilaiPaket, catatan: ReadonlyMap<string, CatatanPaket>): boolean {
  const { sasaran, isi, revisi } = nilai;
  const entri = splitRevisi(revisi).map((id) => catatan.get(id));
  if (entri.length === 0) return true;
  const kunci = sasaranKey(sasaran);
  return (
    entri.every((c) => c !== undefined && sasaranKey(c.perubahan.sasaran) === kunci) &&
    (entri.some((c) => sameIsi(c?.perubahan.ke, isi)) ||
      (sasaran.jenis === 'bukti' &&
        sameNilai(sasaran, isi, gabungBukti(urutCatatan(traceSilsilah(nilai, catatan).id, catatan)))))
  );
}
