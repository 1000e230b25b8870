import { toNilai, type Nilai } from '#shared/angka/exact';
import { decimalPattern, type Rumus } from '#shared/model/triwulan-data';
import { capaianKinerja } from '#shared/perhitungan/capaian';

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

/** How finely a figure is printed: half a unit of its last decimal, 0 for a whole number. */
function separuhSatuan(teks: string): number {
  const desimal = teks.includes('.') ? teks.length - teks.indexOf('.') - 1 : 0;
  return desimal === 0 ? 0 : 10 ** -desimal / 2;
}

/**
 * True when a printed capaian comes from figures that are themselves printed rounded: 173.33 from a target of 0.0045
 * printed as 0.005; 24.93 from a realisasi in percent printed as 17. Things counted are whole by nature.
 */
export function isCetakanDariBulat(
  tercetak: string,
  rumus: Rumus,
  { target, realisasi, persen }: { readonly target: string; readonly realisasi: string; readonly persen: boolean },
): boolean {
  if (![tercetak, target, realisasi].every((t) => decimalPattern.test(t))) return false;
  const longgar = {
    t: separuhSatuan(target),
    r: persen ? Math.max(separuhSatuan(realisasi), realisasi.includes('.') ? 0 : 0.5) : separuhSatuan(realisasi),
  };
  // Every formula rises or falls steadily in both figures, so its ends lie at the corners.
  const sudut = [-1, 1].flatMap((t) =>
    [-1, 1].map((r) =>
      capaianKinerja(rumus, toNilai(Number(target) + t * longgar.t), toNilai(Number(realisasi) + r * longgar.r), null),
    ),
  );
  const nilai = sudut.flatMap((c) => (c === null ? [] : [c.valueOf()]));
  const cetak = Number(tercetak);
  return (
    nilai.length === 4 && cetak >= Math.min(...nilai) - satuanTerkecil && cetak <= Math.max(...nilai) + satuanTerkecil
  );
}
