/** Shorthands of the import's tests. */
import { readFileSync } from 'node:fs';
import { imporBuku, type ImporBerhasil, type OpsiImpor } from '#shared/impor/impor';
import type { BentukLaporan } from '#shared/laporan/bentuk';
import type { OpsiLaporan } from '#shared/laporan/opsi';
import { susunLembar } from '#shared/laporan/susun-lembar';
import type { Triwulan, TriwulanData } from '#shared/model/triwulan-data';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { barisTabel, bawahTabel } from '#test/laporan/baca-lembar';

/** The workbook that the agency keeps, with its mistakes. */
export const bukuLama = new Uint8Array(
  readFileSync(new URL('../fixtures/pengukuran-kinerja-serang-2022-tw1.xlsx', import.meta.url)),
);

export function imporBytes(bytes: Uint8Array, opsi: OpsiImpor = {}): ImporBerhasil {
  const hasil = imporBuku(readWorkbook(bytes), opsi);
  if (hasil.status === 'ditolak') throw new Error(hasil.pesan);
  return hasil;
}

export async function ekspor(
  data: TriwulanData,
  triwulan: Triwulan,
  bentuk: BentukLaporan,
  opsi: Partial<OpsiLaporan> = {},
): Promise<Uint8Array> {
  return writeWorkbook(susunLembar(data, triwulan, bentuk, opsi));
}

/** The table and the closing line of a year as its report shows them: what a reader could compare by eye. */
export function tercetak(
  data: TriwulanData,
  triwulan: Triwulan,
  bentuk: BentukLaporan,
  opsi: Partial<OpsiLaporan> = {},
): string[][] {
  const lembar = susunLembar(data, triwulan, bentuk, { ...opsi, nilaiSaja: true });
  return [...barisTabel(lembar), ...bawahTabel(lembar).slice(0, bentuk.penutup.length)];
}

/** All that was read, in a form that does not know where it stood; rows of equal names in the order of the sheet. */
export function bacaan({ data, triwulan, bentuk, jumlah }: ImporBerhasil): unknown {
  const nama = new Map(data.simpul.map((s) => [s.id, s.nama]));
  const angka = (t: string | null | undefined): unknown => (t == null ? null : Number.isNaN(Number(t)) ? t : Number(t));
  return {
    bentuk,
    triwulan,
    jumlah,
    tahun: data.tahun,
    instansi: { ...data.instansi, penandatangan: [] },
    simpul: data.simpul.map((s) => ({
      jenjang: s.jenjang,
      nama: s.nama,
      induk: s.induk === null ? null : nama.get(s.induk),
      kode: s.kode,
      pagu: Object.values(s.pagu ?? {}),
      uang: data.realisasi.anggaran.find((r) => r.simpul === s.id)?.nilai ?? null,
      indikator: s.indikator.map((i) => {
        const r = data.realisasi.indikator.find((x) => x.indikator === i.id);
        return {
          nama: i.nama,
          satuan: i.satuan,
          formula: i.formula,
          rumus: i.rumus,
          target: Object.values(i.target).map(angka),
          nilai: angka(r?.nilai),
          status: r?.status,
          program: i.program,
        };
      }),
    })),
  };
}
