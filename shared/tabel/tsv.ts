/**
 * The text that spreadsheets put on the clipboard: cells parted by tabs, rows by line breaks; a cell that itself holds a tab,
 * a line break or a quotation mark stands in quotation marks, with those inside doubled. Excel and LibreOffice agree on this.
 */

/** The cells of a clipboard text, row by row. Rows may differ in length. A text that is not quoted properly is taken as it stands. */
export function readTsv(teks: string): string[][] {
  if (teks === '') return [];
  // The last line break ends the last row; it does not begin another one.
  const isi = teks.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const kisi: string[][] = [[]];
  let letak = 0;
  for (;;) {
    const sel = readQuoted(isi, letak) ?? readPlain(isi, letak);
    kisi.at(-1)?.push(sel.teks);
    if (sel.akhir >= isi.length) return kisi;
    if (isi[sel.akhir] === '\n') kisi.push([]);
    letak = sel.akhir + 1;
  }
}

interface SelTerbaca {
  readonly teks: string;
  /** Where the tab, line break or end after the cell stands. */
  readonly akhir: number;
}

function readPlain(isi: string, letak: number): SelTerbaca {
  const pemisah = /[\t\n]/gu;
  pemisah.lastIndex = letak;
  const akhir = pemisah.exec(isi)?.index ?? isi.length;
  return { teks: isi.slice(letak, akhir), akhir };
}

/** Null when the cell is not a wholly quoted one. */
function readQuoted(isi: string, letak: number): SelTerbaca | null {
  const kutip = /"((?:[^"]|"")*)"(?=[\t\n]|$)/uy;
  kutip.lastIndex = letak;
  const cocok = kutip.exec(isi);
  return cocok === null ? null : { teks: (cocok[1] ?? '').replaceAll('""', '"'), akhir: kutip.lastIndex };
}

/** The text for the clipboard. */
export function writeTsv(kisi: readonly (readonly string[])[]): string {
  return kisi.map((baris) => baris.map(quoteWhereNeeded).join('\t')).join('\r\n');
}

function quoteWhereNeeded(teks: string): string {
  return /[\t\r\n"]/u.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks;
}
