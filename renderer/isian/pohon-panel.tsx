import {
  Group,
  ScrollArea,
  Select,
  Stack,
  Text,
  TextInput,
  Tree,
  getTreeExpandedState,
  useTree,
  type RenderTreeNodePayload,
} from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleHalf2, IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { countKelengkapan, ownCells, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { BukaTutupSemua } from '../pohon/buka-tutup-semua';
import { PanahSimpul } from '../pohon/panah-simpul';
import { useViewState } from '../view-state/view-state';
import { buildBarisPohon, kelompokTujuan } from './baris-pohon';
import classes from './pohon-panel.module.css';

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly unit: readonly Unit[];
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

/** The plan as a tree with progress marks, filtered by unit and text. */
export function PohonPanel({ hasil, unit, terpilih, onSelect }: Props) {
  const { cariTeks, cariUnit, setCari } = useViewState();
  const baris = useMemo(() => buildBarisPohon(hasil, { teks: cariTeks, unit: cariUnit }), [hasil, cariTeks, cariUnit]);
  const [terbuka, setTerbuka] = useState<Readonly<Record<string, boolean>>>({});
  const tree = useTree({ expandedState: terbuka, onExpandedStateChange: setTerbuka });

  // The selected node is always in sight, and what a search finds lies open; after that the person opens and closes.
  const sebab = [terpilih, cariTeks, cariUnit].join('|');
  const [sebabTerakhir, setSebabTerakhir] = useState<string | null>(null);
  if (sebab !== sebabTerakhir) {
    setSebabTerakhir(sebab);
    const mencari = cariTeks !== '' || cariUnit !== null;
    setTerbuka({
      ...terbuka,
      ...(mencari ? getTreeExpandedState(baris, '*') : {}),
      ...Object.fromEntries(pathTo(hasil, terpilih).map((id) => [id, true])),
    });
  }

  return (
    <Stack gap="xs" h="100%" className={classes['panel'] ?? ''}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          aria-label="Cari nama atau kode"
          placeholder="Cari nama atau kode"
          leftSection={<IconSearch size={16} />}
          flex={1}
          value={cariTeks}
          onChange={(e) => {
            setCari({ cariTeks: e.currentTarget.value });
          }}
        />
        <BukaTutupSemua tree={tree} />
      </Group>
      {unit.length > 1 && (
        <Select
          aria-label="Unit"
          placeholder="Semua unit"
          clearable
          data={unit.map((u) => ({ value: u.id, label: u.nama }))}
          value={cariUnit}
          onChange={(nilai) => {
            setCari({ cariUnit: nilai });
          }}
        />
      )}
      <ScrollArea flex={1} type="auto" offsetScrollbars="y">
        {baris.length === 0 ? (
          <Text size="sm" c="dimmed" p="sm">
            Tidak ada baris yang cocok. Hapus kata pencarian atau pilih semua unit.
          </Text>
        ) : (
          <Tree
            data={baris}
            tree={tree}
            levelOffset={14}
            expandOnClick={false}
            expandOnSpace={false}
            aria-label="Program, kegiatan, dan sub kegiatan"
            renderNode={(payload) => (
              <BarisSimpul payload={payload} hasil={hasil} terpilih={terpilih} onSelect={onSelect} />
            )}
            onKeyDownCapture={(e) => {
              const simpul = focusedSimpul(e);
              if (simpul !== null) onSelect(simpul);
            }}
          />
        )}
      </ScrollArea>
    </Stack>
  );
}

interface BarisProps {
  readonly payload: RenderTreeNodePayload;
  readonly hasil: TriwulanTerhitung;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

function BarisSimpul({ payload, hasil, terpilih, onSelect }: BarisProps) {
  const { node, elementProps, tree } = payload;
  const s = hasil.simpul.get(node.value);
  const atasProgram = s?.simpul.jenjang === 'tujuan' || s?.simpul.jenjang === 'sasaran';
  // Programs have a place of their own in this tree, so a tujuan counts only itself.
  const kelengkapan = s === undefined ? null : atasProgram ? ownCells(s) : countKelengkapan(s);
  return (
    <div
      {...elementProps}
      className={`${elementProps.className} ${classes['baris'] ?? ''}`}
      data-terpilih={node.value === terpilih || undefined}
      data-jenjang={s?.simpul.jenjang}
      title={s === undefined ? undefined : `${s.simpul.kode ?? ''} ${s.simpul.nama}`.trim()}
      onClick={(e) => {
        elementProps.onClick(e);
        if (node.value === kelompokTujuan) tree.toggleExpanded(node.value);
        else onSelect(node.value);
      }}
    >
      <PanahSimpul payload={payload} className={classes['panah'] ?? ''} />
      <span className="dua-baris">
        {s?.simpul.kode != null && <span className={classes['kode'] ?? ''}>{s.simpul.kode}</span>}
        {node.label}
      </span>
      {kelengkapan !== null && <TandaKelengkapan {...kelengkapan} />}
    </div>
  );
}

/** Shape and figures say it, colour only supports. */
function TandaKelengkapan({ terisi, semua }: Kelengkapan) {
  if (semua === 0) return <span className={classes['tanda'] ?? ''} />;
  const teks = `${terisi.toString()}/${semua.toString()}`;
  const label = `${terisi.toString()} dari ${semua.toString()} isian terisi`;
  if (terisi === semua) {
    return (
      <span className={classes['tanda'] ?? ''} aria-label={label}>
        {teks} <IconCircleCheckFilled size={15} color="var(--tw-baik)" />
      </span>
    );
  }
  return (
    <span className={classes['tanda'] ?? ''} aria-label={label}>
      {teks}{' '}
      {terisi === 0 ? (
        <IconCircle size={15} color="var(--tw-redup)" />
      ) : (
        <IconCircleHalf2 size={15} color="var(--tw-peringatan)" />
      )}
    </span>
  );
}

/** Enter or Space on a row of the tree chooses it. */
function focusedSimpul(event: KeyboardEvent): string | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  const baris = event.target instanceof Element ? event.target.querySelector<HTMLElement>('[data-value]') : null;
  const simpul = baris?.dataset['value'];
  if (simpul === undefined || simpul === kelompokTujuan) return null;
  event.preventDefault();
  return simpul;
}

/** Rows to open so that the node is in sight. Programs stand at the top of this tree, whatever sasaran they serve. */
function pathTo(hasil: TriwulanTerhitung, id: string | null): string[] {
  const s = id === null ? undefined : hasil.simpul.get(id);
  if (s === undefined) return [];
  const { jenjang, induk } = s.simpul;
  if (jenjang === 'program') return [s.simpul.id];
  return [
    s.simpul.id,
    ...(induk === null ? [] : pathTo(hasil, induk)),
    ...(jenjang === 'tujuan' || jenjang === 'sasaran' ? [kelompokTujuan] : []),
  ];
}
