/** Live formulas: which cell they refer to, and when a plain figure stands instead. Their results: test/workbook. */
import { describe, expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { tw4 } from '#shared/laporan/bentuk/tw4';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { anggaran, createData, createIndikator, createSimpul, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { rumusPada, selPada } from './baca-lembar';

describe('Kota Serang, Triwulan I', () => {
  const lembar = susunLembar(serang, 1, tw13);

  test('capaian of the first sub kegiatan', () => {
    expect(selPada(lembar, 'M12')).toMatchObject({ tampil: '75.00', isi: { nilai: 75 } });
    expect(rumusPada(lembar, 'M12')).toBe(
      'IF(AND(ISNUMBER(I12),ISNUMBER(K12),I12<>0),ROUND(ROUND(K12*100/I12,10),2),"")',
    );
    expect(rumusPada(lembar, 'N12')).toBe('IF(AND(ISNUMBER(J12),J12<>0),ROUND(ROUND(N(L12)*100/J12,10),2),"")');
  });

  test('money rolls up: sub kegiatan as a range, kegiatan one by one, entered money plain', () => {
    expect(rumusPada(lembar, 'J11')).toBe('SUM(J12:J15)');
    expect(rumusPada(lembar, 'J10')).toMatch(/^SUM\(J11,J16,J20,[^()]*\)$/u);
    expect(rumusPada(lembar, 'J8')).toBe('SUM(J9)');
    expect(rumusPada(lembar, 'J12')).toBeNull();
  });

  test('the total sums the programs', () => {
    const total = `J${lembar.kepala.sampai + 1 + lembar.jumlahBarisTabel + 1}`;
    expect(rumusPada(lembar, total)).toMatch(/SUM\(J10,J50,J62,J71,J77,J93,J105,J111,J132\)/u);
    expect(selPada(lembar, total).isi).toMatchObject({ nilai: 9_756_893_547 });
  });

  test('lower is better, the Serang way', () => {
    expect(rumusPada(lembar, 'M46')).toContain('ROUND((2*I46-K46)*100/I46,10)');
  });

  test('figures only, when asked for', () => {
    const nilai = susunLembar(serang, 1, tw13, { nilaiSaja: true });
    expect(nilai.baris.flatMap((b) => b.sel).filter((s) => s.isi.jenis === 'rumus')).toEqual([]);
    expect(nilai.baris.map((b) => b.sel.map((s) => s.tampil))).toEqual(
      lembar.baris.map((b) => b.sel.map((s) => s.tampil)),
    );
  });
});

test('with a pagu, what nobody has spent below a parent is 0; the cell to be filled in stays blank', () => {
  const lembar = susunLembar(createData({ simpul: satuSubKegiatan([]) }), 1, tw13);
  const uang = ['8', '9', '10', '11'].map((r) => ['J', 'L', 'N'].map((k) => selPada(lembar, k + r).tampil));
  const induk = ['100.000.000', '-', '0,00'];
  expect(uang).toEqual([induk, induk, ['100.000.000', '', '0,00'], induk]);
  expect(rumusPada(lembar, 'L8')).toBe('SUM(L9)');
});

test('a sum of which nothing is known stays blank until there is something', () => {
  const lembar = susunLembar(createData({ simpul: satuSubKegiatan([], { pagu: { murni: null } }) }), 1, tw13);
  expect(['J', 'L', 'N'].map((k) => selPada(lembar, `${k}9`).tampil)).toEqual(['', '', '']);
  expect(rumusPada(lembar, 'L9')).toBe('IF(COUNT(L10)=0,"",SUM(L10))');
});

test('per-indicator money sums its programs', () => {
  const lembar = susunLembar(serang, 2, tw4);
  const baris = lembar.baris.findIndex((b) => b.sel[5]?.tampil === 'Indeks KLA') + 1;
  expect(rumusPada(lembar, `J${baris}`)).toMatch(/^SUM\(J\d+\)$/u);
});

describe('plain figures stand where a formula could not give the same', () => {
  test('a typed capaian', () => {
    const data = createData({
      simpul: satuSubKegiatan([createIndikator('i', { rumus: 'manual' })]),
      kinerja: [kinerja('i', 1, '3', { capaian: '80' })],
    });
    expect(selPada(susunLembar(data, 1, tw13), 'M10').isi).toEqual({ jenis: 'angka', nilai: 80 });
  });

  test('a quotient that twofold rounding would lift: 1/200 of the pagu less one rupiah', () => {
    // 0.00499999999...5 % of a pagu of 200 trillion rupiah: 0.00, but 0.005 after ten decimals.
    const data = createData({
      simpul: satuSubKegiatan([], { pagu: { murni: 200_000_000_000_000 } }),
      anggaran: [anggaran('s', 1, 9_999_999_999)],
    });
    expect(selPada(susunLembar(data, 1, tw13), 'N10')).toMatchObject({
      tampil: '0,00',
      isi: { jenis: 'angka', nilai: 0 },
    });
  });

  test('money of more digits than a cell holds, and what is divided by it', () => {
    const pagu = { murni: 999_999_999_999_999 };
    const data = createData({
      simpul: [
        createSimpul('program', 'p', null),
        createSimpul('kegiatan', 'k', 'p'),
        createSimpul('subkegiatan', 'a', 'k', { pagu }),
        createSimpul('subkegiatan', 'b', 'k', { pagu }),
      ],
      anggaran: [anggaran('a', 1, 999_999_999_999_999)],
    });
    const lembar = susunLembar(data, 1, tw13);
    for (const baris of ['8', '9', '12']) {
      expect(selPada(lembar, `J${baris}`).isi).toEqual({ jenis: 'teks', teks: '1.999.999.999.999.998' });
      expect(selPada(lembar, `N${baris}`).isi).toEqual({ jenis: 'angka', nilai: 50 });
    }
  });

  test('the parts of a sum are not on the sheet', () => {
    const data = createData({
      simpul: [
        createSimpul('program', 'p', null),
        createSimpul('kegiatan', 'k', 'p'),
        createSimpul('subkegiatan', 'a', 'k'),
        createSimpul('subkegiatan', 'b', 'k'),
      ],
      anggaran: [anggaran('a', 1, 1)],
    });
    const lembar = susunLembar(data, 1, tw13, { barisTanpaRealisasi: false });
    expect(selPada(lembar, 'J9').isi).toEqual({ jenis: 'angka', nilai: 200_000_000 });
    expect(selPada(lembar, 'L9').isi.jenis).toBe('angka');
  });
});

test('a formula never grows beyond what Excel takes', () => {
  const simpul = [
    createSimpul('tujuan', 't', null),
    ...Array.from({ length: 1_500 }, (_, n) =>
      createSimpul('program', `p${n}`, 't', { indikator: [createIndikator(`i${n}`)] }),
    ),
  ];
  const lembar = susunLembar(createData({ simpul }), 1, tw13);
  const rumus = lembar.baris.flatMap((b) => b.sel).flatMap((s) => (s.isi.jenis === 'rumus' ? [s.isi.rumus] : []));
  expect(Math.max(...rumus.map((r) => r.length))).toBeLessThanOrEqual(8_192);
  for (const r of rumus)
    for (const argumen of r.matchAll(/\(([^()]*)\)/gu))
      expect((argumen[1] ?? '').split(',').length).toBeLessThanOrEqual(255);
});
