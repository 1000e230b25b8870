/** Reports of a part of the office, and drafts. */
import { describe, expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { tw4 } from '#shared/laporan/bentuk/tw4';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';
import { barisTabel, bawahTabel, rumusPada, tampilan } from './baca-lembar';

describe('one unit', () => {
  const unit = serang.unit.map((u) => u.id);
  const laporan = unit.map((id) => susunLembar(serang, 2, tw13, { unit: id }));

  test('every sub kegiatan stands in exactly one report, and the totals add up to the office', () => {
    const sub = serang.simpul.filter((s) => s.jenjang === 'subkegiatan').map((s) => s.nama);
    const tercetak = laporan.flatMap((l) => barisTabel(l).map((b) => b[4] ?? '')).filter((nama) => sub.includes(nama));
    expect(tercetak.toSorted()).toEqual(sub.toSorted());
    const total = laporan.map((l) => Number((bawahTabel(l)[0]?.[1] ?? '').replaceAll(',', '')));
    expect(total.reduce((a, b) => a + b, 0)).toBe(15_904_466_547);
  });

  test('a parent shared with another unit is marked and holds only this unit’s money', () => {
    const ppa = barisTabel(susunLembar(serang, 2, tw13, { unit: 'bidang-ppa' }));
    const tujuan = ppa[0];
    expect(tujuan?.[1]).toMatch(/\(bagian Bidang Perlindungan Perempuan dan Anak\)$/u);
    const seluruh = barisTabel(susunLembar(serang, 2, tw13)).find((b) => b[5] === 'Indeks KLA');
    expect(Number(tujuan?.[9]?.replaceAll(',', ''))).toBeLessThan(Number(seluruh?.[9]?.replaceAll(',', '')));
    // Kinerja cannot be divided: it is the office's.
    expect(tujuan?.slice(10, 13).filter((_, n) => n !== 1)).toEqual(seluruh?.slice(10, 13).filter((_, n) => n !== 1));
  });

  test('says whose report it is', () => {
    expect(tampilan(susunLembar(serang, 2, tw13, { unit: 'sekretariat' })).map((b) => b[0])).toContain(
      'UNIT : SEKRETARIAT',
    );
  });

  test('a computed indicator keeps the office’s value, without a formula over cells that are not there', () => {
    const data = {
      ...createData({
        simpul: [
          createSimpul('program', 'p', null),
          createSimpul('kegiatan', 'k', 'p', {
            indikator: [createIndikator('k#1', { target: { murni: '100' }, hitung: { cara: 'rasio-jumlah' } })],
          }),
          createSimpul('subkegiatan', 'a', 'k', { unit: 'sekretariat', indikator: [createIndikator('a#1')] }),
          createSimpul('subkegiatan', 'b', 'k', { indikator: [createIndikator('b#1')] }),
        ],
        kinerja: [kinerja('a#1', 1, '4'), kinerja('b#1', 1, '0')],
      }),
    };
    const seluruh = susunLembar(data, 1, tw13);
    const bagian = susunLembar(data, 1, tw13, { unit: 'sekretariat' });
    expect(barisTabel(bagian)[1]?.[10]).toBe('50,00');
    expect(rumusPada(seluruh, 'K9')).not.toBeNull();
    expect(rumusPada(bagian, `K${bagian.kepala.sampai + 3}`)).toBeNull();
  });
});

test('a draft says so above everything', () => {
  expect(tampilan(susunLembar(serang, 1, tw13, { draf: true }))[0]?.[0]).toBe('DRAF');
  expect(tampilan(susunLembar(serang, 1, tw13)).flat()).not.toContain('DRAF');
});

test('the mean leaves out indicators without a value and says how many', () => {
  const data = createData({
    simpul: [
      createSimpul('program', 'p', null, {
        indikator: ['a', 'b', 'c'].map((id) => createIndikator(id, { target: { murni: '100' } })),
      }),
    ],
    kinerja: [kinerja('a', 4, '11.94'), kinerja('b', 4, '25')],
  });
  expect(bawahTabel(susunLembar(data, 4, tw4)).slice(0, 2)).toEqual([
    ['RATA-RATA CAPAIAN KINERJA', '18,47'],
    [
      'RATA-RATA CAPAIAN KINERJA adalah rata-rata capaian kinerja (%) dari 2 indikator program; 1 indikator yang belum memiliki capaian tidak diikutkan. Predikat kinerja: Sangat Rendah.',
    ],
  ]);
});

describe('signature', () => {
  test('place, office, name, pangkat; a missing NIP leaves no line', () => {
    expect(
      bawahTabel(susunLembar(serang, 1, tw13))
        .slice(1)
        .filter((b) => b.length > 0),
    ).toEqual([
      ['Serang, ..................... 2022'],
      ['KEPALA DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK'],
      ['DAN KELUARGA BERENCANA KOTA SERANG'],
      ['ANTHON GUNAWAN, S.Sos, M.Si'],
      ['Pembina Utama Muda'],
    ]);
  });

  test('nobody signs where nobody is named', () => {
    const data = { ...serang, instansi: { ...serang.instansi, penandatangan: [] } };
    expect(bawahTabel(susunLembar(data, 1, tw13))).toHaveLength(1);
  });
});
