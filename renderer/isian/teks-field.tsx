import { Textarea } from '@mantine/core';
import { maxTeks } from '#shared/model/triwulan-data';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
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
}: Props) {
  const field = useField({ tahunId, sasaran, tersimpan });
  const kunci = useKunciField(sasaran);
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
        error={field.pesan}
        onChange={(e) => {
          field.onChange(e.currentTarget.value);
        }}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
        onKeyDown={(e) => {
          if (e.key === 'Escape') field.onRestore();
          kunci.onKeyDown(e);
        }}
      />
      {kunci.pesan}
    </div>
  );
}
