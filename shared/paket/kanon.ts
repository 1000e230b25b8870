/** One text for equal content: how machines compare values. */
import { toNilai } from '#shared/angka/exact';
import { isDaftarBukti } from '#shared/perintah/sasaran';
import type { IsiPaket, SasaranPaket } from './format';
import { isSasaranAngka } from './sebut-nilai';

/** Canonical text of content, whatever the order its fields were written in. An empty remark and none are the same. */
export function kanon(isi: unknown): string {
  if (isi === '' || isi === undefined) return 'null';
  return JSON.stringify(isi, sortKeys);
}

/** True for the same content, digit by digit. */
export function sameIsi(a: unknown, b: unknown): boolean {
  return a === b || kanon(a) === kanon(b);
}

/** Canonical text of what a target holds: a figure counts by its value (68.5 is 68.50), attached files in any order. */
export function kanonNilai(sasaran: SasaranPaket, isi: IsiPaket): string {
  if (sasaran.jenis === 'bukti' && isi !== null && typeof isi === 'object' && isDaftarBukti(isi))
    return isi
      .map((b) => b.sha256)
      .toSorted()
      .join(' ');
  return isSasaranAngka(sasaran) && typeof isi === 'string' ? toNilai(isi).toFraction() : kanon(isi);
}

/** True when both are the same value of the target, however each was written. */
export function sameNilai(sasaran: SasaranPaket, a: IsiPaket, b: IsiPaket): boolean {
  return a === b || kanonNilai(sasaran, a) === kanonNilai(sasaran, b);
}

function sortKeys(_kunci: string, isi: unknown): unknown {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) return isi;
  return Object.fromEntries(Object.entries(isi).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
