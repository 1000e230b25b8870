import {
  daftarFaktor,
  type KeteranganSimpul,
  type RealisasiAnggaran,
  type RealisasiIndikator,
  type TriwulanData,
} from './triwulan-data';

/** True when nothing stands in the cell: neither a figure nor a state nor a remark, nor a field this version does not know. */
export function isIsianKosong(isi: RealisasiIndikator | RealisasiAnggaran | KeteranganSimpul): boolean {
  const { indikator: _indikator, simpul: _simpul, triwulan: _triwulan, ...medan } = isi;
  return Object.values(medan).every(isKosong);
}

/** True when the cell holds nothing that this version does not know. */
export function isMedanDikenal(isi: RealisasiIndikator | RealisasiAnggaran | KeteranganSimpul): boolean {
  const dikenal = new Set<string>([
    'indikator',
    'simpul',
    'triwulan',
    'nilai',
    'keterangan',
    'status',
    'capaian',
    'bukti',
    'teks',
    ...daftarFaktor,
  ]);
  return Object.entries(isi).every(([medan, nilai]) => dikenal.has(medan) || isKosong(nilai));
}

function isKosong(nilai: unknown): boolean {
  return nilai === null || nilai === undefined || nilai === '';
}

/**
 * The year without the empty cells of rows that are gone. A cell filled and cleared again leaves its record behind;
 * when its row is then deleted, that record would make the whole file unsound. Filled cells are never left out.
 */
export function withoutStrayIsian(data: TriwulanData): TriwulanData {
  const jenjang = new Map(data.simpul.map((s) => [s.id, s.jenjang]));
  const indikator = new Set(data.simpul.flatMap((s) => s.indikator.map((i) => i.id)));
  const aboveSub = (id: string): boolean => jenjang.has(id) && jenjang.get(id) !== 'subkegiatan';
  const { realisasi } = data;
  return {
    ...data,
    realisasi: {
      ...realisasi,
      indikator: realisasi.indikator.filter((r) => indikator.has(r.indikator) || !isIsianKosong(r)),
      anggaran: realisasi.anggaran.filter((r) => jenjang.get(r.simpul) === 'subkegiatan' || !isIsianKosong(r)),
      keterangan: realisasi.keterangan.filter((r) => aboveSub(r.simpul) || !isIsianKosong(r)),
    },
  };
}
