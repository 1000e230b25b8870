/** The golden test: every cell that Kota Serang printed in 2022, against the engine. */
import { describe, expect, test } from 'vitest';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { summarizeTriwulan } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { readTercetak, serang } from '#test/fixtures/serang';

/** A printed cell as a number; `-`, a blank and an Excel error all say that nothing can be read there. */
function printedNumber(teks: string | null): number | null {
  return teks === null || teks === '-' || teks.startsWith('#') ? null : Number(teks.replaceAll(',', ''));
}

/** Serang divided by a realisasi of more decimals than it printed, so its last printed digit may differ by one. */
function expectPrinted(capaian: string | null, tercetak: string | null, letak: string): void {
  const [hitung, cetak] = [asPrinted(capaian, tercetak), printedNumber(tercetak)];
  if (hitung === null || cetak === null) expect.soft(hitung, letak).toBe(cetak);
  else expect.soft(Math.abs(hitung - cetak), letak).toBeLessThan(0.011);
}

/** A blank or a dash is printed for 0 as well as for no value. */
function asPrinted(hitung: string | number | null, tercetak: string | null): number | null {
  const angka = hitung === null ? null : Number(hitung);
  return angka === 0 && printedNumber(tercetak) === null ? null : angka;
}

describe.each([1, 2] as const)('Triwulan %i of Kota Serang 2022', (triwulan) => {
  const tercetak = readTercetak(triwulan);
  const ringkasan = summarizeTriwulan(computeTriwulan(serang, triwulan));
  const simpul = new Map(ringkasan.simpul.map((s) => [s.id, s]));
  const indikator = new Map(ringkasan.simpul.flatMap((s) => s.indikator.map((i) => [i.id, i])));

  test('covers every node and every indicator', () => {
    expect(tercetak.baris.filter((b) => 'capaian' in b).map((b) => b.simpul)).toHaveLength(indikator.size);
    expect(new Set(tercetak.baris.map((b) => b.simpul))).toEqual(new Set(simpul.keys()));
  });

  test('every cell is what is right, and what was printed unless that was wrong', () => {
    for (const baris of tercetak.baris) {
      if ('capaian' in baris) {
        const { capaian } = indikator.get(baris.indikator) ?? { capaian: 'missing' };
        expect.soft(capaian, baris.indikator).toBe(baris.hitung.capaian);
        if (!baris.beda.includes('capaian')) expectPrinted(capaian, baris.capaian, baris.indikator);
        continue;
      }
      const hasil = simpul.get(baris.simpul);
      expect.soft(hasil, baris.simpul).toMatchObject(baris.hitung);
      for (const sel of ['pagu', 'realisasiAnggaran', 'capaianAnggaran'] as const) {
        if (baris.beda.includes(sel)) continue;
        expect
          .soft(asPrinted(hasil?.[sel] ?? null, baris[sel]), `${baris.simpul} ${sel}`)
          .toBe(printedNumber(baris[sel]));
      }
    }
  });

  test('a printed Excel error stands where nothing can be computed, or is named as wrong', () => {
    const sel = tercetak.baris.map((b) =>
      'capaian' in b
        ? { tercetak: b.capaian, benar: b.hitung.capaian, disebut: b.beda.includes('capaian') }
        : { tercetak: b.capaianAnggaran, benar: b.hitung.capaianAnggaran, disebut: b.beda.includes('capaianAnggaran') },
    );
    const galat = sel.filter((s) => s.tercetak?.startsWith('#') === true);
    for (const { benar, disebut } of galat) expect(benar === null || disebut).toBe(true);
    expect(galat.length).toBeGreaterThan(0);
  });

  test('the closing line', () => {
    expect(ringkasan.total).toEqual({
      pagu: printedNumber(tercetak.total.pagu),
      realisasiAnggaran: printedNumber(tercetak.total.realisasiAnggaran),
      capaianAnggaran: tercetak.total.capaianAnggaran,
    });
  });
});

test('the pagu follows the version in force: 9.756.893.547 in Triwulan I, 15.904.466.547 in II, III and IV', () => {
  const pagu = ([1, 2, 3, 4] as const).map((n) => computeTriwulan(serang, n).total.pagu);
  expect(pagu).toEqual([9_756_893_547, 15_904_466_547, 15_904_466_547, 15_904_466_547]);
});

test('a tujuan shows the money of its own programs, not of the whole agency as Serang printed', () => {
  expect(computeTriwulan(serang, 1).simpul.get('t1')?.uang.pagu).toBe(6_932_571_335);
});

test('Rasio KDRT, lower is better by 2T-R: target 0,0045, realisasi 0,0006 is 186,67', () => {
  const s2 = summarizeTriwulan(computeTriwulan(serang, 1)).simpul.find((s) => s.id === 's2');
  expect(s2?.indikator[0]).toEqual({
    id: 's2#1',
    target: '0.0045',
    realisasi: '0.0006',
    capaian: '186.67',
    status: 'nilai',
  });
});

test('5 of 7 dokumen: the 71,43 that Serang typed comes out as rasio jumlah of the chosen indicators', () => {
  const berhitung: TriwulanData = {
    ...serang,
    simpul: serang.simpul.map((s) =>
      s.id === '2.08.01.2.01'
        ? {
            ...s,
            indikator: s.indikator.map((i) => ({
              ...i,
              hitung: {
                cara: 'rasio-jumlah' as const,
                dari: ['2.08.01.2.01.01#1', '2.08.01.2.01.02#1', '2.08.01.2.01.06#1'],
              },
            })),
          }
        : s,
    ),
  };
  const [indikator] =
    summarizeTriwulan(computeTriwulan(berhitung, 1)).simpul.find((s) => s.id === '2.08.01.2.01')?.indikator ?? [];
  expect(indikator).toEqual({
    id: '2.08.01.2.01#1',
    target: '100',
    realisasi: '71.43',
    capaian: '71.43',
    status: 'nilai',
  });
});

test('an indicator that names its programs has their money: Indeks KLA 330.000.000, Rasio KDRT 291.295.000', () => {
  const { simpul } = computeTriwulan(serang, 4);
  expect(simpul.get('t2')?.indikator.find((i) => i.indikator.id === 't2#1')?.uang?.pagu).toBe(330_000_000);
  expect(simpul.get('s2')?.indikator.find((i) => i.indikator.id === 's2#1')?.uang?.pagu).toBe(291_295_000);
  expect(simpul.get('t1')?.indikator[0]?.uang).toBeNull();
});
