import type { Kertas } from './bentuk';

/** Paper sizes in landscape, millimetres. F4 is what Indonesian offices call Folio. */
export const ukuranKertas: Readonly<Record<Kertas, { readonly lebar: number; readonly tinggi: number }>> = {
  F4: { lebar: 330, tinggi: 215 },
  A4: { lebar: 297, tinggi: 210 },
  A3: { lebar: 420, tinggi: 297 },
  Legal: { lebar: 355.6, tinggi: 215.9 },
};
