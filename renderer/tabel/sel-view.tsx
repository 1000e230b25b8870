import { VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Jenjang } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { ikonTingkat } from '../pemeriksaan/ikon-tingkat';
import { ikonKeadaan } from './ikon-keadaan';
import { kataKeadaan, type KeadaanSel } from './keadaan-sel';
import classes from './tabel.module.css';

interface Props {
  readonly id: string;
  readonly baris: number;
  readonly kolom: number;
  readonly lebar: number;
  /** Distance from the left edge of a column that stays in sight. */
  readonly beku: number | null;
  readonly batasBeku: boolean;
  readonly kanan: boolean;
  readonly judulBaris: boolean;
  readonly jenjang: Jenjang;
  readonly teks: string;
  readonly keadaan: KeadaanSel;
  readonly pesan: string | null;
  readonly temuan: Temuan | null;
  /** What the sekretariat wrote to this cell. */
  readonly catatan: string | null;
  readonly aktif: boolean;
  readonly terpilih: boolean;
  readonly pegangan: boolean;
  /** The editor, while this cell is typed in. */
  readonly children: ReactNode;
}

/**
 * One cell of the grid. Says its state in its label too. Its properties are plain values, so that a key redraws the cell it
 * changes and not the hundreds beside it.
 */
export const SelView = memo(function SelView(props: Props) {
  const { id, baris, kolom, lebar, beku, batasBeku, kanan, judulBaris, jenjang, teks, keadaan, pesan } = props;
  const { temuan, catatan, aktif, terpilih } = props;
  const isian = keadaan !== 'tetap';
  return (
    <div
      id={id}
      role={judulBaris && teks !== '' ? 'rowheader' : 'gridcell'}
      aria-colindex={kolom + 1}
      aria-selected={terpilih}
      aria-readonly={!isian || keadaan === 'terkunci' ? true : undefined}
      aria-invalid={keadaan === 'tidak-sah' ? true : undefined}
      className={`${classes['sel'] ?? ''} ${kanan ? 'angka' : ''}`}
      style={{ width: lebar, ...(beku === null ? {} : { left: beku }) }}
      title={[teks, pesan, temuan?.pesan, catatan].filter((t) => t !== undefined && t !== null && t !== '').join('\n')}
      data-baris={baris}
      data-kolom={kolom}
      data-keadaan={keadaan}
      data-jenjang={kolom <= 1 ? jenjang : undefined}
      data-beku={beku === null ? undefined : ''}
      data-batas-beku={batasBeku ? '' : undefined}
      data-kanan={kanan ? '' : undefined}
      data-aktif={aktif ? '' : undefined}
      data-terpilih={terpilih && !aktif ? '' : undefined}
      data-menyunting={props.children === null ? undefined : ''}
    >
      {isian && (
        <span className={classes['tanda'] ?? ''}>
          {ikonKeadaan(keadaan)}
          {temuan !== null && ikonTingkat(temuan.tingkat)}
          {catatan !== null && <IconArrowBackUp size={14} color="var(--tw-bahaya)" aria-hidden />}
          <VisuallyHidden>
            {[kataKeadaan[keadaan], temuan?.tingkat, catatan === null ? undefined : 'catatan sekretariat']
              .filter((k) => k !== undefined)
              .join(', ')}{' '}
          </VisuallyHidden>
        </span>
      )}
      <span className={`${classes['teks'] ?? ''} dua-baris`}>{teks}</span>
      {props.children}
      {props.pegangan && <span className={classes['pegangan'] ?? ''} data-pegangan="" aria-hidden />}
    </div>
  );
});
