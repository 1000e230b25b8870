/**
 * The way of a unit's quarter: draf > diajukan > diverifikasi > disahkan. It can be returned to the unit
 * (dikembalikan) or reopened (draf again), both with a reason.
 */
import { triwulanRomawi, type AlurUnit, type StatusAlur, type Triwulan, type Unit } from '#shared/model/triwulan-data';

export const daftarAksiAlur = ['ajukan', 'kembalikan', 'verifikasi', 'sahkan', 'bukaKembali'] as const;
export type AksiAlur = (typeof daftarAksiAlur)[number];

export const namaStatusAlur: Readonly<Record<StatusAlur, string>> = {
  draf: 'Draf',
  diajukan: 'Diajukan',
  dikembalikan: 'Dikembalikan',
  diverifikasi: 'Diverifikasi',
  disahkan: 'Disahkan',
};

interface LangkahAlur {
  /** How the button is called. */
  readonly nama: string;
  readonly dari: readonly StatusAlur[];
  readonly ke: StatusAlur;
  readonly perluAlasan: boolean;
}

export const langkahAlur: Readonly<Record<AksiAlur, LangkahAlur>> = {
  ajukan: { nama: 'Ajukan', dari: ['draf', 'dikembalikan'], ke: 'diajukan', perluAlasan: false },
  kembalikan: { nama: 'Kembalikan', dari: ['diajukan', 'diverifikasi'], ke: 'dikembalikan', perluAlasan: true },
  verifikasi: { nama: 'Verifikasi', dari: ['diajukan'], ke: 'diverifikasi', perluAlasan: false },
  sahkan: { nama: 'Sahkan', dari: ['diverifikasi'], ke: 'disahkan', perluAlasan: false },
  bukaKembali: {
    nama: 'Buka kembali',
    dari: ['diajukan', 'diverifikasi', 'disahkan'],
    ke: 'draf',
    perluAlasan: true,
  },
};

/** Where a unit's quarter stands; null while it never left draf. */
export function findAlur(alur: readonly AlurUnit[] | undefined, unit: string, triwulan: Triwulan): AlurUnit | null {
  return alur?.find((a) => a.unit === unit && a.triwulan === triwulan) ?? null;
}

export function statusAlur(alur: readonly AlurUnit[] | undefined, unit: string, triwulan: Triwulan): StatusAlur {
  return findAlur(alur, unit, triwulan)?.status ?? 'draf';
}

/** True when the cells of the quarter may not be changed in this state. */
export function isTerkunci(status: StatusAlur): boolean {
  switch (status) {
    case 'draf':
    case 'dikembalikan':
      return false;
    case 'diajukan':
    case 'diverifikasi':
    case 'disahkan':
      return true;
  }
}

/** Why a cell of the unit's quarter cannot be changed, and what to do. */
export function terkunciMessage(unit: Pick<Unit, 'nama'>, triwulan: Triwulan, status: StatusAlur): string {
  return `Isian ${unit.nama} Triwulan ${triwulanRomawi[triwulan]} sudah ${namaStatusAlur[status].toLowerCase()}, jadi terkunci. Minta sekretariat mengembalikan atau membukanya kembali bila perlu diubah.`;
}

/** Null when the step may be taken from `status`, else the sentence that says why not. */
export function checkLangkahAlur(status: StatusAlur, aksi: AksiAlur, alasan: string | null): string | null {
  const langkah = langkahAlur[aksi];
  if (!langkah.dari.includes(status))
    return `Tidak dapat ${langkah.nama.toLowerCase()}: isian ini berstatus ${namaStatusAlur[status]}.`;
  return langkah.perluAlasan && (alasan ?? '').trim() === ''
    ? 'Tuliskan alasannya lebih dahulu, agar bidang tahu apa yang harus diperbaiki.'
    : null;
}
