/** The people who share one PC. Optional: an office that lists nobody works as one person, and nothing is asked. */
import type { PinTersimpan } from './pin';

export const daftarPeran = ['sekretariat', 'bidang', 'pimpinan'] as const;
export type Peran = (typeof daftarPeran)[number];

/** How a peran is called on screen. */
export const namaPeran: Readonly<Record<Peran, string>> = {
  sekretariat: 'Sekretariat',
  bidang: 'Petugas bidang',
  pimpinan: 'Pimpinan (hanya melihat dan mengesahkan)',
};

export interface Pengguna {
  readonly id: string;
  readonly nama: string;
  readonly peran: Peran;
  /** Id of a unit of the office; null when the person belongs to none in particular. */
  readonly unit: string | null;
  /** Null when the person works without a PIN. */
  readonly pin: PinTersimpan | null;
}

export const maxNama = 100;

/** In the order of a list of names. */
export function sortPengguna(daftar: readonly Pengguna[]): Pengguna[] {
  return daftar.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}
