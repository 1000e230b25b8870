import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateData } from '#shared/berkas/read-data';
import { decimalPattern, type TriwulanData } from '#shared/model/triwulan-data';
import {
  susunTahunBerikut,
  ringkasTahunBerikut,
  type PilihanTahunBerikut,
} from '#shared/tahun-berikut/susun-tahun-berikut';
import { susunRencana } from '#shared/paket/susun-paket';
import { dataAcak } from '#test/fixtures/acak';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { keadaanOf, kirim } from '../paket/bantu';

const kosong: PilihanTahunBerikut = { salinTarget: false, salinPagu: false, petakanKode: false, tanpa: new Set() };

function simpulOf(data: TriwulanData, id: string) {
  return data.simpul.find((s) => s.id === id);
}

test('2023 opens with the tree of the real 2022, one empty DPA and what Triwulan II ended with', () => {
  const baru = susunTahunBerikut(serang, kosong);
  expect(baru.tahun).toBe(2023);
  expect(baru.instansi).toEqual(serang.instansi);
  expect(baru.unit).toEqual(serang.unit);
  expect(baru.versiAnggaran).toEqual([{ id: 'murni', nama: 'DPA 2023', mulaiTriwulan: 1 }]);
  expect(ringkasTahunBerikut(baru).jumlah).toMatchObject({ program: 9, subkegiatan: 56 });
  expect(baru.realisasi).toEqual({ indikator: [], anggaran: [], keterangan: [] });
  const sub = simpulOf(baru, '2.08.01.2.01.01');
  expect(sub?.pagu).toEqual({ murni: null });
  expect(sub?.indikator[0]?.target).toEqual({ murni: null });
  const belanja = serang.realisasi.anggaran.find((r) => r.simpul === '2.08.01.2.01.01' && r.triwulan === 2)?.nilai;
  expect(belanja).toBeGreaterThan(0);
  expect(sub?.realisasiTahunLalu).toEqual({ tahun: 2022, triwulan: 2, nilai: belanja });
});

test('target and pagu are copied from the last version in force, with the number of a textual target', () => {
  const data = createData({
    versiAnggaran: [
      { id: 'murni', nama: 'DPA', mulaiTriwulan: 1 },
      { id: 'ubah', nama: 'DPPA', mulaiTriwulan: 4 },
    ],
    simpul: satuSubKegiatan(
      [createIndikator('i', { target: { murni: '4', ubah: '601 (Madya)' }, targetAngka: { ubah: '601' } })],
      { pagu: { murni: 100, ubah: 250 } },
    ),
  });
  const sub = simpulOf(susunTahunBerikut(data, { ...kosong, salinTarget: true, salinPagu: true }), 's');
  expect(sub?.pagu).toEqual({ murni: 250 });
  expect(sub?.indikator[0]?.target).toEqual({ murni: '601 (Madya)' });
  expect(sub?.indikator[0]?.targetAngka).toEqual({ murni: '601' });
});

test('the closing value is that of the last quarter with one; a figure marked not measurable is not of this year', () => {
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('i'), createIndikator('j'), createIndikator('k')]),
    kinerja: [
      kinerja('i', 4, '68.50'),
      kinerja('i', 1, '10'),
      kinerja('j', 3, '2'),
      kinerja('j', 4, '99', { status: 'belum-dapat-diukur', keterangan: 'BPS' }),
      kinerja('k', 4, null),
    ],
    anggaran: [anggaran('s', 4, null), anggaran('s', 3, 0), anggaran('s', 1, 5)],
  });
  const sub = simpulOf(susunTahunBerikut(data, kosong), 's');
  expect(sub?.indikator.map((i) => i.realisasiTahunLalu)).toEqual([
    { tahun: 2022, triwulan: 4, nilai: '68.50' },
    { tahun: 2022, triwulan: 3, nilai: '2' },
    undefined,
  ]);
  expect(sub?.realisasiTahunLalu).toEqual({ tahun: 2022, triwulan: 3, nilai: 0 });
});

test('a computed indicator brings its computed figure', () => {
  const data = createData({
    simpul: [
      createSimpul('program', 'p', null, {
        indikator: [createIndikator('r', { target: { murni: '100' }, hitung: { cara: 'rata-rata-capaian' } })],
      }),
      createSimpul('kegiatan', 'k', 'p', { indikator: [createIndikator('i', { target: { murni: '4' } })] }),
    ],
    kinerja: [kinerja('i', 2, '3')],
  });
  expect(simpulOf(susunTahunBerikut(data, kosong), 'p')?.indikator[0]?.realisasiTahunLalu).toEqual({
    tahun: 2022,
    triwulan: 2,
    nilai: '75.00',
  });
});

test('rows that are not taken along go with all below them, and nothing refers to them any more', () => {
  const data = createData({
    simpul: [
      createSimpul('sasaran', 'ss', null, {
        indikator: [
          createIndikator('a', { program: ['p', 'q'], hitung: { cara: 'rasio-jumlah', dari: ['x', 'y'] } }),
          createIndikator('b', { program: ['q'], hitung: { cara: 'rasio-jumlah', dari: ['y'] } }),
        ],
      }),
      createSimpul('program', 'p', 'ss', { indikator: [createIndikator('x')] }),
      createSimpul('program', 'q', 'ss', { indikator: [createIndikator('y')] }),
      createSimpul('kegiatan', 'qk', 'q'),
      createSimpul('subkegiatan', 'qs', 'qk'),
    ],
  });
  const baru = susunTahunBerikut(data, { ...kosong, tanpa: new Set(['q']) });
  expect(baru.simpul.map((s) => s.id)).toEqual(['ss', 'p']);
  const [a, b] = baru.simpul[0]?.indikator ?? [];
  expect(a).toMatchObject({ program: ['p'], hitung: { cara: 'rasio-jumlah', dari: ['x'] } });
  // Without any source left it is entered by hand.
  expect(b).not.toHaveProperty('hitung');
  expect(b).not.toHaveProperty('program');
  expect(validateData(baru).status).toBe('berhasil');
});

test("last year's figures travel in the plan packet to the bidang", () => {
  const data = createData({
    simpul: satuSubKegiatan([createIndikator('i')]),
    kinerja: [kinerja('i', 4, '68.50')],
    anggaran: [anggaran('s', 4, 9_000_000)],
  });
  const baru = susunTahunBerikut(data, kosong);
  const judul = { jenis: 'rencana', tahun: 2023, unit: null, triwulan: null } as const;
  const { nilai } = kirim(susunRencana(keadaanOf(baru), []), judul);
  expect(nilai.find((n) => n.sasaran.jenis === 'simpul' && n.sasaran.id === 's')?.isi).toMatchObject({
    simpul: {
      realisasiTahunLalu: { tahun: 2022, triwulan: 4, nilai: 9_000_000 },
      indikator: [{ realisasiTahunLalu: { tahun: 2022, triwulan: 4, nilai: '68.50' } }],
    },
  });
});

test('codes get four digits as text, ids stay', () => {
  const baru = susunTahunBerikut(serang, { ...kosong, petakanKode: true });
  expect(simpulOf(baru, '2.08.01.2.01.01')?.kode).toBe('2.08.01.2.01.0001');
  expect(simpulOf(baru, '2.08.01.2.01')?.kode).toBe('2.08.01.2.01');
  expect(baru.simpul.map((s) => s.id)).toEqual(serang.simpul.map((s) => s.id));
});

const pilihanAcak = fc.record({
  salinTarget: fc.boolean(),
  salinPagu: fc.boolean(),
  petakanKode: fc.boolean(),
  buang: fc.array(fc.nat(), { maxLength: 3 }),
});

test('property: any year opens a sound next year with the same tree and no figure lost', () => {
  fc.assert(
    fc.property(dataAcak(), pilihanAcak, (data, { buang, ...pilihan }) => {
      const sebelum = JSON.stringify(data);
      const tanpa = new Set(
        buang.flatMap((n) => (data.simpul.length === 0 ? [] : (data.simpul[n % data.simpul.length]?.id ?? []))),
      );
      const baru = susunTahunBerikut(data, { ...pilihan, tanpa });
      expect(JSON.stringify(data)).toBe(sebelum);
      const hasil = validateData(baru);
      expect(hasil.status).toBe('berhasil');

      const induk = new Map(data.simpul.map((s) => [s.id, s.induk]));
      const isTerbawa = (id: string | null): boolean =>
        id === null || (!tanpa.has(id) && isTerbawa(induk.get(id) ?? null));
      const terbawa = data.simpul.filter((s) => isTerbawa(s.id));
      const bentuk = (d: TriwulanData['simpul']) =>
        d.map((s) => [s.id, s.induk, s.jenjang, s.nama, s.indikator.map((i) => i.id)]);
      expect(bentuk(baru.simpul)).toEqual(bentuk(terbawa));

      for (const s of baru.simpul) {
        const belanja = data.realisasi.anggaran
          .filter((r) => r.simpul === s.id && r.nilai !== null)
          .toSorted((a, b) => b.triwulan - a.triwulan)[0];
        expect(s.realisasiTahunLalu?.nilai).toBe(belanja?.nilai ?? undefined);
        for (const i of s.indikator.filter((x) => x.hitung === undefined || x.hitung.cara === 'sendiri')) {
          const dulu = data.simpul.flatMap((x) => x.indikator).find((x) => x.id === i.id);
          if (dulu?.hitung !== undefined && dulu.hitung.cara !== 'sendiri') continue;
          const akhir = data.realisasi.indikator
            .filter((r) => r.indikator === i.id && r.nilai !== null && r.status === undefined)
            .toSorted((a, b) => b.triwulan - a.triwulan)[0];
          expect(i.realisasiTahunLalu?.nilai).toBe(akhir?.nilai ?? undefined);
          if (i.realisasiTahunLalu !== undefined) expect(i.realisasiTahunLalu.nilai).toMatch(decimalPattern);
        }
      }
    }),
    { numRuns: 200 },
  );
});
