/**
 * Bukti dukung: files (photo or PDF) attached to an indicator's quarter. The year holds their descriptions; the files
 * themselves lie outside the database under their SHA-256, so that a file is never there twice and never altered unseen.
 * Rules and sentences of them; what keeps the files is electron/files/bukti-store.ts.
 */
import { formatRupiah } from '#shared/angka/format-angka';
import type { Bukti, JenisBukti, Simpul } from '#shared/model/triwulan-data';

/** Largest file that is attached, in bytes. */
export const maxBuktiBytes = 10 * 1024 * 1024;
/** Most files at one indicator's quarter. */
export const maxBuktiPerTriwulan = 20;
/** Largest sum of the files that one packet carries, in bytes; leaves room for the figures (`maxPaketBytes`). */
export const maxBuktiPaketBytes = 48 * 1024 * 1024;

/** Most files that one packet carries (the manifest lists at most 2000 parts). */
const maxBerkasPaket = 1900;

/** What identifies a file and what is said of it, before it is known who attaches it when. */
export type BerkasBukti = Pick<Bukti, 'nama' | 'ukuran' | 'jenis' | 'sha256'>;

export const namaJenisBukti: Readonly<Record<JenisBukti, string>> = {
  jpeg: 'Foto JPEG',
  png: 'Gambar PNG',
  pdf: 'PDF',
};

/** The ending under which the system's viewer knows the kind. */
export const akhiranBukti: Readonly<Record<JenisBukti, 'jpg' | 'png' | 'pdf'>> = {
  jpeg: 'jpg',
  png: 'png',
  pdf: 'pdf',
};

/** How files of each kind begin (JFIF/Exif, PNG and ISO 32000 signatures). */
const awalan: readonly (readonly [JenisBukti, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** The kind of a file by its content, whatever its name says; null for a kind that is not attached. */
export function jenisBukti(isi: Uint8Array): JenisBukti | null {
  return awalan.find(([, tanda]) => tanda.every((byte, n) => isi[n] === byte))?.[0] ?? null;
}

/** Null when the file may be attached, else the sentence that says why not. */
export function checkBerkasBukti(nama: string, isi: Uint8Array): string | null {
  if (isi.length > maxBuktiBytes) return terlaluBesar(nama);
  return jenisBukti(isi) === null
    ? `Berkas "${nama}" bukan foto JPEG, gambar PNG, atau PDF, sehingga tidak dilampirkan. Simpan dahulu sebagai PDF atau foto, lalu pilih lagi.`
    : null;
}

/** The sentence for a file over `maxBuktiBytes`. */
export function terlaluBesar(nama: string): string {
  return `Berkas "${nama}" lebih besar dari ${sebutUkuran(maxBuktiBytes)}, sehingga tidak dilampirkan. Perkecil foto atau pindaiannya, lalu pilih lagi.`;
}

/** The list of a quarter with `baru` behind it; a file that is there already stays once, as it was. */
export function tambahBukti(ada: readonly Bukti[], baru: readonly Bukti[]): readonly Bukti[] {
  const terpakai = new Set(ada.map((b) => b.sha256));
  return [...ada, ...baru.filter(({ sha256 }) => !terpakai.has(sha256) && terpakai.add(sha256))];
}

/** Null when `ke` may follow `dari` as the list of the indicator's quarter, else the sentence that says why not. */
export function checkBukti(
  simpul: Simpul | null,
  indikator: string,
  dari: readonly Bukti[],
  ke: readonly Bukti[],
): string | null {
  if (simpul?.indikator.some((i) => i.id === indikator) !== true)
    return 'Indikator ini sudah tidak ada dalam rencana. Muat ulang layar ini, lalu lampirkan kembali.';
  // A list that packets made longer than this can still be made shorter.
  return ke.length > Math.max(maxBuktiPerTriwulan, dari.length)
    ? `Paling banyak ${maxBuktiPerTriwulan.toString()} berkas bukti dukung untuk satu indikator dalam satu triwulan. Hapus yang tidak perlu, atau gabungkan beberapa halaman menjadi satu PDF.`
    : null;
}

/** Each file once, and their size together in bytes. */
export function jumlahBukti(daftar: readonly Bukti[]): { readonly berkas: readonly Bukti[]; readonly bytes: number } {
  const berkas = [...new Map(daftar.map((b) => [b.sha256, b])).values()];
  return { berkas, bytes: berkas.reduce((jumlah, b) => jumlah + b.ukuran, 0) };
}

/** Null when the files together fit into one packet, else the sentence that says why not. */
export function checkBuktiPaket(daftar: readonly Pick<Bukti, 'ukuran'>[]): string | null {
  const bytes = daftar.reduce((jumlah, b) => jumlah + b.ukuran, 0);
  return bytes > maxBuktiPaketBytes || daftar.length > maxBerkasPaket
    ? `Bukti dukung unit ini (${daftar.length.toString()} berkas, ${sebutUkuran(bytes)}) tidak muat dalam satu paket, yang membawa paling banyak ${sebutUkuran(maxBuktiPaketBytes)}. Kirim paket tanpa bukti dukung, dan serahkan berkasnya tersendiri.`
    : null;
}

/** A size as a person reads it: `640 KB`, `1,5 MB`. */
export function sebutUkuran(bytes: number): string {
  const kb = Math.max(1, Math.ceil(bytes / 1024));
  if (kb < 1024) return `${formatRupiah(kb)} KB`;
  const persepuluh = Math.round(bytes / (1024 * 102.4));
  const sisa = persepuluh % 10;
  return `${Math.floor(persepuluh / 10).toString()}${sisa === 0 ? '' : `,${sisa.toString()}`} MB`;
}
