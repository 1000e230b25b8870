import { formatJumlah } from '#shared/angka/format-angka';
import { readNamaCadangan, sebutWaktuNama, tandaTahun } from '#shared/cadangan/nama-cadangan';
import type { Tindakan } from './periksa-awal';

/** What was done at start, as a sentence. */
export function sebutTindakan(tindakan: Tindakan): string {
  switch (tindakan.jenis) {
    case 'dilengkapi':
      return `${tindakan.tahun}: ${formatJumlah(tindakan.jumlah)} perubahan terakhir tidak ada di basis data. Semuanya dikembalikan dari jurnal.`;
    case 'dibangun': {
      const nama = readNamaCadangan(tindakan.cadangan);
      const cadangan = nama === null ? tindakan.cadangan : sebutWaktuNama(nama.waktu);
      const jurnal =
        tindakan.jumlah === 0 ? '' : ` dan ${formatJumlah(tindakan.jumlah)} perubahan sesudahnya dari jurnal`;
      return `${tindakan.tahun}: data ini hilang dari basis data. Dibangun kembali dari cadangan ${cadangan}${jurnal}.`;
    }
    case 'pengguna':
      return `Daftar pengguna komputer ini (${formatJumlah(tindakan.jumlah)} orang) hilang dari basis data. Dikembalikan bersama PIN-nya.`;
    case 'tanpa-cadangan':
      return `Satu data (tanda ${tandaTahun(tindakan.tahunId)}) hilang dari basis data dan tidak punya cadangan yang dapat dibaca. Jurnalnya (${formatJumlah(tindakan.jumlah)} perubahan) tetap disimpan. Buka salinan data dari sekretariat atau flashdisk, dan jangan hapus folder data Triwulan.`;
  }
}
