/**
 * Every key that does something, once: the handlers take their keys from here, the labels and the help (F1) their words, and a
 * test holds the user guide against it. Keys of cells (moving, typing, the clipboard) are listed for the help; what they do is
 * decided where the cells are: `isian/field-movement`, `tabel/kisi-grid`, `daftar-maya`.
 */
import type { Layar } from '../view-state/view-state';

export interface Pintasan {
  /** Keys as `useHotkeys` writes them; several do the same. */
  readonly tombol: readonly [string, ...string[]];
  readonly guna: string;
}

/** All arrow keys. */
const panah = 'Panah';

/** At any place of an open office-year; the help and Esc everywhere. */
const umum = {
  bantuan: { tombol: ['F1'], guna: 'daftar tombol ini' },
  bagianBerikut: { tombol: ['F6'], guna: 'ke bagian jendela berikutnya, misalnya keluar dari tabel' },
  bagianSebelum: { tombol: ['shift+F6'], guna: 'ke bagian jendela sebelumnya' },
  layarBerikut: { tombol: ['ctrl+PageDown'], guna: 'layar berikutnya' },
  layarSebelum: { tombol: ['ctrl+PageUp'], guna: 'layar sebelumnya' },
  kembali: { tombol: ['alt+ArrowLeft'], guna: 'kembali ke tempat asal, setelah membuka sel dari layar lain' },
  urungkan: { tombol: ['mod+Z'], guna: 'urungkan' },
  ulangi: { tombol: ['mod+Y', 'mod+shift+Z'], guna: 'ulangi' },
  simpan: { tombol: ['mod+S'], guna: 'simpan formulir yang sedang terbuka; isian tersimpan sendiri' },
  tutup: { tombol: ['Escape'], guna: 'tutup menu, daftar pilihan, atau jendela kecil' },
} as const satisfies Record<string, Pintasan>;

const isian = {
  keIsianBerikut: {
    tombol: ['Enter', 'ArrowDown'],
    guna: 'ke isian berikutnya; Enter di isian terakhir membuka baris berikutnya; di baris terakhir, baris pertama yang masih kosong',
  },
  keIsianSebelum: { tombol: ['shift+Enter', 'ArrowUp'], guna: 'ke isian sebelumnya' },
  kembalikanAngka: { tombol: ['Escape'], guna: 'kembalikan angka semula' },
  barisBerikut: { tombol: ['alt+ArrowDown'], guna: 'baris berikutnya' },
  barisSebelum: { tombol: ['alt+ArrowUp'], guna: 'baris sebelumnya' },
  riwayat: { tombol: ['mod+H'], guna: 'riwayat isian' },
} as const satisfies Record<string, Pintasan>;

/** Of the trees in Isian and Rencana. */
const pohon = {
  keBaris: { tombol: ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'], guna: 'pindah baris' },
  bukaBaris: { tombol: ['ArrowRight'], guna: 'buka; bila sudah terbuka, ke baris di bawahnya' },
  tutupBaris: { tombol: ['ArrowLeft'], guna: 'tutup; bila sudah tertutup, ke baris di atasnya' },
} as const satisfies Record<string, Pintasan>;

const tabel = {
  pindahSel: {
    tombol: [panah, 'Home', 'End', 'PageUp', 'PageDown'],
    guna: 'pindah sel',
  },
  keTepi: { tombol: ['mod+Panah', 'mod+Home', 'mod+End'], guna: 'ke tepi isian, ke sel pertama, ke sel terakhir' },
  perbaiki: { tombol: ['F2'], guna: 'memperbaiki isi sel; langsung mengetik menggantinya' },
  barisBaru: { tombol: ['alt+Enter'], guna: 'baris baru dalam keterangan' },
  simpanKeBawah: { tombol: ['Enter'], guna: 'simpan, lalu ke isian berikutnya di bawah; dengan Shift mundur' },
  simpanKeKanan: { tombol: ['Tab'], guna: 'simpan, lalu ke isian berikutnya di kanan; dengan Shift mundur' },
  batalSel: { tombol: ['Escape'], guna: 'batal, isi semula kembali' },
  kosongkan: { tombol: ['Delete'], guna: 'mengosongkan' },
  pilihSel: { tombol: ['shift+Panah'], guna: 'memilih beberapa sel; jumlahnya tampil di bilah atas' },
  pilihSemua: { tombol: ['mod+A'], guna: 'memilih semua sel' },
  salin: { tombol: ['mod+C'], guna: 'salin' },
  potong: { tombol: ['mod+X'], guna: 'potong' },
  tempel: { tombol: ['mod+V'], guna: 'tempel' },
  isiKeBawah: { tombol: ['mod+D'], guna: 'menyalin sel teratas pilihan ke bawahnya' },
  kosongBerikut: { tombol: ['F8'], guna: 'isian kosong berikutnya' },
  tunda: { tombol: ['mod+B'], guna: 'menandai realisasi kinerja belum dapat diukur, atau membatalkannya' },
  riwayatSel: { tombol: ['mod+H'], guna: 'riwayat sel' },
} as const satisfies Record<string, Pintasan>;

const rencana = {
  ubahBaris: { tombol: ['Enter'], guna: 'ubah: kode, nama, unit, pagu tiap versi, indikator dan targetnya' },
  tambahBaris: { tombol: ['Insert'], guna: 'tambah di bawahnya; kodenya diusulkan' },
  hapusBaris: { tombol: ['Delete'], guna: 'hapus beserta semua yang di bawahnya' },
  naikkan: { tombol: ['alt+shift+ArrowUp'], guna: 'naikkan urutannya' },
  turunkan: { tombol: ['alt+shift+ArrowDown'], guna: 'turunkan urutannya' },
} as const satisfies Record<string, Pintasan>;

const beranda = {
  pindahMatriks: {
    tombol: [panah, 'Home', 'End'],
    guna: 'pindah sel dalam kelengkapan tiap unit',
  },
} as const satisfies Record<string, Pintasan>;

const pemeriksaan = {
  keTemuan: { tombol: ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'], guna: 'pindah temuan' },
  bukaTemuan: { tombol: ['Enter'], guna: 'buka selnya' },
} as const satisfies Record<string, Pintasan>;

export const pintasan = { ...umum, ...beranda, ...isian, ...pohon, ...tabel, ...rencana, ...pemeriksaan };

export type PintasanId = keyof typeof pintasan;

interface KelompokPintasan {
  readonly judul: string;
  /** The screen it belongs to; null for those that work on several. */
  readonly layar: Layar | null;
  readonly isi: readonly Pintasan[];
}

/** What the help and the user guide list, in their order. */
export const kelompokPintasan: readonly KelompokPintasan[] = [
  { judul: 'Di semua layar', layar: null, isi: Object.values(umum) },
  { judul: 'Beranda', layar: 'beranda', isi: Object.values(beranda) },
  { judul: 'Isian', layar: 'isian', isi: Object.values(isian) },
  { judul: 'Tabel', layar: 'tabel', isi: Object.values(tabel) },
  { judul: 'Pohon di Isian dan Rencana', layar: null, isi: Object.values(pohon) },
  { judul: 'Rencana', layar: 'rencana', isi: Object.values(rencana) },
  { judul: 'Pemeriksaan', layar: 'pemeriksaan', isi: Object.values(pemeriksaan) },
];

const sebutan: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  ArrowUp: 'Panah atas',
  ArrowDown: 'Panah bawah',
  ArrowLeft: 'Panah kiri',
  ArrowRight: 'Panah kanan',
  Escape: 'Esc',
};

/** `Ctrl+Shift+Z`, as it stands on an Indonesian keyboard's keys and in the user guide. */
export function sebutTombol(tombol: string): string {
  return tombol
    .split('+')
    .map((t) => sebutan[t] ?? t)
    .join('+');
}

/** The first key of a shortcut, for tooltips and menus. */
export function sebutPintasan(id: PintasanId): string {
  return sebutTombol(pintasan[id].tombol[0]);
}
