/** The mouse in the grid: click, Shift+click and drag select; dragging the handle at the corner fills down. */
import { useCallback, type PointerEvent, type RefObject } from 'react';
import { pilihSel, rentangkan, type Kotak, type Letak, type Pilihan } from '#shared/tabel/pilihan';

interface Input {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly pilihan: Pilihan;
  readonly kotak: Kotak;
  readonly onPilih: (pilihan: Pilihan) => void;
  readonly onIsiTurun: (kotak: Kotak) => void;
}

export function useTetikus({ gridRef, pilihan, kotak, onPilih, onIsiTurun }: Input): {
  readonly onPointerDown: (e: PointerEvent<HTMLDivElement>) => void;
} {
  const onPointerDown = useCallback(
    (e: PointerEvent<HTMLDivElement>) => {
      if (e.button !== 0 || isPenyunting(e.target)) return;
      const letak = letakDi(e.target);
      if (letak === null) return;
      // The focus belongs to the grid, not to what lies under the pointer.
      e.preventDefault();
      gridRef.current?.focus({ preventScroll: true });
      const mengisi = e.target instanceof Element && e.target.closest('[data-pegangan]') !== null;
      const awal = mengisi ? pilihan : e.shiftKey ? rentangkan(pilihan, letak) : pilihSel(letak);
      let akhir = awal;
      if (!mengisi) onPilih(awal);
      const onMove = (gerak: globalThis.PointerEvent): void => {
        const ke = letakDi(document.elementFromPoint(gerak.clientX, gerak.clientY));
        if (ke === null) return;
        akhir = mengisi
          ? {
              ...awal,
              jangkar: { baris: kotak.atas, kolom: kotak.kiri },
              ujung: { baris: Math.max(kotak.bawah, ke.baris), kolom: kotak.kanan },
            }
          : rentangkan(awal, ke);
        onPilih(akhir);
      };
      const onUp = (): void => {
        document.removeEventListener('pointermove', onMove);
        document.removeEventListener('pointerup', onUp);
        document.removeEventListener('pointercancel', onUp);
        if (mengisi && akhir.ujung.baris > kotak.bawah) onIsiTurun({ ...kotak, bawah: akhir.ujung.baris });
      };
      document.addEventListener('pointermove', onMove);
      document.addEventListener('pointerup', onUp);
      document.addEventListener('pointercancel', onUp);
    },
    [gridRef, pilihan, kotak, onPilih, onIsiTurun],
  );
  return { onPointerDown };
}

function isPenyunting(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function letakDi(target: EventTarget | null): Letak | null {
  const sel = target instanceof Element ? target.closest<HTMLElement>('[data-baris]') : null;
  if (sel === null) return null;
  return { baris: Number(sel.dataset['baris']), kolom: Number(sel.dataset['kolom']) };
}
