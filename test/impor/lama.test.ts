/** The agency's own workbook of Triwulan I 2022 against what is known to be right, cell by cell. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Simpul } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { inti, jarakEjaan } from '#shared/impor/teks';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { readTercetak, serang } from '#test/fixtures/serang';
import { bukuLama, imporBytes } from './bantu';

/** Why a printed row differs from what is right: `salah`, `pembulatan`, `kosong`. */
const jenisBeda = z.object({ baris: z.array(z.object({ jenis: z.string().optional() })) });

const hasil = imporBytes(bukuLama);
const { data } = hasil;

/** Both trees list their nodes in the printed order; the truth by the print, ours by the sheet. */
const laporan = readTercetak(1);
const urutCetak = [...new Set(laporan.baris.map((b) => b.simpul))];
const benar = new Map(serang.simpul.map((s) => [s.id, s]));
const pasangan: [Simpul, Simpul][] = urutCetak.flatMap((id, n): [Simpul, Simpul][] => {
  const asli = benar.get(id);
  const kita = data.simpul[n];
  return asli === undefined || kita === undefined ? [] : [[asli, kita]];
});

describe('the tree', () => {
  test('every level has its number of nodes, and every indicator is there', () => {
    expect(hasil).toMatchObject({ bentuk: 'tw1-3', triwulan: 1, lembar: 'TW I' });
    expect(hasil.jumlah).toEqual({
      simpul: { tujuan: 4, sasaran: 6, program: 9, kegiatan: 25, subkegiatan: 56 },
      indikator: 131,
    });
  });

  test('every node is on its level, under its parent, with its name but for the spelling', () => {
    const idKita = new Map(pasangan.map(([asli, kita]) => [asli.id, kita.id]));
    const salah = pasangan.filter(([asli, kita]) => {
      const nama = [inti(asli.nama), inti(kita.nama)] as const;
      const jauh = jarakEjaan(nama[0], nama[1], 40) > nama[0].length / 4;
      return (
        asli.jenjang !== kita.jenjang || jauh || (asli.induk === null ? null : idKita.get(asli.induk)) !== kita.induk
      );
    });
    expect(salah).toEqual([]);
    expect(pasangan).toHaveLength(100);
  });

  test('the title gives office, city and year; the conclusions about levels are noted', () => {
    expect(data).toMatchObject({
      tahun: 2022,
      instansi: {
        nama: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana',
        pemda: 'Kota Serang',
        tempat: 'Serang',
      },
    });
    expect(hasil.perbaikan.filter((p) => p.apa === 'disimpulkan: jenjang')).toHaveLength(81);
  });
});

describe('the figures', () => {
  test('the totals of the agency', () => {
    const total = { pagu: 9_756_893_547, realisasi: 1_670_782_056 };
    expect(computeTriwulan(data, 1).total).toMatchObject(total);
    expect(hasil.uang).toEqual({ hitung: total, cetak: total });
  });

  test('pagu and realisasi anggaran of every sub kegiatan', () => {
    const uang = (d: typeof serang, s: Simpul, versi: string): unknown => [
      s.pagu?.[versi] ?? null,
      d.realisasi.anggaran.find((r) => r.simpul === s.id && r.triwulan === 1)?.nilai ?? null,
    ];
    const sub = pasangan.filter(([asli]) => asli.jenjang === 'subkegiatan');
    expect(sub.map(([, kita]) => uang(data, kita, 'impor-tw1'))).toEqual(
      sub.map(([asli]) => uang(serang, asli, 'murni')),
    );
  });

  test('target, realisasi and formula of capaian of every indicator', () => {
    const angka = (d: typeof serang, s: Simpul, versi: string): unknown =>
      s.indikator.map((i) => {
        const nilai = d.realisasi.indikator.find((r) => r.indikator === i.id && r.triwulan === 1)?.nilai;
        const target = i.target[versi];
        return [
          target == null ? null : Number(target),
          nilai == null ? null : Number(nilai),
          i.arah,
          i.rumus,
          i.satuan,
        ];
      });
    expect(pasangan.map(([, kita]) => angka(data, kita, 'impor-tw1'))).toEqual(
      pasangan.map(([asli]) => angka(serang, asli, 'murni')),
    );
  });
});

describe('the findings', () => {
  const kolom = { pagu: 'J', realisasiAnggaran: 'L', capaian: 'M', capaianAnggaran: 'N' } as const;
  /** The sheet row of each printed row: the table begins in row 8. */
  const barisSimpul = new Map<string, number>();
  const barisIndikator = new Map<string, number>();
  let baris = 8;
  for (const b of laporan.baris) {
    if (!('indikator' in b)) continue;
    if (!barisSimpul.has(b.simpul)) barisSimpul.set(b.simpul, baris);
    barisIndikator.set(b.indikator, baris);
    baris++;
  }
  const jenis = jenisBeda
    .parse(JSON.parse(readFileSync(new URL('../fixtures/serang-2022-tw1-tercetak.json', import.meta.url), 'utf8')))
    .baris.map((b) => b.jenis);
  const salah = laporan.baris
    .filter((_, n) => jenis[n] === 'salah')
    .flatMap((b) =>
      b.beda.map((isi) => {
        const r = 'indikator' in b ? barisIndikator.get(b.indikator) : barisSimpul.get(b.simpul);
        return `${kolom[isi]}${r ?? 0}`;
      }),
    );

  test('name exactly the cells that are wrong, beside the cells that show an error', () => {
    const disebut = hasil.temuan.filter((t) => t.aturan !== 'nilai-galat').map((t) => t.alamat);
    expect(salah).toHaveLength(14);
    expect(disebut.toSorted()).toEqual(salah.toSorted());
    expect(hasil.temuan.every((t) => t.pesan.includes(t.alamat ?? '?'))).toBe(true);
  });

  test('name every cell that shows an error, with what belongs there', () => {
    const galat = hasil.temuan.filter((t) => t.aturan === 'nilai-galat');
    const diLembar = readWorkbook(bukuLama).lembar.flatMap((l) =>
      l.baris.flatMap((b) => b.sel.filter((s) => s.isi.jenis === 'galat')),
    );
    expect(galat).toHaveLength(diLembar.length);
    expect(galat[0]).toMatchObject({ alamat: 'N67', pesan: expect.stringContaining('#VALUE!') as string });
  });

  test('say what is printed and what follows', () => {
    const temuan = hasil.temuan.find((t) => t.alamat === 'N36');
    expect(temuan).toMatchObject({ aturan: 'capaian-tercetak', triwulan: 1, indikator: null });
    expect(temuan?.pesan).toContain('83,00%');
    expect(temuan?.pesan).toContain('15,87%');
  });
});
