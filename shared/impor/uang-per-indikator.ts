/**
 * Some layouts print the money of a tujuan or sasaran per indicator: the sum of the programs that finance it. Which
 * programs is not printed; they are those whose money adds up to exactly the printed sum.
 */
import { alamatSel } from '#shared/laporan/lembar';
import type { Simpul } from '#shared/model/triwulan-data';
import type { Catatan } from './catatan';
import type { Rakitan } from './rakit';
import { rupiahSel } from './uang-sel';

/** An indicator is financed by a few programs at most. */
const maxProgram = 3;

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
  for (const s of simpul) {
    if (s.jenjang !== 'tujuan' && s.jenjang !== 'sasaran') continue;
    const perBaris = s.indikator.filter((i) => indikator.get(i.id)?.sel.has('pagu') === true).length;
    // One sum for the whole node is the usual case, and needs no link.
    // So is one sum that stands on every row, where merged cells were parted and filled.
    const berbeda = new Set(s.indikator.map((i) => rupiahSel(indikator.get(i.id)?.sel.get('pagu')))).size > 1;
    if (
      perBaris === 0 ||
      (perBaris > 1 && !berbeda) ||
      (perBaris === 1 && (!perIndikator || isOwnSum(s, simpul, uang)))
    )
      continue;
    const tautan = s.indikator.map((i) => {
      const sel = indikator.get(i.id)?.sel;
      const pagu = sel?.get('pagu');
      if (pagu === undefined) return null;
      const dicari = [rupiahSel(pagu), rupiahSel(sel?.get('realisasiAnggaran'))] as const;
      // A single sum is more likely a wrong sum of the node than that of several programs.
      const program = dicari[0] === 0 ? null : findPrograms(semua, uang, dicari, perBaris > 1 ? maxProgram : 1);
      return program === null ? null : { i, pagu, program };
    });
    if (tautan.some((t) => t === null)) continue;
    for (const t of tautan) {
      if (t === null) continue;
      t.i.program = t.program.map((p) => p.id);
      catatan.tambah(
        alamatSel(t.pagu.baris, t.pagu.kolom),
        'disimpulkan: program dari indikator',
        t.i.nama,
        t.program.map((p) => p.nama).join('; '),
      );
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
): Simpul[] | null {
  const calon = semua
    .map((p) => ({ p, uang: uang(p.id) }))
    .filter((c) => c.uang[0] <= dicari[0] && c.uang[0] > 0)
    .slice(0, 40);
  const cari = (mulai: number, sisa: readonly [number, number], banyak: number): Simpul[] | null => {
    if (sisa[0] === 0 && sisa[1] === 0) return [];
    if (banyak === 0) return null;
    for (const [n, c] of calon.entries()) {
      if (n < mulai) continue;
      const lanjut = cari(n + 1, [sisa[0] - c.uang[0], sisa[1] - c.uang[1]], banyak - 1);
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
