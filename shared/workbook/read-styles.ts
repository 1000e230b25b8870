import type { GayaBuku } from './buku';
import { attribute, scanXml } from './xml-scan';

export const gayaPolos: GayaBuku = { format: '', tebal: false, indentasi: 0 };

/** Number formats that need no definition in the file (ECMA-376 part 1, 18.8.30), as far as a report may hold them. */
const formatBawaan: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  49: '@',
};

/** The looks of a workbook's styles part, by the number that cells refer to. */
export function readStyles(xml: string): GayaBuku[] {
  const format = new Map(Object.entries(formatBawaan).map(([id, kode]) => [Number(id), kode]));
  const tebal: boolean[] = [];
  const gaya: { format: string; tebal: boolean; indentasi: number }[] = [];
  let bagian = '';
  let dalamHuruf = false;
  scanXml(xml, {
    buka: (nama, tag) => {
      if (nama === 'fonts' || nama === 'cellXfs' || nama === 'dxfs' || nama === 'cellStyleXfs') bagian = nama;
      else if (nama === 'numFmt' && bagian !== 'dxfs')
        format.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      else if (bagian === 'fonts' && nama === 'font') {
        tebal.push(false);
        dalamHuruf = true;
      } else if (dalamHuruf && nama === 'b')
        tebal[tebal.length - 1] = !/^(?:0|false)$/iu.test(attribute(tag, 'val') ?? '');
      else if (bagian === 'cellXfs' && nama === 'xf') {
        const kode = format.get(Number(attribute(tag, 'numFmtId') ?? 0)) ?? '';
        gaya.push({
          format: /^general$/iu.test(kode) ? '' : kode,
          tebal: tebal[Number(attribute(tag, 'fontId') ?? 0)] ?? false,
          indentasi: 0,
        });
      } else if (bagian === 'cellXfs' && nama === 'alignment') {
        const terakhir = gaya.at(-1);
        if (terakhir !== undefined) terakhir.indentasi = Number(attribute(tag, 'indent') ?? 0) || 0;
      }
    },
    tutup: (nama) => {
      if (nama === 'font') dalamHuruf = false;
      else if (nama === bagian) bagian = '';
    },
  });
  return gaya;
}
