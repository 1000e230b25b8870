import type { FileTrouble } from '#shared/berkas/file-trouble';

/** The sentence shown while changes cannot be written beside the database: what happened, what it means, what to do. */
export function jurnalTroubleMessage(galat: FileTrouble): string {
  const sebab =
    galat === 'disk-penuh'
      ? 'disk komputer ini penuh. Kosongkan sebagian isi disk'
      : galat === 'tidak-boleh-ditulis'
        ? 'folder data Triwulan hanya dapat dibaca. Minta petugas komputer membukanya untuk ditulis'
        : 'folder data Triwulan tidak dapat ditulis. Pastikan disknya terpasang';
  return `Belum tersimpan dengan aman: ${sebab}; aplikasi mencoba lagi sendiri. Jangan tutup aplikasi.`;
}
