import { Textarea } from '@mantine/core';
import { maxTeks } from '#shared/model/triwulan-data';
import { useIsianField, type SelIsian } from './use-isian-field';

interface Props extends SelIsian {
  readonly label: string;
  readonly description?: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly minRows?: number;
  /** Why a text is compulsory here; told while there is none. */
  readonly wajib?: string | null;
}

/** A remark: free text, saved while typing. */
export function TeksField({
  label,
  description,
  hideLabel = false,
  placeholder,
  minRows = 1,
  wajib = null,
  ...sel
}: Props) {
  const { field, kunci, riwayat, masukan } = useIsianField(sel);
  return (
    <div>
      <Textarea
        {...masukan}
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={description}
        placeholder={placeholder}
        size="sm"
        autosize
        minRows={minRows}
        maxRows={8}
        maxLength={maxTeks}
        error={field.pesan ?? (field.teks.trim() === '' ? wajib : null)}
        rightSection={riwayat.tombol}
        rightSectionProps={{ style: { alignItems: 'flex-start', paddingTop: 6 } }}
      />
      {kunci.pesan}
      {riwayat.dialog}
    </div>
  );
}
