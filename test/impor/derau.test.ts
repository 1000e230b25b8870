/** Noise of every kind changes nothing of what is read: the same rows, the same figures, the same findings' rules. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bentukById } from '#shared/laporan/bentuk/index';
import type { ImporBerhasil } from '#shared/impor/impor';
import { serang } from '#test/fixtures/serang';
import { bacaan, bukuLama, ekspor, imporBytes } from './bantu';
import {
  angkaJadiTeks,
  bongkar,
  bukukan,
  kosong,
  lepasGabungan,
  nilaiSaja,
  sisipBaris,
  sisipKolom,
  ubahTeks,
  type Lembaran,
} from './derau';

interface Asal {
  readonly nama: string;
  readonly bytes: () => Promise<Uint8Array>;
  /** First header row and first table row, from 0. */
  readonly kepala: number;
  readonly tabel: number;
}

const laporan = (id: string, triwulan: 1 | 2): (() => Promise<Uint8Array>) => {
  const bentuk = bentukById(id);
  if (bentuk === null) throw new Error(id);
  return () => ekspor(serang, triwulan, bentuk);
};
const asal: Asal[] = [
  { nama: "the agency's workbook", bytes: () => Promise.resolve(bukuLama), kepala: 5, tabel: 7 },
  { nama: 'tw1-3', bytes: laporan('tw1-3', 2), kepala: 5, tabel: 7 },
  { nama: 'tw4', bytes: laporan('tw4', 2), kepala: 5, tabel: 9 },
  { nama: 'evaluasi-renja', bytes: laporan('evaluasi-renja', 2), kepala: 3, tabel: 5 },
];

const derau: Record<string, (l: Lembaran, a: Asal) => void> = {
  'moved down and to the right': (l) => {
    for (let n = 0; n < 7; n++) sisipBaris(l, 0);
    for (let n = 0; n < 3; n++) sisipKolom(l, 0);
  },
  'empty rows in the table': (l, a) => {
    for (let r = l.baris.length - 8; r > a.tabel + 1; r -= 9) sisipBaris(l, r);
  },
  'empty columns in the table': (l) => {
    for (const k of [9, 7, 3, 1]) sisipKolom(l, k);
  },
  'empty row within the header': (l, a) => sisipBaris(l, a.kepala + 1),
  'captions of another hand': (l, a) => {
    ubahTeks(l, (teks, r) => (r < a.kepala || r >= a.tabel ? teks : (judulLain[teks.trim()] ?? teks)));
  },
  'captions in capitals with line breaks': (l, a) => {
    ubahTeks(l, (teks, r) => (r < a.kepala || r >= a.tabel ? teks : teks.toUpperCase().replaceAll(' ', ' \n ')));
  },
  'header repeated every 30 rows': (l, a) => {
    const kepala = l.baris.slice(a.kepala, a.tabel);
    for (let r = a.tabel + 30; r < l.baris.length - 8; r += 30 + kepala.length)
      kepala.forEach((b, n) =>
        sisipBaris(
          l,
          r + n,
          b.map((p) => ({ ...p })),
        ),
      );
  },
  'title and header repeated every 40 rows': (l, a) => {
    const kepala = l.baris.slice(0, a.tabel);
    for (let r = a.tabel + 40; r < l.baris.length - 8; r += 40 + kepala.length)
      kepala.forEach((b, n) =>
        sisipBaris(
          l,
          r + n,
          b.map((p) => ({ ...p })),
        ),
      );
  },
  'numbers as text 1.234,5': (l, a) => angkaJadiTeks(l, a.tabel, '.', ','),
  'numbers as text 1,234.5': (l, a) => angkaJadiTeks(l, a.tabel, ',', '.'),
  'percentages as plain ratios': (l, a) => {
    const kolom = { 'evaluasi-renja': [5, 8], tw4: [11, 13] }[a.nama] ?? [12, 13];
    for (const b of l.baris.slice(a.tabel)) {
      for (const k of kolom)
        if (typeof b[k]?.nilai === 'number') Object.assign(b[k], { nilai: b[k].nilai / 100, format: '0.00' });
    }
  },
  'doubled spaces and NBSP': (l) =>
    ubahTeks(l, (teks) => `  ${teks.replaceAll(' ', '  ').replaceAll(',  ', ',\u00a0 ')} `),
  'merged cells unmerged': (l) => lepasGabungan(l, false),
  'merged cells unmerged and filled': (l, a) => lepasGabungan(l, true, a.tabel),
  'some rows hidden': (l, a) => {
    for (let r = a.tabel + 3; r < a.tabel + 60; r += 4) l.tersembunyi.add(r);
  },
  'names over two rows': (l, a) => {
    const kolom = a.nama === 'evaluasi-renja' ? [1] : [3, 4];
    for (let r = l.baris.length - 8; r > a.tabel; r--) {
      for (const k of kolom) {
        const p = l.baris[r]?.[k];
        if (
          typeof p?.nilai !== 'string' ||
          p.nilai.length < 60 ||
          l.gabungan.some((g) => g.kiri === k && g.atas <= r && r <= g.bawah)
        )
          continue;
        const potong = p.nilai.lastIndexOf(' ', 45);
        const ekor = p.nilai.slice(potong + 1);
        p.nilai = p.nilai.slice(0, potong);
        sisipBaris(
          l,
          r + 1,
          Array.from({ length: k + 1 }, (_, n) => (n === k ? { ...kosong(), nilai: ekor } : kosong())),
        );
      }
    }
  },
};

const judulLain: Readonly<Record<string, string>> = {
  No: 'NO.',
  'Tujuan Strategis': 'Tujuan',
  'Sasaran Strategis': 'Sasaran',
  Program: 'PROGRAM',
  'Kegiatan dan Sub Kegiatan': 'Kegiatan / Sub  Kegiatan',
  'Kegiatan/ Sub Kegiatan': 'Kegiatan & Subkegiatan',
  'Program / Kegiatan / Sub Kegiatan': 'Program/Kegiatan/Sub-Kegiatan',
  'Indikator Kinerja': 'INDIKATOR\nKINERJA',
  Satuan: 'satuan',
  'Cara Formula Pengukuran': 'Formula Pengukuran',
  'Cara Pengukuran Indikator Kinerja': 'Cara  Pengukuran',
  Kinerja: 'K',
  'Pagu (Rp)': 'Rp.',
  'Pagu Anggaran (Rp)': 'Anggaran (Rp)',
  Pagu: 'Rp',
  'Realisasi (Rp)': 'Realisasi Anggaran (Rp)',
  'Capaian (%)': 'Capaian  %',
  Persentase: '%',
  Keterangan: 'Ket',
  'Ket.': 'KETERANGAN',
};

describe.each(asal)('$nama', (a) => {
  let bersih: ImporBerhasil;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await a.bytes();
    bersih = imporBytes(bytes);
  });

  test.each(Object.keys(derau))('%s', async (nama) => {
    const lembaran = bongkar(bytes);
    nilaiSaja(lembaran);
    derau[nama]?.(lembaran, a);
    const hasil = imporBytes(await bukukan(lembaran));
    expect(bacaan(hasil)).toEqual(bacaan(bersih));
    const aturan = (h: ImporBerhasil): string[] =>
      h.temuan.map((t) => `${t.aturan} ${t.simpul ?? ''} ${t.indikator ?? ''}`);
    expect(aturan(hasil)).toEqual(aturan(bersih));
  });

  test('among other sheets, also before it', async () => {
    const sampul: Lembaran = {
      nama: 'Sampul',
      baris: [[{ ...kosong(), nilai: 'LAPORAN KINERJA' }], [{ ...kosong(), nilai: 'Program' }]],
      gabungan: [],
      tersembunyi: new Set(),
    };
    const hasil = imporBytes(await bukukan(sampul, bongkar(bytes), { ...sampul, nama: 'Catatan' }));
    expect(bacaan(hasil)).toEqual(bacaan(bersih));
  });
});
