import { useEffect } from 'react';
import { sasaranKey } from '#shared/perintah/sasaran';
import { useViewState, type Tujuan } from '../view-state/view-state';

/** Frames to wait for a field: its screen, its form and a virtualised row may have to be drawn first. */
const maxBingkai = 60;

/** Puts the cursor into the cell that a jump led to, once its field is there. A field tells itself by `data-sasaran`. */
export function useFokusSel(): void {
  const fokus = useViewState((s) => s.fokus);
  const settle = useViewState((s) => s.settleFokus);
  useEffect(() => {
    if (fokus === null) return;
    const kunci = keysOf(fokus);
    let sisa = maxBingkai;
    let bingkai = requestAnimationFrame(function look() {
      sisa -= 1;
      const sel = findSel(kunci);
      if (sel !== null) {
        sel.focus();
        sel.scrollIntoView({ block: 'center' });
      }
      if (sel !== null || sisa === 0) settle();
      else bingkai = requestAnimationFrame(look);
    });
    return () => {
      cancelAnimationFrame(bingkai);
    };
  }, [fokus, settle]);
}

/** The fields that may stand for the cell, the likeliest first. None in the plan: there the row itself is chosen. */
function keysOf({ simpul, indikator, triwulan }: Tujuan): string[] {
  if (triwulan === null) return [];
  if (indikator === null)
    return [
      sasaranKey({ jenis: 'anggaran', simpul, id: simpul, triwulan, medan: 'nilai' }),
      sasaranKey({ jenis: 'keterangan', simpul, id: simpul, triwulan, medan: 'teks' }),
    ];
  return (['nilai', 'capaian', 'keterangan'] as const).map((medan) =>
    sasaranKey({ jenis: 'kinerja', simpul, id: indikator, triwulan, medan }),
  );
}

function findSel(kunci: readonly string[]): HTMLElement | null {
  for (const k of kunci) {
    const sel = document.querySelector<HTMLElement>(`[data-sasaran="${CSS.escape(k)}"]`);
    if (sel !== null) return sel;
  }
  return null;
}
