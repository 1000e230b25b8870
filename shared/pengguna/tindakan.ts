import type { StatusAlur } from '#shared/model/triwulan-data';
import type { Perubahan } from '#shared/perintah/sasaran';
import type { Tindakan } from './wewenang';

/**
 * What a change amounts to, whatever command makes it: so undo, redo and a block read from a file are held to the
 * same rule as the screen. Null for bringing a year in, which touches no other.
 */
export function tindakanPerubahan(perubahan: Perubahan): Tindakan | null {
  const { sasaran, ke } = perubahan;
  switch (sasaran.jenis) {
    case 'tahun':
      return null;
    case 'kepala':
    case 'simpul':
      return 'menyusun-rencana';
    case 'bukti':
    case 'kinerja':
    case 'anggaran':
    case 'keterangan':
      return 'mengisi';
    case 'alur':
      // The kind of target settles what `ke` is; the compiler cannot see that.
      return tindakanAlur((ke as { readonly status: StatusAlur } | null)?.status ?? 'draf');
  }
}

function tindakanAlur(ke: StatusAlur): Tindakan {
  switch (ke) {
    case 'diajukan':
      return 'mengajukan';
    case 'draf':
    case 'dikembalikan':
    case 'diverifikasi':
      return 'memverifikasi';
    case 'disahkan':
      return 'mengesahkan';
  }
}
