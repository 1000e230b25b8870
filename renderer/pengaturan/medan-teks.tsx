import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { dropWrite, flushWrite, scheduleWrite } from '../perintah/autosave';
import { useViewState } from '../view-state/view-state';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** What is stored. */
  readonly nilai: string;
  /** Null when the text may be saved, else the sentence that says why not. */
  readonly periksa?: (teks: string) => string | null;
  /** Saves; answers null or why it was refused. */
  readonly onSimpan: (teks: string, kelompok: string) => Promise<string | null>;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  /** Several lines. */
  readonly banyakBaris?: boolean;
  readonly angka?: boolean;
  readonly sembunyiLabel?: boolean;
}

/** A text of the settings, saved while typing like every figure. A text that may not be saved is told here and kept as typed. */
export function MedanTeks({
  nilai,
  periksa,
  onSimpan,
  banyakBaris = false,
  angka = false,
  sembunyiLabel = false,
  label,
  ...lain
}: Props) {
  const kunci = useId();
  const urungKe = useViewState((s) => s.urungKe);
  const [drafAtau, setDraf] = useState<{ readonly teks: string; readonly urungKe: number } | null>(null);
  const [ditolak, setDitolak] = useState<string | null>(null);
  // One stay in the field is one step of undo.
  const kelompok = useRef('');
  useEffect(() => () => void flushWrite(kunci), [kunci]);
  // Undo makes what is being typed void.
  const draf = drafAtau?.urungKe === urungKe ? drafAtau : null;
  const salah = draf === null ? null : (periksa?.(draf.teks) ?? ditolak);
  const ketik = (teks: string): void => {
    setDraf({ teks, urungKe });
    setDitolak(null);
    if ((periksa?.(teks) ?? null) !== null) dropWrite(kunci);
    else scheduleWrite(kunci, async () => setDitolak(await onSimpan(teks, kelompok.current)));
  };
  const props = {
    ...lain,
    ...(sembunyiLabel ? { 'aria-label': label } : { label }),
    autoComplete: 'off',
    error: salah,
    value: draf?.teks ?? nilai,
    ...(angka ? { classNames: { input: 'angka' } } : {}),
    onFocus: () => {
      kelompok.current = crypto.randomUUID();
    },
    onBlur: () => {
      if (salah === null) void flushWrite(kunci).then(() => setDraf(null));
    },
  };
  return banyakBaris ? (
    <Textarea {...props} autosize minRows={2} maxRows={6} onChange={(e) => ketik(e.currentTarget.value)} />
  ) : (
    <TextInput {...props} onChange={(e) => ketik(e.currentTarget.value)} />
  );
}
