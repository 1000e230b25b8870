/**
 * Who may do what on a PC that several people share. Commands and screens both ask here.
 *
 * Nothing is held back until a sekretariat user has a PIN. From then on the plan, verification and restoring need a
 * sekretariat user who came in by PIN, and pimpinan do not fill in figures.
 */
import type { Pengguna } from './pengguna';

export type Tindakan =
  'mengisi' | 'mengajukan' | 'menyusun-rencana' | 'memverifikasi' | 'mengesahkan' | 'memulihkan' | 'mengelola-pengguna';

/** Who works now, and everyone on this PC. */
export interface KeadaanPengguna {
  /** Null when nobody has been chosen. */
  readonly aktif: Pengguna | null;
  readonly semua: readonly Pengguna[];
}

const sebutTindakan: Readonly<Record<Tindakan, string>> = {
  mengisi: 'Mengisi realisasi',
  mengajukan: 'Mengajukan isian',
  'menyusun-rencana': 'Mengubah rencana',
  memverifikasi: 'Memverifikasi, mengembalikan, dan membuka kembali isian',
  mengesahkan: 'Mengesahkan isian',
  memulihkan: 'Memulihkan data dari cadangan',
  'mengelola-pengguna': 'Mengatur pengguna dan PIN orang lain',
};

/** True from the moment a sekretariat user has a PIN. */
export function isPinAktif(semua: readonly Pengguna[]): boolean {
  return semua.some(isPenjaga);
}

/** Null when the action may be done, else the sentence that says why not and what to do. */
export function checkWewenang(tindakan: Tindakan, { aktif, semua }: KeadaanPengguna): string | null {
  if (!isPinAktif(semua)) return null;
  if (aktif === null)
    return `${sebutTindakan[tindakan]} perlu pengguna yang dikenal. Pilih pengguna lewat Menu > Ganti pengguna.`;
  if (isPenjaga(aktif)) return null;
  switch (tindakan) {
    case 'mengisi':
    case 'mengajukan':
      return aktif.peran === 'pimpinan'
        ? `${sebutTindakan[tindakan]} dilakukan petugas bidang atau sekretariat. ${aktif.nama} tercatat sebagai pimpinan. Ganti pengguna lewat Menu > Ganti pengguna.`
        : null;
    case 'mengesahkan':
      return aktif.peran === 'pimpinan' && aktif.pin !== null
        ? null
        : refusal(tindakan, aktif, 'sekretariat atau pimpinan');
    case 'menyusun-rencana':
    case 'memverifikasi':
    case 'memulihkan':
    case 'mengelola-pengguna':
      return refusal(tindakan, aktif, 'sekretariat');
  }
}

function refusal(tindakan: Tindakan, aktif: Pengguna, oleh: string): string {
  return `${sebutTindakan[tindakan]} hanya untuk pengguna ${oleh} yang masuk dengan PIN. Sekarang yang bekerja: ${aktif.nama}. Ganti pengguna lewat Menu > Ganti pengguna.`;
}

/** A sekretariat user without a PIN could be anyone, so it guards nothing. */
function isPenjaga({ peran, pin }: Pengguna): boolean {
  return peran === 'sekretariat' && pin !== null;
}
