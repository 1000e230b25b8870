/** Copy, cut and paste of the grid. Within the program exactly what was copied is pasted, not its text read again. */
import { useEffect, useRef, type RefObject } from 'react';
import type { SelTempel } from '#shared/tabel/rencana-tempel';
import type { Salinan } from '#shared/tabel/salin';
import { readTsv } from '#shared/tabel/tsv';

export interface AksiPapanKlip {
  readonly salin: () => Salinan;
  /** After the copy of a cut. */
  readonly kosongkan: () => void;
  readonly tempel: (blok: readonly (readonly SelTempel[])[]) => void;
}

let terakhir: Salinan | null = null;

/** Listens while `grid` has the focus; inside an open editor the keys keep their own meaning. */
export function usePapanKlip(grid: RefObject<HTMLElement | null>, aksi: AksiPapanKlip): void {
  const kini = useRef(aksi);
  useEffect(() => {
    kini.current = aksi;
  }, [aksi]);
  useEffect(() => {
    // On the document: without selected text Chromium sends these events to the body, not to the focused element.
    const onSalin = (e: ClipboardEvent): void => {
      if (document.activeElement !== grid.current || e.clipboardData === null) return;
      terakhir = kini.current.salin();
      e.clipboardData.setData('text/plain', terakhir.tsv);
      e.clipboardData.setData('text/html', terakhir.html);
      e.preventDefault();
      if (e.type === 'cut') kini.current.kosongkan();
    };
    const onTempel = (e: ClipboardEvent): void => {
      if (document.activeElement !== grid.current || e.clipboardData === null) return;
      e.preventDefault();
      const teks = e.clipboardData.getData('text/plain');
      // Windows hands line breaks back in its own way.
      const sama = terakhir !== null && barisBaru(terakhir.tsv) === barisBaru(teks);
      kini.current.tempel(
        sama && terakhir !== null ? terakhir.blok : readTsv(teks).map((b) => b.map((t) => ({ teks: t }))),
      );
    };
    document.addEventListener('copy', onSalin);
    document.addEventListener('cut', onSalin);
    document.addEventListener('paste', onTempel);
    return () => {
      document.removeEventListener('copy', onSalin);
      document.removeEventListener('cut', onSalin);
      document.removeEventListener('paste', onTempel);
    };
  }, [grid]);
}

function barisBaru(teks: string): string {
  return teks.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
}
