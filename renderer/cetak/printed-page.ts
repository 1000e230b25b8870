import { ukuranKertas } from '#shared/laporan/kertas';
import type { Halaman } from '#shared/laporan/lembar';

const pixelsPerInch = 96;
const millimetresPerInch = 25.4;

/** The style sheet that gives every printed page its paper and margins, and the width in pixels left between them. */
export function printedPage({ kertas, tepi }: Halaman): { readonly css: string; readonly lebarCetak: number } {
  const { lebar, tinggi } = ukuranKertas[kertas];
  const margin = [tepi.atas, tepi.kanan, tepi.bawah, tepi.kiri].map((inci) => `${inci.toString()}in`).join(' ');
  return {
    css: `@page { size: ${lebar.toString()}mm ${tinggi.toString()}mm; margin: ${margin}; } body { margin: 0; } tr { break-inside: avoid; }`,
    lebarCetak: (lebar / millimetresPerInch - tepi.kiri - tepi.kanan) * pixelsPerInch,
  };
}
