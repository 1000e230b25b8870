import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconDots, IconLock } from '@tabler/icons-react';
import { formatDecimalText } from '#shared/angka/format-angka';
import { formatIsian, masukanIsian } from '#shared/perintah/read-isian';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { cellAttribute } from './field-movement';
import { TemuanSel } from './temuan-sel';
import type { KeadaanField } from './use-field';
import { useIsianField, type SelIsian } from './use-isian-field';

interface Props extends SelIsian {
  /** What a screen reader calls the field. */
  readonly label: string;
  readonly disabled?: boolean;
  /** What the checks say about the figure; it is kept nevertheless. */
  readonly temuan?: readonly Temuan[];
}

/** One figure: typed the Indonesian or the English way, saved while typing. */
export function AngkaField({ label, disabled = false, temuan = [], ...sel }: Props) {
  const { field, kunci, riwayat, masukan } = useIsianField(sel);
  const { saran } = field;
  const { sasaran, tersimpan } = sel;
  return (
    <div>
      <TextInput
        {...cellAttribute}
        {...masukan}
        aria-label={label}
        className="angka"
        size="sm"
        inputMode="decimal"
        autoComplete="off"
        disabled={disabled}
        leftSection={riwayat.tombol}
        leftSectionPointerEvents="all"
        error={field.pesan}
        rightSection={
          kunci.alasan !== null ? (
            <IconLock size={16} color="var(--tw-redup)" aria-label="terkunci" />
          ) : (
            <KeadaanIcon keadaan={field.keadaan} kosong={field.teks === ''} />
          )
        }
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
