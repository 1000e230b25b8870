/** Moving rows of the plan, by keyboard or by dragging; every move is announced and undone with Ctrl+Z. */
import { notifications } from '@mantine/notifications';
import { useMemo, useRef, useState, type DragEvent } from 'react';
import { namaJenjang, type Simpul } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { letakGeser, letakJatuh, type Letak } from './letak-pindah';
import { saudara } from './susun-baris';

export interface Pindah {
  readonly onGeser: (simpul: Simpul, langkah: -1 | 1) => void;
  /** Handlers of a row that can be carried and dropped on. */
  readonly dragProps: (simpul: Simpul) => DragProps;
}

interface DragProps {
  readonly draggable: boolean;
  readonly onDragStart: (e: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (e: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: (e: DragEvent<HTMLElement>) => void;
  readonly onDrop: (e: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

/** `pengumuman` is what a screen reader is to say after a move. `onPindah` gets the moved node. */
export function usePindah(
  { tahunId, pohon }: TahunTerbuka,
  onPindah: (id: string, induk: string | null) => void,
): { readonly pindah: Pindah; readonly pengumuman: string } {
  const run = usePerintah(tahunId);
  const [pengumuman, setPengumuman] = useState('');
  const dibawa = useRef<string | null>(null);
  const pindah = useMemo<Pindah>(() => {
    const move = async (simpul: Simpul, letak: Letak): Promise<void> => {
      const hasil = letak.boleh ? await run({ jenis: 'PindahSimpul', ...letak.tujuan }) : null;
      const pesan = letak.boleh ? (hasil?.status === 'ditolak' ? hasil.pesan : null) : letak.pesan;
      if (pesan !== null) {
        notifications.show({ message: pesan, color: 'orange' });
        return;
      }
      if (!letak.boleh) return;
      onPindah(simpul.id, letak.tujuan.induk);
      setPengumuman(announcement(simpul, letak.tujuan.induk));
    };
    const announcement = (simpul: Simpul, induk: string | null): string => {
      const atas = induk === null ? undefined : pohon.simpul.get(induk);
      const nama = `${namaJenjang[simpul.jenjang]} ${simpul.nama}`;
      if (induk !== simpul.induk)
        return `${nama} dipindahkan ke ${atas === undefined ? 'tingkat teratas' : `bawah ${atas.nama}`}.`;
      return `${nama} dipindahkan di antara ${saudara(pohon, induk).length.toString()} baris setingkat.`;
    };
    const letakDi = (e: DragEvent<HTMLElement>, sasaran: Simpul): Letak | null => {
      const asal = dibawa.current === null ? undefined : pohon.simpul.get(dibawa.current);
      if (asal === undefined || asal.id === sasaran.id) return null;
      const kotak = e.currentTarget.getBoundingClientRect();
      return letakJatuh(pohon, asal, sasaran, e.clientY > kotak.top + kotak.height / 2);
    };
    const mark = (e: DragEvent<HTMLElement>, posisi: string | null): void => {
      if (posisi === null) delete e.currentTarget.dataset['jatuh'];
      else e.currentTarget.dataset['jatuh'] = posisi;
    };
    return {
      onGeser: (simpul, langkah) => void move(simpul, letakGeser(pohon, simpul, langkah)),
      dragProps: (simpul) => ({
        draggable: true,
        onDragStart: (e) => {
          dibawa.current = simpul.id;
          e.dataTransfer.effectAllowed = 'move';
          e.dataTransfer.setData('text/plain', simpul.nama);
        },
        onDragOver: (e) => {
          const letak = letakDi(e, simpul);
          mark(e, letak === null ? null : letak.boleh ? letak.posisi : 'tidak');
          // Also where it may not go: a drop there says why.
          if (letak !== null) e.preventDefault();
        },
        onDragLeave: (e) => {
          mark(e, null);
        },
        onDrop: (e) => {
          e.preventDefault();
          const letak = letakDi(e, simpul);
          const asal = dibawa.current === null ? undefined : pohon.simpul.get(dibawa.current);
          mark(e, null);
          dibawa.current = null;
          if (letak !== null && asal !== undefined) void move(asal, letak);
        },
        onDragEnd: () => {
          dibawa.current = null;
        },
      }),
    };
  }, [run, pohon, onPindah]);
  return { pindah, pengumuman };
}
