import { Textarea } from '@mantine/core';
import { maxTeks } from '#shared/model/triwulan-data';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { useRiwayatSel } from './riwayat-sel';
import { useField } from './use-field';
import { useKunciField } from './use-kunci-field';

interface Props {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  readonly tersimpan: IsiMedan;
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
  tahunId,
  sasaran,
  tersimpan,
  label,
  description,
  hideLabel = false,
  placeholder,
  minRows = 1,
  wajib = null,
}: Props) {
  const field = useField({ tahunId, sasaran, tersimpan });
  const kunci = useKunciField(sasaran);
  const riwayat = useRiwayatSel({ tahunId, sasaran, tersimpan, terkunci: kunci.alasan });
  return (
    <div>
      <Textarea
        {...kunci.atribut}
        data-sasaran={sasaranKey(sasaran)}
        {...(hideLabel ? { 'aria-label': label } : { label })}
        description={description}
        placeholder={placeholder}
        size="sm"
        autosize
        minRows={minRows}
        maxRows={8}
        maxLength={maxTeks}
        value={field.teks}
        error={field.pesan ?? (field.teks.trim() === '' ? wajib : null)}
        rightSection={riwayat.tombol}
        rightSectionProps={{ style: { alignItems: 'flex-start', paddingTop: 6 } }}
        onChange={(e) => {
          field.onChange(e.currentTarget.value);
        }}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
        onKeyDown={(e) => {
          if (e.key === 'Escape') field.onRestore();
          kunci.onKeyDown(e);
          riwayat.onKeyDown(e);
        }}
      />
      {kunci.pesan}
      {riwayat.dialog}
    </div>
  );
}
