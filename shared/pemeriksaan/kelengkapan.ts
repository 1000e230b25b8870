import type { IndikatorTerhitung, SimpulTerhitung } from '#shared/perhitungan/hasil';
import type { BahanTriwulan } from './bahan';
import { sebutIndikator, sebutSimpul, sebutTriwulan } from './sebut';
import { createTemuan, type Temuan } from './temuan';

/** Cells a person has to fill and did not: kinerja with a target, money with a pagu, the reason of "belum dapat diukur". */
export function* checkBelumDiisi({ hasil }: BahanTriwulan): Generator<Temuan> {
  const tw = sebutTriwulan(hasil.triwulan);
  for (const s of hasil.urut) {
    if (!isDue(s)) continue;
    for (const i of s.indikator) {
      const kurang = missingPart(i, s);
      if (kurang === null) continue;
      yield createTemuan('belum-diisi', { simpul: s.simpul.id, indikator: i.indikator.id, triwulan: hasil.triwulan }, `${kurang.apa} ${tw} belum diisi untuk ${sebutIndikator(i.indikator, s.simpul)}. ${kurang.saran}`);
    }
    if (s.simpul.jenjang === 'subkegiatan' && s.uang.realisasi === null) {
      yield createTemuan('belum-diisi', { simpul: s.simpul.id, triwulan: hasil.triwulan }, `Realisasi anggaran ${tw} belum diisi untuk ${sebutSimpul(s.simpul)}. Isi jumlah s.d. triwulan ini; tulis 0 jika belum ada yang dibelanjakan.`);
    }
  }
}

/** A program, kegiatan or sub kegiatan without pagu in this quarter's version is not carried out (yet). */
function isDue(s: SimpulTerhitung): boolean {
  return s.simpul.jenjang === 'tujuan' || s.simpul.jenjang === 'sasaran' || (s.uang.pagu ?? 0) > 0;
}

function missingPart(i: IndikatorTerhitung, s: SimpulTerhitung): { readonly apa: string; readonly saran: string } | null {
  if ((i.indikator.hitung?.cara ?? 'sendiri') !== 'sendiri' || i.targetTeks === null) return null;
  switch (i.status) {
    case 'tidak-ada-target':
      return null;
    case 'belum-dapat-diukur':
      return hasText(i.isian?.keterangan) || hasText(s.keterangan) ? null : { apa: 'Keterangan', saran: 'Realisasinya ditandai belum dapat diukur; tulis alasannya pada keterangan.' };
    case 'belum-diisi':
      // "Nindya" has no number to type; its typed capaian says it all.
      if (i.indikator.rumus === 'manual' && i.capaian !== null && i.target === null) return null;
      return { apa: 'Realisasi kinerja', saran: 'Isi nilai s.d. triwulan ini; tulis 0 jika belum ada, atau tandai "belum dapat diukur".' };
    case 'nilai':
      return i.indikator.rumus === 'manual' && i.capaian === null ? { apa: 'Capaian', saran: 'Capaian indikator ini tidak dihitung; isi persentasenya.' } : null;
  }
}

function hasText(teks: string | null | undefined): boolean {
  return (teks ?? '').trim() !== '';
}
