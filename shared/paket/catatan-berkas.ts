import { crc32 } from '#shared/workbook/crc32';
import { strToU8 } from 'fflate';
import { sasaranKey } from '#shared/perintah/sasaran';
import { toPerubahan, type CatatanPaket, type NilaiPaket } from './format';
import { kanon } from './kanon';

/**
 * The entry for a value that came with a file of the year `tahun`, which has none, where another entry must stand on it.
 * The same on every machine that needs one.
 */
export function catatanBerkas({ sasaran, isi }: Pick<NilaiPaket, 'sasaran' | 'isi'>, tahun: number): CatatanPaket {
  const kunci = sasaranKey(sasaran);
  const jumlah = crc32(strToU8(`${kunci}=${kanon(isi)}`)).toString(16);
  const id = `berkas:${jumlah}:${encodeURIComponent(kunci)}`;
  return {
    id,
    waktu: `${tahun.toString().padStart(4, '0')}-01-01T00:00:00Z`,
    pelaku: 'Berkas awal',
    mesin: '',
    kelompok: id,
    aksi: { jenis: 'ubah' },
    // Files of a list that came with the year's file were not attached by this entry: it found them there.
    perubahan: toPerubahan(sasaran, sasaran.jenis === 'bukti' ? isi : null, isi),
    revisiDasar: null,
    alasan: null,
  };
}
