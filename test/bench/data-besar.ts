/** A year of a whole city for measurements: Kota Serang's office 46 times over, with figures of its own in each. */
import type { TriwulanData } from '#shared/model/triwulan-data';
import { serang as contoh } from '#test/fixtures/serang';

/** The file of `jumlahKantor` offices: 100 nodes and 131 indicators each. The same at every run. */
export function buildDataBesar(jumlahKantor = 46): TriwulanData {
  const acak = createAcak(20_220_331);
  const kantor = Array.from({ length: jumlahKantor }, (_, n) => n + 1);
  const bernomor = (n: number, id: string): string => `k${n.toString()}/${id}`;
  return {
    ...contoh,
    simpul: kantor.flatMap((n) =>
      contoh.simpul.map((s) => ({
        ...s,
        id: bernomor(n, s.id),
        induk: s.induk === null ? null : bernomor(n, s.induk),
        kode: s.kode === null ? null : `${n.toString()}.${s.kode}`,
        indikator: s.indikator.map((i) => ({
          ...i,
          id: bernomor(n, i.id),
          ...(i.program === undefined ? {} : { program: i.program.map((p) => bernomor(n, p)) }),
        })),
      })),
    ),
    realisasi: {
      indikator: kantor.flatMap((n) =>
        contoh.realisasi.indikator.map((r) => ({ ...r, indikator: bernomor(n, r.indikator) })),
      ),
      anggaran: kantor.flatMap((n) =>
        contoh.realisasi.anggaran.map((r) => ({
          ...r,
          simpul: bernomor(n, r.simpul),
          nilai: r.nilai === null ? null : Math.round(r.nilai * acak()),
        })),
      ),
      keterangan: kantor.flatMap((n) =>
        contoh.realisasi.keterangan.map((k) => ({ ...k, simpul: bernomor(n, k.simpul) })),
      ),
    },
  };
}

/** Numbers in [0, 1) that repeat from the same seed (Park and Miller's generator). */
function createAcak(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan * 48_271) % 2_147_483_647;
    return keadaan / 2_147_483_647;
  };
}
