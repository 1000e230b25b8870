import { ScrollArea, Text, Tree, type TreeNodeData, type UseTreeReturnType } from '@mantine/core';
import { useMemo, type KeyboardEvent } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { BarisRencana, type TindakanRencana } from './baris-rencana';
import { jumlahPagu } from './jumlah-pagu';
import classes from './rencana.module.css';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  readonly baris: TreeNodeData[];
  readonly tree: UseTreeReturnType;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
  /** Kept by the caller, so that rows are not drawn again for each step through the tree. */
  readonly tindakan: TindakanRencana;
}

/** The plan as a tree with columns. Moving through it chooses rows; Enter, Insert and Delete act on the chosen one. */
export function PohonRencana({ tahun: { data, pohon }, versi, baris, tree, terpilih, onSelect, tindakan }: Props) {
  const pagu = useMemo(() => jumlahPagu(pohon, versi.id), [pohon, versi.id]);
  const namaUnit = useMemo(() => new Map(data.unit.map((u) => [u.id, u.nama])), [data.unit]);
  const onKeyDown = (e: KeyboardEvent): void => {
    const simpul = pohon.simpul.get(rowOf(e.target) ?? '');
    const act = { Enter: tindakan.onUbah, Insert: tindakan.onTambah, Delete: tindakan.onHapus }[e.key];
    if (simpul === undefined || act === undefined) return;
    e.preventDefault();
    act(simpul);
  };
  return (
    <>
      <div className={`${classes['kolom'] ?? ''} ${classes['kepala'] ?? ''}`} aria-hidden>
        <span>Kode dan nama</span>
        <span>Unit</span>
        <span className="angka">Pagu (Rp)</span>
        <span className="angka">Indikator</span>
        <span className="angka">Tindakan</span>
      </div>
      <ScrollArea flex={1} type="auto">
        {baris.length === 0 ? (
          <Text size="sm" c="dimmed" p="md">
            Tidak ada baris yang cocok. Hapus kata pencarian untuk melihat seluruh rencana.
          </Text>
        ) : (
          <Tree
            data={baris}
            tree={tree}
            levelOffset={20}
            expandOnClick={false}
            aria-label={`Rencana, ${versi.nama}`}
            onKeyDownCapture={onKeyDown}
            onFocusCapture={(e) => {
              const id = rowOf(e.target);
              if (id !== null) onSelect(id);
            }}
            renderNode={(payload) => {
              const simpul = pohon.simpul.get(payload.node.value);
              if (simpul === undefined) return null;
              return (
                <BarisRencana
                  payload={payload}
                  simpul={simpul}
                  terpilih={simpul.id === terpilih}
                  pagu={pagu.simpul.get(simpul.id) ?? null}
                  unit={namaUnit.get(pohon.unit(simpul.id) ?? '') ?? null}
                  tindakan={tindakan}
                />
              );
            }}
          />
        )}
      </ScrollArea>
      <div className={`${classes['kolom'] ?? ''} ${classes['jumlah'] ?? ''}`}>
        <span>Jumlah pagu seluruh program</span>
        <span />
        <span className="angka" data-jumlah-pagu>
          {pagu.total === null ? '' : formatRupiah(pagu.total)}
        </span>
      </div>
    </>
  );
}

/** The node of a tree row, when the row itself (not a button in it) has the focus. */
function rowOf(target: EventTarget): string | null {
  return target instanceof HTMLElement && target.getAttribute('role') === 'treeitem'
    ? (target.dataset['value'] ?? null)
    : null;
}
