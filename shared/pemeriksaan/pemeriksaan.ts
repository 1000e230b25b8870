/**
 * All checks of entered data. Nothing is changed; every finding names its cell.
 *
 *   data > tree + versions in force  > rules about the plan     > findings without a quarter
 *        > each quarter, computed    > rules about the quarter  > findings of that quarter
 *                                                               > sorted by level, then as the tree runs
 */
import { buildPohon } from '#shared/model/pohon';
import { daftarTriwulan, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';
import { versiBerlaku } from '#shared/model/versi-anggaran';
import type { SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import type { NilaiSebelumnya, PeriksaRencana, PeriksaTriwulan } from './bahan';
import { checkCapaianRendah, checkCapaianTinggi } from './capaian';
import { checkBelumDiisi } from './kelengkapan';
import { checkKodeGanda, checkKodeTakBaku, checkTanpaKode } from './kode';
import { checkLonjakan } from './lonjakan';
import { checkArahDiduga, checkIndikatorFormulaBeda, checkSatuanJanggal } from './nama-indikator';
import {
  checkKinerjaTanpaSerapan,
  checkMelebihiPagu,
  checkRealisasiTurun,
  checkSerapanTanpaKinerja,
} from './realisasi';
import { checkPaguKosong, checkTargetKosong } from './rencana';
import { tingkatUrut, type Temuan } from './temuan';

const periksaRencana: readonly PeriksaRencana[] = [
  checkKodeGanda,
  checkKodeTakBaku,
  checkTanpaKode,
  checkSatuanJanggal,
  checkArahDiduga,
  checkIndikatorFormulaBeda,
  checkLonjakan,
  checkTargetKosong,
  checkPaguKosong,
];

const periksaTriwulan: readonly PeriksaTriwulan[] = [
  checkBelumDiisi,
  checkMelebihiPagu,
  checkRealisasiTurun,
  checkSerapanTanpaKinerja,
  checkKinerjaTanpaSerapan,
  checkCapaianTinggi,
  checkCapaianRendah,
];

/**
 * Examines a validated file: the given quarter and the budget version in force in it, or with null every quarter
 * that holds an entered value and every version in force in the year. Linear in the size of the file.
 */
export function runPemeriksaan(data: TriwulanData, triwulan: Triwulan | null): Temuan[] {
  const pohon = buildPohon(data.simpul);
  const berlaku = new Set(
    (triwulan === null ? daftarTriwulan : [triwulan]).map((n) => versiBerlaku(data.versiAnggaran, n)),
  );
  const rencana = { data, pohon, versi: data.versiAnggaran.filter((v) => berlaku.has(v)) };
  const temuan = [
    ...periksaRencana.flatMap((periksa) => [...periksa(rencana)]),
    ...(triwulan === null ? filledTriwulan(data) : [triwulan]).flatMap((n) => {
      const bahan = { hasil: computeTriwulan(data, n, pohon), sebelumnya: valuesBefore(data, n) };
      return periksaTriwulan.flatMap((periksa) => [...periksa(bahan)]);
    }),
  ];
  const letak = new Map(pohon.urut.map((s, n) => [s.id, n]));
  const place = (t: Temuan): number => (t.simpul === null ? -1 : (letak.get(t.simpul) ?? -1));
  return temuan.toSorted(
    (a, b) => tingkatUrut.indexOf(a.tingkat) - tingkatUrut.indexOf(b.tingkat) || place(a) - place(b),
  );
}

/**
 * The rules about the quarter for one node alone: what a person is told while typing in it. `sebelumnya` are the earlier quarters, in
 * order. Costs nothing of the size of the year. What is missing is left out: an empty field says that itself.
 */
export function periksaSimpul(
  hasil: TriwulanTerhitung,
  sebelumnya: readonly TriwulanTerhitung[],
  s: SimpulTerhitung,
): Temuan[] {
  const bahan = { hasil: { ...hasil, urut: [s] }, sebelumnya: valuesBeforeSimpul(sebelumnya, s.simpul.id) };
  return periksaTriwulan
    .flatMap((periksa) => [...periksa(bahan)])
    .filter((t) => t.aturan !== 'belum-diisi')
    .toSorted((a, b) => tingkatUrut.indexOf(a.tingkat) - tingkatUrut.indexOf(b.tingkat));
}

function valuesBeforeSimpul(sebelumnya: readonly TriwulanTerhitung[], id: string): NilaiSebelumnya {
  const dulu = sebelumnya.flatMap((t) => {
    const s = t.simpul.get(id);
    return s === undefined ? [] : [{ triwulan: t.triwulan, s }];
  });
  return {
    kinerja: new Map(
      dulu.flatMap(({ triwulan, s }) =>
        s.indikator.flatMap(({ indikator, isian }) => {
          const nilai = isian?.nilai ?? null;
          return nilai === null ? [] : [[indikator.id, { triwulan, nilai }] as const];
        }),
      ),
    ),
    anggaran: new Map(
      dulu.flatMap(({ triwulan, s }) =>
        s.simpul.jenjang !== 'subkegiatan' || s.uang.realisasi === null
          ? []
          : [[id, { triwulan, nilai: s.uang.realisasi }] as const],
      ),
    ),
  };
}

function filledTriwulan({ realisasi }: TriwulanData): Triwulan[] {
  const terisi = new Set([
    ...realisasi.indikator
      .filter((r) => r.nilai !== null || r.status !== undefined || (r.capaian ?? null) !== null)
      .map((r) => r.triwulan),
    ...realisasi.anggaran.filter((r) => r.nilai !== null).map((r) => r.triwulan),
  ]);
  return daftarTriwulan.filter((n) => terisi.has(n));
}

function valuesBefore({ realisasi }: TriwulanData, triwulan: Triwulan): NilaiSebelumnya {
  const kinerja = new Map<string, { triwulan: Triwulan; nilai: string }>();
  const anggaran = new Map<string, { triwulan: Triwulan; nilai: number }>();
  for (const { indikator, triwulan: lalu, nilai } of realisasi.indikator) {
    if (nilai !== null && lalu < triwulan && lalu > (kinerja.get(indikator)?.triwulan ?? 0))
      kinerja.set(indikator, { triwulan: lalu, nilai });
  }
  for (const { simpul, triwulan: lalu, nilai } of realisasi.anggaran) {
    if (nilai !== null && lalu < triwulan && lalu > (anggaran.get(simpul)?.triwulan ?? 0))
      anggaran.set(simpul, { triwulan: lalu, nilai });
  }
  return { kinerja, anggaran };
}
