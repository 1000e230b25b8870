import { describe, expect, test } from 'vitest';
import { letakGeser, letakJatuh } from '#renderer/rencana/letak-pindah';
import { buildPohon } from '#shared/model/pohon';
import type { Simpul } from '#shared/model/triwulan-data';
import { createSimpul } from '#test/fixtures/kecil';

const pohon = buildPohon([
  createSimpul('tujuan', 't1', null),
  createSimpul('tujuan', 't2', null),
  createSimpul('sasaran', 'a', 't1'),
  createSimpul('sasaran', 'b', 't1'),
  createSimpul('sasaran', 'c', 't1'),
  createSimpul('program', 'p', 'a', { kode: '2.08.01' }),
  createSimpul('program', 'q', 'a', { kode: '2.08.02' }),
]);

function at(id: string): Simpul {
  const s = pohon.simpul.get(id);
  if (s === undefined) throw new Error(`no node ${id}`);
  return s;
}

function pesan(simpul: Simpul, langkah: -1 | 1): string {
  const letak = letakGeser(pohon, simpul, langkah);
  return letak.boleh ? '' : letak.pesan;
}

describe('one place up or down', () => {
  test('among the siblings as shown', () => {
    expect(letakGeser(pohon, at('c'), -1)).toMatchObject({ boleh: true, tujuan: { induk: 't1', sebelum: 'b' } });
    expect(letakGeser(pohon, at('a'), 1)).toMatchObject({ boleh: true, tujuan: { induk: 't1', sebelum: 'c' } });
    expect(letakGeser(pohon, at('b'), 1)).toMatchObject({ boleh: true, tujuan: { induk: 't1', sebelum: null } });
  });

  test('the first stays first, the last last, and a row with a kode where its kode puts it', () => {
    expect(pesan(at('a'), -1)).toMatch(/pertama/u);
    expect(pesan(at('c'), 1)).toMatch(/terakhir/u);
    expect(pesan(at('q'), -1)).toMatch(/kodenya/u);
  });
});

describe('dropped on a row', () => {
  test('of the level above: into it', () => {
    expect(letakJatuh(pohon, at('q'), at('b'), true)).toEqual({
      boleh: true,
      tujuan: { id: 'q', induk: 'b', sebelum: null },
      posisi: 'di-dalam',
    });
    expect(letakJatuh(pohon, at('a'), at('t2'), false)).toMatchObject({ tujuan: { induk: 't2' }, posisi: 'di-dalam' });
  });

  test('of its own level: before the upper half, behind the lower half', () => {
    expect(letakJatuh(pohon, at('c'), at('a'), false)).toMatchObject({ tujuan: { sebelum: 'a' }, posisi: 'sebelum' });
    expect(letakJatuh(pohon, at('c'), at('a'), true)).toMatchObject({ tujuan: { sebelum: 'b' }, posisi: 'sesudah' });
    expect(letakJatuh(pohon, at('a'), at('c'), true)).toMatchObject({ tujuan: { sebelum: null } });
  });

  test('that cannot carry it, or on itself: nowhere', () => {
    expect(letakJatuh(pohon, at('p'), at('q'), true).boleh).toBe(false);
    expect(letakJatuh(pohon, at('t1'), at('p'), true).boleh).toBe(false);
    const letak = letakJatuh(pohon, at('a'), at('a'), true);
    expect(letak.boleh ? '' : letak.pesan).toMatch(/baris setingkat, atau pada induk lain yang boleh memuatnya\.$/u);
  });
});
