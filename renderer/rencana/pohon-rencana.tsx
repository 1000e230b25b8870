import { FlatTreeNode, flattenTreeData, Text, type TreeNodeData, type UseTreeReturnType } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { rangeWith, useFokusBaris } from '../daftar-maya/use-daftar-maya';
import { utamaAttribute } from '../papan-ketik/fokus';
import { pintasan, type Pintasan } from '../papan-ketik/pintasan';
import { rowElement } from '../pohon/row-element';
import { BarisRencana, type TindakanRencana } from './baris-rencana';
import { jumlahPagu } from '#shared/perhitungan/jumlah-pagu';
import classes from './rencana.module.css';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  /** The version whose pagu stand beside; null when there is one version only. */
  readonly pembanding: VersiAnggaran | null;
  readonly baris: TreeNodeData[];
  readonly tree: UseTreeReturnType;
  readonly terpilih: string | null;
  /** The row to be brought into sight and focused. */
  readonly dituju: string | null;
  readonly onSampai: () => void;
  readonly onSelect: (simpul: string) => void;
  /** Kept by the caller, so that rows are not drawn again for each step through the tree. */
  readonly tindakan: TindakanRencana;
}

/** About the height of a row of one line, in pixels; the real heights are measured. */
const tinggiBaris = 37;

/**
 * The plan as a tree with columns, of which only the rows in sight are drawn. Moving through it chooses rows; Enter,
 * Insert and Delete act on the chosen one, Alt+Shift+arrows move it.
 */
export function PohonRencana({
  tahun: { data, pohon },
  versi,
  pembanding,
  baris,
  tree,
  terpilih,
  dituju,
  onSampai,
  onSelect,
  tindakan,
}: Props) {
  const pagu = useMemo(() => jumlahPagu(pohon, versi.id), [pohon, versi.id]);
  const paguLain = useMemo(() => (pembanding === null ? null : jumlahPagu(pohon, pembanding.id)), [pohon, pembanding]);
  const namaUnit = useMemo(() => new Map(data.unit.map((u) => [u.id, u.nama])), [data.unit]);
  const datar = useMemo(() => flattenTreeData(baris, tree.expandedState), [baris, tree.expandedState]);
  const letak = useMemo(() => new Map(datar.map(({ node }, n) => [node.value, n])), [datar]);
  const gulir = useRef<HTMLDivElement>(null);
  // The row with the focus stays drawn, however far the list is scrolled away from it. When it is gone, the one in its place is.
  const [letakAkhir, setLetakAkhir] = useState(0);
  const tetap = letak.get(dituju ?? terpilih ?? '') ?? Math.min(letakAkhir, datar.length - 1);
  const maya = useVirtualizer({
    count: datar.length,
    getScrollElement: () => gulir.current,
    estimateSize: () => tinggiBaris,
    getItemKey: (n) => datar[n]?.node.value ?? n,
    overscan: 12,
    rangeExtractor: rangeWith(tetap),
  });
  const gerak = useFokusBaris({ maya, find: (n) => rowElement(gulir.current, datar[n]?.node.value) });

  const nomorDituju = dituju === null ? undefined : letak.get(dituju);
  useEffect(() => {
    if (nomorDituju === undefined || dituju === null) return;
    maya.scrollToIndex(nomorDituju);
    const frame = requestAnimationFrame(() => {
      // By its id: after a move its number may still be the old one.
      rowElement(gulir.current, dituju)?.focus();
      onSampai();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [nomorDituju, dituju, maya, onSampai]);

  const onKeyDown = (e: KeyboardEvent<HTMLElement>): void => {
    const simpul = pohon.simpul.get(rowOf(e.target) ?? '');
    if (simpul === undefined) return;
    getHotkeyHandler(
      keysOf(tindakan).map(([{ tombol }, act]) => [
        tombol[0],
        () => {
          act(simpul);
        },
      ]),
    )(e);
    if (e.defaultPrevented) e.stopPropagation();
    else gerak.onKeyDown(e, letak.get(simpul.id) ?? 0);
  };
  const kolom = `${classes['kolom'] ?? ''} ${pembanding === null ? '' : (classes['denganPembanding'] ?? '')}`;
  return (
    <>
      <div className={`${kolom} ${classes['kepala'] ?? ''}`} aria-hidden>
        <span>Kode dan nama</span>
        <span>Unit</span>
        {pembanding !== null && (
          <span className="angka" title={pembanding.nama}>
            {pembanding.nama}
          </span>
        )}
        <span className="angka" title={versi.nama}>
          {pembanding === null ? 'Pagu (Rp)' : versi.nama}
        </span>
        <span className="angka">Indikator</span>
        <span className="angka">Tindakan</span>
      </div>
      <div className={classes['gulir'] ?? ''} ref={gulir}>
        {datar.length === 0 ? (
          <Text size="sm" c="dimmed" p="md">
            Tidak ada baris yang cocok. Hapus kata pencarian untuk melihat seluruh rencana.
          </Text>
        ) : (
          <div
            role="tree"
            data-tree-root
            {...utamaAttribute}
            aria-label={`Rencana, ${versi.nama}`}
            className={classes['pohon'] ?? ''}
            style={{ height: maya.getTotalSize() }}
            onKeyDownCapture={onKeyDown}
            onFocusCapture={(e) => {
              const id = rowOf(e.target);
              if (id === null) return;
              setLetakAkhir(letak.get(id) ?? 0);
              onSelect(id);
            }}
          >
            {maya.getVirtualItems().map(({ index, key, start }) => {
              const ini = datar[index];
              const simpul = pohon.simpul.get(ini?.node.value ?? '');
              if (ini === undefined || simpul === undefined) return null;
              return (
                <div
                  key={key}
                  role="presentation"
                  data-index={index}
                  ref={maya.measureElement}
                  className={classes['tempat'] ?? ''}
                  style={{ transform: `translateY(${start.toString()}px)` }}
                >
                  <FlatTreeNode
                    {...ini}
                    tree={tree}
                    expandOnClick={false}
                    tabIndex={index === tetap ? 0 : -1}
                    renderNode={(payload) => (
                      <BarisRencana
                        payload={payload}
                        kolom={kolom}
                        simpul={simpul}
                        terpilih={simpul.id === terpilih}
                        pagu={pagu.simpul.get(simpul.id) ?? null}
                        paguLain={paguLain === null ? undefined : (paguLain.simpul.get(simpul.id) ?? null)}
                        unit={namaUnit.get(pohon.unit(simpul.id) ?? '') ?? null}
                        tindakan={tindakan}
                      />
                    )}
                  />
                </div>
              );
            })}
          </div>
        )}
      </div>
      <div className={`${kolom} ${classes['jumlah'] ?? ''}`}>
        <span>Jumlah pagu seluruh program</span>
        <span />
        {paguLain !== null && (
          <span className="angka">{paguLain.total === null ? '' : formatRupiah(paguLain.total)}</span>
        )}
        <span className="angka" data-jumlah-pagu>
          {pagu.total === null ? '' : formatRupiah(pagu.total)}
        </span>
      </div>
    </>
  );
}

/** The keys of a row and what each does to it. */
function keysOf({
  onUbah,
  onTambah,
  onHapus,
  pindah,
}: TindakanRencana): (readonly [Pintasan, TindakanRencana['onUbah']])[] {
  return [
    [pintasan.ubahBaris, onUbah],
    [pintasan.tambahBaris, onTambah],
    [pintasan.hapusBaris, onHapus],
    [pintasan.naikkan, (s) => pindah.onGeser(s, -1)],
    [pintasan.turunkan, (s) => pindah.onGeser(s, 1)],
  ];
}

/** The node of a tree row, when the row itself (not a button in it) has the focus. */
function rowOf(target: EventTarget): string | null {
  return target instanceof HTMLElement && target.getAttribute('role') === 'treeitem'
    ? (target.dataset['value'] ?? null)
    : null;
}
