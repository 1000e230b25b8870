import { seratus, toNilai, type Nilai } from '#shared/angka/exact';

/** Two decimals are what reports print; a difference below them is never a finding. */
const satuanTerkecil = 0.01;

/**
 * One unit of the last decimal that stands there, as a print may be rounded or cut. Zeros at the end do not count: a
 * typed 42 in a cell with two decimals shows 42.00.
 */
function satuanCetak(tercetak: string): number {
  const desimal = /\.(\d*[1-9])0*$/u.exec(tercetak)?.[1]?.length ?? 0;
  return Math.max(satuanTerkecil, 10 ** -desimal);
}

/** True when a printed percentage is the computed one, rounded or cut: 42 for 42.16, but not 83 for 15.87. */
export function isCetakanSama(tercetak: string, hitung: Nilai): boolean {
  return Math.abs(Number(tercetak) - hitung.valueOf()) < satuanCetak(tercetak) + 1e-9;
}

/**
 * True when a printed capaian comes from a realisasi that is itself printed rounded: 17 of 69 printed as 24.93, where
 * 24.64 is what the print gives. Only for realisasi in percent; things counted are whole by nature.
 */
export function isCetakanDariBulat(tercetak: string, realisasi: string, target: Nilai): boolean {
  if (target.n === 0n) return false;
  const separuh = 10 ** -(realisasi.includes('.') ? realisasi.length - realisasi.indexOf('.') - 1 : 0) / 2;
  const batas = (separuh * 100) / Math.abs(target.valueOf());
  const hitung = toNilai(realisasi).mul(seratus).div(target).valueOf();
  return Math.abs(Number(tercetak) - hitung) <= batas + satuanTerkecil;
}
