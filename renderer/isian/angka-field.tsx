import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconDots, IconLock } from '@tabler/icons-react';
import { formatDecimalText } from '#shared/angka/format-angka';
import { formatIsian, masukanIsian } from '#shared/perintah/read-isian';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { cellAttribute } from './field-movement';
import { useRiwayatSel } from './riwayat-sel';
import { TemuanSel } from './temuan-sel';
import { useField, type KeadaanField } from './use-field';
import { useKunciField } from './use-kunci-field';

interface Props {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  readonly tersimpan: IsiMedan;
  /** What a screen reader calls the field. */
  readonly label: string;
  readonly disabled?: boolean;
  /** What the checks say about the figure; it is kept nevertheless. */
  readonly temuan?: readonly Temuan[];
}

/** One figure: typed the Indonesian or the English way, saved while typing. */
export function AngkaField({ tahunId, sasaran, tersimpan, label, disabled = false, temuan = [] }: Props) {
  const field = useField({ tahunId, sasaran, tersimpan });
  const kunci = useKunciField(sasaran);
  const { saran } = field;
  const riwayat = useRiwayatSel({ tahunId, sasaran, tersimpan, terkunci: kunci.alasan });
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
        leftSection={riwayat.tombol}
        leftSectionPointerEvents="all"
        value={field.teks}
        error={field.pesan}
        rightSection={
          kunci.alasan !== null ? (
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
          riwayat.onKeyDown(e);
        }}
      />
      {kunci.pesan}
      {field.keadaan === 'tidak-sah' && (
        <Text size="xs" c="dimmed" ta="right" mt={2}>
          {tersimpan === null
            ? 'Belum ada yang tersimpan.'
            : `Yang tersimpan tetap ${formatIsian(masukanIsian(sasaran), tersimpan)}.`}
        </Text>
      )}
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
      {field.pesan === null && <TemuanSel temuan={temuan} />}
      {riwayat.dialog}
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
      return kosong ? null : <IconCircleCheck size={16} color="var(--tw-baik)" aria-label="tersimpan" />;
  }
}
