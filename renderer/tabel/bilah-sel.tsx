import { ActionIcon, Anchor, Badge, Checkbox, Group, Text, Tooltip } from '@mantine/core';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { formatDecimalText } from '#shared/angka/format-angka';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { IsiMedan } from '#shared/perintah/sasaran';
import { CatatanBaris } from '../alur/catatan-baris';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { ikonTingkat } from '../pemeriksaan/ikon-tingkat';
import { ikonKeadaan } from './ikon-keadaan';
import { kataKeadaan, type SelTampil } from './keadaan-sel';
import classes from './tabel.module.css';

interface Props {
  readonly kolom: string;
  readonly baris: string;
  readonly tampil: SelTampil;
  readonly temuan: readonly Temuan[];
  /** What the sekretariat wrote to the cell. */
  readonly catatan: string | null;
  /** How many cells are selected, and their sum where they are figures. */
  readonly ringkasan: string | null;
  /** Whether the figure will only be known later; null where that cannot be said. */
  readonly tertunda: boolean | null;
  readonly onTunda: () => void;
  /** Opens the row in Isian. */
  readonly onIsian: () => void;
  /** Opens the history of the cell; null where nothing is filled. */
  readonly onRiwayat: (() => void) | null;
  readonly onPilihSaran: (nilai: IsiMedan) => void;
}

/** The bar above the grid, as in a spreadsheet: which cell this is, all it holds, its state, where its figure comes from. */
export function BilahSel(props: Props) {
  const { kolom, baris, tampil, temuan, catatan, ringkasan, tertunda, onTunda, onIsian, onRiwayat, onPilihSaran } =
    props;
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
          {tertunda !== null && (
            <Checkbox
              size="xs"
              label="Belum dapat diukur"
              title={sebutPintasan('tunda')}
              checked={tertunda}
              onChange={onTunda}
            />
          )}
          <Badge variant="default" radius="sm" tt="none" leftSection={ikonKeadaan(keadaan)} data-keadaan-sel={keadaan}>
            {kataKeadaan[keadaan]}
          </Badge>
          {onRiwayat !== null && (
            <Tooltip label={`Riwayat isian (${sebutPintasan('riwayatSel')})`}>
              <ActionIcon variant="default" size="sm" aria-label="Riwayat isian" onClick={onRiwayat}>
                <IconHistory size={14} />
              </ActionIcon>
            </Tooltip>
          )}
          <Tooltip label="Buka baris ini di Isian, dengan bukti dukungnya">
            <ActionIcon variant="default" size="sm" aria-label="Buka di Isian" onClick={onIsian}>
              <IconPencil size={14} />
            </ActionIcon>
          </Tooltip>
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
      <CatatanBaris teks={catatan} />
      {temuan.map((t) => (
        <Group key={`${t.aturan}/${t.indikator ?? ''}`} gap={4} wrap="nowrap" align="flex-start">
          {ikonTingkat(t.tingkat)}
          <Text size="xs">{t.pesan}</Text>
        </Group>
      ))}
    </section>
  );
}
