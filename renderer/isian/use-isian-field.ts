import type { ChangeEvent, KeyboardEvent } from 'react';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { useRiwayatSel } from './riwayat-sel';
import { useField } from './use-field';
import { useKunciField } from './use-kunci-field';

/** Which cell of the year a field fills. */
export interface SelIsian {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  /** What the database holds. */
  readonly tersimpan: IsiMedan;
}

/** What figures and remarks have in common: saved while typing, locked or not, with a history; `masukan` is for the input itself. */
export function useIsianField(sel: SelIsian) {
  const field = useField(sel);
  const kunci = useKunciField(sel.sasaran);
  const riwayat = useRiwayatSel({ ...sel, terkunci: kunci.alasan });
  const masukan = {
    ...kunci.atribut,
    'data-sasaran': sasaranKey(sel.sasaran),
    value: field.teks,
    onChange: (e: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      field.onChange(e.currentTarget.value);
    },
    onFocus: field.onFocus,
    onBlur: field.onBlur,
    onKeyDown: (e: KeyboardEvent<HTMLElement>) => {
      if (e.key === 'Escape') field.onRestore();
      kunci.onKeyDown(e);
      riwayat.onKeyDown(e);
    },
  };
  return { field, kunci, riwayat, masukan };
}
