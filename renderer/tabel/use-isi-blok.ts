/** Many cells at once: fill down, clear, paste. What is not changed, and why, is told. */
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { SasaranIsian } from '#shared/perintah/sasaran';
import { isiTurun, kosongkan, type IsiBanyak } from '#shared/tabel/isi-banyak';
import { selKotak, type Kotak, type Letak } from '#shared/tabel/pilihan';
import { countJudul } from '#shared/tabel/judul-tempel';
import {
  isianTempel,
  maxSelTempel,
  susunTempel,
  type RencanaTempel,
  type SelTempel,
} from '#shared/tabel/rencana-tempel';
import type { KisiLayar } from './use-kisi';
import type { IsianBaru } from './use-tulis';

type Blok = readonly (readonly SelTempel[])[];

/** A block that was pasted, and what it would do. */
export interface Tempelan {
  readonly blok: Blok;
  /** Rows of headings at its top, and whether they are left out. */
  readonly judul: number;
  readonly tanpaJudul: boolean;
  /** Where it was pasted. */
  readonly kotak: Kotak;
  readonly rencana: RencanaTempel;
}

export interface IsiBlok {
  readonly isiTurun: (kotak: Kotak) => void;
  readonly kosongkan: () => void;
  readonly tempel: (blok: Blok) => void;
  /** What a paste would change, until it is applied or given up. */
  readonly tempelan: Tempelan | null;
  readonly lewatiJudul: (lewati: boolean) => void;
  readonly terapkanTempelan: (isian: IsianBaru) => void;
  readonly batalTempelan: () => void;
}

/** `kotak` is the selection. */
export function useIsiBlok(
  { kisi, tampil, tulis, pagar }: KisiLayar,
  kotak: Kotak,
  sasaranDi: (letak: Letak) => SasaranIsian | null,
): IsiBlok {
  const [tempelan, setTempelan] = useState<Tempelan | null>(null);

  const isiSekaligus = async (isian: IsianBaru): Promise<void> => {
    const akhir = await tulis.isiBanyak(isian);
    if (akhir.status === 'ditolak')
      notifications.show({ title: 'Tidak ada yang diubah', message: akhir.pesan, color: 'red' });
  };
  const terapkan = ({ isian, tertahan }: IsiBanyak): void => {
    if (tertahan !== null) {
      const lain = tertahan.jumlah === 1 ? '' : ` (${formatJumlah(tertahan.jumlah)} sel)`;
      notifications.show({ title: `Sebagian tidak diubah${lain}`, message: tertahan.pesan, color: 'orange' });
    }
    if (isian.length > 0) void isiSekaligus(isian);
  };

  const susun = (ini: Omit<Tempelan, 'rencana'>): Tempelan => ({
    ...ini,
    rencana: susunTempel(kisi, ini.tanpaJudul ? ini.blok.slice(ini.judul) : ini.blok, ini.kotak, pagar),
  });

  return {
    isiTurun: (area) => {
      terapkan(isiTurun(kisi, area, pagar));
    },
    kosongkan: () => {
      for (const letak of selKotak(kotak)) {
        const sasaran = tampil(letak.baris, letak.kolom).keadaan === 'tidak-sah' ? sasaranDi(letak) : null;
        if (sasaran !== null) tulis.lupakan(sasaran);
      }
      terapkan(kosongkan(kisi, kotak, pagar));
    },
    tempel: (blok) => {
      const jumlah = blok.reduce((n, b) => n + b.length, 0);
      if (jumlah === 0) {
        notifications.show({ message: 'Papan klip tidak berisi teks. Salin dahulu selnya di Excel.', color: 'gray' });
        return;
      }
      if (jumlah > maxSelTempel) {
        notifications.show({
          message: `Tempelan terlalu besar (${formatJumlah(jumlah)} sel, paling banyak ${formatJumlah(maxSelTempel)}). Salin sebagian saja.`,
          color: 'orange',
        });
        return;
      }
      const judul = countJudul(blok.map((baris) => baris.map(({ teks }) => teks)));
      const baru = susun({ blok, judul, tanpaJudul: judul > 0, kotak });
      // One figure onto one cell needs no more questions than the same figure typed.
      if (baru.rencana.butir.length === 1 && baru.rencana.diLuar === 0 && baru.rencana.butir[0]?.keadaan === 'isi')
        void isiSekaligus(isianTempel(baru.rencana, () => 0, false));
      else setTempelan(baru);
    },
    tempelan,
    lewatiJudul: (tanpaJudul) => {
      if (tempelan !== null) setTempelan(susun({ ...tempelan, tanpaJudul }));
    },
    terapkanTempelan: (isian) => {
      setTempelan(null);
      void isiSekaligus(isian);
    },
    batalTempelan: () => {
      setTempelan(null);
    },
  };
}
