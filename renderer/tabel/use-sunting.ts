/** The editor in the active cell: opened by a letter or F2, left with what stands in it or, by Esc, with what stood there before. */
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import type { Letak } from '#shared/tabel/pilihan';
import { drawWithSave } from '../perintah/draw-with-save';
import { useViewState } from '../view-state/view-state';
import type { AksiKisi, Penyuntingan } from './kisi-grid';
import type { SelTampil } from './keadaan-sel';
import type { Tulis } from './use-tulis';

/** One stay in the editor: its text until the first key, the group of its changes, what stood there before. */
interface Suntingan extends Penyuntingan {
  readonly letak: Letak;
  readonly kelompok: string;
  readonly urungKe: number;
  readonly diubah: boolean;
  readonly semula: IsiMedan;
}

interface Input {
  readonly aktif: Letak;
  readonly tampil: (baris: number, kolom: number) => SelTampil;
  readonly sasaranDi: (letak: Letak) => SasaranIsian | null;
  readonly tulis: Tulis;
}

export type Sunting = Pick<AksiKisi, 'onSunting' | 'onKetik' | 'onPanahDiam' | 'onSelesai' | 'onBatal'> & {
  readonly penyuntingan: Penyuntingan | null;
};

export function useSunting({ aktif, tampil, sasaranDi, tulis }: Input): Sunting {
  const urungKe = useViewState((s) => s.urungKe);
  const [suntinganAtau, setSuntingan] = useState<Suntingan | null>(null);
  const suntingan = suntinganAtau?.urungKe === urungKe ? suntinganAtau : null;
  const sasaran = suntingan === null ? null : sasaranDi(suntingan.letak);

  const onSunting = ({ huruf }: { readonly huruf: string | null }): void => {
    const ini = sasaranDi(aktif);
    const sekarang = tampil(aktif.baris, aktif.kolom);
    if (ini === null || sekarang.keadaan === 'terkunci') {
      if (huruf !== null || ini === null)
        notifications.show({ message: sekarang.pesan ?? 'Sel ini tidak diisi di sini.', color: 'gray' });
      return;
    }
    const kelompok = crypto.randomUUID();
    const suntinganBaru = { letak: aktif, kelompok, urungKe, semula: sekarang.isi };
    if (huruf === null) {
      setSuntingan({ ...suntinganBaru, teks: sekarang.teks, panahPindah: false, diubah: false });
      return;
    }
    tulis.ketik(ini, huruf, suntinganBaru, drawWithSave);
    drawWithSave(() => {
      setSuntingan({ ...suntinganBaru, teks: huruf, panahPindah: true, diubah: true });
    });
  };

  return {
    penyuntingan: suntingan,
    onSunting,
    onKetik: (teks) => {
      if (suntingan === null) return;
      if (sasaran !== null) tulis.ketik(sasaran, teks, suntingan);
      setSuntingan({ ...suntingan, teks, diubah: true });
    },
    onPanahDiam: () => {
      if (suntingan !== null) setSuntingan({ ...suntingan, panahPindah: !suntingan.panahPindah });
    },
    onSelesai: () => {
      if (sasaran !== null) tulis.selesai(sasaran);
      setSuntingan(null);
    },
    onBatal: () => {
      if (suntingan?.diubah === true && sasaran !== null) tulis.batal(sasaran, suntingan);
      setSuntingan(null);
    },
  };
}
