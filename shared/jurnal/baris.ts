/**
 * The lines of the journal. Each carries its length and checksum, so that a line cut by a power failure, or damaged later,
 * is recognised and the sound ones around it still count:
 *
 *   <length, 8 hex> <CRC-32, 8 hex> <content>\n
 *
 * The content is JSON and so holds no line break of its own.
 */
import { strToU8 } from 'fflate';
import { crc32 } from '#shared/workbook/crc32';

const pola = /^([0-9a-f]{8}) ([0-9a-f]{8}) (.*)$/su;

/** One line, line break included. Throws when `isi` holds a line break. */
export function writeBaris(isi: string): string {
  if (/[\n\r]/u.test(isi)) throw new Error('a journal line holds no line break');
  return `${hex(isi.length)} ${checksum(isi)} ${isi}\n`;
}

/** What a journal file holds. */
export interface IsiJurnal {
  /** Contents of the sound lines, in order. */
  readonly isi: readonly string[];
  /** Lines that were cut or damaged. */
  readonly rusak: number;
}

/** Reads a journal file. Never throws: what is not a sound line is counted. */
export function readBaris(teks: string): IsiJurnal {
  const isi: string[] = [];
  let rusak = 0;
  const baris = teks.split('\n');
  // What stands behind the last line break was cut, even where its checksum happens to fit.
  const terakhir = baris.pop() ?? '';
  if (terakhir !== '') rusak += 1;
  for (const b of baris) {
    // An empty line was put behind a cut one, to begin anew.
    if (b === '') continue;
    const sah = contentOf(b);
    if (sah === null) rusak += 1;
    else isi.push(sah);
  }
  return { isi, rusak };
}

function contentOf(baris: string): string | null {
  const [, panjang, jumlah, isi] = pola.exec(baris) ?? [];
  if (isi === undefined || panjang !== hex(isi.length) || jumlah !== checksum(isi)) return null;
  return isi;
}

/** CRC-32 of a text's UTF-8 bytes, 8 hexadecimal digits. */
export function checksum(teks: string): string {
  return hex(crc32(strToU8(teks)));
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0');
}
