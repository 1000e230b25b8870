import { refusalText, validateData } from '#shared/berkas/read-data';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { isSame } from './diff-tahun';
import { checkDaftarVersi } from './versi';

/** Null when the head (office, units, versions, rules) may take the place of the present one, else why not. */
export function checkSimpanKepala(data: TriwulanData, { realisasiLain: _, ...kepala }: KepalaTahun): string | null {
  if (kepala.tahun !== data.tahun)
    return 'Tahun data tidak dapat diganti. Buka atau mulai tahun itu sebagai data baru.';
  const versi = isSame(kepala.versiAnggaran, data.versiAnggaran) ? null : checkDaftarVersi(kepala.versiAnggaran);
  if (versi !== null) return versi;
  const hasil = validateData({ ...data, ...kepala });
  return hasil.status === 'berhasil' ? null : refusalText(hasil);
}
