/**
 * Some layouts print the money of a tujuan or sasaran per indicator: the sum of the programs that finance it. Which
 * programs is not printed; they are those whose money adds up to exactly the printed sum.
 */
import type { Simpul } from '#shared/model/triwulan-data';
import type { Catatan } from './catatan';
import { alamatAtauKosong } from './pembaca-angka';
import type { Rakitan } from './rakit';
import { rupiahSel } from './uang-sel';

/** An indicator is financed by a few programs at most. */
const maxProgram = 3;
/** Combinations tried in one sheet; a real one needs a few hundred. */
const maxPercobaan = 200_000;
/** No office has more tujuan and sasaran. */
const maxSimpul = 200;

/**
 * Sets `program` of the indicators that can be explained; returns the nodes of which every indicator is. `perIndikator`
 * says that the layout prints money this way.
 */
export function linkPrograms(
  { simpul, cabang, indikator }: Rakitan,
  perIndikator: boolean,
  catatan: Catatan,
): ReadonlySet<string> {
  const uang = (id: string): readonly [number, number] => {
    const sel = cabang.get(id)?.sumber.uang;
    return [rupiahSel(sel?.get('pagu')), rupiahSel(sel?.get('realisasiAnggaran'))];
  };
  const semua = simpul.filter((s) => s.jenjang === 'program');
  const selesai = new Set<string>();
  const sisa = { percobaan: maxPercobaan };
  const atas = simpul.filter((s) => s.jenjang === 'tujuan' || s.jenjang === 'sasaran').slice(0, maxSimpul);
  for (const s of atas) {
    const beruang = s.indikator.filter((i) => indikator.get(i.id)?.sel.has('pagu') === true);
    // One sum for the whole node is the usual case, and needs no link; so does one that stands on every row, where
    // merged cells were parted and filled.
    if (beruang.length === 0 || (beruang.length === 1 && !perIndikator)) continue;
    if (beruang.length === 1 && beruang[0] === s.indikator[0] && isOwnSum(s, simpul, uang)) continue;
    const jumlah = beruang.map((i) => rupiahSel(indikator.get(i.id)?.sel.get('pagu')));
    if (beruang.length > 1 && new Set(jumlah).size === 1) continue;
    const tautan = beruang.map((i) => {
      const sel = indikator.get(i.id)?.sel;
      const dicari = [rupiahSel(sel?.get('pagu')), rupiahSel(sel?.get('realisasiAnggaran'))] as const;
      // A single sum is more likely a wrong sum of the node than that of several programs.
      return {
        i,
        sel: sel?.get('pagu'),
        program: findPrograms(semua, uang, dicari, beruang.length > 1 ? maxProgram : 1, sisa),
      };
    });
    if (tautan.some((t) => t.program === null)) continue;
    // The programs of the others are not in this report, e.g. because it is that of one unit.
    for (const i of s.indikator) i.program = [];
    for (const { i, sel, program } of tautan) {
      i.program = (program ?? []).map((p) => p.id);
      const nama = (program ?? []).map((p) => p.nama).join('; ');
      catatan.tambah(alamatAtauKosong(sel), 'disimpulkan: program dari indikator', i.nama, nama);
    }
    selesai.add(s.id);
  }
  return selesai;
}

function isOwnSum(s: Simpul, simpul: readonly Simpul[], uang: (id: string) => readonly [number, number]): boolean {
  const anak = new Set(simpul.filter((a) => a.induk === s.id).map((a) => a.id));
  const program = simpul.filter(
    (p) => p.jenjang === 'program' && p.induk !== null && (p.induk === s.id || anak.has(p.induk)),
  );
  return program.reduce((n, p) => n + uang(p.id)[0], 0) === uang(s.id)[0];
}

function findPrograms(
  semua: readonly Simpul[],
  uang: (id: string) => readonly [number, number],
  dicari: readonly [number, number],
  paling: number,
  sisa: { percobaan: number },
): Simpul[] | null {
  const calon = semua
    .map((p) => ({ p, uang: uang(p.id) }))
    .filter((c) => c.uang[0] <= dicari[0] && c.uang[0] > 0)
    .slice(0, 40);
  if (dicari[0] === 0) return null;
  const cari = (mulai: number, kurang: readonly [number, number], banyak: number): Simpul[] | null => {
    if (kurang[0] === 0 && kurang[1] === 0) return [];
    if (banyak === 0) return null;
    for (const [n, c] of calon.entries()) {
      if (n < mulai || sisa.percobaan-- <= 0) continue;
      const lanjut = cari(n + 1, [kurang[0] - c.uang[0], kurang[1] - c.uang[1]], banyak - 1);
      if (lanjut !== null) return [c.p, ...lanjut];
    }
    return null;
  };
  // The fewest programs explain best.
  for (let banyak = 1; banyak <= paling; banyak++) {
    const hasil = cari(0, dicari, banyak);
    if (hasil !== null) return hasil;
  }
  return null;
}
