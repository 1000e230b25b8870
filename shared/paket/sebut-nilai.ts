/** How a value of a packet is called, and read by a person. */
import { namaStatusAlur } from '#shared/alur/alur';
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import type { Pohon } from '#shared/model/pohon';
import { namaFaktor, namaJenjang, triwulanRomawi, type Unit } from '#shared/model/triwulan-data';
import { isDaftarBukti, type SimpulBerurut } from '#shared/perintah/sasaran';
import type { IsiPaket, SasaranPaket } from './format';

export interface SebutanNilai {
  /** The row: a node, or a unit's quarter. */
  readonly baris: string;
  /** Which field of it. */
  readonly medan: string;
}

const namaMedan = {
  kinerja: {
    nilai: 'Realisasi kinerja',
    status: 'Belum dapat diukur',
    capaian: 'Capaian (%)',
    keterangan: 'Keterangan indikator',
  },
  anggaran: { nilai: 'Realisasi anggaran (Rp)', keterangan: 'Keterangan', ...namaFaktor },
  keterangan: { teks: 'Keterangan', ...namaFaktor },
} as const;

/** Names a target by the plan; `isi` helps where the plan does not know the node. */
export function sebutSasaran(sasaran: SasaranPaket, isi: IsiPaket, pohon: Pohon, unit: readonly Unit[]): SebutanNilai {
  switch (sasaran.jenis) {
    case 'kepala':
      return { baris: 'Instansi, unit, versi anggaran, dan aturan', medan: 'Pengaturan' };
    case 'alur': {
      const nama = unit.find((u) => u.id === sasaran.unit)?.nama ?? sasaran.unit;
      return { baris: `${nama}, Triwulan ${triwulanRomawi[sasaran.triwulan]}`, medan: 'Status' };
    }
    case 'simpul': {
      // The kind of target settles what it holds.
      const s = pohon.simpul.get(sasaran.id) ?? (isi as SimpulBerurut | null)?.simpul ?? null;
      return { baris: s === null ? sasaran.id : sebut(s), medan: s === null ? 'Rencana' : namaJenjang[s.jenjang] };
    }
    case 'bukti':
    case 'kinerja': {
      const i = pohon.indikator.get(sasaran.id);
      const baris = i === undefined ? sasaran.id : `${sebut(i.simpul)}: ${i.indikator.nama}`;
      return { baris, medan: sasaran.jenis === 'bukti' ? 'Bukti dukung' : namaMedan.kinerja[sasaran.medan] };
    }
    case 'anggaran':
    case 'keterangan': {
      const s = pohon.simpul.get(sasaran.id);
      const medan =
        sasaran.jenis === 'anggaran' ? namaMedan.anggaran[sasaran.medan] : namaMedan.keterangan[sasaran.medan];
      return { baris: s === undefined ? sasaran.id : sebut(s), medan };
    }
  }
}

/** True where the target holds a figure. */
export function isSasaranAngka(sasaran: SasaranPaket): boolean {
  return (
    (sasaran.jenis === 'anggaran' && sasaran.medan === 'nilai') ||
    (sasaran.jenis === 'kinerja' && (sasaran.medan === 'nilai' || sasaran.medan === 'capaian'))
  );
}

/** The value as a person reads it. */
export function sebutNilai(sasaran: SasaranPaket, isi: IsiPaket): string {
  if (isi === null || isi === '') return sasaran.jenis === 'simpul' ? '(tidak ada)' : '(kosong)';
  if (typeof isi === 'number') return formatRupiah(isi);
  if (typeof isi === 'object') {
    if (isDaftarBukti(isi)) return isi.map((b) => b.nama).join(', ');
    if ('status' in isi) return `${namaStatusAlur[isi.status]}${isi.alasan === null ? '' : `: ${isi.alasan}`}`;
    return 'simpul' in isi ? sebut(isi.simpul) : isi.instansi.nama;
  }
  if (sasaran.jenis === 'kinerja' && sasaran.medan === 'status') return 'Ya';
  return isSasaranAngka(sasaran) ? formatAngkaAtauTeks(isi) : isi;
}

function sebut({ kode, nama }: { readonly kode: string | null; readonly nama: string }): string {
  return kode === null ? nama : `${kode} ${nama}`;
}
