import { expect, test } from 'vitest';
import { usulanKode } from '#renderer/rencana/usulan-kode';
import { buildPohon } from '#shared/model/pohon';
import type { Jenjang, Simpul } from '#shared/model/triwulan-data';
import { createData, createSimpul } from '#test/fixtures/kecil';

function usulan(
  simpul: readonly Simpul[],
  jenjang: Jenjang,
  induk: string | null,
  lain: { readonly tahun?: number; readonly pemda?: string } = {},
): string {
  const data = createData({ simpul });
  const tahun = {
    ...data,
    tahun: lain.tahun ?? 2026,
    instansi: { ...data.instansi, pemda: lain.pemda ?? data.instansi.pemda },
  };
  return usulanKode(tahun, buildPohon(tahun.simpul), jenjang, induk);
}

const program = createSimpul('program', 'p', null, { kode: '2.08.09' });
const kegiatan = createSimpul('kegiatan', 'k', 'p', { kode: '2.08.09.2.01' });

test('the next kode after the siblings keeps their width', () => {
  const lama = createSimpul('subkegiatan', 's1', 'k', { kode: '2.08.09.2.01.09' });
  expect(usulan([program, kegiatan, lama], 'subkegiatan', 'k')).toBe('2.08.09.2.01.10');
  const baru = createSimpul('subkegiatan', 's2', 'k', { kode: '2.08.09.2.01.0009' });
  expect(usulan([program, kegiatan, baru], 'subkegiatan', 'k')).toBe('2.08.09.2.01.0010');
  expect(usulan([program, kegiatan], 'kegiatan', 'p')).toBe('2.08.09.2.02');
});

test('the first sub kegiatan follows the rule of the year, or the width the office already uses', () => {
  expect(usulan([program, kegiatan], 'subkegiatan', 'k', { tahun: 2026 })).toBe('2.08.09.2.01.0001');
  expect(usulan([program, kegiatan], 'subkegiatan', 'k', { tahun: 2022 })).toBe('2.08.09.2.01.01');
  const lain = [
    createSimpul('kegiatan', 'k2', 'p', { kode: '2.08.09.2.02' }),
    createSimpul('subkegiatan', 's', 'k2', { kode: '2.08.09.2.02.01' }),
  ];
  expect(usulan([program, kegiatan, ...lain], 'subkegiatan', 'k', { tahun: 2026 })).toBe('2.08.09.2.01.01');
});

test('the first kegiatan of a city and of a province differ', () => {
  expect(usulan([program], 'kegiatan', 'p')).toBe('2.08.09.2.01');
  expect(usulan([program], 'kegiatan', 'p', { pemda: 'Provinsi Banten' })).toBe('2.08.09.1.01');
});

test('programs are numbered on across sasaran; where nothing can be known nothing is proposed', () => {
  const sasaran = createSimpul('sasaran', 'x', null);
  expect(usulan([sasaran, program], 'program', 'x')).toBe('2.08.10');
  expect(usulan([], 'program', null)).toBe('');
  expect(usulan([], 'tujuan', null)).toBe('');
  expect(usulan([sasaran], 'program', 'x')).toBe('');
  expect(usulan([createSimpul('program', 'p', null)], 'kegiatan', 'p')).toBe('');
});
