import { describe, expect, it } from 'vitest';
import { buildBarisTemuan, countPerTingkat, selectTemuan, tanpaSaringan } from '#renderer/pemeriksaan/saring-temuan';
import { runPemeriksaan } from '#shared/pemeriksaan/pemeriksaan';
import { tingkatUrut } from '#shared/pemeriksaan/temuan';
import { serang } from '#test/fixtures/serang';

const temuan = runPemeriksaan(serang, 2);
const pengisi = (simpul: string): string => (simpul.startsWith('2.08.01') ? 'sekretariat' : 'lain');

describe('the list of findings', () => {
  it('holds every finding once, under the head of its rule with its count, levels in order', () => {
    const baris = buildBarisTemuan(temuan);
    expect(baris.flatMap((b) => (b.jenis === 'temuan' ? [b.temuan] : [])).toSorted(byPesan)).toEqual(
      temuan.toSorted(byPesan),
    );
    for (const [n, b] of baris.entries()) {
      if (b.jenis !== 'aturan') continue;
      const isi = baris.slice(n + 1, n + 1 + b.jumlah);
      expect(isi.every((x) => x.jenis === 'temuan' && x.temuan.aturan === b.aturan)).toBe(true);
      expect(baris[n + 1 + b.jumlah]?.jenis).not.toBe('temuan');
    }
    const tingkat = baris.flatMap((b) => (b.jenis === 'temuan' ? [tingkatUrut.indexOf(b.temuan.tingkat)] : []));
    expect(tingkat).toEqual(tingkat.toSorted((a, b) => a - b));
  });

  it('counts each level', () => {
    const jumlah = countPerTingkat(temuan);
    expect(jumlah.galat + jumlah.peringatan + jumlah.catatan).toBe(temuan.length);
    expect(jumlah.galat).toBe(10);
  });
});

describe('a filter', () => {
  it('keeps what fits all its conditions', () => {
    const hasil = selectTemuan(temuan, { tingkat: 'peringatan', unit: 'sekretariat', aturan: null, teks: '' }, pengisi);
    expect(hasil.length).toBeGreaterThan(0);
    for (const t of hasil) {
      expect(t.tingkat).toBe('peringatan');
      expect(t.simpul).toMatch(/^2\.08\.01/u);
    }
  });

  it('finds a text in the sentence, whatever its case', () => {
    const hasil = selectTemuan(temuan, { ...tanpaSaringan, teks: ' JAMBORE ' }, pengisi);
    expect(hasil.map((t) => t.aturan)).toEqual(['belum-diisi']);
  });

  it('without conditions keeps all', () => {
    expect(selectTemuan(temuan, tanpaSaringan, pengisi)).toEqual(temuan);
  });
});

function byPesan(a: { readonly pesan: string }, b: { readonly pesan: string }): number {
  return a.pesan < b.pesan ? -1 : Number(a.pesan > b.pesan);
}
