/**
 * The rows of a report's table in order: a tujuan, all its sasaran, then all programs under them by kode, each with its
 * kegiatan, each with its sub kegiatan; then the next tujuan; programs without a tujuan last. A layout that prints
 * neither tujuan nor sasaran lists all programs by kode.
 */
import { compareKode } from '#shared/model/pohon';
import type { Jenjang } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import type { BentukLaporan } from './bentuk';

/** One row: an indicator of a node, or a node without any. */
export interface BarisTabel {
  readonly simpul: SimpulTerhitung;
  readonly nomor: string;
  readonly indikator: IndikatorTerhitung | null;
  /** Position among the rows of its node, and their number. */
  readonly ke: number;
  readonly jumlah: number;
}

/** The rows of the levels `tercetak`; a node for which `pilih` says no is left out together with its number. */
export function susunBaris(
  hasil: TriwulanTerhitung,
  tercetak: ReadonlySet<Jenjang>,
  penomoran: BentukLaporan['penomoran'],
  pilih: (s: SimpulTerhitung) => boolean,
): BarisTabel[] {
  const urut = urutanSimpul(hasil, tercetak).filter((s) => tercetak.has(s.simpul.jenjang) && pilih(s));
  const nomor = penomoran === 'teratas' ? nomorTeratas(urut, hasil) : nomorBertingkat();
  return urut.flatMap((simpul): BarisTabel[] => {
    const no = nomor(simpul);
    if (simpul.indikator.length === 0) return [{ simpul, nomor: no, indikator: null, ke: 0, jumlah: 1 }];
    return simpul.indikator.map((indikator, ke) => ({
      simpul,
      nomor: no,
      indikator,
      ke,
      jumlah: simpul.indikator.length,
    }));
  });
}

function urutanSimpul(hasil: TriwulanTerhitung, tercetak: ReadonlySet<Jenjang>): SimpulTerhitung[] {
  if (!tercetak.has('tujuan') && !tercetak.has('sasaran'))
    return hasil.akar.flatMap(programDi).sort(byKode).flatMap(denganAnak);
  const atas = hasil.akar.filter((s) => s.simpul.jenjang !== 'program');
  const lepas = hasil.akar.filter((s) => s.simpul.jenjang === 'program').sort(byKode);
  return [
    ...atas.flatMap((s) => [
      s,
      ...s.anak.filter((a) => a.simpul.jenjang === 'sasaran'),
      ...programDi(s).sort(byKode).flatMap(denganAnak),
    ]),
    ...lepas.flatMap(denganAnak),
  ];
}

function programDi(s: SimpulTerhitung): SimpulTerhitung[] {
  return s.simpul.jenjang === 'program' ? [s] : s.anak.flatMap(programDi);
}

function denganAnak(s: SimpulTerhitung): SimpulTerhitung[] {
  return [s, ...s.anak.toSorted(byKode).flatMap(denganAnak)];
}

function byKode(a: SimpulTerhitung, b: SimpulTerhitung): number {
  return compareKode(a.simpul, b.simpul);
}

/** 1, 2, 3 on the nodes above which nothing is printed; nothing on the others. */
function nomorTeratas(urut: readonly SimpulTerhitung[], hasil: TriwulanTerhitung): (s: SimpulTerhitung) => string {
  const tercetak = new Set(urut.map((s) => s.simpul.id));
  const terbawahi = (induk: string | null): boolean =>
    induk !== null && (tercetak.has(induk) || terbawahi(hasil.simpul.get(induk)?.simpul.induk ?? null));
  let terakhir = 0;
  return (s) => (terbawahi(s.simpul.induk) ? '' : (++terakhir).toString());
}

/** I / 1. / 1.1; a sub kegiatan directly under a program counts as a kegiatan. */
function nomorBertingkat(): (s: SimpulTerhitung) => string {
  let program = 0;
  let kegiatan = 0;
  let sub = 0;
  let indukSub: string | null = null;
  return ({ simpul }) => {
    if (simpul.jenjang === 'subkegiatan' && simpul.induk === indukSub)
      return `${kegiatan.toString()}.${(++sub).toString()}`;
    if (simpul.jenjang === 'kegiatan' || simpul.jenjang === 'subkegiatan') {
      sub = 0;
      indukSub = simpul.jenjang === 'kegiatan' ? simpul.id : null;
      return `${(++kegiatan).toString()}.`;
    }
    return simpul.jenjang === 'program' ? toRoman(++program) : '';
  };
}

const romawi = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** `XIV` for 14. */
export function toRoman(n: number): string {
  let sisa = n;
  return romawi
    .map(([huruf, nilai]) => {
      const kali = Math.floor(sisa / nilai);
      sisa -= kali * nilai;
      return huruf.repeat(kali);
    })
    .join('');
}
