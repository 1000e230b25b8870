/**
 * The cells of a sheet as XML, in one piece per row.
 *
 * ExcelJS writes all else of the package: it makes the sheet without rows, and what stands here is put into it. Its own
 * way makes an object per cell and keeps each attribute of each as a string of its own, half a million of them for a year of
 * 46 offices; its `mergeCells`, moreover, compares every area with all earlier ones. Styles and texts get their numbers from
 * ExcelJS, so the other parts of the package know them.
 */
import type { Style } from 'exceljs';
import { alamatSel, hurufKolom, type GayaSel, type Lembar, type Sel } from '#shared/laporan/lembar';
import { cellText, resultText } from './cell-text';
import { styleOf } from './style';

/** Where ExcelJS numbers what a cell points to. */
export interface Numbering {
  readonly styles: { readonly addStyleModel: (style: Partial<Style>) => number };
  readonly sharedStrings: { readonly add: (text: string) => number };
}

/** Writes the rows of one sheet, from the top. */
export class RowWriter {
  private readonly lembar: Lembar;
  private readonly numbering: Numbering;
  private readonly letters: readonly string[];
  /** The text of the attribute, for each look. */
  private readonly styles = new Map<GayaSel, string>();
  /** Cells of a city's offices repeat the same texts, which are escaped once. */
  private readonly texts = new Map<string, string>();

  constructor(lembar: Lembar, numbering: Numbering) {
    this.lembar = lembar;
    this.numbering = numbering;
    this.letters = lembar.kolom.map((_, n) => hurufKolom(n));
  }

  /** The `<row>` elements from row `dari` up to `sampai`. */
  write(dari: number, sampai: number): string {
    const xml: string[] = [];
    this.lembar.baris.slice(dari, sampai).forEach(({ tinggi, sel }, r) => {
      const number = (dari + r + 1).toString();
      xml.push(`<row r="${number}" ht="${tinggi.toString()}" customHeight="1">`);
      sel.forEach((s, n) => xml.push(this.cell(s, (this.letters[n] ?? '') + number)));
      xml.push('</row>');
    });
    // Joined, not added up: V8 would keep every addend until the end.
    return xml.join('');
  }

  private cell({ isi, gaya }: Sel, address: string): string {
    const head = `<c r="${address}"${this.style(gaya)}`;
    switch (isi.jenis) {
      case 'kosong':
      case 'tertutup':
        return `${head}/>`;
      case 'teks':
        return `${head} t="s"><v>${this.text(isi.teks)}</v></c>`;
      case 'angka':
        return `${head}><v>${isi.nilai.toString()}</v></c>`;
      case 'rumus': {
        const formula = `<f>${escapeXml(isi.rumus)}</f>`;
        return isi.nilai === null
          ? `${head} t="str">${formula}<v>${resultText}</v></c>`
          : `${head}>${formula}<v>${isi.nilai.toString()}</v></c>`;
      }
    }
  }

  private style(gaya: GayaSel): string {
    let style = this.styles.get(gaya);
    if (style === undefined) {
      style = ` s="${this.numbering.styles.addStyleModel(styleOf(gaya)).toString()}"`;
      this.styles.set(gaya, style);
    }
    return style;
  }

  private text(teks: string): string {
    let number = this.texts.get(teks);
    if (number === undefined) {
      number = this.numbering.sharedStrings.add(cellText(teks)).toString();
      this.texts.set(teks, number);
    }
    return number;
  }
}

/** The `<mergeCells>` element; empty where nothing is merged. */
export function mergeCells({ baris }: Lembar): string {
  const areas = baris.flatMap(({ sel }, r) =>
    sel.flatMap(({ gabung }, n) =>
      gabung === undefined ? [] : [`${alamatSel(r, n)}:${alamatSel(r + gabung.baris - 1, n + gabung.kolom - 1)}`],
    ),
  );
  if (areas.length === 0) return '';
  return `<mergeCells count="${areas.length.toString()}">${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
}

function escapeXml(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
