/**
 * The rows of a form, before they are cells: headings of the unit's program, kegiatan and sub kegiatan in the order of the
 * reports, under them the indicators and the money, each with what may be filled and what stands there now.
 */
import { susunBaris } from '#shared/laporan/urutan';
import { isIsiSendiri } from '#shared/model/isi-sendiri';
import { buildPohon, type Pohon } from '#shared/model/pohon';
import { namaJenjang, type Jenjang, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';
import type { IndikatorTerhitung, SimpulTerhitung, TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { isDapatDitunda } from '#shared/perhitungan/kelengkapan';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';

export interface IsianBaris {
  readonly sasaran: SasaranIsian;
  readonly dari: IsiMedan;
}

export type BarisFormulir =
  | {
      readonly jenis: 'judul';
      readonly jenjang: Jenjang;
      readonly uraian: string;
      /** The remark of a node above sub kegiatan that the unit owns. */
      readonly isian: readonly IsianBaris[];
    }
  | {
      readonly jenis: 'kinerja' | 'anggaran';
      readonly uraian: string;
      readonly satuan: string;
      /** Target or pagu, and the s.d. value of the quarter before: decimal text, another text, or nothing. */
      readonly target: string | null;
      readonly lalu: string | null;
      /** What the year before ended with. */
      readonly tahunLalu: string | null;
      /** Computed from the rows below, shown and not filled; null for a figure that is filled. */
      readonly terhitung: string | null;
      readonly isian: readonly IsianBaris[];
    };

/** The rows of one unit in one quarter. */
export function susunBarisFormulir(data: TriwulanData, triwulan: Triwulan, unit: string): BarisFormulir[] {
  const pohon = buildPohon(data.simpul);
  const hasil = computeTriwulan(data, triwulan, pohon);
  const lalu = triwulanLalu(data, triwulan, pohon);
  const milik = new Set(pohon.urut.filter((s) => pohon.unit(s.id) === unit).map((s) => s.id));
  const tampil = new Set([...milik].flatMap((id) => pohon.leluhur(id).map((s) => s.id)));
  const adaAtas = pohon.urut.some((s) => milik.has(s.id) && (s.jenjang === 'tujuan' || s.jenjang === 'sasaran'));
  const jenjang = new Set<Jenjang>([
    ...(adaAtas ? (['tujuan', 'sasaran'] as const) : []),
    'program',
    'kegiatan',
    'subkegiatan',
  ]);
  return susunBaris(hasil, jenjang, 'teratas', (s) => tampil.has(s.simpul.id))
    .filter((b) => b.ke === 0)
    .flatMap(({ simpul }) => barisSimpul(hasil, lalu, simpul, milik.has(simpul.simpul.id)));
}

function triwulanLalu(data: TriwulanData, triwulan: Triwulan, pohon: Pohon): TriwulanTerhitung | null {
  switch (triwulan) {
    case 1:
      return null;
    case 2:
      return computeTriwulan(data, 1, pohon);
    case 3:
      return computeTriwulan(data, 2, pohon);
    case 4:
      return computeTriwulan(data, 3, pohon);
  }
}

function barisSimpul(
  hasil: TriwulanTerhitung,
  lalu: TriwulanTerhitung | null,
  s: SimpulTerhitung,
  milik: boolean,
): BarisFormulir[] {
  const { id, jenjang, kode, nama } = s.simpul;
  const { triwulan } = hasil;
  const sub = jenjang === 'subkegiatan';
  const judul: BarisFormulir = {
    jenis: 'judul',
    jenjang,
    uraian: `${namaJenjang[jenjang]}${kode === null ? '' : ` ${kode}`}: ${nama}`,
    isian:
      milik && !sub
        ? [{ sasaran: { jenis: 'keterangan', simpul: id, id, triwulan, medan: 'teks' }, dari: s.keterangan }]
        : [],
  };
  if (!milik) return [judul];
  const sebelumnya = lalu?.simpul.get(id);
  const kinerja = s.indikator.map((i) => barisIndikator(hasil, s, i, sebelumnya));
  if (!sub) return [judul, ...kinerja];
  const dasar = { jenis: 'anggaran', simpul: id, id, triwulan } as const;
  return [
    judul,
    ...kinerja,
    {
      jenis: 'anggaran',
      uraian: 'Realisasi anggaran',
      satuan: 'Rp',
      target: s.uang.pagu?.toString() ?? null,
      lalu: sebelumnya?.uang.realisasi?.toString() ?? null,
      tahunLalu: s.simpul.realisasiTahunLalu?.nilai.toString() ?? null,
      terhitung: null,
      isian: [
        { sasaran: { ...dasar, medan: 'nilai' }, dari: s.uang.realisasi },
        { sasaran: { ...dasar, medan: 'keterangan' }, dari: s.keterangan },
      ],
    },
  ];
}

function barisIndikator(
  hasil: TriwulanTerhitung,
  s: SimpulTerhitung,
  i: IndikatorTerhitung,
  sebelumnya: SimpulTerhitung | undefined,
): BarisFormulir {
  const { id, nama, satuan, rumus, realisasiTahunLalu } = i.indikator;
  const dasar = { jenis: 'kinerja', simpul: s.simpul.id, id, triwulan: hasil.triwulan } as const;
  const sendiri = isIsiSendiri(i.indikator);
  const dahulu = sebelumnya?.indikator.find((x) => x.indikator.id === id);
  const status = i.isian?.status ?? null;
  return {
    jenis: 'kinerja',
    uraian: nama,
    satuan,
    target: i.targetTeks,
    lalu: dahulu === undefined ? null : realisasiTeks(dahulu, hasil.aturan),
    tahunLalu: realisasiTahunLalu?.nilai ?? null,
    terhitung: sendiri ? null : (realisasiTeks(i, hasil.aturan) ?? ''),
    isian: [
      ...(sendiri ? [{ sasaran: { ...dasar, medan: 'nilai' } as const, dari: i.isian?.nilai ?? null }] : []),
      ...(isDapatDitunda(i) ? [{ sasaran: { ...dasar, medan: 'status' } as const, dari: status }] : []),
      ...(rumus === 'manual'
        ? [{ sasaran: { ...dasar, medan: 'capaian' } as const, dari: i.isian?.capaian ?? null }]
        : []),
      { sasaran: { ...dasar, medan: 'keterangan' }, dari: i.isian?.keterangan ?? null },
    ],
  };
}
