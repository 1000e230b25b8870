/** Files made to break a reader, built part by part. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet whose part is the given text or bytes; `lain` are further parts. */
export function bukuMini(sheet: string | Uint8Array, lain: Zippable = {}): Uint8Array {
  return zipSync(
    {
      '_rels/.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${ns}" xmlns:r="${rel}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type="${rel}/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
      ...lain,
    },
    { level: 9 },
  );
}

export function lembarXml(sheetData: string, sesudah = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${ns}"><sheetData>${sheetData}</sheetData>${sesudah}</worksheet>`;
}

/** An OLE container with a stream of this name: how Excel 97-2003 and password-protected files begin. */
export function ole(aliran: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(aliran).forEach((huruf, n) => (bytes[1024 + n * 2] = huruf.charCodeAt(0)));
  return bytes;
}
