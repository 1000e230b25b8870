import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { namaFaktor } from '#shared/model/triwulan-data';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';

/** What a field is called. */
export function sebutMedan(sasaran: SasaranIsian): string {
  switch (sasaran.medan) {
    case 'nilai':
      return sasaran.jenis === 'anggaran' ? 'Realisasi anggaran (Rp)' : 'Realisasi kinerja';
    case 'status':
      return 'Belum dapat diukur';
    case 'capaian':
      return 'Capaian (%)';
    case 'keterangan':
    case 'teks':
      return 'Keterangan';
    case 'pendorong':
    case 'penghambat':
    case 'tindakLanjut':
      return namaFaktor[sasaran.medan];
  }
}

/** The content of a field as a person reads it. */
export function sebutIsi({ medan }: SasaranIsian, isi: IsiMedan): string {
  if (isi === null || isi === '') return '(kosong)';
  if (typeof isi === 'number') return formatRupiah(isi);
  switch (medan) {
    case 'status':
      return 'Ya';
    case 'nilai':
    case 'capaian':
      return formatAngkaAtauTeks(isi);
    case 'keterangan':
    case 'teks':
    case 'pendorong':
    case 'penghambat':
    case 'tindakLanjut':
      return isi;
  }
}
