/**
 * Walks through the XML of a workbook part once, in linear time, without building a tree. It knows what spreadsheet
 * programs write: elements, attributes, text, CDATA. Entities of the document's own are refused; nothing is loaded.
 */
import { BukuDitolak } from './buku-trouble';

export interface XmlHandler {
  /** `tag` is the raw text between the brackets; ask `attribute` for what is in it. */
  readonly buka?: (nama: string, tag: string) => void;
  /** Also called for an empty element. */
  readonly tutup?: (nama: string) => void;
  readonly teks?: (teks: string) => void;
}

/** Calls the handler for every element and text, in order. Element names come without their prefix. */
export function scanXml(xml: string, { buka, tutup, teks }: XmlHandler): void {
  let i = xml.indexOf('<');
  while (i !== -1) {
    const kedua = xml.charCodeAt(i + 1);
    let akhir: number;
    if (kedua === 0x21 || kedua === 0x3f) {
      akhir = skipMarkup(xml, i, teks);
    } else {
      akhir = tagEnd(xml, i + 1);
      if (kedua === 0x2f) tutup?.(localName(xml, i + 2, akhir));
      else {
        const kosong = xml.charCodeAt(akhir - 1) === 0x2f;
        const nama = localName(xml, i + 1, akhir);
        buka?.(nama, xml.slice(i + 1, kosong ? akhir - 1 : akhir));
        if (kosong) tutup?.(nama);
      }
      akhir++;
    }
    i = xml.indexOf('<', akhir);
    if (i > akhir && teks !== undefined) teks(decodeEntities(xml.slice(akhir, i)));
  }
}

/** The value of an attribute of a raw tag; undefined when it has none of this name. */
export function attribute(tag: string, nama: string): string | undefined {
  const cari = `${nama}=`;
  for (let i = tag.indexOf(cari); i !== -1; i = tag.indexOf(cari, i + 1)) {
    const sebelum = tag.charCodeAt(i - 1);
    if (sebelum > 0x20) continue;
    const kutip = tag.charAt(i + cari.length);
    const akhir = tag.indexOf(kutip, i + cari.length + 1);
    return kutip === '' || akhir === -1 ? undefined : decodeEntities(tag.slice(i + cari.length + 1, akhir));
  }
  return undefined;
}

/** The value of an attribute whatever the prefix of its name, e.g. `r:id`. */
export function prefixedAttribute(tag: string, nama: string): string | undefined {
  const awalan = new RegExp(`\\s((?:[\\w.-]+:)?${nama})=`, 'u').exec(tag)?.[1];
  return awalan === undefined ? undefined : attribute(tag, awalan);
}

function skipMarkup(xml: string, i: number, teks: XmlHandler['teks']): number {
  if (xml.startsWith('<![CDATA[', i)) {
    const akhir = indexOrFail(xml, ']]>', i);
    teks?.(xml.slice(i + 9, akhir));
    return akhir + 3;
  }
  if (xml.startsWith('<!--', i)) return indexOrFail(xml, '-->', i + 4) + 3;
  if (xml.startsWith('<?', i)) return indexOrFail(xml, '?>', i) + 2;
  // A document type can define entities that grow without end; no spreadsheet program writes one.
  throw new BukuDitolak('rusak');
}

function indexOrFail(xml: string, cari: string, dari: number): number {
  const i = xml.indexOf(cari, dari);
  if (i === -1) throw new BukuDitolak('rusak');
  return i;
}

/** Position of the bracket that closes a tag; brackets inside quotes do not. */
function tagEnd(xml: string, dari: number): number {
  let kutip = 0;
  for (let i = dari; i < xml.length; i++) {
    const c = xml.charCodeAt(i);
    if (kutip !== 0) {
      if (c === kutip) kutip = 0;
    } else if (c === 0x3e) return i;
    else if (c === 0x22 || c === 0x27) kutip = c;
  }
  throw new BukuDitolak('rusak');
}

function localName(xml: string, dari: number, sampai: number): string {
  let mulai = dari;
  let i = dari;
  for (; i < sampai; i++) {
    const c = xml.charCodeAt(i);
    if (c <= 0x20 || c === 0x2f) break;
    if (c === 0x3a) mulai = i + 1;
  }
  return xml.slice(mulai, i);
}

const entitas: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(teks: string): string {
  if (!teks.includes('&')) return teks;
  return teks.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/giu,
    (asal, hex?: string, desimal?: string, nama?: string) => {
      if (nama !== undefined) return entitas[nama] ?? asal;
      const kode = hex === undefined ? Number(desimal) : Number.parseInt(hex, 16);
      return kode <= 0x10_ffff ? String.fromCodePoint(kode) : '';
    },
  );
}
