/** What holds for every office that the format allows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNilai } from '#shared/angka/exact';
import { buildPohon } from '#shared/model/pohon';
import { daftarTriwulan, type TriwulanData } from '#shared/model/triwulan-data';
import { summarizeTriwulan, type RingkasanTriwulan } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { dataAcak } from '#test/fixtures/acak';

function ringkas(data: TriwulanData, triwulan: 1 | 2 | 3 | 4): RingkasanTriwulan {
  return summarizeTriwulan(computeTriwulan(data, triwulan));
}

function byId(daftar: RingkasanTriwulan['simpul']): RingkasanTriwulan['simpul'] {
  return daftar.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const triwulan = fc.constantFrom(...daftarTriwulan);

test('every parent´s money is the sum of the sub kegiatan below it, and the total that of all programs', () => {
  fc.assert(
    fc.property(dataAcak(), triwulan, (data, n) => {
      const hasil = computeTriwulan(data, n);
      const pohon = buildPohon(data.simpul);
      const jumlah = (id: string, sel: 'pagu' | 'realisasi'): number =>
        data.simpul
          .filter((s) => s.jenjang === 'subkegiatan' && pohon.leluhur(s.id).some((l) => l.id === id))
          .reduce(
            (total, s) =>
              total +
              (sel === 'pagu'
                ? (s.pagu?.[hasil.versi?.id ?? ''] ?? 0)
                : (data.realisasi.anggaran.find((r) => r.simpul === s.id && r.triwulan === n)?.nilai ?? 0)),
            0,
          );
      for (const s of hasil.urut) {
        expect(s.uang.pagu ?? 0).toBe(jumlah(s.simpul.id, 'pagu'));
        expect(s.uang.realisasi ?? 0).toBe(jumlah(s.simpul.id, 'realisasi'));
      }
      const program = data.simpul.filter((s) => s.jenjang === 'program');
      expect(hasil.total.pagu ?? 0).toBe(program.reduce((total, p) => total + jumlah(p.id, 'pagu'), 0));
    }),
  );
});

test('the order of nodes, indicators and records in the file changes no figure', () => {
  const acakan = dataAcak().chain((data) => {
    const kocok = <T>(daftar: readonly T[]) => fc.shuffledSubarray([...daftar], { minLength: daftar.length });
    return fc
      .tuple(kocok(data.simpul), kocok(data.realisasi.indikator), kocok(data.realisasi.anggaran))
      .map(([simpul, indikator, anggaran]) => ({
        data,
        lain: { ...data, simpul, realisasi: { ...data.realisasi, indikator, anggaran } },
      }));
  });
  fc.assert(
    fc.property(acakan, triwulan, ({ data, lain }, n) => {
      const [a, b] = [ringkas(data, n), ringkas(lain, n)];
      expect(b.total).toEqual(a.total);
      expect(byId(b.simpul)).toEqual(byId(a.simpul));
    }),
  );
});

test('a further branch beside the tree changes nothing in it and adds its money to the total', () => {
  fc.assert(
    fc.property(dataAcak(), dataAcak('lain-'), triwulan, (data, lain, n) => {
      // The other branch lives by the budget versions of the first.
      const versi = data.versiAnggaran.map((v) => v.id);
      const only = <T>(isi: Record<string, T> | undefined): Record<string, T> =>
        Object.fromEntries(Object.entries(isi ?? {}).filter(([v]) => versi.includes(v)));
      const cabang = lain.simpul.map((s) => ({
        ...s,
        ...(s.pagu === undefined ? {} : { pagu: only(s.pagu) }),
        indikator: s.indikator.map((i) => ({ ...i, target: only(i.target), targetAngka: only(i.targetAngka) })),
      }));
      const gabungan: TriwulanData = {
        ...data,
        simpul: [...data.simpul, ...cabang],
        realisasi: {
          ...data.realisasi,
          indikator: [...data.realisasi.indikator, ...lain.realisasi.indikator],
          anggaran: [...data.realisasi.anggaran, ...lain.realisasi.anggaran],
        },
      };
      const sendiri = ringkas(data, n);
      const bersama = ringkas(gabungan, n);
      expect(bersama.simpul.filter((s) => !s.id.startsWith('lain-'))).toEqual(sendiri.simpul);
      const cabangSaja = ringkas({ ...data, simpul: cabang, realisasi: lain.realisasi }, n);
      expect(bersama.total.pagu).toBe(sendiri.total.pagu + cabangSaja.total.pagu);
    }),
  );
});

test('no figure is ever NaN or infinite, and no error text comes out, in any quarter', () => {
  fc.assert(
    fc.property(dataAcak(), (data) => {
      for (const n of daftarTriwulan) {
        const hasil = ringkas(data, n);
        expect(hasil.simpul).toHaveLength(data.simpul.length);
        expect(JSON.stringify(hasil)).not.toMatch(/NaN|Infinity|undefined|#[A-Z]/);
        for (const s of hasil.simpul) {
          for (const teks of [s.capaianAnggaran, ...s.indikator.flatMap((i) => [i.realisasi, i.capaian])])
            expect(teks ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
        }
      }
    }),
  );
});

test('an average of the children never passes its cap', () => {
  fc.assert(
    fc.property(dataAcak(), triwulan, (data, n) => {
      const batas = toNilai(data.aturan.batasRataRataCapaian ?? '100');
      const dibatasi = { ...data, aturan: { ...data.aturan, batasRataRataCapaian: batas.toString() } };
      for (const s of computeTriwulan(dibatasi, n).urut) {
        for (const i of s.indikator)
          if (i.indikator.hitung?.cara === 'rata-rata-capaian' && i.realisasi !== null)
            expect(i.realisasi.lte(batas)).toBe(true);
      }
    }),
  );
});

test('computing changes nothing in the data', () => {
  fc.assert(
    fc.property(dataAcak(), triwulan, (data, n) => {
      const sebelum = structuredClone(data);
      computeTriwulan(data, n);
      expect(data).toEqual(sebelum);
    }),
  );
});
