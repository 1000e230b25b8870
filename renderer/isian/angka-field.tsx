import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconDots, IconLock } from '@tabler/icons-react';
import { formatDecimalText } from '#shared/angka/format-angka';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { cellAttribute } from './field-movement';
import { useField, type KeadaanField } from './use-field';
import { useKunciField } from './use-kunci-field';

interface Props {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  readonly tersimpan: IsiMedan;
  /** What a screen reader calls the field. */
  readonly label: string;
  readonly disabled?: boolean;
  /** A standing remark, e.g. realisasi above pagu; the value is kept nevertheless. */
  readonly peringatan?: string | null;
}

/** One figure: typed the Indonesian or the English way, saved while typing. */
export function AngkaField({ tahunId, sasaran, tersimpan, label, disabled = false, peringatan = null }: Props) {
  const field = useField({ tahunId, sasaran, tersimpan });
  const kunci = useKunciField(sasaran);
  const { saran } = field;
  return (
    <div>
      <TextInput
        {...cellAttribute}
        data-sasaran={sasaranKey(sasaran)}
        aria-label={label}
        className="angka"
        size="sm"
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        {...kunci.atribut}
        value={field.teks}
        error={field.pesan}
        rightSection={
          kunci.terkunci ? (
            <IconLock size={16} color="var(--tw-redup)" aria-label="terkunci" />
          ) : (
            <KeadaanIcon keadaan={field.keadaan} kosong={field.teks === ''} />
          )
        }
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
      {saran !== null && (
        <Group gap={6} mt={2} justify="flex-end">
          <Text size="xs">{saran.pesan}</Text>
          <Anchor
            component="button"
            type="button"
            size="xs"
            onClick={() => {
              field.onChoose(saran.nilai);
            }}
          >
            Pakai {typeof saran.nilai === 'string' ? formatDecimalText(saran.nilai) : ''}
          </Anchor>
        </Group>
      )}
      {field.pesan === null && peringatan !== null && (
        <Text size="xs" c="var(--tw-peringatan)" mt={2}>
          {peringatan}
        </Text>
      )}
    </div>
  );
}

function KeadaanIcon({ keadaan, kosong }: { readonly keadaan: KeadaanField; readonly kosong: boolean }) {
  switch (keadaan) {
    case 'tidak-sah':
      return <IconAlertCircle size={16} color="var(--tw-bahaya)" aria-label="tidak sah" />;
    case 'menunggu':
      return <IconDots size={16} color="var(--tw-redup)" aria-label="menyimpan" />;
    case 'tersimpan':
      return kosong ? null : <IconCircleCheck size={16} color="var(--mantine-color-teal-7)" aria-label="tersimpan" />;
  }
}
