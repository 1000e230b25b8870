import { describe, expect, it } from 'vitest';
import { buildPengisi } from '#shared/alur/pengisi';
import { buildPohon } from '#shared/model/pohon';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { explainKinerja, explainSerapanRingkasan } from '#shared/perhitungan/penjelasan';
import { summarizeKantor, type RingkasanKantor } from '#shared/perhitungan/ringkasan-kantor';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { anggaran, createData, createIndikator, createSimpul, kinerja } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

function summarize(data: TriwulanData, triwulan: 1 | 2 | 3 | 4): RingkasanKantor {
  return summarizeKantor(computeTriwulan(data, triwulan), data.unit, buildPengisi(buildPohon(data.simpul), data.unit));
}

describe('Kota Serang 2022 at a glance, Triwulan II', () => {
  const kantor = summarize(serang, 2);

  it('has the printed totals', () => {
    expect(kantor.total).toMatchObject({ pagu: 15_904_466_547, realisasi: 4_589_537_718, serapan: '28.86' });
    expect(kantor.porsi).toBe(50);
  });

  it('splits the same money by program and by unit, nothing lost or counted twice', () => {
    const sum = (bagian: RingkasanKantor['program'], medan: 'pagu' | 'realisasi'): number =>
      bagian.reduce((n, b) => n + (b[medan] ?? 0), 0);
    for (const bagian of [kantor.program, kantor.unit]) {
      expect(sum(bagian, 'pagu')).toBe(kantor.total.pagu);
      expect(sum(bagian, 'realisasi')).toBe(kantor.total.realisasi);
    }
  });

  it('lists programs by kode', () => {
    const kode = kantor.program.map((p) => p.kode);
    expect(kode[0]).toBe('2.08.01');
    expect(kode).toEqual(kode.toSorted());
  });

  it('takes the office from the indicators of all program rows, as the closing line does', () => {
    expect(kantor.total.dihitung + kantor.total.tanpaNilai).toBe(
      serang.simpul.filter((s) => s.jenjang === 'program').flatMap((s) => s.indikator).length,
    );
  });
});

describe('the mean of a part', () => {
  const data = createData({
    simpul: [
      createSimpul('program', 'p', null, {
        kode: '2.08.01',
        indikator: [
          createIndikator('p1', { target: { murni: '100' } }),
          createIndikator('p2', { target: { murni: '50' } }),
        ],
      }),
      createSimpul('kegiatan', 'k', 'p'),
      createSimpul('subkegiatan', 's', 'k', { unit: 'sekretariat', indikator: [createIndikator('s1')] }),
    ],
    kinerja: [kinerja('p1', 1, '40'), kinerja('s1', 1, '1')],
    anggaran: [anggaran('s', 1, 10_000_000)],
  });
  const kantor = summarize(data, 1);

  it('is of a program over its own row, of a unit over its sub kegiatan; what has no capaian is left out and counted', () => {
    expect(kantor.program).toEqual([
      expect.objectContaining({ kinerja: '40.00', dihitung: 1, tanpaNilai: 1, serapan: '10.00' }),
    ]);
    expect(kantor.unit).toEqual([
      expect.objectContaining({ id: 'sekretariat', kinerja: '25.00', dihitung: 1, tanpaNilai: 0, serapan: '10.00' }),
    ]);
  });

  it('explains itself', () => {
    const [program] = kantor.program;
    expect(program && explainKinerja(program, 'program')).toBe(
      'Kinerja: rata-rata capaian 1 indikator program = 40,00 %; 1 indikator tanpa capaian tidak diikutkan. Predikat: Sangat Rendah.',
    );
    expect(program && explainSerapanRingkasan(program)).toBe(
      'Serapan: realisasi / pagu x 100 = 10.000.000 / 100.000.000 x 100 = 10,00 %.',
    );
  });

  it('has no serapan in a quarter in which nothing has been entered, rather than 0', () => {
    expect(summarize(data, 2).total).toMatchObject({ realisasi: null, serapan: null, kinerja: null, predikat: null });
  });

  it('keeps sub kegiatan of an office without units in sight', () => {
    const tanpaUnit = summarize({ ...data, unit: [], simpul: data.simpul.map((s) => ({ ...s, unit: null })) }, 1);
    expect(tanpaUnit.unit).toEqual([expect.objectContaining({ nama: 'Tanpa unit', serapan: '10.00' })]);
  });
});
