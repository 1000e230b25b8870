/** What our own export writes, the import reads back: the same table, whatever the layout and its options. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import type { OpsiLaporan } from '#shared/laporan/opsi';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { serang } from '#test/fixtures/serang';
import { barisTabel } from '#test/laporan/baca-lembar';
import { ekspor, imporBytes, tercetak } from './bantu';

const terbaca = daftarBentuk.filter((b) => ['tw1-3', 'tw4', 'evaluasi-renja'].includes(b.id));
const pilihan: Partial<OpsiLaporan>[] = [
  {},
  { nilaiSaja: true },
  { denganKode: true },
  { denganKode: true, nilaiSaja: true },
  { draf: true },
  { denganTujuanSasaran: false },
];

const kasus = terbaca.flatMap((bentuk) =>
  ([1, 2] as Triwulan[]).flatMap((triwulan) =>
    pilihan.map((opsi) => ({ bentuk, triwulan, opsi, nama: `${bentuk.id} TW ${triwulan} ${JSON.stringify(opsi)}` })),
  ),
);

describe.each(kasus)('$nama', ({ bentuk, triwulan, opsi }) => {
  test('reads back as it was printed, without findings', async () => {
    const hasil = imporBytes(await ekspor(serang, triwulan, bentuk, opsi));
    expect(hasil).toMatchObject({ bentuk: bentuk.id, triwulan });
    const { denganKode: _kode, ...cetak } = opsi;
    const kembali = { ...hasil.data, aturan: serang.aturan };
    // Programs of two sasaran stand mixed, by kode; a sheet that prints no kode cannot say so.
    const urut = (baris: string[][]): string[][] =>
      opsi.denganKode === true ? baris : baris.toSorted((a, b) => (a.join('|') < b.join('|') ? -1 : 1));
    expect(urut(tercetak(kembali, triwulan, bentuk, cetak))).toEqual(urut(tercetak(serang, triwulan, bentuk, cetak)));
    expect(hasil.temuan).toEqual([]);
  });
});

describe('one unit only', () => {
  test.each(
    terbaca.flatMap((bentuk) => serang.unit.map((unit) => ({ bentuk, unit, nama: `${bentuk.id} ${unit.id}` }))),
  )('$nama', async ({ bentuk, unit }) => {
    const opsi = { unit: unit.id, denganKode: true };
    const hasil = imporBytes(await ekspor(serang, 2, bentuk, opsi));
    const asli = susunLembar(serang, 2, bentuk, { ...opsi, denganKode: false, nilaiSaja: true });
    // Marks of shared rows are taken off; the unit is known by its name.
    const tanpaTanda = barisTabel(asli).map((b) => b.map((t) => t.replace(` (bagian ${unit.nama})`, '')));
    const kembali = { ...hasil.data, aturan: serang.aturan };
    expect(barisTabel(susunLembar(kembali, 2, bentuk, { nilaiSaja: true }))).toEqual(tanpaTanda);
    expect(hasil.data.unit.map((u) => u.nama.toLowerCase())).toContain(unit.nama.toLowerCase());
    expect(hasil.temuan).toEqual([]);
  });
});

describe('any figures', () => {
  const angka = fc.oneof(
    fc.integer({ min: 0, max: 5000 }).map(String),
    fc.stringMatching(/^(0|[1-9]\d{0,4})\.\d{1,4}$/),
  );
  const rupiah = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9_999_999_999 }), fc.constant(null));

  test.each(terbaca.map((bentuk) => ({ bentuk, id: bentuk.id })))('$id', { timeout: 60_000 }, async ({ bentuk }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(angka),
        fc.infiniteStream(rupiah),
        fc.boolean(),
        fc.boolean(),
        async (aliranAngka, aliranRupiah, denganKode, nilaiSaja) => {
          const berikut = <T>(aliran: Iterator<T>): T => aliran.next().value as T;
          const data: TriwulanData = {
            ...serang,
            simpul: serang.simpul.map((s) => ({
              ...s,
              ...(s.pagu === undefined ? {} : { pagu: { murni: berikut(aliranRupiah), pergeseran: null } }),
              indikator: s.indikator.map((i) => ({
                ...i,
                arah: 'naik',
                rumus: 'R/T',
                target: { murni: berikut(aliranAngka), pergeseran: null },
              })),
            })),
            realisasi: {
              ...serang.realisasi,
              indikator: serang.realisasi.indikator
                .filter((r) => r.triwulan === 1)
                .map((r) => ({ ...r, nilai: berikut(aliranAngka) })),
              anggaran: serang.realisasi.anggaran
                .filter((r) => r.triwulan === 1)
                .map((r) => ({ ...r, nilai: berikut(aliranRupiah) })),
            },
          };
          const hasil = imporBytes(await ekspor(data, 1, bentuk, { denganKode, nilaiSaja }));
          expect(hasil.jumlah).toEqual({
            simpul: { ...hasil.jumlah.simpul, kegiatan: 25, subkegiatan: 56 },
            indikator: bentuk.id === 'evaluasi-renja' ? 118 : 131,
          });
          const { pagu, realisasi } = computeTriwulan(hasil.data, 1).total;
          const benar = computeTriwulan(data, 1).total;
          expect([pagu ?? 0, realisasi ?? 0]).toEqual([benar.pagu ?? 0, benar.realisasi ?? 0]);
          const kinerja = (d: TriwulanData): unknown =>
            d.simpul
              .filter((s) => s.jenjang === 'subkegiatan')
              .flatMap((s) =>
                s.indikator
                  .map((i) => [
                    Number(Object.values(i.target)[0]),
                    d.realisasi.indikator.find((r) => r.indikator === i.id)?.nilai,
                  ])
                  .map(([t, r]) => `${t ?? ''} ${Number(r ?? 0)}`),
              )
              .toSorted();
          expect(kinerja(hasil.data)).toEqual(kinerja(data));
        },
      ),
      { numRuns: 12 },
    );
  });
});
