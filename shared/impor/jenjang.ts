/**
 * Which level each node is on where one column holds several. In this order: the code says it, the running number says
 * it (I / 1. / 1.1), the word PROGRAM says it; kegiatan and sub kegiatan that are left are told apart together, over a
 * whole program: that division is taken in which sums of money fit best, weighed with how the rows look and what their
 * indicators measure.
 */
import { alamatSel } from '#shared/laporan/lembar';
import { namaJenjang, type Jenjang } from '#shared/model/triwulan-data';
import { isSatuanPersen } from '#shared/perhitungan/akumulasi';
import type { SimpulSumber } from './baris-simpul';
import type { Catatan } from './catatan';
import type { Koreksi } from './koreksi';
import { awalHasil, awalUkuran } from './teks';
import { rupiahSel } from './uang-sel';

/** A kegiatan with more sub kegiatan than this does not occur; it bounds the search. */
const maxAnak = 150;

/** The level of every node, in order: as corrected, as stated, or concluded. Conclusions are noted. */
export function inferJenjang(
  simpul: readonly SimpulSumber[],
  catatan: Catatan,
  koreksi: Koreksi['jenjang'] = {},
): Jenjang[] {
  const nomor = numberedLevels(simpul);
  const tersurat = simpul.map((s) => koreksi[alamatSel(s.sel.baris, s.sel.kolom)] ?? statedLevel(s, nomor));
  const duga = tersurat.map((j, n) => j ?? (isProgram(simpul, n) ? 'program' : null));
  const hasil: Jenjang[] = duga.map((j) => j ?? 'subkegiatan');
  const ciri = rowTraits(simpul.filter((_, n) => duga[n] === null));
  let awal = 0;
  const bagi = (akhir: number): void => {
    const nomor = Array.from({ length: akhir - awal }, (_, k) => awal + k);
    if (nomor.some((n) => duga[n] === null)) {
      const bobot = nomor.map((n) => fixedWeight(duga[n] ?? null) ?? weightOf(simpul[n], ciri));
      const kegiatan = divide(
        nomor.map((n) => moneyOf(simpul[n])),
        bobot,
      );
      for (const [k, n] of nomor.entries())
        if (duga[n] === null) hasil[n] = kegiatan.has(k) ? 'kegiatan' : 'subkegiatan';
    }
    awal = akhir + 1;
  };
  duga.forEach((j, n) => {
    if (j !== null && j !== 'kegiatan' && j !== 'subkegiatan') bagi(n);
  });
  bagi(simpul.length);

  simpul.forEach((s, n) => {
    const jenjang = hasil[n];
    if (tersurat[n] !== null || jenjang === undefined) return;
    catatan.tambah(alamatSel(s.sel.baris, s.sel.kolom), 'disimpulkan: jenjang', s.nama, namaJenjang[jenjang]);
  });
  return hasil;
}

/** Said by the column, the code or the running number. */
function statedLevel(s: SimpulSumber, nomor: ReadonlyMap<string, Jenjang>): Jenjang | null {
  const [satu] = s.boleh;
  if (satu !== undefined && s.boleh.length === 1) return satu;
  const oleh =
    levelOfKode(s.kode) ?? s.sebutan ?? (s.boleh.includes('program') ? nomor.get(formOfNomor(s.nomor)) : undefined);
  return oleh !== undefined && s.boleh.includes(oleh) ? oleh : null;
}

function levelOfKode(kode: string | null): Jenjang | undefined {
  const bagian = kode?.split('.').length;
  return bagian === 3 ? 'program' : bagian === 5 ? 'kegiatan' : bagian === 6 ? 'subkegiatan' : undefined;
}

/**
 * The levels that running numbers state, by their form. Offices write I / 1. / 1.1, A / 1 / a or 1 / 1.1 / 1.1.1: a form is
 * the level below the form it first appears under. Numbers of one form count rows and state nothing.
 */
function numberedLevels(simpul: readonly SimpulSumber[]): ReadonlyMap<string, Jenjang> {
  const bernama = simpul.filter((s) => s.boleh.includes('program') && s.boleh.length > 1);
  const bentuk = [...new Set(bernama.map((s) => formOfNomor(s.nomor)))].filter((b) => b !== '');
  const [pertama] = bernama;
  // Where the programs have no number of their own, the highest form is that of the kegiatan.
  const jenjang = pertama?.nomor === '' ? bertingkat.slice(1) : bertingkat;
  if (bentuk.length < 2 || bentuk.length > jenjang.length) return new Map();
  return new Map(bentuk.flatMap((b, n) => (jenjang[n] === undefined ? [] : [[b, jenjang[n]] as const])));
}

const bertingkat = ['program', 'kegiatan', 'subkegiatan'] as const satisfies readonly Jenjang[];

/** `IV.` to `I`, `12)` to `1`, `1.2` to `1.1`, `b.` to `a`; empty for none. */
function formOfNomor(nomor: string): string {
  const polos = nomor.replace(/[.)]$/u, '');
  if (/^[IVXLC]+$/u.test(polos)) return 'I';
  if (/^[A-Z]$/u.test(polos)) return 'A';
  if (/^[a-z]$/u.test(polos)) return 'a';
  return /^\d{1,3}(?:\.\d{1,3})*$/u.test(polos) ? polos.replace(/\d+/gu, '1') : '';
}

function isProgram(simpul: readonly SimpulSumber[], n: number): boolean {
  const s = simpul[n];
  if (s?.boleh.includes('program') !== true) return false;
  return /^program\b/iu.test(s.nama) || isKapital(s.nama);
}

function isKapital(teks: string): boolean {
  return /\p{Lu}{4}/u.test(teks) && teks === teks.toUpperCase();
}

/** What separates the rows from each other at all: only a trait that some have and some have not tells anything. */
interface CiriBaris {
  readonly tebal: boolean;
  readonly indentasi: number | null;
  readonly kapital: boolean;
  readonly rumus: boolean;
}

function rowTraits(simpul: readonly SimpulSumber[]): CiriBaris {
  const campur = (ciri: (s: SimpulSumber) => boolean): boolean => simpul.some(ciri) && !simpul.every(ciri);
  const indentasi = new Set(simpul.map((s) => s.sel.gaya.indentasi));
  return {
    tebal: campur((s) => s.sel.gaya.tebal),
    indentasi: indentasi.size > 1 ? Math.min(...indentasi) : null,
    kapital: campur((s) => isKapital(s.nama)),
    rumus: campur(isJumlahan),
  };
}

/** Money that the sheet itself adds up stands above what it is the sum of. */
function isJumlahan(s: SimpulSumber): boolean {
  return [s.uang.get('pagu'), s.uang.get('realisasiAnggaran')].some(
    (sel) => sel?.rumus != null && /SUM|\+|[A-Z]\d/iu.test(sel.rumus),
  );
}

/** Above 0: rather a kegiatan; below: rather a sub kegiatan. Sums of money, which count 5 each, outweigh all but looks together. */
function weightOf(s: SimpulSumber | undefined, ciri: CiriBaris): number {
  if (s === undefined) return 0;
  let bobot = 0;
  if (ciri.tebal) bobot += s.sel.gaya.tebal ? 3 : -3;
  if (ciri.indentasi !== null) bobot += s.sel.gaya.indentasi === ciri.indentasi ? 3 : -3;
  if (ciri.kapital) bobot += isKapital(s.nama) ? 2 : -2;
  if (ciri.rumus && s.uang.size > 0) bobot += isJumlahan(s) ? 6 : -2;
  if (/^sub\s*-?\s*kegiatan\b/iu.test(s.nama)) bobot -= 4;
  else if (/^kegiatan\b/iu.test(s.nama)) bobot += 4;
  // A kegiatan is measured by a share of what was planned, a sub kegiatan by what it delivers.
  for (const i of s.indikator.slice(0, 1)) {
    if (i.satuan !== '') bobot += isSatuanPersen(i.satuan) ? 1.5 : -1.5;
    if (awalUkuran.test(i.nama)) bobot += 1.5;
    else if (awalHasil.test(i.nama)) bobot -= 1.5;
    if (/[x×]\s*100/iu.test(i.formula.join(' '))) bobot += 1;
  }
  return bobot - (s.indikator.length > 1 ? 0.5 : 0);
}

function fixedWeight(jenjang: Jenjang | null): number | null {
  return jenjang === null ? null : jenjang === 'kegiatan' ? 1000 : -1000;
}

type Uang = readonly [pagu: number, realisasi: number];

function moneyOf(s: SimpulSumber | undefined): Uang {
  return [rupiahSel(s?.uang.get('pagu')), rupiahSel(s?.uang.get('realisasiAnggaran'))];
}

/** The positions of the kegiatan in the division of the rows that scores best. Of equal ones the shortest groups win. */
function divide(uang: readonly Uang[], bobot: readonly number[]): ReadonlySet<number> {
  const n = uang.length;
  const terbaik: { skor: number; dari: number }[] = [{ skor: 0, dari: -1 }];
  for (let akhir = 1; akhir <= n; akhir++) {
    let pilihan = { skor: Number.NEGATIVE_INFINITY, dari: akhir - 1 };
    let bobotAnak = 0;
    const jumlah: [number, number] = [0, 0];
    for (let i = akhir - 1; i >= Math.max(0, akhir - 1 - maxAnak); i--) {
      const [pagu, realisasi] = uang[i] ?? [0, 0];
      const anak = akhir - i - 1;
      const kelompok =
        (bobot[i] ?? 0) -
        bobotAnak +
        fit(pagu, jumlah[0], anak) +
        fit(realisasi, jumlah[1], anak) -
        (anak === 0 ? 3 : 0);
      const skor = (terbaik[i]?.skor ?? 0) + kelompok;
      if (skor > pilihan.skor) pilihan = { skor, dari: i };
      bobotAnak += bobot[i] ?? 0;
      jumlah[0] += pagu;
      jumlah[1] += realisasi;
    }
    terbaik.push(pilihan);
  }
  const kegiatan = new Set<number>();
  for (let akhir = n; akhir > 0;) {
    const dari = terbaik[akhir]?.dari ?? -1;
    if (dari < 0) break;
    kegiatan.add(dari);
    akhir = dari;
  }
  return kegiatan;
}

function fit(induk: number, jumlahAnak: number, anak: number): number {
  if (anak === 0) return 0;
  if (induk === jumlahAnak) return induk === 0 ? 0.3 : 5;
  return -2;
}
