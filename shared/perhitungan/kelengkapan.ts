/**
 * Which cells of a quarter a person has to fill, and which are still missing. The progress marks of the tree and the
 * check `belum-diisi` count by this one rule.
 */
import { formatJumlah } from '#shared/angka/format-angka';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import type { IndikatorTerhitung, SimpulTerhitung } from './hasil';

/** Cells to fill, and how many of them are. */
export interface Kelengkapan {
  readonly terisi: number;
  readonly semua: number;
}

/** `8.004 dari 8.464`. */
export function sebutKelengkapan({ terisi, semua }: Kelengkapan): string {
  return `${formatJumlah(terisi)} dari ${formatJumlah(semua)}`;
}

/** What is missing of an indicator: its figure, the reason why it has none yet, or its typed percentage. */
export type Kekurangan = 'realisasi' | 'keterangan' | 'capaian';

/** A program, kegiatan or sub kegiatan without pagu in this quarter's version is not carried out (yet): nothing to fill. */
export function isDue(s: SimpulTerhitung): boolean {
  return s.simpul.jenjang === 'tujuan' || s.simpul.jenjang === 'sasaran' || (s.uang.pagu ?? 0) > 0;
}

/** True for an indicator that is entered (not computed) and has a target. */
export function isToFill(i: IndikatorTerhitung): boolean {
  return isIsiSendiri(i.indikator) && i.targetTeks !== null && i.status !== 'tidak-ada-target';
}

/** True for an entered figure of which it can be said that it will only be known later, or of which it is said already. */
export function isDapatDitunda(i: IndikatorTerhitung): boolean {
  return isIsiSendiri(i.indikator) && (i.status !== 'tidak-ada-target' || i.isian?.status !== undefined);
}

/** What is still missing of an indicator of a node that is due; null when nothing is. */
export function findKekurangan(i: IndikatorTerhitung, s: SimpulTerhitung): Kekurangan | null {
  if (!isToFill(i)) return null;
  switch (i.status) {
    case 'tidak-ada-target':
      return null;
    case 'belum-dapat-diukur':
      return hasText(i.isian?.keterangan) || hasText(s.keterangan) ? null : 'keterangan';
    case 'belum-diisi':
      // "Nindya" has no number to type; its typed capaian says it all.
      return i.indikator.rumus === 'manual' && i.capaian !== null && i.target === null ? null : 'realisasi';
    case 'nilai':
      return i.indikator.rumus === 'manual' && i.capaian === null ? 'capaian' : null;
  }
}

/** True when the money of a due sub kegiatan has not been entered. */
export function isUangKurang(s: SimpulTerhitung): boolean {
  return isDue(s) && s.simpul.jenjang === 'subkegiatan' && s.uang.realisasi === null;
}

/** Whether a node is counted. */
export type Dihitung = (s: SimpulTerhitung) => boolean;

/** Counts the cells of a node and all below it, as far as they are `dihitung`. */
export function countKelengkapan(s: SimpulTerhitung, dihitung: Dihitung = () => true): Kelengkapan {
  const sendiri = dihitung(s) ? [ownCells(s)] : [];
  return sumKelengkapan([...sendiri, ...s.anak.map((a) => countKelengkapan(a, dihitung))]);
}

export function sumKelengkapan(daftar: readonly Kelengkapan[]): Kelengkapan {
  return daftar.reduce((a, b) => ({ terisi: a.terisi + b.terisi, semua: a.semua + b.semua }), { terisi: 0, semua: 0 });
}

/** Counts the cells of the node itself. */
export function ownCells(s: SimpulTerhitung): Kelengkapan {
  if (!isDue(s)) return { terisi: 0, semua: 0 };
  const indikator = s.indikator.filter(isToFill);
  const uang = Number(s.simpul.jenjang === 'subkegiatan');
  const kurang = indikator.filter((i) => findKekurangan(i, s) !== null).length + Number(isUangKurang(s));
  return { terisi: indikator.length + uang - kurang, semua: indikator.length + uang };
}

function hasText(teks: string | null | undefined): boolean {
  return (teks ?? '').trim() !== '';
}
