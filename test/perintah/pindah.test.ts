import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData, splitData } from '#shared/penyimpanan/records';
import { inversePerubahan } from '#shared/perintah/ledger';
import { checkPindahSimpul, pindahSimpul, type TujuanPindah } from '#shared/perintah/pindah';
import type { SimpulBerurut } from '#shared/perintah/sasaran';
import { createData, createSimpul } from '#test/fixtures/kecil';

const tujuan = ['a', 'b', 'c', 'd'];
const data = createData({
  simpul: [
    ...tujuan.map((id) => createSimpul('tujuan', id, null)),
    createSimpul('sasaran', 's1', 'a'),
    createSimpul('sasaran', 's2', 'a'),
    createSimpul('sasaran', 's3', 'b'),
    createSimpul('program', 'p', 's1', { kode: '2.08.01' }),
  ],
});
const awal = splitData(data, 't');

function after(daftar: readonly SimpulBerurut[], tujuanPindah: TujuanPindah): SimpulBerurut[] {
  const records = { ...awal, simpul: daftar.map((s) => ({ ...s, id: s.simpul.id, tahunId: 't', revisi: null })) };
  const perubahan = pindahSimpul(daftar, tujuanPindah).map((p) => ({ perubahan: p, revisi: 'r' }));
  return applyPerubahan(records, 't', perubahan).simpul.map(({ urut, simpul }) => ({ urut, simpul }));
}

function children(daftar: readonly SimpulBerurut[], induk: string | null): string[] {
  return daftar
    .filter((s) => s.simpul.induk === induk)
    .toSorted((a, b) => a.urut - b.urut)
    .map((s) => s.simpul.id);
}

describe('moving a node', () => {
  test('before a sibling, and to the end', () => {
    expect(children(after(awal.simpul, { id: 'd', induk: null, sebelum: 'b' }), null)).toEqual(['a', 'd', 'b', 'c']);
    expect(children(after(awal.simpul, { id: 'a', induk: null, sebelum: null }), null)).toEqual(['b', 'c', 'd', 'a']);
  });

  test('below another parent, at the place asked for; what hangs on it comes along', () => {
    const hasil = after(awal.simpul, { id: 's1', induk: 'b', sebelum: 's3' });
    expect(children(hasil, 'b')).toEqual(['s1', 's3']);
    expect(children(hasil, 'a')).toEqual(['s2']);
    expect(children(hasil, 's1')).toEqual(['p']);
  });

  test('works also between two nodes that stand on the same place', () => {
    const kembar = awal.simpul.map((s) => ({ ...s, urut: 7 }));
    expect(children(after(kembar, { id: 'd', induk: null, sebelum: 'a' }), null)).toEqual(['d', 'a', 'b', 'c']);
  });

  test('any row of moves keeps the list like a list on paper, and each is taken back by its inverse', () => {
    const langkah = fc.record({ id: fc.constantFrom(...tujuan), sebelum: fc.option(fc.constantFrom(...tujuan)) });
    fc.assert(
      fc.property(fc.array(langkah, { maxLength: 30 }), (daftarLangkah) => {
        let kini: SimpulBerurut[] = [...awal.simpul];
        let kertas = [...tujuan];
        for (const { id, sebelum } of daftarLangkah.filter((l) => l.id !== l.sebelum)) {
          const tujuanPindah = { id, induk: null, sebelum };
          const perubahan = pindahSimpul(kini, tujuanPindah).map((p) => ({
            perubahan: inversePerubahan(p),
            revisi: 'r',
          }));
          const lanjut = after(kini, tujuanPindah);
          const records = {
            ...awal,
            simpul: lanjut.map((s) => ({ ...s, id: s.simpul.id, tahunId: 't', revisi: null })),
          };
          expect(children(applyPerubahan(records, 't', perubahan).simpul, null)).toEqual(kertas);
          const lain = kertas.filter((k) => k !== id);
          const letak = sebelum === null ? lain.length : lain.indexOf(sebelum);
          kertas = [...lain.slice(0, letak), id, ...lain.slice(letak)];
          kini = lanjut;
          expect(children(kini, null)).toEqual(kertas);
        }
      }),
    );
  });

  test('touches nothing else in the plan', () => {
    const hasil = pindahSimpul(awal.simpul, { id: 's3', induk: 'a', sebelum: null });
    expect(hasil.map((p) => p.sasaran)).toEqual([{ jenis: 'simpul', id: 's3' }]);
    expect(joinData(awal)).toEqual(data);
  });

  test.each<[string, TujuanPindah, RegExp]>([
    ['a node that is gone', { id: 'x', induk: null, sebelum: null }, /sudah tidak ada dalam rencana/u],
    ['to a parent that is gone', { id: 's1', induk: 'x', sebelum: null }, /Tempat tujuannya sudah tidak ada/u],
    ['below the wrong level', { id: 's1', induk: 'p', sebelum: null }, /tidak dapat berada di bawah Program "Nama p"/u],
    [
      'to the top, where its level may not be',
      { id: 'a', induk: 'b', sebelum: null },
      /tidak dapat berada di bawah Tujuan/u,
    ],
    ['before a row that is elsewhere', { id: 's1', induk: 'a', sebelum: 's3' }, /sudah berubah/u],
    ['a row with a kode among its siblings', { id: 'p', induk: 's1', sebelum: null }, /berurutan menurut kodenya/u],
  ])('is refused: %s', (_, tujuanPindah, pesan) => {
    expect(checkPindahSimpul(awal.simpul, tujuanPindah)).toMatch(pesan);
  });

  test('a row with a kode may go to another parent', () => {
    expect(checkPindahSimpul(awal.simpul, { id: 'p', induk: 's3', sebelum: null })).toBeNull();
    expect(checkPindahSimpul(awal.simpul, { id: 'p', induk: null, sebelum: null })).toBeNull();
  });
});
