import { ActionIcon, Tooltip, VisuallyHidden, type RenderTreeNodePayload } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { formatRupiah } from '#shared/angka/format-angka';
import { namaJenjang, type Simpul } from '#shared/model/triwulan-data';
import { jenjangDiBawah, sebutJenjang } from './jenjang';
import classes from './rencana.module.css';

export interface TindakanRencana {
  readonly onTambah: (simpul: Simpul) => void;
  readonly onUbah: (simpul: Simpul) => void;
  readonly onHapus: (simpul: Simpul) => void;
}

interface Props extends TindakanRencana {
  readonly payload: RenderTreeNodePayload;
  readonly simpul: Simpul;
  readonly terpilih: boolean;
  readonly pagu: number | null;
  /** Name of the unit and whether it comes from above. */
  readonly unit: { readonly nama: string; readonly dariAtas: boolean } | null;
}

/** One row of the plan. Its buttons can be tabbed to when the row is the chosen one; else the tree would have hundreds of stops. */
export function BarisRencana({ payload: { node, expanded, hasChildren, elementProps, tree }, simpul, terpilih, pagu, unit, onTambah, onUbah, onHapus }: Props) {
  const Chevron = expanded ? IconChevronDown : IconChevronRight;
  const dijumlah = simpul.jenjang !== 'subkegiatan';
  const bawah = jenjangDiBawah[simpul.jenjang];
  const tanpaKode = simpul.jenjang === 'tujuan' || simpul.jenjang === 'sasaran';
  const tombol = { variant: 'subtle', size: 26, tabIndex: terpilih ? 0 : -1 } as const;
  return (
    <div {...elementProps} className={`${elementProps.className} ${classes['kolom'] ?? ''} ${classes['baris'] ?? ''}`} data-terpilih={terpilih || undefined} data-jenjang={simpul.jenjang} onDoubleClick={() => { onUbah(simpul); }}>
      <span className={classes['nama'] ?? ''}>
        <span className={classes['panah'] ?? ''} onClick={hasChildren ? (e) => { e.stopPropagation(); tree.toggleExpanded(node.value); } : undefined}>
          {hasChildren && <Chevron size={16} aria-hidden />}
        </span>
        <span>
          {simpul.kode !== null && <span className={classes['kode'] ?? ''}>{simpul.kode}</span>}
          {tanpaKode && <span className={classes['jenjang'] ?? ''}>{namaJenjang[simpul.jenjang]}</span>}
          {simpul.nama}
        </span>
      </span>
      <span className={`${classes['unit'] ?? ''} ${unit?.dariAtas === true ? (classes['redup'] ?? '') : ''}`}>{unit?.nama}</span>
      <span className={`angka ${dijumlah ? (classes['redup'] ?? '') : ''}`} title={dijumlah ? 'Dihitung: jumlah pagu di bawahnya' : undefined}>
        {pagu === null ? (
          <span className={classes['unit'] ?? ''}>{dijumlah ? '' : 'belum ada pagu'}</span>
        ) : (
          <>
            {dijumlah && <VisuallyHidden>jumlah </VisuallyHidden>}
            {dijumlah && <span aria-hidden>Σ </span>}
            {formatRupiah(pagu)}
          </>
        )}
      </span>
      <span className="angka">
        {simpul.indikator.length}
        <VisuallyHidden> indikator</VisuallyHidden>
      </span>
      <span className={classes['tindakan'] ?? ''} onDoubleClick={(e) => { e.stopPropagation(); }}>
        {bawah !== null && (
          <Tooltip label={`Tambah ${sebutJenjang[bawah]}`}>
            <ActionIcon {...tombol} aria-label={`Tambah ${sebutJenjang[bawah]} di bawah ${simpul.nama}`} onClick={() => { onTambah(simpul); }}>
              <IconPlus size={17} />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label="Ubah">
          <ActionIcon {...tombol} aria-label={`Ubah ${simpul.nama}`} onClick={() => { onUbah(simpul); }}>
            <IconPencil size={17} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Hapus">
          <ActionIcon {...tombol} color="red" aria-label={`Hapus ${simpul.nama}`} onClick={() => { onHapus(simpul); }}>
            <IconTrash size={17} />
          </ActionIcon>
        </Tooltip>
      </span>
    </div>
  );
}
