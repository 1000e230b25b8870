import { readNamaCadangan, sebutWaktuNama, tandaTahun } from '#shared/cadangan/nama-cadangan';
import type { Tindakan } from './periksa-awal';

/** What was done at start, as a sentence. */
export function sebutTindakan(tindakan: Tindakan): string {
  switch (tindakan.jenis) {
    case 'dilengkapi':
      return `${tindakan.tahun}: ${tindakan.jumlah.toString()} perubahan terakhir tidak ada di basis data. Semuanya dikembalikan dari jurnal.`;
    case 'dibangun': {
      const nama = readNamaCadangan(tindakan.cadangan);
      const cadangan = nama === null ? tindakan.cadangan : sebutWaktuNama(nama.waktu);
      const jurnal = tindakan.jumlah === 0 ? '' : ` dan ${tindakan.jumlah.toString()} perubahan sesudahnya dari jurnal`;
      return `${tindakan.tahun}: data ini hilang dari basis data. Dibangun kembali dari cadangan ${cadangan}${jurnal}.`;
    }
    case 'pengguna':
      return `Daftar pengguna komputer ini (${tindakan.jumlah.toString()} orang) hilang dari basis data. Dikembalikan bersama PIN-nya.`;
    case 'tanpa-cadangan':
      return `Satu data (tanda ${tandaTahun(tindakan.tahunId)}) hilang dari basis data dan tidak punya cadangan yang dapat dibaca. Jurnalnya (${tindakan.jumlah.toString()} perubahan) tetap disimpan. Buka salinan data dari sekretariat atau flashdisk, dan jangan hapus folder data Triwulan.`;
  }
}
