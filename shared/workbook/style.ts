import type { Borders, Style } from 'exceljs';
import type { GayaSel } from '#shared/laporan/lembar';

const horizontal = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;
const vertikal = { atas: 'top', tengah: 'middle', bawah: 'bottom' } as const;
const garis = { style: 'thin' } as const;
const bingkai: Partial<Borders> = { top: garis, left: garis, bottom: garis, right: garis };

const dikenal = new WeakMap<GayaSel, Partial<Style>>();

/** The ExcelJS style of a look: always the same object, because ExcelJS recognises equal styles by identity. */
export function styleOf(gaya: GayaSel): Partial<Style> {
  const ada = dikenal.get(gaya);
  if (ada !== undefined) return ada;
  const style: Partial<Style> = {
    font: { name: 'Arial', family: 2, size: gaya.ukuran, bold: gaya.tebal, underline: gaya.garisBawah },
    alignment: { horizontal: horizontal[gaya.rata], vertical: vertikal[gaya.tegak], wrapText: gaya.bungkus },
    ...(gaya.bingkai ? { border: bingkai } : {}),
    ...(gaya.latar === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${gaya.latar}` } } as const }),
    ...(gaya.format === null ? {} : { numFmt: gaya.format }),
  };
  dikenal.set(gaya, style);
  return style;
}
