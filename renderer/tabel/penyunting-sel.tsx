import { useEffect, useRef } from 'react';
import { maxTeks } from '#shared/model/triwulan-data';
import type { MasukanIsian } from '#shared/perintah/read-isian';
import classes from './tabel.module.css';

interface Props {
  readonly label: string;
  readonly masukan: MasukanIsian;
  readonly teks: string;
  readonly tidakSah: boolean;
  readonly onChange: (teks: string) => void;
  readonly onSelesai: () => void;
}

/** The editor inside a cell. The grid around it handles Enter, Tab, Esc and the arrows. */
export function PenyuntingSel({ label, masukan, teks, tidakSah, onChange, onSelesai }: Props) {
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    const masuk = ref.current;
    masuk?.focus({ preventScroll: true });
    masuk?.setSelectionRange(masuk.value.length, masuk.value.length);
  }, []);
  const umum = {
    ref,
    'aria-label': label,
    'aria-invalid': tidakSah,
    autoComplete: 'off',
    maxLength: maxTeks,
    value: teks,
    onChange: (e: { readonly currentTarget: { readonly value: string } }) => {
      onChange(e.currentTarget.value);
    },
    onBlur: onSelesai,
  };
  return masukan === 'teks' ? (
    <textarea {...umum} className={classes['penyuntingTeks'] ?? ''} rows={4} />
  ) : (
    <input {...umum} className={`${classes['penyunting'] ?? ''} angka`} inputMode="decimal" />
  );
}
