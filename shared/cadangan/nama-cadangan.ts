/**
 * Names of backup files: readable in a folder, sortable by time, and enough to know which office-year one belongs to and
 * which is the newest:
 *
 *   2026-11-22 11.30.05 DP3AKB 2022 (sesi kerja) 1a2b3c4d-0012.json
 *
 * The running number at the end says which is newer. The time does not: a clock can be set back.
 */
import { namaBerkas } from '#shared/berkas/file-name';

export const daftarSebab = [
  'data baru',
  'sesi kerja',
  'sebelum impor',
  'sebelum gabung',
  'sebelum pemulihan',
  'sebelum pembaruan',
  'sebelum dihapus',
  'setelah pemulihan',
] as const;

/** Why a backup was made. */
export type SebabCadangan = (typeof daftarSebab)[number];

export interface NamaCadangan {
  /** Local time as `2026-11-22 11.30.05`. */
  readonly waktu: string;
  /** Office and year as a person says them. */
  readonly sebutan: string;
  readonly sebab: SebabCadangan;
  /** The first 8 digits of the office-year's id. */
  readonly tanda: string;
  readonly nomor: number;
}

const pola = /^(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d) ([^/\\]*) \(([a-z ]+)\) ([0-9a-f]{8})-(\d{4,9})\.json$/u;

/** The name of a backup file; accepted by every office PC. */
export function writeNamaCadangan({ waktu, sebutan, sebab, tanda, nomor }: NamaCadangan): string {
  const ekor = `${tanda}-${nomor.toString().padStart(4, '0')}`;
  // A bracket in the office's name would read as the reason.
  return namaBerkas([waktu, sebutan.replaceAll(/[()]/gu, ' ').slice(0, 50), `(${sebab})`, ekor], 'json');
}

/** Null for a file that is no backup of this program. */
export function readNamaCadangan(nama: string): NamaCadangan | null {
  const [, waktu, sebutan, sebab, tanda, nomor] = pola.exec(nama) ?? [];
  const dikenal = daftarSebab.find((s) => s === sebab);
  if (waktu === undefined || sebutan === undefined || dikenal === undefined) return null;
  if (tanda === undefined || nomor === undefined) return null;
  return { waktu, sebutan, sebab: dikenal, tanda, nomor: Number(nomor) };
}

/** The first 8 digits of an office-year's id. */
export function tandaTahun(tahunId: string): string {
  return tahunId.replaceAll('-', '').slice(0, 8);
}

/** A time as it stands in a name: on this PC's clock, so that it reads like the clock on its wall. */
export function waktuNama(waktu: Date): string {
  const dua = (n: number): string => n.toString().padStart(2, '0');
  const hari = [waktu.getFullYear().toString(), dua(waktu.getMonth() + 1), dua(waktu.getDate())].join('-');
  return `${hari} ${[waktu.getHours(), waktu.getMinutes(), waktu.getSeconds()].map(dua).join('.')}`;
}

/** The time in a name as a person reads it, e.g. `22 November 2026 pukul 11.30`. */
export function sebutWaktuNama(waktu: string): string {
  const [tahun = 0, bulan = 1, hari = 1, jam = 0, menit = 0] = waktu.split(/[- .]/u).map(Number);
  return new Date(tahun, bulan - 1, hari, jam, menit).toLocaleString('id-ID', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
}
