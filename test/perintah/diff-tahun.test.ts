import { describe, expect, it } from 'vitest';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData, splitData, type TahunRecords } from '#shared/penyimpanan/records';
import { checkGantiTahun, diffTahun } from '#shared/perintah/diff-tahun';
import { inversePerubahan } from '#shared/perintah/ledger';
import type { Perubahan } from '#shared/perintah/sasaran';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { summarizeTriwulan } from '#shared/perhitungan/ringkasan';
import { serang } from '#test/fixtures/serang';

const records = (data: TriwulanData): TahunRecords => splitData(data, 'tahun');

const applyAll = (awal: TahunRecords, perubahan: readonly Perubahan[]): TahunRecords =>
  applyPerubahan(
    awal,
    'tahun',
    perubahan.map((p) => ({ perubahan: p, revisi: 'r' })),
  );

/** Kota Serang as it stood after Triwulan I: one version, one quarter, and without its last sub kegiatan. */
const triwulanSatu: TriwulanData = {
  ...serang,
  versiAnggaran: serang.versiAnggaran.slice(0, 1),
  simpul: serang.simpul.slice(0, -1).map((s) => ({
    ...s,
    ...(s.pagu === undefined ? {} : { pagu: { murni: s.pagu['murni'] ?? null } }),
    indikator: s.indikator.map((i) => ({ ...i, target: { murni: i.target['murni'] ?? null } })),
  })),
  realisasi: {
    ...serang.realisasi,
    indikator: serang.realisasi.indikator.filter(
      (r) => r.triwulan === 1 && !serang.simpul.at(-1)?.indikator.some((i) => i.id === r.indikator),
    ),
    anggaran: serang.realisasi.anggaran.filter((r) => r.triwulan === 1 && r.simpul !== serang.simpul.at(-1)?.id),
    keterangan: serang.realisasi.keterangan.filter((r) => r.triwulan === 1),
  },
};

const figures = (data: TriwulanData): unknown =>
  [1, 2].map((t) => summarizeTriwulan(computeTriwulan(data, t as 1 | 2)));

describe('bringing a year to what another version of it says', () => {
  it('changes nothing where nothing differs', () => {
    expect(diffTahun(records(serang), records(serang))).toEqual([]);
  });

  it('adds Triwulan II of Kota Serang: a version, a sub kegiatan, targets, pagu and figures; and takes it back', () => {
    const perubahan = diffTahun(records(triwulanSatu), records(serang));
    const jadi = joinData(applyAll(records(triwulanSatu), perubahan));
    expect(jadi.versiAnggaran).toEqual(serang.versiAnggaran);
    expect(jadi.simpul).toEqual(serang.simpul);
    expect(figures(jadi)).toEqual(figures(serang));

    const kembali = joinData(applyAll(records(jadi), perubahan.toReversed().map(inversePerubahan)));
    expect(kembali.versiAnggaran).toEqual(triwulanSatu.versiAnggaran);
    expect(kembali.simpul).toEqual(triwulanSatu.simpul);
    expect(summarizeTriwulan(computeTriwulan(kembali, 1))).toEqual(summarizeTriwulan(computeTriwulan(triwulanSatu, 1)));
    expect(computeTriwulan(kembali, 2).total.realisasi).toBeNull();
  });

  it('puts new nodes where they stand, also several in a row', () => {
    const tanpaTengah = { ...triwulanSatu, simpul: triwulanSatu.simpul.filter((_, n) => n < 40 || n > 45) };
    const lama = records({ ...tanpaTengah, realisasi: { indikator: [], anggaran: [], keterangan: [] } });
    const baru = records({ ...triwulanSatu, realisasi: { indikator: [], anggaran: [], keterangan: [] } });
    const jadi = joinData(applyAll(lama, diffTahun(lama, baru)));
    expect(jadi.simpul.map((s) => s.id)).toEqual(triwulanSatu.simpul.map((s) => s.id));
  });

  it('refuses another year and a broken one', () => {
    const { kepala } = records(serang);
    expect(checkGantiTahun(kepala, { ...serang, tahun: 2023 })).toContain('tahun 2023');
    const rusak = { ...serang, simpul: serang.simpul.slice(1) };
    expect(checkGantiTahun(kepala, rusak)).toContain('induknya ("t1") tidak ada');
    expect(checkGantiTahun(kepala, serang)).toBeNull();
  });
});
