import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPohon } from '#shared/model/pohon';
import { periksaSimpul, runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { daftarAturan, tingkatUrut, type AturanId, type Temuan } from '#shared/pemeriksaan/temuan';
import { dataAcak } from '#test/fixtures/acak';
import { anggaran, createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { computeTriwulan } from '#shared/perhitungan/triwulan';

function counts(temuan: readonly Temuan[]): Partial<Record<AturanId, number>> {
  const jumlah: Partial<Record<AturanId, number>> = {};
  for (const { aturan } of temuan) jumlah[aturan] = (jumlah[aturan] ?? 0) + 1;
  return jumlah;
}

function places(temuan: readonly Temuan[], aturan: AturanId): (string | null)[] {
  return temuan.filter((t) => t.aturan === aturan).map((t) => t.indikator ?? t.simpul);
}

describe('the real year of Kota Serang', () => {
  const semua = runPemeriksaan(serang, null);

  test('the known faults are found, and no others of their kind', () => {
    expect(places(semua, 'indikator-formula-beda')).toEqual(['2.08.02.2.03.02#3']);
    expect(places(semua, 'arah-diduga')).toEqual(['s5#1']);
    expect(places(semua, 'satuan-janggal')).toEqual(['2.08.01#1', '2.08.03.2.02.02#1']);
    expect(places(semua, 'lonjakan')).toEqual(['tanpa-kode-99']);
    expect(places(semua, 'tanpa-kode')).toEqual(['tanpa-kode-98', 'tanpa-kode-99']);
    expect(places(semua, 'target-kosong')).toEqual(['2.08.01.2.05#1', '2.08.01.2.05.01#1']);
    expect(places(semua, 'capaian-tinggi')).toEqual(['s2#1', 's2#1', '2.14.02.2.02.14#1', '2.14.02.2.02.14#2']);
    for (const aturan of ['kode-ganda', 'kode-tak-baku', 'melebihi-pagu', 'realisasi-turun'] as const)
      expect(places(semua, aturan)).toEqual([]);
  });

  test('a sub kegiatan that came with the pergeseran is not asked for in Triwulan I', () => {
    const triwulan1 = runPemeriksaan(serang, 1);
    expect(places(triwulan1, 'belum-diisi')).not.toContain('2.08.03.2.02.02#1');
    expect(places(triwulan1, 'pagu-kosong')).toContain('2.08.03.2.02.02');
    expect(places(runPemeriksaan(serang, 2), 'belum-diisi')).toContain('2.08.03.2.02.02#1');
  });

  test('counts by rule, so that a changed rule is seen', () => {
    expect(counts(semua)).toMatchInlineSnapshot(`
      {
        "arah-diduga": 1,
        "belum-diisi": 21,
        "capaian-rendah": 74,
        "capaian-tinggi": 4,
        "indikator-formula-beda": 1,
        "kinerja-tanpa-serapan": 6,
        "lonjakan": 1,
        "pagu-kosong": 19,
        "satuan-janggal": 2,
        "serapan-tanpa-kinerja": 7,
        "tanpa-kode": 2,
        "target-kosong": 2,
      }
    `);
  });

  test('without a quarter, the quarters that hold values are examined: I and II', () => {
    expect(new Set(semua.map((t) => t.triwulan))).toEqual(new Set([null, 1, 2]));
    const perTriwulan = [1, 2].flatMap((n) => runPemeriksaan(serang, n as 1 | 2).filter((t) => t.triwulan !== null));
    expect(semua.filter((t) => t.triwulan !== null)).toHaveLength(perTriwulan.length);
    expect(semua).toEqual(expect.arrayContaining(perTriwulan));
  });

  test('every sentence names its row and ends as a sentence, with figures in the Indonesian style', () => {
    for (const { pesan } of semua) {
      expect(pesan).toMatch(/^[A-Z].*(Tujuan|Sasaran|Program|Kegiatan|Sub Kegiatan) .*\.$/u);
      expect(pesan).not.toMatch(/null|undefined|NaN|Rp\d{4}|\d\.\d+%/u);
      expect(pesan.length).toBeLessThan(500);
    }
  });
});

test('galat come first, then peringatan, then catatan; among them the rows as the tree runs', () => {
  const semua = runPemeriksaan(serang, null);
  const letak = new Map(buildPohon(serang.simpul).urut.map((s, n) => [s.id, n]));
  const kunci = semua.map((t) => tingkatUrut.indexOf(t.tingkat) * 1000 + (letak.get(t.simpul ?? '') ?? 0));
  expect(kunci).toEqual(kunci.toSorted((a, b) => a - b));
  expect(new Set(semua.map((t) => t.tingkat)).size).toBe(3);
});

test('a year in which nothing was entered has findings about the plan only', () => {
  const kosong = createData({
    simpul: satuSubKegiatan([createIndikator('i', { target: {} })]),
    anggaran: [anggaran('s', 1, null)],
  });
  expect(runPemeriksaan(kosong, null).map((t) => t.aturan)).toEqual(['target-kosong']);
});

test('property: for every office the findings lead somewhere, carry the level of their rule, and change nothing', () => {
  fc.assert(
    fc.property(dataAcak(), fc.constantFrom(1, 2, 3, 4, null), (data, triwulan) => {
      const sebelum = structuredClone(data);
      const { simpul, indikator } = buildPohon(data.simpul);
      for (const t of runPemeriksaan(data, triwulan)) {
        expect(simpul.has(t.simpul ?? '')).toBe(true);
        if (t.indikator !== null) expect(indikator.get(t.indikator)?.simpul.id).toBe(t.simpul);
        expect(t.tingkat).toBe(daftarAturan[t.aturan].tingkat);
        if (triwulan !== null) expect([null, triwulan]).toContain(t.triwulan);
        expect(t.pesan).not.toMatch(/undefined|NaN|null|Infinity/);
      }
      expect(data).toEqual(sebelum);
    }),
  );
});

describe('one node alone, while a person types in it', () => {
  test('gets the same findings about the quarter as the whole examination, but for what is missing', () => {
    fc.assert(
      fc.property(dataAcak(), (data) => {
        const pohon = buildPohon(data.simpul);
        const [lalu, kini] = [computeTriwulan(data, 1, pohon), computeTriwulan(data, 2, pohon)];
        const semua = runPemeriksaan(data, 2).filter((t) => t.triwulan === 2 && t.aturan !== 'belum-diisi');
        for (const s of kini.urut)
          expect(periksaSimpul(kini, [lalu], s)).toEqual(semua.filter((t) => t.simpul === s.simpul.id));
      }),
    );
  });
});
