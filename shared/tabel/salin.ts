/**
 * Cells on their way to the clipboard. As text, figures stand without thousands separators and with a decimal comma, which a spreadsheet
 * set to Indonesian reads as numbers; as HTML they also carry the number itself, which Excel (`x:num`) and LibreOffice (`sdval`) take
 * whatever their language is.
 */
import { decimalPattern } from '#shared/model/triwulan-data';
import { formatDecimalText } from '#shared/angka/format-angka';
import { masukanIsian } from '#shared/perintah/read-isian';
import type { Kisi, SelTabel } from './kisi';
import type { Kotak } from './pilihan';
import type { SelTempel } from './rencana-tempel';
import { writeTsv } from './tsv';

export interface Salinan {
  readonly tsv: string;
  readonly html: string;
  /** The same cells, with what exactly stands in them: for pasting here. */
  readonly blok: readonly (readonly SelTempel[])[];
}

export function salinKisi(kisi: Kisi, { atas, bawah, kiri, kanan }: Kotak): Salinan {
  const sel = Array.from({ length: bawah - atas + 1 }, (_, b) =>
    Array.from({ length: kanan - kiri + 1 }, (__, k) => kisi.sel(atas + b, kiri + k)),
  );
  const blok = sel.map((baris) => baris.map(selTempel));
  return { tsv: writeTsv(blok.map((baris) => baris.map((s) => s.teks))), html: tulisHtml(blok), blok };
}

function selTempel(sel: SelTabel | undefined): SelTempel {
  if (sel === undefined) return { teks: '' };
  if (sel.jenis === 'isian') {
    const masukan = masukanIsian(sel.sasaran);
    return {
      teks: masukan === 'teks' ? (sel.isi ?? '').toString() : teksAngka(sel.isi),
      asal: { masukan, isi: sel.isi },
    };
  }
  const { teks, angka } = sel;
  if (typeof angka === 'number') return { teks: teksAngka(angka), asal: { masukan: 'rupiah', isi: angka } };
  if (angka === null || !decimalPattern.test(angka)) return { teks };
  return { teks: teksAngka(angka), asal: { masukan: 'desimal', isi: angka } };
}

function teksAngka(isi: string | number | null): string {
  return isi === null ? '' : formatDecimalText(isi.toString(), { ribuan: '', desimal: ',' });
}

function tulisHtml(blok: readonly (readonly SelTempel[])[]): string {
  const baris = blok.map((b) => `<tr>${b.map(tulisSel).join('')}</tr>`).join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${baris}</table></body></html>`;
}

function tulisSel({ teks, asal }: SelTempel): string {
  if (asal === undefined || asal.masukan === 'teks' || asal.isi === null) return `<td x:str>${escapeHtml(teks)}</td>`;
  const angka = asal.isi.toString();
  return `<td x:num="${angka}" sdval="${angka}" sdnum="1057;">${escapeHtml(teks)}</td>`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

function escapeHtml(teks: string): string {
  return teks.replace(/[&<>"\n]/gu, (huruf) => escapes[huruf] ?? huruf);
}
