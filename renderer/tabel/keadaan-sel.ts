/** What a cell shows and in which state it is: from the database, from what was just typed, and from the lock of its unit. */
import { formatIsian, masukanIsian, readIsian, type Saran } from '#shared/perintah/read-isian';
import { sasaranKey, type IsiMedan } from '#shared/perintah/sasaran';
import type { SelTabel } from '#shared/tabel/kisi';
import type { Ketikan } from './use-tulis';

/**
 * `kurang`: still to fill. `kosong`: empty and may stay so. `tidak-sah`: the typed text was not taken. `tertunda`: only known later.
 */
export type KeadaanSel =
  'kurang' | 'kosong' | 'menunggu' | 'tersimpan' | 'tertunda' | 'tidak-sah' | 'terkunci' | 'tetap';

export interface SelTampil {
  readonly teks: string;
  readonly keadaan: KeadaanSel;
  /** Why the text was not taken, or why the cell is locked, or where its figure comes from. */
  readonly pesan: string | null;
  readonly saran: Saran | null;
  /** The value behind the text. */
  readonly isi: IsiMedan;
}

export interface Sekitar {
  readonly ketikan: ReadonlyMap<string, Ketikan>;
  readonly generasi: number;
  readonly urungKe: number;
  /** The text that is no value and was kept for this cell. */
  readonly teksBelumSah: string | undefined;
  readonly terkunci: string | null;
}

export const kataKeadaan: Readonly<Record<KeadaanSel, string>> = {
  kurang: 'belum diisi',
  kosong: 'kosong',
  menunggu: 'menyimpan',
  tersimpan: 'tersimpan',
  tertunda: 'belum dapat diukur',
  'tidak-sah': 'tidak sah',
  terkunci: 'terkunci',
  tetap: 'tidak diisi',
};

export function susunSelTampil(
  sel: SelTabel,
  { ketikan, generasi, urungKe, teksBelumSah, terkunci }: Sekitar,
): SelTampil {
  if (sel.jenis === 'tetap')
    return { teks: sel.teks, keadaan: 'tetap', pesan: sel.penjelasan, saran: null, isi: sel.angka };
  const masukan = masukanIsian(sel.sasaran);
  const dasar = { teks: formatIsian(masukan, sel.isi), isi: sel.isi, pesan: null, saran: null };
  if (terkunci !== null) return { ...dasar, keadaan: 'terkunci', pesan: terkunci };
  if (teksBelumSah !== undefined) {
    const bacaan = readIsian(masukan, teksBelumSah);
    return { ...dasar, teks: teksBelumSah, keadaan: 'tidak-sah', pesan: bacaan.sah ? null : bacaan.pesan };
  }
  const baru = ketikan.get(sasaranKey(sel.sasaran));
  if (baru?.urungKe === urungKe) {
    const { saran } = baru;
    const teks = formatIsian(masukan, baru.ke);
    if (baru.keadaan === 'ditolak') return { teks, isi: baru.ke, keadaan: 'tidak-sah', pesan: baru.pesan, saran };
    if (baru.keadaan === 'menunggu') return { teks, isi: baru.ke, keadaan: 'menunggu', pesan: null, saran };
    // Written, and perhaps not yet come back; later the database says more.
    const kini = generasi - baru.sejak < 2;
    if (kini && baru.ke !== null) return { teks, isi: baru.ke, keadaan: 'tersimpan', pesan: null, saran };
    if (kini && sel.isi !== null) return { ...dasar, teks: '', isi: null, keadaan: 'kosong' };
  }
  if (sel.isi !== null) return { ...dasar, keadaan: sel.tertunda ? 'tertunda' : 'tersimpan' };
  return { ...dasar, keadaan: sel.tertunda ? 'tertunda' : sel.kurang ? 'kurang' : 'kosong' };
}
