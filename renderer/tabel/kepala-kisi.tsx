import { memo } from 'react';
import type { KolomTabel } from '#shared/tabel/kolom';
import classes from './tabel.module.css';
import type { UkuranKolom } from './ukur-kolom';

interface Props {
  readonly kolom: readonly KolomTabel[];
  readonly ukuran: UkuranKolom;
  readonly tinggi: number;
}

/** The names of the columns, always in sight. */
export const KepalaKisi = memo(function KepalaKisi({ kolom, ukuran, tinggi }: Props) {
  return (
    <div role="rowgroup" className={classes['kepala'] ?? ''} style={{ width: ukuran.jumlah }}>
      <div role="row" aria-rowindex={1} className={classes['baris'] ?? ''} style={{ height: tinggi }}>
        {kolom.map((k, n) => {
          const beku = ukuran.beku[n] ?? null;
          return (
            <div
              key={k.id}
              role="columnheader"
              aria-colindex={n + 1}
              className={`${classes['sel'] ?? ''} ${k.rata === 'kanan' ? 'angka' : ''}`}
              style={{ width: ukuran.lebar[n], ...(beku === null ? {} : { left: beku }) }}
              data-judul=""
              data-kanan={k.rata === 'kanan' ? '' : undefined}
              data-beku={beku === null ? undefined : ''}
              data-batas-beku={n === ukuran.jumlahBeku - 1 ? '' : undefined}
            >
              <span className={classes['teks'] ?? ''}>{k.judul}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
});
