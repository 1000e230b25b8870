/**
 * Which sasaran of a tujuan a program serves. The sheet does not print it: all programs follow all sasaran. So, when
 * there are several: the division in which every sasaran's printed money is the sum of its programs; where none is, the
 * sasaran whose name shares most words with the program's; else the first. Always noted as a conclusion.
 */
import { alamatSel } from '#shared/laporan/lembar';
import type { Catatan } from './catatan';
import type { Koreksi } from './koreksi';
import { rupiahSel } from './uang-sel';
import type { Cabang } from './pohon-sumber';

/** Dividing programs by money is tried up to this many attempts; real tujuan have a handful of programs. */
const maxPercobaan = 20_000;
const maxSasaran = 50;

/** Sets the parent of each program; what a person corrected is not concluded. */
export function assignSasaran(
  sasaran: readonly Cabang[],
  program: readonly Cabang[],
  catatan: Catatan,
  koreksi: Koreksi['sasaran'],
): void {
  const [pertama] = sasaran;
  if (pertama === undefined || program.length === 0) return;
  // More sasaran than any tujuan has: comparing each with each program would take a hostile file hours.
  if (sasaran.length === 1 || sasaran.length > maxSasaran) {
    for (const p of program) p.induk = pertama;
    return;
  }
  const olehUang = divideByMoney(sasaran, program);
  const bobotKata = wordWeights(program);
  program.forEach((p, n) => {
    const dariUang = olehUang === null ? undefined : sasaran[olehUang[n] ?? -1];
    p.induk = dariUang ?? mostAlike(p, sasaran, bobotKata) ?? pertama;
    const alamat = alamatSel(p.sumber.sel.baris, p.sumber.sel.kolom);
    if (koreksi[alamat] !== undefined) return;
    const dasar = dariUang !== undefined ? 'jumlah uangnya cocok' : 'menurut kata-kata namanya';
    catatan.tambah(alamat, 'disimpulkan: sasaran dari program', p.sumber.nama, `${p.induk.sumber.nama} (${dasar})`);
  });
}

/** For each program the number of its sasaran, or null when money does not settle it. */
function divideByMoney(sasaran: readonly Cabang[], program: readonly Cabang[]): number[] | null {
  const sisa = sasaran.map(
    (s) =>
      [rupiahSel(s.sumber.uang.get('pagu')), rupiahSel(s.sumber.uang.get('realisasiAnggaran'))] as [number, number],
  );
  // A sasaran without money of its own fits everything: that proves nothing.
  if (sisa.some(([pagu]) => pagu === 0)) return null;
  const uang = program.map(
    (p) => [rupiahSel(p.sumber.uang.get('pagu')), rupiahSel(p.sumber.uang.get('realisasiAnggaran'))] as const,
  );
  const pilihan: number[] = [];
  let percobaan = 0;
  const coba = (n: number): boolean => {
    const kini = uang[n];
    if (kini === undefined) return sisa.every(([pagu, realisasi]) => pagu === 0 && realisasi === 0);
    for (const [k, s] of sisa.entries()) {
      if (++percobaan > maxPercobaan || n > maxSasaran) return false;
      if (kini[0] > s[0] || kini[1] > s[1]) continue;
      s[0] -= kini[0];
      s[1] -= kini[1];
      pilihan[n] = k;
      if (coba(n + 1)) return true;
      s[0] += kini[0];
      s[1] += kini[1];
    }
    return false;
  };
  return coba(0) ? pilihan : null;
}

function words(nama: string): Set<string> {
  return new Set(
    nama
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(
        (k) =>
          k.length > 1 &&
          !/^(?:program|dan|atau|yang|di|pada|untuk|melalui|terhadap|dalam|dengan|per|meningkatnya|peningkatan|terwujudnya)$/u.test(
            k,
          ),
      ),
  );
}

/** A word that stands in every program's name tells nothing; one that stands in a single name tells most. */
function wordWeights(program: readonly Cabang[]): Map<string, number> {
  const jumlah = new Map<string, number>();
  for (const p of program) for (const k of words(p.sumber.nama)) jumlah.set(k, (jumlah.get(k) ?? 0) + 1);
  return new Map([...jumlah].map(([k, n]) => [k, 1 / n]));
}

function mostAlike(program: Cabang, sasaran: readonly Cabang[], bobot: ReadonlyMap<string, number>): Cabang | null {
  const kata = words(program.sumber.nama);
  const nilai = sasaran.map((s) =>
    [...words(s.sumber.nama)].reduce((n, k) => n + (kata.has(k) ? (bobot.get(k) ?? 0) : 0), 0),
  );
  const tertinggi = Math.max(...nilai);
  return tertinggi === 0 ? null : (sasaran[nilai.indexOf(tertinggi)] ?? null);
}
