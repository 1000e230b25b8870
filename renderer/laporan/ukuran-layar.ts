/** Sizes of a sheet on screen and on printed pages, in CSS pixels (96 per inch). */
import type { Lembar } from '#shared/laporan/lembar';

/** A column is so many digits of the sheet's font wide, and 5 pixels more. */
const pixelsPerCharacter = 7;
const columnPadding = 5;
export const pixelsPerPoint = 96 / 72;

/** Widths of the columns. */
export function lebarKolom(lembar: Pick<Lembar, 'kolom'>): number[] {
  return lembar.kolom.map((k) => Math.round(k.lebar * pixelsPerCharacter) + columnPadding);
}

/** Width of the whole sheet. */
export function lebarLembar(lembar: Pick<Lembar, 'kolom'>): number {
  return lebarKolom(lembar).reduce((jumlah, l) => jumlah + l, 0);
}
