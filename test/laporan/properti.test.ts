/** What holds for the sheet of any office, layout, quarter and choice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daftarBentuk } from '#shared/laporan/bentuk/index';
import { tinggiBarisMaksimum, type Lembar } from '#shared/laporan/lembar';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { daftarTriwulan, jenjangUrut, type TriwulanData } from '#shared/model/triwulan-data';
import { dataAcak } from '#test/fixtures/acak';

const unit = [
  { id: 'u1', nama: 'Bidang Satu', jenis: 'bidang' },
  { id: 'u2', nama: 'Bidang Dua', jenis: 'bidang' },
] as const;
const nama = fc.constantFrom(
  'Nama',
  '=1+2',
  '-',
  'A / B x 100',
  'x'.repeat(900),
  'kata panjang '.repeat(300),
  'satu\ndua',
);

/** The random office with names of any length and form, and rows that belong to two units. */
function diberiNama(data: TriwulanData): fc.Arbitrary<TriwulanData> {
  const panjang = { minLength: 7, maxLength: 7 };
  return fc
    .tuple(fc.array(nama, panjang), fc.array(fc.constantFrom('u1', 'u2', null), panjang))
    .map(([teks, milik]) => ({
      ...data,
      unit: [...unit],
      simpul: data.simpul.map((s, n) => ({
        ...s,
        nama: teks[n % 7] ?? '',
        unit: milik[n % 7] ?? null,
        indikator: s.indikator.map((i, k) => ({
          ...i,
          nama: teks[(n + k) % 7] ?? '',
          formula: teks[(n + k + 3) % 7] ?? '',
        })),
      })),
    }));
}

const opsi = fc.record({
  unit: fc.constantFrom(null, 'u1', 'u2'),
  draf: fc.boolean(),
  nilaiSaja: fc.boolean(),
  denganKode: fc.boolean(),
  denganTujuanSasaran: fc.boolean(),
  barisTanpaRealisasi: fc.boolean(),
  jenjangRataRata: fc.constantFrom(null, ...jenjangUrut),
});

const lembarAcak = fc
  .tuple(dataAcak().chain(diberiNama), fc.constantFrom(...daftarTriwulan), fc.constantFrom(...daftarBentuk), opsi)
  .map(([data, triwulan, bentuk, pilihan]) => ({ pilihan, lembar: susunLembar(data, triwulan, bentuk, pilihan) }));

/** Places covered by merged cells beside the cell that holds the content, each as often as it is covered. */
function tertutupGabungan({ baris }: Lembar): string[] {
  return baris.flatMap(({ sel }, r) =>
    sel.flatMap(({ gabung = { baris: 1, kolom: 1 } }, n) =>
      Array.from({ length: gabung.baris * gabung.kolom - 1 }, (_, k) => {
        const ke = k + 1;
        return `${r + Math.floor(ke / gabung.kolom)},${n + (ke % gabung.kolom)}`;
      }),
    ),
  );
}

test('merged areas never overlap, and cover exactly the cells that are marked so', () => {
  fc.assert(
    fc.property(lembarAcak, ({ lembar }) => {
      const ditandai = lembar.baris.flatMap(({ sel }, r) =>
        sel.flatMap(({ isi }, n) => (isi.jenis === 'tertutup' ? [`${r},${n}`] : [])),
      );
      expect(tertutupGabungan(lembar).toSorted()).toEqual(ditandai.toSorted());
    }),
  );
});

test('every row has all its columns and a height that a spreadsheet takes', () => {
  fc.assert(
    fc.property(lembarAcak, ({ lembar }) => {
      for (const { sel, tinggi } of lembar.baris) {
        expect(sel).toHaveLength(lembar.kolom.length);
        expect(tinggi).toBeGreaterThan(0);
        expect(tinggi).toBeLessThanOrEqual(tinggiBarisMaksimum);
      }
    }),
  );
});

test('a formula keeps the figure that is shown, none yields error text, and figures alone hold no formula', () => {
  fc.assert(
    fc.property(lembarAcak, ({ lembar, pilihan }) => {
      for (const { isi, tampil } of lembar.baris.flatMap((b) => b.sel)) {
        expect(tampil).not.toMatch(/NaN|Infinity|#[A-Z]/u);
        if (isi.jenis !== 'rumus') continue;
        expect(pilihan.nilaiSaja).toBe(false);
        expect(isi.nilai === null).toBe(tampil === '');
        expect(isi.rumus).not.toMatch(/NaN|Infinity|null|undefined/u);
      }
    }),
  );
});
