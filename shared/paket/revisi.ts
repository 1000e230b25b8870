/**
 * Revisions. The revision of a value is the set of ledger entries it stands on: mostly one, several where sides that
 * did not know of each other entered the same. It is written as their ids joined by `+`; null means that nothing has
 * changed since the file the year began with. An entry names the revision it was made on (`revisiDasar`), so entries
 * form a graph without cycles, the same on every machine that holds them.
 */
import { sasaranKey } from '#shared/perintah/sasaran';
import type { CatatanPaket, NilaiPaket } from './format';
import { kanonNilai } from './kanon';

/** The entry ids of a revision. */
export function splitRevisi(revisi: string | null): string[] {
  return revisi === null ? [] : revisi.split('+');
}

/** The revision of these entries: sorted, so that it is the same text on every machine. */
export function joinRevisi(id: Iterable<string>): string | null {
  const urut = [...new Set(id)].toSorted();
  return urut.length === 0 ? null : urut.join('+');
}

/** All that a value goes back to. */
export interface Silsilah {
  /** Its entries and all entries before them. */
  readonly id: ReadonlySet<string>;
  /** Canonical texts of every content on the way. */
  readonly isi: ReadonlySet<string>;
  /** Canonical texts of what the file held before the first entry. */
  readonly pangkal: ReadonlySet<string>;
}

/** Walks from a value back to its beginning. Entries that are not there end the walk; what they held is in their child's `dari`. */
export function traceSilsilah(
  nilai: Pick<NilaiPaket, 'sasaran' | 'isi' | 'revisi'>,
  catatan: ReadonlyMap<string, CatatanPaket>,
): Silsilah {
  const { sasaran } = nilai;
  const kunci = sasaranKey(sasaran);
  const id = new Set<string>();
  const isi = new Set([kanonNilai(sasaran, nilai.isi)]);
  const pangkal = new Set<string>();
  const antre = splitRevisi(nilai.revisi);
  for (let satu = antre.pop(); satu !== undefined; satu = antre.pop()) {
    const c = catatan.get(satu);
    // A forged entry may stand on one of another target; that is not this value's past.
    if (id.has(satu) || (c !== undefined && sasaranKey(c.perubahan.sasaran) !== kunci)) continue;
    id.add(satu);
    if (c === undefined) continue;
    const dari = kanonNilai(sasaran, c.perubahan.dari);
    isi.add(dari).add(kanonNilai(sasaran, c.perubahan.ke));
    if (c.revisiDasar === null) pangkal.add(dari);
    antre.push(...splitRevisi(c.revisiDasar));
  }
  return { id, isi, pangkal };
}

/** The entries of `id`, those that others stand on first. */
export function urutCatatan(id: Iterable<string>, catatan: ReadonlyMap<string, CatatanPaket>): CatatanPaket[] {
  const urut: CatatanPaket[] = [];
  const terlihat = new Set<string>();
  const cari = [...id].toSorted();
  const mulai = new Set(cari);
  // An own stack: a chain may be longer than calls may nest.
  const antre = cari.toReversed().map((satu) => ({ satu, selesai: false }));
  for (let langkah = antre.pop(); langkah !== undefined; langkah = antre.pop()) {
    const c = catatan.get(langkah.satu);
    if (c === undefined) continue;
    if (langkah.selesai) urut.push(c);
    else if (!terlihat.has(c.id)) {
      terlihat.add(c.id);
      antre.push({ satu: c.id, selesai: true });
      for (const dasar of splitRevisi(c.revisiDasar)) if (mulai.has(dasar)) antre.push({ satu: dasar, selesai: false });
    }
  }
  return urut;
}
