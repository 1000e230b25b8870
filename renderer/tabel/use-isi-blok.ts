/** Many cells at once: fill down, clear, paste. What is not changed, and why, is told. */
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { SasaranIsian } from '#shared/perintah/sasaran';
import { isiTurun, kosongkan, type IsiBanyak } from '#shared/tabel/isi-banyak';
import { selKotak, type Kotak, type Letak } from '#shared/tabel/pilihan';
import { maxSelTempel, susunTempel, type RencanaTempel, type SelTempel } from '#shared/tabel/rencana-tempel';
import type { KisiLayar } from './use-kisi';
import type { IsianBaru } from './use-tulis';

export interface IsiBlok {
  readonly isiTurun: (kotak: Kotak) => void;
  readonly kosongkan: () => void;
  readonly tempel: (blok: readonly (readonly SelTempel[])[]) => void;
  /** What a paste would change, until it is applied or given up. */
  readonly tempelan: RencanaTempel | null;
  readonly terapkanTempelan: (isian: IsianBaru) => void;
  readonly batalTempelan: () => void;
}

/** `kotak` is the selection. */
export function useIsiBlok(
  { kisi, tampil, tulis, pagar }: KisiLayar,
  kotak: Kotak,
  sasaranDi: (letak: Letak) => SasaranIsian | null,
): IsiBlok {
  const [tempelan, setTempelan] = useState<RencanaTempel | null>(null);

  const isiSekaligus = async (isian: IsianBaru): Promise<void> => {
    const akhir = await tulis.isiBanyak(isian);
    if (akhir.status === 'ditolak')
      notifications.show({ title: 'Tidak ada yang diubah', message: akhir.pesan, color: 'red' });
  };
  const terapkan = ({ isian, tertahan }: IsiBanyak): void => {
    if (tertahan !== null) {
      const lain = tertahan.jumlah === 1 ? '' : ` (${tertahan.jumlah.toString()} sel)`;
      notifications.show({ title: `Sebagian tidak diubah${lain}`, message: tertahan.pesan, color: 'orange' });
    }
    if (isian.length > 0) void isiSekaligus(isian);
  };

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
          message: `Tempelan terlalu besar (${formatRupiah(jumlah)} sel, paling banyak ${formatRupiah(maxSelTempel)}). Salin sebagian saja.`,
          color: 'orange',
        });
        return;
      }
      setTempelan(susunTempel(kisi, blok, kotak, pagar));
    },
    tempelan,
    terapkanTempelan: (isian) => {
      setTempelan(null);
      void isiSekaligus(isian);
    },
    batalTempelan: () => {
      setTempelan(null);
    },
  };
}
