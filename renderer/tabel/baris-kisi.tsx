import { shallowEqual } from '@mantine/hooks';
import { memo, type ReactNode } from 'react';
import type { Jenjang } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SelTampil } from './keadaan-sel';
import { SelView } from './sel-view';
import classes from './tabel.module.css';
import type { BentukKolom } from './ukur-kolom';

/** What a cell shows. */
export interface SelKisi extends Pick<SelTampil, 'teks' | 'keadaan' | 'pesan'> {
  readonly temuan: Temuan | null;
  /** What the sekretariat wrote to the cell. */
  readonly catatan: string | null;
}

interface Props {
  readonly indeks: number;
  /** Pixels below the head. */
  readonly top: number;
  readonly tinggi: number;
  readonly jenjang: Jenjang;
  readonly kolom: readonly BentukKolom[];
  /** What each column shows. */
  readonly sel: readonly SelKisi[];
  /** The column of the active cell; null where it is in another row. */
  readonly aktif: number | null;
  /** First and last selected column; null where no cell of the row is selected. */
  readonly kiri: number | null;
  readonly kanan: number | null;
  /** Whether the handle for filling down is at the last selected cell. */
  readonly pegangan: boolean;
  /** The editor, while the active cell is typed in. */
  readonly penyunting: ReactNode;
}

/**
 * One row of the grid. Drawn again only when one of its cells shows something else: with every key the grid is put together
 * anew, and hundreds of cells stay as they are.
 */
export const BarisKisi = memo(function BarisKisi(props: Props) {
  const { indeks, top, tinggi, jenjang, kolom, sel, aktif, kiri, kanan, pegangan, penyunting } = props;
  return (
    <div role="row" aria-rowindex={indeks + 2} className={classes['baris'] ?? ''} style={{ top, height: tinggi }}>
      {kolom.map((k, n) => {
        const isi = sel[n];
        if (isi === undefined) return null;
        return (
          <SelView
            key={k.id}
            id={selId(indeks, n)}
            baris={indeks}
            kolom={n}
            lebar={k.lebar}
            beku={k.beku}
            batasBeku={k.batasBeku}
            kanan={k.kanan}
            judulBaris={k.judulBaris}
            jenjang={jenjang}
            {...isi}
            aktif={n === aktif}
            terpilih={kiri !== null && kanan !== null && n >= kiri && n <= kanan}
            pegangan={pegangan && n === kanan && isi.keadaan !== 'tetap'}
          >
            {n === aktif ? penyunting : null}
          </SelView>
        );
      })}
    </div>
  );
}, isSame);

function isSame({ sel: selDulu, kolom: kolomDulu, ...dulu }: Props, { sel, kolom, ...kini }: Props): boolean {
  return shallowEqual(dulu, kini) && isEachSame(selDulu, sel) && isEachSame(kolomDulu, kolom);
}

function isEachSame(dulu: readonly object[], kini: readonly object[]): boolean {
  return dulu === kini || (dulu.length === kini.length && dulu.every((ini, n) => shallowEqual(ini, kini[n])));
}

/** The id of a cell on the page. */
export function selId(baris: number, kolom: number): string {
  return `sel-${baris.toString()}-${kolom.toString()}`;
}
