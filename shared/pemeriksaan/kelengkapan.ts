import { findKekurangan, isDue, isUangKurang, type Kekurangan } from '#shared/perhitungan/kelengkapan';
import type { BahanTriwulan } from './bahan';
import { sebutIndikator, sebutSimpul, sebutTriwulan } from './sebut';
import { createTemuan, type Temuan } from './temuan';

const kataKekurangan: Readonly<Record<Kekurangan, { readonly apa: string; readonly saran: string }>> = {
  realisasi: {
    apa: 'Realisasi kinerja',
    saran: 'Isi nilai s.d. triwulan ini; tulis 0 jika belum ada, atau tandai "belum dapat diukur".',
  },
  keterangan: {
    apa: 'Keterangan',
    saran: 'Realisasinya ditandai belum dapat diukur; tulis alasannya pada keterangan.',
  },
  capaian: { apa: 'Capaian', saran: 'Capaian indikator ini tidak dihitung; isi persentasenya.' },
};

/** Cells a person has to fill and did not: kinerja with a target, money with a pagu, the reason of "belum dapat diukur". */
export function* checkBelumDiisi({ hasil }: BahanTriwulan): Generator<Temuan> {
  const tw = sebutTriwulan(hasil.triwulan);
  for (const s of hasil.urut.filter(isDue)) {
    for (const i of s.indikator) {
      const kurang = findKekurangan(i, s);
      if (kurang === null) continue;
      const { apa, saran } = kataKekurangan[kurang];
      yield createTemuan(
        'belum-diisi',
        { simpul: s.simpul.id, indikator: i.indikator.id, triwulan: hasil.triwulan },
        `${apa} ${tw} belum diisi untuk ${sebutIndikator(i.indikator, s.simpul)}. ${saran}`,
      );
    }
    if (isUangKurang(s)) {
      yield createTemuan(
        'belum-diisi',
        { simpul: s.simpul.id, triwulan: hasil.triwulan },
        `Realisasi anggaran ${tw} belum diisi untuk ${sebutSimpul(s.simpul)}. Isi jumlah s.d. triwulan ini; tulis 0 jika belum ada yang dibelanjakan.`,
      );
    }
  }
}
