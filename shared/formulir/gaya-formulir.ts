/** The looks of a form. Yellow, and nothing else, is to be filled. */
import type { GayaSel } from '#shared/laporan/lembar';

const dasar: GayaSel = {
  nama: 'polos',
  ukuran: 9,
  tebal: false,
  garisBawah: false,
  rata: 'kiri',
  tegak: 'atas',
  bungkus: true,
  bingkai: true,
  latar: null,
  format: null,
};

const kuning = 'FFF2CC';

/** One object per look, as the writer wants them. */
export const gayaFormulir = {
  judul: { ...dasar, nama: 'judul', ukuran: 12, tebal: true, bingkai: false, tegak: 'tengah' },
  identitas: { ...dasar, nama: 'identitas', tebal: true, bingkai: false },
  petunjuk: { ...dasar, nama: 'petunjuk', bingkai: false },
  kepala: { ...dasar, nama: 'kepala', tebal: true, rata: 'tengah', tegak: 'tengah', latar: 'D9D9D9' },
  tanda: { ...dasar, nama: 'tanda', format: '@' },
  program: { ...dasar, nama: 'program', tebal: true, latar: 'B8CCE4' },
  kegiatan: { ...dasar, nama: 'kegiatan', tebal: true, latar: 'DCE6F1' },
  sub: { ...dasar, nama: 'sub', tebal: true, latar: 'F2F2F2' },
  teks: { ...dasar, nama: 'teks' },
  tengah: { ...dasar, nama: 'tengah', rata: 'tengah' },
  angka: { ...dasar, nama: 'angka', rata: 'kanan' },
  rupiah: { ...dasar, nama: 'rupiah', rata: 'kanan', format: '#,##0' },
  isiAngka: { ...dasar, nama: 'isi-angka', rata: 'kanan', latar: kuning },
  isiRupiah: { ...dasar, nama: 'isi-rupiah', rata: 'kanan', latar: kuning, format: '#,##0' },
  isiPilihan: { ...dasar, nama: 'isi-pilihan', rata: 'tengah', latar: kuning },
  // Text format: a remark that begins with = or - stays the text it is.
  isiTeks: { ...dasar, nama: 'isi-teks', latar: kuning, format: '@' },
} as const satisfies Record<string, GayaSel>;
