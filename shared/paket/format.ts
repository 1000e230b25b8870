/**
 * The packet format `triwulan-paket` v1: what the parts of a `.twpaket` file hold. This file is the single definition;
 * types, validation and the JSON Schema (`assets/skema/`) come from it. The container around the parts: wadah.ts.
 * Objects are loose: an older program passes over fields that a newer one added.
 */
import { z } from 'zod';
import type { CatatanLedger } from '#shared/perintah/ledger';
import type { Perubahan, Sasaran, SasaranTahun } from '#shared/perintah/sasaran';
import {
  daftarFaktor,
  daftarTriwulan,
  decimalPattern,
  maxRupiah,
  maxTeks,
  triwulanDataSchema,
} from '#shared/model/triwulan-data';

/** Largest packet that is read, in bytes. */
export const maxPaketBytes = 64 * 1024 * 1024;
/** All parts of a packet together may inflate to this. */
export const maxIsiPaketBytes = 96 * 1024 * 1024;
/** The manifest alone. */
export const maxManifestBytes = 4 * 1024 * 1024;

const id = z.string().min(1).max(200);
/** Of a ledger entry; `+` joins several of them. */
const idCatatan = z
  .string()
  .max(1000)
  .regex(/^[^+]+$/u);
const teks = z.string().max(maxTeks);
const namaPendek = z.string().max(500);
/** An ISO time in UTC. */
const waktu = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const triwulan = z.literal(daftarTriwulan);
const desimal = z.string().regex(decimalPattern);
const rupiah = z.int().min(0).max(maxRupiah);
const statusKinerja = z.literal('belum-dapat-diukur');
/** One or more ids of ledger entries, joined by `+`; null for what stood in the file the year began with. */
const revisi = z.string().min(1).max(20_000).nullable();

const bagian = z.looseObject({ nama: z.string().min(1).max(200), ukuran: z.int().min(0), sha256 });

const lampiran = z.looseObject({
  indikator: id,
  triwulan,
  nama: namaPendek.min(1),
  ukuran: z.int().min(0),
  sha256,
  /** True when the file itself is a part of this packet. */
  disertakan: z.boolean(),
});

export const manifestSchema = z.looseObject({
  format: z.literal('triwulan-paket'),
  versi: z.literal(1),
  id: z.uuid(),
  /** `isian`: one unit's quarter. `rencana`: the plan, with the figures and states that stand in it. */
  jenis: z.enum(['isian', 'rencana']),
  instansi: z.looseObject({ nama: teks.min(1), singkatan: teks, pemda: teks }),
  tahun: z.int().min(1990).max(2200),
  /** The id of the office-year at the sender: what a fresh machine takes over. */
  tahunId: id.nullable(),
  /** Whose figures these are; null for the plan. */
  unit: id.nullable(),
  triwulan: triwulan.nullable(),
  pengirim: z.looseObject({ nama: namaPendek, unit: id.nullable() }),
  /** The sending machine: its name and its public Ed25519 key (32 bytes, base64). */
  mesin: z.looseObject({ nama: namaPendek, kunci: z.base64().max(100) }),
  dibuat: waktu,
  bagian: z.array(bagian).min(1).max(2000),
  lampiran: z.array(lampiran).max(2000),
});

const dasarSasaran = { simpul: id, id, triwulan };
const sasaranKinerja = { jenis: z.literal('kinerja'), ...dasarSasaran };
const sasaranAnggaran = { jenis: z.literal('anggaran'), ...dasarSasaran };
const sasaranKeterangan = {
  jenis: z.literal('keterangan'),
  ...dasarSasaran,
  medan: z.enum(['teks', ...daftarFaktor]),
};
const sasaranBukti = z.strictObject({ jenis: z.literal('bukti'), ...dasarSasaran });
const sasaranSimpul = z.strictObject({ jenis: z.literal('simpul'), id });
const sasaranAlur = z.strictObject({ jenis: z.literal('alur'), unit: id, triwulan });
const sasaranKepala = z.strictObject({ jenis: z.literal('kepala') });

const { simpul, alur, realisasi, ...kepalaShape } = triwulanDataSchema.shape;
const isiSimpul = z.looseObject({ urut: z.number(), simpul: simpul.element }).nullable();
const isiBukti = realisasi.shape.indikator.element.shape.bukti.unwrap().nullable();
const isiAlur = alur.unwrap().element.nullable();
const isiKepala = z.looseObject({ ...kepalaShape, realisasiLain: z.record(z.string(), z.unknown()) });

/** Which targets there are, each with what it may hold. */
const pasangan = [
  [z.strictObject({ ...sasaranKinerja, medan: z.enum(['nilai', 'capaian']) }), desimal.nullable()],
  [z.strictObject({ ...sasaranKinerja, medan: z.literal('status') }), statusKinerja.nullable()],
  [z.strictObject({ ...sasaranKinerja, medan: z.literal('keterangan') }), teks.nullable()],
  [z.strictObject({ ...sasaranAnggaran, medan: z.literal('nilai') }), rupiah.nullable()],
  [z.strictObject({ ...sasaranAnggaran, medan: z.enum(['keterangan', ...daftarFaktor]) }), teks.nullable()],
  [z.strictObject(sasaranKeterangan), teks.nullable()],
  [sasaranBukti, isiBukti],
  [sasaranSimpul, isiSimpul],
  [sasaranAlur, isiAlur],
  [sasaranKepala, isiKepala],
] as const;

/** One value as it stands at the sender, with its revision. */
const nilai = z.union(
  pasangan.map(([sasaran, isi]) => z.looseObject({ sasaran, isi, revisi, tetap: z.boolean().optional() })),
);

const perubahan = z.union(pasangan.map(([sasaran, isi]) => z.looseObject({ sasaran, dari: isi, ke: isi })));

const catatan = z.looseObject({
  id: idCatatan,
  waktu,
  pelaku: namaPendek,
  mesin: namaPendek,
  kelompok: id,
  aksi: z.union([
    z.looseObject({ jenis: z.enum(['muat', 'alur', 'ubah']) }),
    z.looseObject({ jenis: z.enum(['urung', 'ulang']), kelompok: id }),
  ]),
  perubahan,
  revisiDasar: revisi,
  alasan: teks.nullable(),
});

// What zod infers lacks only the tie between a target and what it holds, which the schema does check.
export const nilaiSchema = z.array(nilai).max(500_000) as unknown as z.ZodType<NilaiPaket[]>;
export const ledgerSchema = z.array(catatan).max(500_000) as unknown as z.ZodType<CatatanPaket[]>;

export type Manifest = z.infer<typeof manifestSchema>;
export type LampiranPaket = z.infer<typeof lampiran>;
export type JenisPaket = Manifest['jenis'];

/** Everything a packet can speak about. */
export type SasaranPaket = Exclude<Sasaran, SasaranTahun>;
export type PerubahanPaket = Exclude<Perubahan, { readonly sasaran: SasaranTahun }>;
export type IsiPaket = PerubahanPaket['ke'];

/** The change of a target. What a target holds is tied to its kind by the schema of packets and of the database. */
export function toPerubahan(sasaran: SasaranPaket, dari: IsiPaket, ke: IsiPaket): PerubahanPaket {
  return { sasaran, dari, ke } as PerubahanPaket;
}

/** What stands in a target, with its revision: entry ids joined by `+`, or null for what the year began with. */
export interface NilaiPaket {
  readonly sasaran: SasaranPaket;
  readonly isi: IsiPaket;
  readonly revisi: string | null;
  /** True where a sender without a ledger knows that it is as in the file it shares with the receiver. */
  readonly tetap?: boolean | undefined;
}

/** A ledger entry as it travels: the same on every machine. */
export type CatatanPaket = Omit<CatatanLedger, 'tahunId' | 'kunci' | 'perubahan' | 'paket' | 'revisi'> & {
  readonly perubahan: PerubahanPaket;
};

/** What a packet says, without the attached files. */
export interface IsiPaketTerbaca {
  readonly manifest: Manifest;
  readonly nilai: readonly NilaiPaket[];
  readonly ledger: readonly CatatanPaket[];
}

/** A packet that was read and found sound. */
export interface Paket extends IsiPaketTerbaca {
  /** The attached files that came along, by SHA-256. */
  readonly lampiran: ReadonlyMap<string, Uint8Array>;
}
