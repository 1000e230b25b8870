/** LibreOffice recalculates every formula of a written workbook: the same figures, and never an error. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { tw4 } from '#shared/laporan/bentuk/tw4';
import type { Lembar } from '#shared/laporan/lembar';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { dataAcak } from '#test/fixtures/acak';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { tampilan } from '#test/laporan/baca-lembar';
import { libreOfficeTimeout, recalculatedCells } from './libreoffice';

/** The sheet with false cached results, to prove that it is the recalculated ones that are compared. */
function withFalseResults(lembar: Lembar): Lembar {
  return {
    ...lembar,
    baris: lembar.baris.map((b) => ({
      ...b,
      sel: b.sel.map((s) => (s.isi.jenis === 'rumus' ? { ...s, isi: { ...s.isi, nilai: 424_242 } } : s)),
    })),
  };
}

/** Cells that LibreOffice shows differently from what the sheet's own preview says. */
async function perbedaan(
  daftar: readonly Lembar[],
): Promise<{ alamat: string; rumus: string; tampil: string; dihitung: string }[]> {
  const buku = await Promise.all(daftar.map((l) => writeWorkbook(withFalseResults(l))));
  const hasil = await recalculatedCells(buku);
  return daftar.flatMap((lembar, k) =>
    tampilan(lembar).flatMap((baris, r) =>
      baris.flatMap((tampil, n) => {
        const dihitung = hasil[k]?.[r]?.[n] ?? '';
        const isi = lembar.baris[r]?.sel[n]?.isi;
        return dihitung === tampil
          ? []
          : [
              {
                alamat: `${k}: ${String.fromCharCode(65 + n)}${r + 1}`,
                rumus: isi?.jenis === 'rumus' ? isi.rumus : '',
                tampil,
                dihitung,
              },
            ];
      }),
    ),
  );
}

/** LibreOffice here writes numbers the English way; so do these sheets. */
function caraInggris(data: TriwulanData): TriwulanData {
  return { ...data, aturan: { ...data.aturan, angka: { ribuan: ',', desimal: '.' } } };
}

test(
  'Kota Serang 2022, both quarters, every layout, whole office and one unit',
  { timeout: libreOfficeTimeout },
  async () => {
    const lembar = ([1, 2] as const).flatMap((triwulan) =>
      daftarBentuk.flatMap((bentuk) =>
        [null, 'bidang-ppa'].map((unit) => susunLembar(serang, triwulan, bentuk, { unit })),
      ),
    );
    expect(lembar.some((l) => l.baris.some((b) => b.sel.some((s) => s.isi.jenis === 'rumus')))).toBe(true);
    expect(await perbedaan(lembar)).toEqual([]);
  },
);

describe('the rules of the cities', () => {
  const simpul = [
    createSimpul('program', 'p', null, {
      indikator: [
        createIndikator('p#1', {
          target: { murni: '30' },
          hitung: { cara: 'rata-rata-capaian', dari: ['a', 'b', 'c'] },
        }),
      ],
    }),
    createSimpul('kegiatan', 'k', 'p', {
      indikator: [createIndikator('k#1', { target: { murni: '20' }, hitung: { cara: 'rasio-jumlah' } })],
    }),
    createSimpul('subkegiatan', 's', 'k', {
      indikator: [
        createIndikator('a', { target: { murni: '0.0045' }, arah: 'turun', rumus: '2T-R' }),
        createIndikator('b', { target: { murni: '7.60' }, arah: 'turun', rumus: 'T/R' }),
        createIndikator('c', { target: { murni: '601 (Madya)' }, targetAngka: { murni: '601' } }),
        createIndikator('d', { target: { murni: '0' } }),
        createIndikator('e', { target: { murni: 'Nindya' } }),
        createIndikator('f', { target: { murni: '200' } }),
        createIndikator('g', { rumus: 'manual' }),
        createIndikator('h', { arah: 'turun', rumus: 'T/R' }),
        createIndikator('j'),
      ],
    }),
    createSimpul('subkegiatan', 'kosong', 'k', { pagu: { murni: null } }),
  ];
  const isi = [
    kinerja('a', 1, '0.0006'),
    kinerja('b', 1, '4.815'),
    kinerja('c', 1, '547'),
    kinerja('d', 1, '3'),
    kinerja('e', 1, '3'),
    // 1.005 %: half up gives 1.01, binary arithmetic alone gives 1.00.
    kinerja('f', 1, '2.01'),
    kinerja('g', 1, '5', { capaian: '83.5' }),
    kinerja('h', 1, '0'),
    kinerja('j', 1, null),
  ];
  const aturan: Partial<TriwulanData['aturan']>[] = [
    {},
    { pembulatan: 'potong' },
    { bulatkanTiapJenjang: true },
    { batasRataRataCapaian: '100', batasTampilCapaian: '120' },
    { batasTampilCapaian: '120.5', desimalCapaian: 0, pembulatan: 'potong' },
    { desimalCapaian: 0 },
    { desimalCapaian: 4 },
  ];
  const lembar = aturan.flatMap((a) =>
    [tw13, tw4].map((bentuk) => susunLembar(caraInggris(createData({ simpul, kinerja: isi, aturan: a })), 1, bentuk)),
  );

  test('each formula, rounding, limit and missing denominator', { timeout: libreOfficeTimeout }, async () => {
    const capaian = (lembar[0]?.baris ?? []).map((b) => b.sel[12]?.tampil ?? '').filter((t) => t !== '');
    expect(capaian.slice(2)).toEqual(
      ['442.47', '91.83', '186.67', '157.84', '91.01', '1.01', '83.50'].map((t, n) =>
        n < 2 ? (expect.any(String) as string) : t,
      ),
    );
    expect(await perbedaan(lembar)).toEqual([]);
  });
});

describe('figures at the edge', () => {
  const pasangan: readonly (readonly [target: string, realisasi: string, rumus?: 'R/T' | '2T-R' | 'T/R'])[] = [
    ['0.0001', '9999999999999'],
    ['1', '99999999999999.99'],
    ['3', '1'],
    ['3', '2'],
    ['-5', '-3'],
    ['-5', '3'],
    ['7', '50', '2T-R'],
    ['7', '0.001', 'T/R'],
    ['100', '-1.005'],
    ['100', '-0.001'],
    ['-0', '5'],
    ['9', '-0'],
    ['1000000000000', '333333333333.333'],
    ['999999999999.99', '1000000000000.01', '2T-R'],
    ['123456789012345678901234567890', '1'],
    ['1', '0.00000000000000000001'],
  ];
  const uang: readonly (readonly [pagu: number | null, realisasi: number | null])[] = [
    [999_999_999_999_999, 999_999_999_999_998],
    [999_999_999_999_999, 1],
    [1, 999_999_999_999_999],
    [3, 1],
    [0, 5],
    [null, 5],
    [5, null],
  ];
  const data = createData({
    simpul: [
      createSimpul('program', 'p', null),
      createSimpul('kegiatan', 'k', 'p'),
      createSimpul('kegiatan', 'l', 'p'),
      createSimpul('subkegiatan', 's', 'k', {
        indikator: pasangan.map(([murni, , rumus = 'R/T'], n) =>
          createIndikator(`i${n}`, { target: { murni }, rumus, arah: rumus === 'R/T' ? 'naik' : 'turun' }),
        ),
      }),
      ...uang.map(([murni], n) => createSimpul('subkegiatan', `u${n}`, 'l', { pagu: { murni } })),
    ],
    kinerja: pasangan.map(([, realisasi], n) => kinerja(`i${n}`, 1, realisasi)),
    anggaran: uang.map(([, realisasi], n) => anggaran(`u${n}`, 1, realisasi)),
  });

  test('thirds, trillions, negatives, more digits than a cell holds', { timeout: libreOfficeTimeout }, async () => {
    const lembar = daftarBentuk.map((bentuk) => susunLembar(caraInggris(data), 1, bentuk));
    const kosongPadahalTampil = lembar
      .flatMap((l) => l.baris.flatMap((b) => b.sel))
      .filter((s) => s.isi.jenis === 'rumus' && (s.isi.nilai === null) !== (s.tampil === ''));
    expect(kosongPadahalTampil).toEqual([]);
    expect(await perbedaan(lembar)).toEqual([]);
  });
});

test('random offices', { timeout: libreOfficeTimeout }, async () => {
  const kantor = fc.sample(dataAcak(), { numRuns: 25, seed: 2022 });
  expect(
    await perbedaan(kantor.flatMap((d) => [susunLembar(caraInggris(d), 1, tw13), susunLembar(caraInggris(d), 4, tw4)])),
  ).toEqual([]);
});
