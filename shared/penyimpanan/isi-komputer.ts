/**
 * What belongs to this PC and to no office-year: its people with the hashes of their PINs, and the sending machines it
 * knows. Backups are of office-years, so this is kept beside the database as one small file of its own.
 */
import { z } from 'zod';
import { daftarPeran, maxNama, type Pengguna } from '#shared/pengguna/pengguna';
import { sandiPin } from '#shared/pengguna/pin';
import type { MesinDikenal } from '#shared/paket/mesin';

const id = z.string().min(1).max(200);
const waktu = z.iso.datetime();

const pengguna = z.strictObject({
  id,
  nama: z.string().min(1).max(maxNama),
  peran: z.enum(daftarPeran),
  unit: id.nullable(),
  pin: z
    .strictObject({
      sandi: sandiPin,
      pemulihan: sandiPin,
      gagal: z.int().min(0),
      gagalTerakhir: waktu.nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<Pengguna>;

const mesin = z.strictObject({
  kunci: z.string().min(1).max(100),
  nama: z.string().max(500),
  unit: id.nullable(),
  dipercaya: waktu,
  oleh: z.string().max(500),
}) satisfies z.ZodType<MesinDikenal>;

export const isiKomputer = z.strictObject({
  format: z.literal('triwulan-komputer'),
  versi: z.literal(1),
  pengguna: z.array(pengguna).max(1000),
  mesin: z.array(mesin).max(10_000),
});

export interface IsiKomputer {
  readonly pengguna: readonly Pengguna[];
  readonly mesin: readonly MesinDikenal[];
}

/** The text of the file. */
export function writeKomputer({ pengguna, mesin }: IsiKomputer): string {
  return JSON.stringify({ format: 'triwulan-komputer', versi: 1, pengguna, mesin });
}

/** What the text of the file holds; null for one that is damaged, of a newer version, or no such file. Never throws. */
export function readKomputer(teks: string): IsiKomputer | null {
  let json: unknown;
  try {
    json = JSON.parse(teks);
  } catch {
    return null;
  }
  const hasil = isiKomputer.safeParse(json);
  return hasil.success ? { pengguna: hasil.data.pengguna, mesin: hasil.data.mesin } : null;
}
