import { toNilai } from '#shared/angka/exact';
import { decimalPattern, type Rumus } from '#shared/model/triwulan-data';
import { capaianKinerja } from '#shared/perhitungan/capaian';
import { isCetakanDariBulat, isCetakanSama } from './cetakan';

/**
 * The formula that a printed capaian proves: one that gives it where `R/T` does not (Kota Serang: target 0.0045,
 * realisasi 0.0006, printed 186.67, which is `2T-R`). Null when nothing is proved.
 */
export function provenRumus(
  target: string,
  realisasi: string,
  tercetak: string,
): Exclude<Rumus, 'manual' | 'R/T'> | null {
  if (![target, realisasi, tercetak].every((t) => decimalPattern.test(t))) return null;
  const [t, r] = [toNilai(target), toNilai(realisasi)];
  const cocok = (rumus: Rumus): boolean => {
    const capaian = capaianKinerja(rumus, t, r, null);
    if (capaian !== null && isCetakanSama(tercetak, capaian)) return true;
    return isCetakanDariBulat(tercetak, rumus, { target, realisasi, persen: false });
  };
  // A round print proves too little: 100 comes out of every formula when the target was met.
  if (t.equals(r) || cocok('R/T')) return null;
  if (cocok('2T-R')) return '2T-R';
  return cocok('T/R') ? 'T/R' : null;
}
