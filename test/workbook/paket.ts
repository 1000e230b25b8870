/** Looks into the zip package of a workbook. */
import JSZip from 'jszip';

/** The text of one part, e.g. `xl/worksheets/sheet1.xml`. */
export async function readPart(xlsx: Uint8Array, nama: string): Promise<string> {
  const part = (await JSZip.loadAsync(xlsx)).file(nama);
  if (part === null) throw new Error(`${nama} tidak ada`);
  return part.async('string');
}

/** The children of the sheet's root element in the order they stand. */
export async function sheetElements(xlsx: Uint8Array): Promise<string[]> {
  const xml = await readPart(xlsx, 'xl/worksheets/sheet1.xml');
  const isi = xml.slice(xml.indexOf('<worksheet') + 1);
  const elemen: string[] = [];
  let dalam = 0;
  for (const [, tutup, nama, sendiri] of isi.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (tutup === '/') dalam--;
    else {
      if (dalam === 0 && nama !== undefined) elemen.push(nama);
      if (sendiri !== '/') dalam++;
    }
  }
  return elemen;
}
