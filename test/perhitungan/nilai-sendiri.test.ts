import { describe, expect, it } from 'vitest';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { nilaiSendiri, rupiahSendiri } from '#shared/perhitungan/nilai-sendiri';
import type { IndikatorTerhitung, SimpulTerhitung } from '#shared/perhitungan/hasil';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { serang } from '#test/fixtures/serang';

function find(
  data: TriwulanData,
  triwulan: Triwulan,
  indikator: string,
): { s: SimpulTerhitung; i: IndikatorTerhitung } {
  for (const s of computeTriwulan(data, triwulan).urut) {
    const i = s.indikator.find((x) => x.indikator.id === indikator);
    if (i !== undefined) return { s, i };
  }
  throw new Error(`no indicator ${indikator}`);
}

describe("the quarter's own value", () => {
  it('of salaries paid month by month: 6 of 12 bulan s.d. Triwulan II, 3 of them in Triwulan II', () => {
    const lalu = find(serang, 1, '2.08.01.2.02.01#1');
    const kini = find(serang, 2, '2.08.01.2.02.01#1');
    expect(kini.i.isian?.nilai).toBe('6');
    expect(nilaiSendiri(kini.s, kini.i, [lalu.i])?.toString()).toBe('3');
    expect(nilaiSendiri(lalu.s, lalu.i, [])?.toString()).toBe('3');
  });

  it('of an index is the index itself, not a difference', () => {
    const lalu = find(serang, 1, 't1#1');
    const kini = find(serang, 2, 't1#1');
    expect(nilaiSendiri(kini.s, kini.i, [lalu.i])?.toString()).toBe('79.33');
  });

  it('looks past a quarter that was left empty, and is nothing without a value', () => {
    const lalu = find(serang, 1, '2.08.01.2.02.01#1');
    const kosong = find(serang, 3, '2.08.01.2.02.01#1');
    const kini = find(serang, 2, '2.08.01.2.02.01#1');
    expect(nilaiSendiri(kini.s, kini.i, [lalu.i, kosong.i])?.toString()).toBe('3');
    expect(nilaiSendiri(kosong.s, kosong.i, [lalu.i, kini.i])).toBeNull();
  });

  it('of money: 72,257,750 s.d. Triwulan II is 21,800,000 after 50,457,750', () => {
    expect(rupiahSendiri(72_257_750, [50_457_750])).toBe(21_800_000);
    expect(rupiahSendiri(72_257_750, [50_457_750, null])).toBe(21_800_000);
    expect(rupiahSendiri(50_457_750, [])).toBe(50_457_750);
    expect(rupiahSendiri(null, [50_457_750])).toBeNull();
  });
});
