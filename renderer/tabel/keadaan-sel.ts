/** What a cell shows and in which state it is: from the database, from what was just typed, and from the lock of its unit. */
import { formatIsian, masukanIsian, readIsian, type Saran } from '#shared/perintah/read-isian';
import type { IsiMedan } from '#shared/perintah/sasaran';
import type { SelTabel } from '#shared/tabel/kisi';
import { isTersusul } from '../perintah/generasi';
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

/** Outside the grid. */
export const selLuar: SelTampil = { teks: '', keadaan: 'tetap', pesan: null, saran: null, isi: null };

export interface Sekitar {
  /** What was typed here last, where that is newer than the database; see `ketikanKini`. */
  readonly ketikan: Ketikan | null;
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

/** What was typed, unless undo made it void or the database has since shown something newer. */
export function ketikanKini(ketikan: Ketikan | undefined, generasi: number, urungKe: number): Ketikan | null {
  if (ketikan?.urungKe !== urungKe) return null;
  return ketikan.keadaan === 'tertulis' && isTersusul(ketikan.sejak, generasi) ? null : ketikan;
}

/** The cell as it will be once the database has caught up with what was typed. */
export function withKetikan(sel: SelTabel, ketikan: Ketikan | null): SelTabel {
  if (sel.jenis === 'tetap' || ketikan === null || ketikan.keadaan === 'ditolak') return sel;
  return { ...sel, isi: ketikan.ke };
}

const pesanTertunda =
  'Sebutkan sebabnya di kolom Keterangan indikator. Nilai tahun lalu boleh diisikan; di laporan ditandai *).';

/** `sel` is the cell as `withKetikan` gives it. */
export function susunSelTampil(sel: SelTabel, { ketikan, teksBelumSah, terkunci }: Sekitar): SelTampil {
  if (sel.jenis === 'tetap')
    return { teks: sel.teks, keadaan: 'tetap', pesan: sel.penjelasan, saran: null, isi: sel.angka };
  const masukan = masukanIsian(sel.sasaran);
  const dasar = { teks: formatIsian(masukan, sel.isi), isi: sel.isi, pesan: null, saran: ketikan?.saran ?? null };
  if (terkunci !== null) return { ...dasar, keadaan: 'terkunci', pesan: terkunci };
  if (teksBelumSah !== undefined) {
    const bacaan = readIsian(masukan, teksBelumSah);
    return { ...dasar, teks: teksBelumSah, keadaan: 'tidak-sah', pesan: bacaan.sah ? null : bacaan.pesan };
  }
  switch (ketikan?.keadaan) {
    case 'ditolak':
      return { ...dasar, teks: formatIsian(masukan, ketikan.ke), keadaan: 'tidak-sah', pesan: ketikan.pesan };
    case 'menunggu':
      return { ...dasar, keadaan: 'menunggu' };
    case 'tertulis':
    case undefined:
      if (sel.tertunda) return { ...dasar, keadaan: 'tertunda', pesan: pesanTertunda };
      return { ...dasar, keadaan: sel.isi !== null ? 'tersimpan' : sel.kurang ? 'kurang' : 'kosong' };
  }
}
