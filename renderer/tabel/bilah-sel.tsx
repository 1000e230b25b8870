import { Anchor, Badge, Group, Text } from '@mantine/core';
import { formatDecimalText } from '#shared/angka/format-angka';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { IsiMedan } from '#shared/perintah/sasaran';
import { ikonKeadaan, ikonTemuan } from './ikon-keadaan';
import { kataKeadaan, type SelTampil } from './keadaan-sel';
import classes from './tabel.module.css';

interface Props {
  readonly kolom: string;
  readonly baris: string;
  readonly tampil: SelTampil;
  readonly temuan: readonly Temuan[];
  /** How many cells are selected, and their sum where they are figures. */
  readonly ringkasan: string | null;
  readonly onPilihSaran: (nilai: IsiMedan) => void;
}

/** The bar above the grid, as in a spreadsheet: which cell this is, all it holds, its state, where its figure comes from. */
export function BilahSel({ kolom, baris, tampil, temuan, ringkasan, onPilihSaran }: Props) {
  const { teks, keadaan, pesan, saran } = tampil;
  return (
    <section className={classes['bilah'] ?? ''} aria-label="Sel terpilih">
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" truncate title={`${kolom}: ${baris}`}>
          <b>{kolom}</b> · {baris}
        </Text>
        <Group gap={6} wrap="nowrap" flex="0 0 auto">
          {ringkasan !== null && (
            <Text size="xs" c="dimmed" className="angka">
              {ringkasan}
            </Text>
          )}
          <Badge variant="default" radius="sm" tt="none" leftSection={ikonKeadaan(keadaan)} data-keadaan-sel={keadaan}>
            {kataKeadaan[keadaan]}
          </Badge>
        </Group>
      </Group>
      <Text size="sm" lineClamp={3} className={classes['isiSel'] ?? ''}>
        {teks === '' ? ' ' : teks}
      </Text>
      {pesan !== null && (
        <Text size="xs" c={keadaan === 'tidak-sah' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
          {pesan}
        </Text>
      )}
      {saran !== null && (
        <Group gap={6}>
          <Text size="xs">{saran.pesan}</Text>
          <Anchor component="button" type="button" size="xs" onClick={() => onPilihSaran(saran.nilai)}>
            Pakai {typeof saran.nilai === 'string' ? formatDecimalText(saran.nilai) : ''}
          </Anchor>
        </Group>
      )}
      {temuan.map((t) => (
        <Group key={`${t.aturan}/${t.indikator ?? ''}`} gap={4} wrap="nowrap" align="flex-start">
          {ikonTemuan(t.tingkat)}
          <Text size="xs">{t.pesan}</Text>
        </Group>
      ))}
    </section>
  );
}
