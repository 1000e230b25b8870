/** Pagu or target far from the version before: the trace of a lost or doubled digit. */
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import { nol, toNilai, type Nilai } from '#shared/angka/exact';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import { targetNumber } from '#shared/perhitungan/triwulan';
import type { BahanRencana } from './bahan';
import { sebutIndikator, sebutSimpul, tulisRupiah } from './sebut';
import { createTemuan, type Temuan } from './temuan';

const kelipatan = 5;
/** Fewer significant digits and a budget cut looks like a lost digit (15 million to 5 million). */
const minDigitBermakna = 4;

interface NilaiVersi {
  readonly versi: VersiAnggaran;
  readonly nilai: Nilai;
}

interface Lonjakan {
  readonly lama: NilaiVersi;
  readonly baru: NilaiVersi;
}

/** Compares every version under examination with the one before it that holds a value; coming from nothing is no jump. */
export function* checkLonjakan({ data, pohon, versi }: BahanRencana): Generator<Temuan> {
  if (data.versiAnggaran.length < 2) return;
  for (const s of pohon.urut) {
    const pagu = data.versiAnggaran.flatMap((v) => filled(v, toNilai(s.pagu?.[v.id] ?? 0)));
    for (const { lama, baru } of findLonjakan(pagu, versi)) {
      const [dari, ke] = [lama, baru].map(({ nilai }) => tulisRupiah(nilai.valueOf()));
      yield createTemuan(
        'lonjakan',
        { simpul: s.id },
        `Pagu ${sebutSimpul(s)} berubah jauh dari ${dari ?? ''} ("${lama.versi.nama}") menjadi ${ke ?? ''} ("${baru.versi.nama}"). Cocokkan dengan DPA: mungkin ada digit yang kurang atau lebih.`,
      );
    }
    for (const i of s.indikator) {
      const target = data.versiAnggaran.flatMap((v) => filled(v, targetNumber(i, v.id) ?? nol));
      for (const { lama, baru } of findLonjakan(target, versi)) {
        const [dari, ke] = [lama, baru].map((n) => formatAngkaAtauTeks(i.target[n.versi.id] ?? ''));
        yield createTemuan(
          'lonjakan',
          { simpul: s.id, indikator: i.id },
          `Target ${sebutIndikator(i, s)} berubah jauh dari ${dari ?? ''} ("${lama.versi.nama}") menjadi ${ke ?? ''} ("${baru.versi.nama}"). Cocokkan dengan dokumen rencana: mungkin ada digit yang kurang atau lebih.`,
        );
      }
    }
  }
}

function filled(versi: VersiAnggaran, nilai: Nilai): NilaiVersi[] {
  return nilai.gt(nol) ? [{ versi, nilai }] : [];
}

function findLonjakan(deret: readonly NilaiVersi[], diperiksa: readonly VersiAnggaran[]): Lonjakan[] {
  return deret.flatMap((baru, n) => {
    const lama = deret[n - 1];
    if (lama === undefined || !diperiksa.includes(baru.versi) || !isFar(lama.nilai, baru.nilai)) return [];
    // Coming back from an outlier (2.790.411.051, 285.000.000, 2.900.000.000) is right; the outlier itself was named.
    const sebelum = deret[n - 2];
    const kembali = sebelum !== undefined && isFar(sebelum.nilai, lama.nilai) && !isFar(sebelum.nilai, baru.nilai);
    return kembali ? [] : [{ lama, baru }];
  });
}

/** True when one of two numbers above 0 is many times the other, or the other with a digit left out. */
export function isFar(a: Nilai, b: Nilai): boolean {
  return a.mul(kelipatan).lte(b) || b.mul(kelipatan).lte(a) || isDigitSlip(a, b);
}

/** One number is the other with a single digit left out. */
function isDigitSlip(a: Nilai, b: Nilai): boolean {
  if (a.d !== 1n || b.d !== 1n) return false;
  const [pendek = '', panjang = ''] = [a.n.toString(), b.n.toString()].toSorted((x, y) => x.length - y.length);
  if (panjang.length !== pendek.length + 1 || pendek.replace(/0+$/u, '').length < minDigitBermakna) return false;
  return Array.from(panjang, (_, n) => panjang.slice(0, n) + panjang.slice(n + 1)).includes(pendek);
}
