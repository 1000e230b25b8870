/** Writes a packet: values and ledger as parts, the manifest that sums them, its signature, all in the container. */
import { strToU8 } from 'fflate';
import { namaBagian, namaBagianLampiran } from './baca-paket';
import type { LampiranPaket, Manifest } from './format';
import type { IsiPaketTersusun } from './susun-paket';
import { writeWadah, type BagianWadah, type Sha256 } from './wadah';

/** The cryptography of the machine that writes. */
export interface PenulisSandi {
  readonly sha256: Sha256;
  /** The public Ed25519 key of this machine, base64. */
  readonly kunci: string;
  /** The signature of `isi`, base64. */
  readonly sign: (isi: Uint8Array) => string;
}

/** What the manifest says besides the parts and the key. */
export type JudulPaket = Pick<
  Manifest,
  'id' | 'jenis' | 'instansi' | 'tahun' | 'tahunId' | 'unit' | 'triwulan' | 'pengirim' | 'dibuat'
> & { readonly mesin: { readonly nama: string } };

/** An attached file; without its bytes only its description travels. */
export interface LampiranTersusun {
  readonly lampiran: LampiranPaket;
  readonly isi: Uint8Array | null;
}

/** The bytes of a `.twpaket` file. */
export function tulisPaket(
  judul: JudulPaket,
  isi: IsiPaketTersusun,
  lampiran: readonly LampiranTersusun[],
  sandi: PenulisSandi,
): Uint8Array {
  const berkas = new Map(
    lampiran.flatMap((l) => (l.isi === null ? [] : [[namaBagianLampiran(l.lampiran.sha256), l.isi] as const])),
  );
  const bagian: BagianWadah[] = [
    { nama: namaBagian.nilai, isi: toBytes(isi.nilai) },
    { nama: namaBagian.ledger, isi: toBytes(isi.ledger) },
    ...[...berkas].map(([nama, bytes]) => ({ nama, isi: bytes })),
  ];
  const manifest = toBytes({
    format: 'triwulan-paket',
    versi: 1,
    ...judul,
    mesin: { nama: judul.mesin.nama, kunci: sandi.kunci },
    bagian: bagian.map((b) => ({ nama: b.nama, ukuran: b.isi.length, sha256: sandi.sha256(b.isi) })),
    lampiran: lampiran.map((l) => ({ ...l.lampiran, disertakan: l.isi !== null })),
  } satisfies Manifest);
  return writeWadah(
    [
      { nama: namaBagian.manifest, isi: manifest },
      { nama: namaBagian.tandaTangan, isi: strToU8(sandi.sign(manifest)) },
      ...bagian,
    ],
    sandi.sha256,
  );
}

function toBytes(isi: unknown): Uint8Array {
  return strToU8(JSON.stringify(isi));
}
