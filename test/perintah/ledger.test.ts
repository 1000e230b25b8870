import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inversePerubahan, netPerubahan, nextUndo, withEffect, type AksiLedger } from '#shared/perintah/ledger';
import { sasaranKey, type IsiMedan, type Perubahan, type SasaranIsian } from '#shared/perintah/sasaran';
import { createSimpul } from '#test/fixtures/kecil';

interface Catatan {
  readonly kelompok: string;
  readonly aksi: AksiLedger;
}

const ubah = (kelompok: string): Catatan => ({ kelompok, aksi: { jenis: 'ubah' } });
const urung = (kelompok: string, yang: string): Catatan => ({ kelompok, aksi: { jenis: 'urung', kelompok: yang } });
const ulang = (kelompok: string, yang: string): Catatan => ({ kelompok, aksi: { jenis: 'ulang', kelompok: yang } });

describe('what undo and redo would take next', () => {
  test.each<[string, Catatan[], { urung: string | null; ulang: string | null }]>([
    ['an empty ledger: nothing', [], { urung: null, ulang: null }],
    [
      'a year just read in: nothing, reading is not undone',
      [{ kelompok: 'm', aksi: { jenis: 'muat' } }],
      { urung: null, ulang: null },
    ],
    ['the last change', [ubah('a'), ubah('b')], { urung: 'b', ulang: null }],
    ['the change before the undone one', [ubah('a'), ubah('b'), urung('u', 'b')], { urung: 'a', ulang: 'b' }],
    ['all undone', [ubah('a'), ubah('b'), urung('u', 'b'), urung('v', 'a')], { urung: null, ulang: 'a' }],
    ['redone again', [ubah('a'), urung('u', 'a'), ulang('w', 'a')], { urung: 'a', ulang: null }],
    ['a new change after undo ends redo', [ubah('a'), urung('u', 'a'), ubah('b')], { urung: 'b', ulang: null }],
    ['many keystrokes in one field are one step', [ubah('a'), ubah('a'), ubah('a')], { urung: 'a', ulang: null }],
    [
      'an undo of many cells is one step',
      [ubah('a'), ubah('a'), urung('u', 'a'), urung('u', 'a')],
      { urung: null, ulang: 'a' },
    ],
  ])('%s', (_nama, ledger, berikut) => {
    expect(nextUndo(ledger)).toEqual(berikut);
  });

  test('property: after any sequence of changes, undos and redos it agrees with an undo stack', () => {
    const langkah = fc.record({ apa: fc.constantFrom('ubah', 'urung', 'ulang'), sel: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(langkah, { maxLength: 60 }), (daftar) => {
        const ledger: Catatan[] = [];
        const lalu: string[] = [];
        const kelak: string[] = [];
        daftar.forEach(({ apa, sel }, n) => {
          const kelompok = `k${n}`;
          if (apa === 'ubah') {
            lalu.push(kelompok);
            kelak.length = 0;
            for (let k = 0; k < sel; k++) ledger.push(ubah(kelompok));
          } else {
            const [dari, ke] = apa === 'urung' ? [lalu, kelak] : [kelak, lalu];
            const yang = dari.pop();
            if (yang === undefined) return;
            ke.push(yang);
            for (let k = 0; k < sel; k++) ledger.push(apa === 'urung' ? urung(kelompok, yang) : ulang(kelompok, yang));
          }
          expect(nextUndo(ledger)).toEqual({ urung: lalu.at(-1) ?? null, ulang: kelak.at(-1) ?? null });
        });
      }),
      { numRuns: 500 },
    );
  });
});

const sel = (id: string): SasaranIsian => ({ jenis: 'anggaran', simpul: id, id, triwulan: 1, medan: 'nilai' });
const pindah = (id: string, dari: IsiMedan, ke: IsiMedan): Perubahan => ({ sasaran: sel(id), dari, ke });

describe('the effect of a group', () => {
  test('is one change per cell, from the first value to the last', () => {
    const kelompok = [pindah('a', null, 1), pindah('b', 5, 6), pindah('a', 1, 12), pindah('a', 12, 123)];
    expect(netPerubahan(kelompok.map((perubahan) => ({ perubahan })))).toEqual([
      pindah('a', null, 123),
      pindah('b', 5, 6),
    ]);
  });

  test('is taken back by its inverse, for nodes too', () => {
    expect(inversePerubahan(pindah('a', null, 123))).toEqual(pindah('a', 123, null));
    const simpul = createSimpul('program', 'p', null);
    const tambah: Perubahan = { sasaran: { jenis: 'simpul', id: 'p' }, dari: null, ke: { urut: 3, simpul } };
    expect(inversePerubahan(tambah)).toEqual({
      sasaran: { jenis: 'simpul', id: 'p' },
      dari: { urut: 3, simpul },
      ke: null,
    });
  });

  test('property: applying the inverse of the net effect restores every cell', () => {
    const ketikan = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), ke: fc.option(fc.nat(9)) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(ketikan, (daftar) => {
        const keadaan = new Map<string, IsiMedan>();
        const kelompok = daftar.map(({ id, ke }) => {
          const perubahan = pindah(id, keadaan.get(id) ?? null, ke);
          keadaan.set(id, ke);
          return { perubahan };
        });
        for (const p of netPerubahan(kelompok).map(inversePerubahan))
          keadaan.set((p.sasaran as SasaranIsian).id, p.ke as IsiMedan);
        expect([...keadaan.values()].every((isi) => isi === null)).toBe(true);
      }),
    );
  });
});

test('what was typed and restored with Esc is skipped by undo, and does not end redo', () => {
  const catatan = (kelompok: string, perubahan: Perubahan, aksi: AksiLedger = { jenis: 'ubah' }) => ({
    kelompok,
    aksi,
    perubahan,
  });
  const ledger = [
    catatan('a', pindah('a', null, 1)),
    catatan('b', pindah('b', null, 2)),
    catatan('u', pindah('b', 2, null), { jenis: 'urung', kelompok: 'b' }),
    catatan('esc', pindah('c', 7, 78)),
    catatan('esc', pindah('c', 78, 7)),
  ];
  expect(withEffect(ledger)).toEqual(ledger.slice(0, 3));
  expect(nextUndo(withEffect(ledger))).toEqual({ urung: 'a', ulang: 'b' });
});

test('every field of every record has a key of its own', () => {
  const sasaran: SasaranIsian[] = ([1, 2] as const).flatMap((triwulan): SasaranIsian[] => [
    ...(['nilai', 'status', 'capaian', 'keterangan'] as const).map((medan) => ({
      jenis: 'kinerja' as const,
      simpul: 's',
      id: 'x',
      triwulan,
      medan,
    })),
    ...(['nilai', 'keterangan'] as const).map((medan) => ({
      jenis: 'anggaran' as const,
      simpul: 'x',
      id: 'x',
      triwulan,
      medan,
    })),
    { jenis: 'keterangan', simpul: 'x', id: 'x', triwulan, medan: 'teks' },
  ]);
  const kunci = [...sasaran, { jenis: 'simpul' as const, id: 'x' }, { jenis: 'tahun' as const }].map(sasaranKey);
  expect(new Set(kunci).size).toBe(16);
  expect(kunci[0]).toBe('kinerja/x/1/nilai');
});
