import type { RenderTreeNodePayload } from '@mantine/core';
import { IconArrowBackUp, IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import {
  countKelengkapan,
  ownCells,
  sebutKelengkapan,
  sumKelengkapan,
  type Dihitung,
  type Kelengkapan,
} from '#shared/perhitungan/kelengkapan';
import { PanahSimpul } from '../pohon/panah-simpul';
import { kelompokTujuan } from './baris-pohon';
import classes from './pohon-panel.module.css';

interface Props {
  readonly payload: RenderTreeNodePayload;
  readonly hasil: TriwulanTerhitung;
  readonly dihitung: Dihitung;
  readonly bercatatan: ReadonlySet<string>;
  readonly terpilih: string | null;
  readonly onSelect: (simpul: string) => void;
}

/** One row of the tree: kode and name, whether the sekretariat wrote a remark to it, how much of it is filled. */
export function BarisSimpul({ payload, hasil, dihitung, bercatatan, terpilih, onSelect }: Props) {
  const { node, elementProps, tree } = payload;
  const s = hasil.simpul.get(node.value);
  const atasProgram = s?.simpul.jenjang === 'tujuan' || s?.simpul.jenjang === 'sasaran';
  // Programs have a place of their own in this tree, so a tujuan counts only itself.
  const kelengkapan =
    s === undefined
      ? null
      : atasProgram
        ? sumKelengkapan([s].filter(dihitung).map(ownCells))
        : countKelengkapan(s, dihitung);
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
  const teks = `${formatJumlah(terisi)}/${formatJumlah(semua)}`;
  const label = `${sebutKelengkapan({ terisi, semua })} isian terisi`;
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
