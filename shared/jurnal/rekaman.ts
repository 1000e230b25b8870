/**
 * What the journal holds of one office-year, line by line:
 *
 *   head (which version wrote it, which ledger entry the backup before it ends with) > the ledger entries of each command
 *     > where the database did not take a command after all: that its entries do not count
 *
 * A command is one line, so that a cut takes all of it or nothing. Entries are kept whole and by shape, not by a list of
 * kinds: a kind of change added later is journalled and replayed without a word here.
 */
import { z } from 'zod';
import type { CatatanLedger } from '#shared/perintah/ledger';
import { readBaris } from './baris';
import { readJson, writeJson } from './json-biner';

const versiJurnal = 1;

const kepala = z.looseObject({
  jenis: z.literal('kepala'),
  versi: z.int(),
  skema: z.int(),
  aplikasi: z.string(),
  tahunId: z.string(),
  /** Id of the last ledger entry that the backup made before this file holds; null when there was none. */
  akhir: z.string().nullable(),
});
const catatan = z.looseObject({
  id: z.string(),
  tahunId: z.string(),
  kunci: z.string(),
  perubahan: z.looseObject({ sasaran: z.looseObject({ jenis: z.string() }) }),
});
const ubah = z.looseObject({ jenis: z.literal('ubah'), catatan: z.array(catatan) });
const batal = z.looseObject({ jenis: z.literal('batal'), id: z.array(z.string()) });
const rekaman = z.discriminatedUnion('jenis', [kepala, ubah, batal]);

export type KepalaJurnal = Omit<z.infer<typeof kepala>, 'jenis' | 'versi'>;

/** Content of the line that begins a journal file. */
export function writeKepala({ skema, aplikasi, tahunId, akhir }: KepalaJurnal): string {
  return writeJson({ jenis: 'kepala', versi: versiJurnal, skema, aplikasi, tahunId, akhir });
}

/** Content of the line that keeps what one command changed. */
export function writeUbah(entri: readonly CatatanLedger[]): string {
  return writeJson({ jenis: 'ubah', catatan: entri });
}

/** Content of the line that takes entries written before it back: the database did not take them. */
export function writeBatal(entri: readonly CatatanLedger[]): string {
  return writeJson({ jenis: 'batal', id: entri.map(({ id }) => id) });
}

/** One office-year's journal, of all its files together. */
export interface JurnalTahun {
  readonly tahunId: string;
  readonly catatan: readonly CatatanLedger[];
  /** Id of the last entry that journal and backup hold together; null when they hold none. */
  readonly akhir: string | null;
  /** Lines that were cut or damaged. */
  readonly rusak: number;
}

/** `lebih-baru`: written by a newer version of the application, whose data must be left alone. */
export type HasilBacaJurnal =
  | { readonly status: 'berhasil'; readonly jurnal: JurnalTahun }
  | { readonly status: 'lebih-baru'; readonly aplikasi: string };

/** Reads the journal files of one office-year, oldest first. `skema` is the newest schema this application knows. */
export function readJurnal(tahunId: string, berkas: readonly string[], skema: number): HasilBacaJurnal {
  const entri: CatatanLedger[] = [];
  /** What the newest head says, and how many entries stand before it. */
  let awal: { readonly akhir: string | null; readonly jumlah: number } = { akhir: null, jumlah: 0 };
  // By entry, not by id: the entries of a packet keep their ids when they are written again.
  const batal = new Set<CatatanLedger>();
  let rusak = 0;
  for (const isi of berkas.map(readBaris)) {
    rusak += isi.rusak;
    for (const r of isi.isi.map(readRekaman)) {
      if (r === null || (r.jenis === 'kepala' ? r.tahunId : tahunId) !== tahunId) {
        rusak += 1;
        continue;
      }
      switch (r.jenis) {
        case 'kepala':
          if (r.skema > skema || r.versi > versiJurnal) return { status: 'lebih-baru', aplikasi: r.aplikasi };
          awal = { akhir: r.akhir, jumlah: entri.length };
          break;
        case 'ubah':
          // Written by this program from entries of its own type; the checksum vouches for the rest of their fields.
          entri.push(...(r.catatan as unknown as CatatanLedger[]));
          break;
        case 'batal':
          for (const c of entri) if (r.id.includes(c.id)) batal.add(c);
          break;
      }
    }
  }
  const berlaku = (c: CatatanLedger): boolean => !batal.has(c);
  const akhir = entri.slice(awal.jumlah).findLast(berlaku)?.id ?? awal.akhir;
  return { status: 'berhasil', jurnal: { tahunId, catatan: entri.filter(berlaku), akhir, rusak } };
}

type Rekaman = z.infer<typeof rekaman>;

/** Null for a sound line that this program did not write. */
function readRekaman(isi: string): Rekaman | null {
  try {
    const hasil = rekaman.safeParse(readJson(isi));
    return hasil.success ? hasil.data : null;
  } catch {
    return null;
  }
}
