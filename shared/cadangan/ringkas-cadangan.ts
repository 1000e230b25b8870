/** What a backup holds, and how it differs from what is there now, counted for a person to decide by. */
import { jenjangUrut, type Jenjang, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';
import { diffTahun } from '#shared/perintah/diff-tahun';
import { splitData, type TahunRecords } from '#shared/penyimpanan/records';

export interface RingkasanIsi {
  readonly simpul: Readonly<Record<Jenjang, number>>;
  readonly indikator: number;
  /** Filled realisasi, kinerja and anggaran together, per quarter. */
  readonly terisi: Readonly<Record<Triwulan, number>>;
}

export function ringkasIsi({ simpul, realisasi }: TriwulanData): RingkasanIsi {
  const perJenjang = (jenjang: Jenjang): number => simpul.filter((s) => s.jenjang === jenjang).length;
  const perTriwulan = (triwulan: Triwulan): number =>
    [...realisasi.indikator, ...realisasi.anggaran].filter((r) => r.triwulan === triwulan && r.nilai !== null).length;
  return {
    simpul: Object.fromEntries(jenjangUrut.map((j) => [j, perJenjang(j)])) as Record<Jenjang, number>,
    indikator: simpul.reduce((n, s) => n + s.indikator.length, 0),
    terisi: { 1: perTriwulan(1), 2: perTriwulan(2), 3: perTriwulan(3), 4: perTriwulan(4) },
  };
}

/** How many places would change if the year became what the backup says. */
export interface BedaIsi {
  /** Figures and remarks. */
  readonly isian: number;
  /** Rows of the plan with indicators, targets and pagu. */
  readonly rencana: number;
  /** States of units in the workflow. */
  readonly alur: number;
  /** 1 when office, units, versions or rules differ. */
  readonly kepala: number;
}

export function bandingkanIsi(kini: TahunRecords, cadangan: TriwulanData, tahunId: string): BedaIsi {
  const beda = { isian: 0, rencana: 0, alur: 0, kepala: 0 };
  for (const { sasaran } of diffTahun(kini, splitData(cadangan, tahunId))) {
    switch (sasaran.jenis) {
      case 'kepala':
        beda.kepala += 1;
        break;
      case 'simpul':
        beda.rencana += 1;
        break;
      case 'alur':
        beda.alur += 1;
        break;
      case 'tahun':
        break;
      case 'bukti':
      case 'kinerja':
      case 'anggaran':
      case 'keterangan':
        beda.isian += 1;
        break;
    }
  }
  return beda;
}

/** The difference as a sentence. */
export function sebutBeda({ isian, rencana, alur, kepala }: BedaIsi): string {
  const bagian = [
    isian > 0 ? `${isian.toString()} isian` : '',
    rencana > 0 ? `${rencana.toString()} baris rencana` : '',
    alur > 0 ? `${alur.toString()} status unit` : '',
    kepala > 0 ? 'identitas instansi atau aturan' : '',
  ].filter((b) => b !== '');
  return bagian.length === 0
    ? 'Sama dengan data yang ada sekarang.'
    : `Berbeda dari data yang ada sekarang pada: ${bagian.join(', ')}.`;
}
