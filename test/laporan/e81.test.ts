/** Formulir E.81: quarters by their own values, columns that are filled in by hand, several closing lines, two signatures. */
import { describe, expect, test } from 'vitest';
import { e81 } from '#shared/laporan/bentuk/e81';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { barisTabel, bawahTabel, daftarGabung, rumusPada, tampilan } from './baca-lembar';

const lembar = susunLembar(serang, 2, e81);

describe('header', () => {
  test('25 columns under labels, numerals of the quarters, column numbers, K and Rp', () => {
    const { dari, sampai } = lembar.kepala;
    const kepala = tampilan(lembar).slice(dari, sampai + 1);
    expect(lembar.kolom).toHaveLength(25);
    expect(kepala).toHaveLength(4);
    expect(kepala[1]?.filter((t) => t !== '')).toEqual(['I', 'II', 'III', 'IV']);
    expect(kepala[2]?.filter((t) => t !== '')).toEqual(Array.from({ length: 15 }, (_, n) => (n + 1).toString()));
    expect(kepala[3]).toEqual(['', '', '', '', ...Array.from({ length: 10 }, () => ['K', 'Rp']).flat(), '']);
  });

  test('a label covers its pair, the quarters share one', () => {
    const r = lembar.kepala.dari + 1;
    expect(daftarGabung(lembar)).toEqual(
      expect.arrayContaining([
        `A${r}:A${r + 1}`,
        `E${r}:F${r + 1}`,
        `K${r}:R${r}`,
        `K${r + 1}:L${r + 1}`,
        `K${r + 2}:L${r + 2}`,
      ]),
    );
  });
});

describe('quarters', () => {
  const data = createData({
    simpul: [
      createSimpul('program', 'p', null),
      createSimpul('kegiatan', 'k', 'p'),
      createSimpul('subkegiatan', 's', 'k', {
        unit: 'sekretariat',
        indikator: [
          createIndikator('dok', { target: { murni: '12' } }),
          createIndikator('indeks', { nama: 'Indeks kepuasan', satuan: 'Indeks', target: { murni: '80' } }),
        ],
      }),
      createSimpul('subkegiatan', 't', 'k', { unit: 'sekretariat' }),
    ],
    kinerja: [
      kinerja('dok', 1, '2.5'),
      kinerja('indeks', 1, '70.25'),
      kinerja('dok', 3, '7'),
      kinerja('indeks', 3, '75'),
      kinerja('dok', 4, '12'),
    ],
    anggaran: [
      anggaran('s', 1, 10_000_000),
      anggaran('t', 1, 4_000_000),
      anggaran('s', 3, 35_000_000),
      anggaran('t', 3, 4_500_000),
    ],
  });
  const tw3 = susunLembar(data, 3, e81);
  const [, , sub, indeks] = barisTabel(tw3);

  test('hold what the quarter alone added; what is measured anew, its last value; later ones are blank', () => {
    expect([10, 12, 14, 16].map((n) => sub?.[n])).toEqual(['2,5', '', '4,5', '']);
    expect([10, 12, 14, 16].map((n) => indeks?.[n])).toEqual(['70,25', '', '75,00', '']);
    expect([11, 13, 15, 17].map((n) => sub?.[n])).toEqual(['10.000.000', '', '25.000.000', '']);
  });

  test('column 12 is the realisasi until the quarter of the report', () => {
    expect([18, 19].map((n) => sub?.[n])).toEqual(['7 Dokumen', '35.000.000']);
    expect(indeks?.[18]).toBe('75 Indeks');
  });

  test('a parent is the live sum of its parts, quarter by quarter', () => {
    const kegiatan = tw3.kepala.sampai + 3;
    expect(barisTabel(tw3)[1]?.[15]).toBe('25.500.000');
    expect(rumusPada(tw3, `P${kegiatan}`)).toBe(`SUM(P${kegiatan + 1}:P${kegiatan + 3})`);
  });

  test('where a part was not entered this quarter, the parent is a plain figure', () => {
    const bolong = { ...data, realisasi: { ...data.realisasi, anggaran: data.realisasi.anggaran.slice(0, 3) } };
    const laporan = susunLembar(bolong, 3, e81);
    const kegiatan = laporan.kepala.sampai + 3;
    expect(barisTabel(laporan)[1]?.[15]).toBe('21.000.000');
    expect(rumusPada(laporan, `P${kegiatan}`)).toBeNull();
  });
});

test('columns of the Renstra are left to be filled in; 13 and 14 follow in the spreadsheet', () => {
  const r = lembar.kepala.sampai + 2;
  expect(
    barisTabel(lembar)
      .flatMap((b) => [...b.slice(4, 8), ...b.slice(20, 24)])
      .join(''),
  ).toBe('');
  expect(rumusPada(lembar, `U${r}`)).toBe(`IF(AND(ISNUMBER(G${r}),ISNUMBER(S${r})),G${r}+S${r},"")`);
  expect(rumusPada(lembar, `W${r}`)).toBe(
    `IF(AND(ISNUMBER(U${r}),ISNUMBER(E${r}),E${r}<>0),ROUND(ROUND(U${r}*100/E${r},10),2),"")`,
  );
});

test('each row names the unit in charge', () => {
  const sub = barisTabel(lembar).find((b) => b[2] === 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
  expect(sub?.[24]).toBe('Sekretariat');
});

test('factors and follow-up that were entered stand in the closing lines, in the order of the nodes, behind their names', () => {
  const program = createSimpul('program', 'p', null, { nama: 'PROGRAM PENUNJANG' });
  const data = createData({
    simpul: [
      program,
      createSimpul('kegiatan', 'k', 'p'),
      createSimpul('subkegiatan', 's', 'k', { unit: 'sekretariat', nama: '=Rapat koordinasi' }),
    ],
    anggaran: [
      {
        ...anggaran('s', 2, 10_000_000),
        pendorong: 'Anggaran\ntersedia tepat waktu',
        tindakLanjut: 'kata '.repeat(1000),
      },
      { ...anggaran('s', 1, 1_000_000), penghambat: 'Dari triwulan lain' },
    ],
  });
  const denganProgram = {
    ...data,
    realisasi: {
      ...data.realisasi,
      keterangan: [{ simpul: 'p', triwulan: 2 as const, teks: '', pendorong: 'Dukungan pimpinan' }],
    },
  };
  const lembarIni = susunLembar(denganProgram, 2, e81);
  const mulai = bawahTabel(lembarIni).findIndex(([label]) => label === 'Faktor pendorong keberhasilan pencapaian');
  const bawah = bawahTabel(lembarIni).slice(mulai);
  expect(bawah.slice(0, 3)).toEqual([
    ['Faktor pendorong keberhasilan pencapaian', 'PROGRAM PENUNJANG: Dukungan pimpinan'],
    ['=Rapat koordinasi: Anggaran tersedia tepat waktu'],
    ['Faktor penghambat'],
  ]);
  expect(bawah[3]?.[0]).toBe('Tindak lanjut yang diperlukan dalam triwulan berikutnya');
  const lanjutan = [bawah[3]?.[1], bawah[4]?.[0], bawah[5]?.[0]].join('');
  expect(lanjutan).toBe(`=Rapat koordinasi: ${'kata '.repeat(1000).trim()}`);
  const baris = lembarIni.baris.find((b) => b.sel.some((s) => s.tampil.startsWith('=Rapat koordinasi: Anggaran')));
  expect(baris?.sel.find((s) => s.tampil.startsWith('='))).toMatchObject({
    isi: { jenis: 'teks' },
    gaya: { format: '@' },
  });
});

test('closing lines: mean, grade, and room for four texts; two signatures', () => {
  const bawah = bawahTabel(lembar);
  expect(bawah.slice(0, 6)).toEqual([
    ['Rata-rata capaian kinerja (%)', '72.79'],
    ['Predikat kinerja', 'Sedang'],
    ['Faktor pendorong keberhasilan pencapaian'],
    ['Faktor penghambat'],
    ['Tindak lanjut yang diperlukan dalam triwulan berikutnya'],
    ['Tindak lanjut yang diperlukan dalam Renja berikutnya'],
  ]);
  expect(bawah).toContainEqual(['Disusun', 'Dievaluasi']);
  expect(bawah.flat()).toContain('KEPALA BAPPEDA KOTA SERANG');
});
