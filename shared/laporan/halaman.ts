/** Where a printed page ends: never within the rows of one node, and the signature never without the last of them. */
import { ukuranKertas } from './kertas';
import type { Halaman } from './lembar';

/** A page that is planned too full would break by itself shortly before the planned place and leave a page nearly empty. */
const cadangan = 0.97;

/** Height in points of sheet rows that fit on one page when the columns are fitted to its width. */
export function tinggiIsiHalaman({ kertas, tepi }: Halaman, lebarKolom: readonly number[]): number {
  const { lebar, tinggi } = ukuranKertas[kertas];
  const lebarLembar = lebarKolom.reduce((jumlah, l) => jumlah + Math.trunc(l * 7) * 0.75, 0);
  const skala = Math.min(1, (points(lebar) - (tepi.kiri + tepi.kanan) * 72) / lebarLembar);
  return ((points(tinggi) - (tepi.atas + tepi.bawah) * 72) / skala) * cadangan;
}

function points(milimeter: number): number {
  return (milimeter / 25.4) * 72;
}

export interface RencanaHalaman {
  readonly tinggiBaris: readonly number[];
  readonly kepala: { readonly dari: number; readonly sampai: number };
  /** First row of every group of rows that belongs together, from the row below the header on. */
  readonly kelompok: readonly number[];
  readonly tinggiHalaman: number;
}

/** The rows before which a new page begins. A group that is higher than a page is broken between its rows. */
export function awalHalaman({ tinggiBaris, kepala, kelompok, tinggiHalaman }: RencanaHalaman): number[] {
  const tinggi = (dari: number, sampai: number): number => {
    let jumlah = 0;
    for (let r = dari; r < sampai; r++) jumlah += tinggiBaris[r] ?? 0;
    return jumlah;
  };
  const tinggiKepala = tinggi(kepala.dari, kepala.sampai + 1);
  const awal: number[] = [];
  let terpakai = tinggi(0, kepala.sampai + 1);
  kelompok.forEach((dari, n) => {
    const sampai = kelompok[n + 1] ?? tinggiBaris.length;
    const seluruhnya = tinggi(dari, sampai);
    const utuh = seluruhnya <= tinggiHalaman - tinggiKepala;
    const bagian = utuh
      ? [{ mulai: dari, setinggi: seluruhnya }]
      : tinggiBaris.slice(dari, sampai).map((t, k) => ({ mulai: dari + k, setinggi: t }));
    for (const { mulai, setinggi } of bagian) {
      if (terpakai + setinggi > tinggiHalaman && terpakai > tinggiKepala) {
        awal.push(mulai);
        terpakai = tinggiKepala;
      }
      terpakai += setinggi;
    }
  });
  return awal;
}
