import {
  FlatTreeNode,
  Group,
  Progress,
  ScrollArea,
  Select,
  Stack,
  Text,
  TextInput,
  flattenTreeData,
  getTreeExpandedState,
  useTree,
  type RenderTreeNodePayload,
  type TreeNodeData,
} from '@mantine/core';
import { IconArrowBackUp, IconCircle, IconCircleCheckFilled, IconCircleHalf2, IconSearch } from '@tabler/icons-react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { countKelengkapan, ownCells, type Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { BukaTutupSemua } from '../pohon/buka-tutup-semua';
import { PanahSimpul } from '../pohon/panah-simpul';
import { useViewParts } from '../view-state/view-state';
import { useUkuranHuruf } from '../tema/use-ukuran-huruf';
import { kelompokTujuan } from './baris-pohon';
import classes from './pohon-panel.module.css';
import { daftarSaringKeadaan, namaSaringKeadaan } from './saringan';

interface Props {
  readonly hasil: TriwulanTerhitung;
  readonly unit: readonly Unit[];
  readonly baris: TreeNodeData[];
  /** Nodes with a remark of the sekretariat. */
  readonly bercatatan: ReadonlySet<string>;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

/** A row of the tree in letter heights: two lines of text. */
const tinggiBarisHuruf = 2.875;

/** The plan as a tree with progress marks, filtered by unit, state and text. Only the rows in sight are drawn. */
export function PohonPanel({ hasil, unit, baris, bercatatan, terpilih, onSelect }: Props) {
  const { cariTeks, cariUnit, cariKeadaan, setCari } = useViewParts('cariTeks', 'cariUnit', 'cariKeadaan', 'setCari');
  const [terbuka, setTerbuka] = useState<Readonly<Record<string, boolean>>>({});
  const tree = useTree({ expandedState: terbuka, onExpandedStateChange: setTerbuka });

  // The selected node is always in sight, and what a search finds lies open; after that the person opens and closes.
  const sebab = [terpilih, cariTeks, cariUnit, cariKeadaan].join('|');
  const [sebabTerakhir, setSebabTerakhir] = useState<string | null>(null);
  if (sebab !== sebabTerakhir) {
    setSebabTerakhir(sebab);
    const mencari = cariTeks !== '' || cariUnit !== null || cariKeadaan !== null;
    setTerbuka({
      ...terbuka,
      ...(mencari ? getTreeExpandedState(baris, '*') : {}),
      ...Object.fromEntries(pathTo(hasil, terpilih).map((id) => [id, true])),
    });
  }
  const seluruh = useMemo(() => countSeluruh(hasil, baris), [hasil, baris]);

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
      <Group gap={6} wrap="nowrap">
        {unit.length > 1 && (
          <Select
            aria-label="Unit"
            placeholder="Semua unit"
            flex="1 1 120px"
            miw={0}
            clearable
            data={unit.map((u) => ({ value: u.id, label: u.nama }))}
            value={cariUnit}
            onChange={(nilai) => {
              setCari({ cariUnit: nilai });
            }}
          />
        )}
        <Select
          aria-label="Keadaan"
          placeholder="Semua keadaan"
          flex="1 1 140px"
          miw={0}
          clearable
          data={daftarSaringKeadaan.map((k) => ({ value: k, label: namaSaringKeadaan[k] }))}
          value={cariKeadaan}
          onChange={(nilai) => {
            setCari({ cariKeadaan: daftarSaringKeadaan.find((k) => k === nilai) ?? null });
          }}
        />
      </Group>
      <div>
        <Text size="xs" className="angka">
          {seluruh.terisi} dari {seluruh.semua} isian terisi
        </Text>
        <Progress
          value={seluruh.semua === 0 ? 100 : (seluruh.terisi / seluruh.semua) * 100}
          size="sm"
          aria-label="Isian terisi"
        />
      </div>
      {baris.length === 0 ? (
        <Text size="sm" c="dimmed" p="sm">
          Tidak ada baris yang cocok. Hapus kata pencarian, atau pilih semua unit dan semua keadaan.
        </Text>
      ) : (
        <DaftarBaris
          hasil={hasil}
          baris={baris}
          tree={tree}
          terbuka={terbuka}
          bercatatan={bercatatan}
          terpilih={terpilih}
          onSelect={onSelect}
        />
      )}
    </Stack>
  );
}

interface DaftarProps {
  readonly hasil: TriwulanTerhitung;
  readonly baris: TreeNodeData[];
  readonly tree: ReturnType<typeof useTree>;
  readonly terbuka: Readonly<Record<string, boolean>>;
  readonly bercatatan: ReadonlySet<string>;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

function DaftarBaris({ hasil, baris, tree, terbuka, bercatatan, terpilih, onSelect }: DaftarProps) {
  const viewport = useRef<HTMLDivElement>(null);
  const rata = useMemo(() => flattenTreeData(baris, terbuka), [baris, terbuka]);
  const letakTerpilih = rata.findIndex((r) => r.node.value === terpilih);
  const tinggi = Math.round(tinggiBarisHuruf * useUkuranHuruf());
  const virtual = useVirtualizer({
    count: rata.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => tinggi,
    overscan: 8,
    // The selected row always exists: Tab leads to it.
    rangeExtractor: (jarak) =>
      letakTerpilih < 0
        ? defaultRangeExtractor(jarak)
        : [...new Set([...defaultRangeExtractor(jarak), letakTerpilih])].toSorted((a, b) => a - b),
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, tinggi]);
  useEffect(() => {
    if (letakTerpilih >= 0) virtual.scrollToIndex(letakTerpilih, { align: 'auto' });
  }, [virtual, letakTerpilih]);
  return (
    <ScrollArea flex={1} type="auto" offsetScrollbars="y" viewportRef={viewport}>
      <div
        role="tree"
        data-tree-root
        aria-label="Program, kegiatan, dan sub kegiatan"
        className={classes['pohon'] ?? ''}
        style={{ height: virtual.getTotalSize() }}
        onKeyDownCapture={(e) => {
          const simpul = focusedSimpul(e);
          if (simpul !== null) onSelect(simpul);
        }}
      >
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const r = rata[index];
          return (
            r !== undefined && (
              <FlatTreeNode
                key={r.node.value}
                {...r}
                tree={tree}
                expandOnClick={false}
                expandOnSpace={false}
                tabIndex={index === Math.max(0, letakTerpilih) ? 0 : -1}
                style={{ position: 'absolute', top: start, left: 0, right: 0, height: size }}
                renderNode={(payload) => (
                  <BarisSimpul
                    payload={payload}
                    hasil={hasil}
                    bercatatan={bercatatan}
                    terpilih={terpilih}
                    onSelect={onSelect}
                  />
                )}
              />
            )
          );
        })}
      </div>
    </ScrollArea>
  );
}

/** The cells of all rows shown, each once. */
function countSeluruh(hasil: TriwulanTerhitung, baris: readonly TreeNodeData[]): Kelengkapan {
  return baris
    .map((b): Kelengkapan => {
      const s = hasil.simpul.get(b.value);
      const anak = countSeluruh(hasil, b.children ?? []);
      const sendiri = s === undefined ? { terisi: 0, semua: 0 } : ownCells(s);
      return { terisi: anak.terisi + sendiri.terisi, semua: anak.semua + sendiri.semua };
    })
    .reduce((a, b) => ({ terisi: a.terisi + b.terisi, semua: a.semua + b.semua }), { terisi: 0, semua: 0 });
}

interface BarisProps {
  readonly payload: RenderTreeNodePayload;
  readonly hasil: TriwulanTerhitung;
  readonly bercatatan: ReadonlySet<string>;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

function BarisSimpul({ payload, hasil, bercatatan, terpilih, onSelect }: BarisProps) {
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
        {s?.simpul.kode != null && <span className={classes['kode'] ?? ''}>{s.simpul.kode}</span>} {node.label}
      </span>
      {bercatatan.has(node.value) && (
        <IconArrowBackUp size={15} color="var(--tw-bahaya)" aria-label="ada catatan sekretariat" />
      )}
      {kelengkapan !== null && <TandaKelengkapan {...kelengkapan} batang={s?.simpul.jenjang === 'program'} />}
    </div>
  );
}

/** Shape and figures say it, colour only supports. */
function TandaKelengkapan({ terisi, semua, batang }: Kelengkapan & { readonly batang: boolean }) {
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
      {batang && (
        <span className={classes['batang'] ?? ''} aria-hidden>
          <span className={classes['batangIsi'] ?? ''} style={{ width: `${((terisi / semua) * 100).toString()}%` }} />
        </span>
      )}
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
