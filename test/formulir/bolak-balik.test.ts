/** A form made, filled, returned and read: what was typed comes back exactly, whatever happened to the sheet meanwhile. */
import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sasaranKey, type IsiMedan } from '#shared/perintah/sasaran';
import type { Triwulan } from '#shared/model/triwulan-data';
import { createData, createIndikator, satuSubKegiatan } from '#test/fixtures/kecil';
import { dataAcak, teksDesimal } from '#test/fixtures/acak';
import { serang } from '#test/fixtures/serang';
import { convertWorkbooks, libreOfficeTimeout } from '#test/workbook/libreoffice';
import { banding, buatFormulir, isi, ketik, ubahBuku, type FormulirUji } from './bantu';

const kasus = serang.unit.flatMap((u) => ([1, 2] as const).map((triwulan) => ({ unit: u.id, triwulan })));

interface Terisi {
  readonly uji: FormulirUji;
  readonly xlsx: Uint8Array;
  readonly harapan: ReadonlyMap<string, IsiMedan>;
}

async function isiSemua(triwulan: Triwulan, unit: string): Promise<Terisi> {
  const uji = await buatFormulir(serang, triwulan, unit);
  const ketikan = uji.sel.map((s, n) => ({ s, ...ketik(s, n) }));
  return {
    uji,
    xlsx: await isi(uji.xlsx, new Map(ketikan.map((k) => [k.s.alamat, k.diketik]))),
    harapan: new Map(ketikan.map((k) => [sasaranKey(k.s.dasar.sasaran), k.ke])),
  };
}

/** What would be written, by target; fails when anything is not taken. */
function hasil(xlsx: Uint8Array, triwulan: Triwulan): Map<string, IsiMedan | undefined> {
  const baris = banding(xlsx, serang, triwulan);
  expect(baris.filter((b) => b.keadaan !== 'baru' && b.keadaan !== 'berubah')).toEqual([]);
  return new Map(baris.map((b) => [b.kunci, b.pilihan[0]]));
}

describe.each(kasus)('$unit, Triwulan $triwulan', ({ unit, triwulan }) => {
  test('has a cell for every figure and remark of its rows, and untouched it changes nothing', async () => {
    const { xlsx, sel } = await buatFormulir(serang, triwulan, unit);
    expect(sel.length).toBeGreaterThan(20);
    expect(banding(xlsx, serang, triwulan).filter((b) => b.keadaan !== 'sama')).toEqual([]);
    // Saved by another program without a change.
    expect(
      banding(await ubahBuku(xlsx, () => undefined), serang, triwulan).filter((b) => b.keadaan !== 'sama'),
    ).toEqual([]);
  });

  test('everything typed comes back exactly', async () => {
    const { xlsx, harapan } = await isiSemua(triwulan, unit);
    expect(hasil(xlsx, triwulan)).toEqual(harapan);
  });
});

test('what the year before ended with stands beside the figures to fill, and only where anything came along from it', async () => {
  const lalu = { tahun: 2021, triwulan: 4 as const };
  const simpul = satuSubKegiatan([createIndikator('a', { realisasiTahunLalu: { ...lalu, nilai: '3.5' } })], {
    unit: 'sekretariat',
    realisasiTahunLalu: { ...lalu, nilai: 89_500_000 },
  });
  const data = createData({ simpul });
  const { formulir, xlsx } = await buatFormulir(data, 1, 'sekretariat');
  const tulisan = formulir.lembar.baris.flatMap((b) => b.sel.map((s) => s.tampil));
  expect(tulisan).toEqual(expect.arrayContaining(['Realisasi\ntahun lalu', '3,5', '89.500.000']));
  expect(banding(xlsx, data, 1).map((b) => b.keadaan)).not.toContain('berubah');
  const tanpa = await buatFormulir(serang, 1, 'bidang-pug');
  expect(tanpa.formulir.lembar.baris.flatMap((b) => b.sel.map((s) => s.tampil))).not.toContain('Realisasi\ntahun lalu');
});

test('the units together have every indicator and sub kegiatan once, but for rows that no unit owns', async () => {
  const kunci = (await Promise.all(serang.unit.map((u) => buatFormulir(serang, 2, u.id)))).flatMap((f) =>
    f.sel.map((s) => sasaranKey(s.dasar.sasaran)),
  );
  expect(new Set(kunci).size).toBe(kunci.length);
  const nilai = kunci.filter((k) => k.endsWith('/nilai'));
  const bermilik = serang.simpul.filter((s) => s.jenjang === 'kegiatan' || s.jenjang === 'subkegiatan');
  expect(nilai).toHaveLength(
    bermilik.flatMap((s) => s.indikator).length + bermilik.filter((s) => s.jenjang === 'subkegiatan').length,
  );
});

test(
  'through LibreOffice: untouched nothing changes, and everything typed comes back exactly',
  { timeout: libreOfficeTimeout },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'triwulan-formulir-'));
    try {
      const terisi = await Promise.all(kasus.map((k) => isiSemua(k.triwulan, k.unit)));
      const paths = terisi.flatMap((_, n) => [join(folder, `polos-${n}.xlsx`), join(folder, `isi-${n}.xlsx`)]);
      await Promise.all(
        terisi.flatMap((t, n) => [
          writeFile(paths[2 * n] ?? '', t.uji.xlsx),
          writeFile(paths[2 * n + 1] ?? '', t.xlsx),
        ]),
      );
      await mkdir(join(folder, 'lo'));
      const keluar = await convertWorkbooks(paths, join(folder, 'lo'), 'xlsx');
      for (const [n, k] of kasus.entries()) {
        const polos = new Uint8Array(await readFile(keluar[2 * n] ?? ''));
        expect(banding(polos, serang, k.triwulan).filter((b) => b.keadaan !== 'sama')).toEqual([]);
        expect(hasil(new Uint8Array(await readFile(keluar[2 * n + 1] ?? '')), k.triwulan)).toEqual(terisi[n]?.harapan);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test('any figures and any text typed into a form come back exactly', async () => {
  // A spreadsheet's number has 15 digits.
  const angka = teksDesimal.filter((t) => t.replace(/[-.]/gu, '').replace(/^0+/u, '').length <= 15);
  const rupiah = fc.integer({ min: 0, max: 999_999_999_999_999 });
  // Returned by XML, which knows neither other controls nor halves of a pair.
  const teks = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .filter((t) => !/[\u0000-\u001f\u007f\ufffe\uffff\p{Cs}]/u.test(t) && /\S/u.test(t));
  const data = createData({ simpul: satuSubKegiatan([createIndikator('i')], { unit: 'sekretariat' }) });
  const { xlsx, sel } = await buatFormulir(data, 3, 'sekretariat');
  const alamat = (akhir: string): string => sel.find((s) => sasaranKey(s.dasar.sasaran) === akhir)?.alamat ?? '';
  await fc.assert(
    fc.asyncProperty(angka, rupiah, teks, async (k, r, t) => {
      const kembali = await isi(
        xlsx,
        new Map<string, string | number>([
          [alamat('kinerja/i/3/nilai'), Number(k)],
          [alamat('anggaran/s/3/nilai'), r],
          [alamat('anggaran/s/3/keterangan'), t],
        ]),
      );
      const baris = new Map(banding(kembali, data, 3).map((b) => [b.kunci, b.pilihan[0]]));
      expect(Number(baris.get('kinerja/i/3/nilai'))).toBe(Number(k) + 0);
      expect(baris.get('kinerja/i/3/nilai')).not.toMatch(/e/iu);
      expect(baris.get('anggaran/s/3/nilai')).toBe(r);
      expect(baris.get('anggaran/s/3/keterangan')).toBe(t);
    }),
    { numRuns: 60 },
  );
});

test('any year: an untouched form changes nothing, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(dataAcak(), fc.constantFrom<Triwulan[]>(1, 2, 3, 4), async (acak, triwulan) => {
      const data = { ...acak, simpul: acak.simpul.map((s) => (s.induk === null ? { ...s, unit: 'sekretariat' } : s)) };
      const { xlsx } = await buatFormulir(data, triwulan, 'sekretariat');
      expect(banding(xlsx, data, triwulan).filter((b) => b.keadaan !== 'sama')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
