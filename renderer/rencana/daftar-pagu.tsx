import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { Simpul, VersiAnggaran } from '#shared/model/triwulan-data';
import { bacaPagu } from './baca-angka';
import { tempelPagu, type TeksPagu } from './isi-pagu';
import { paguTeks } from './isian-simpul';
import classes from './pagu-drawer.module.css';

export interface FokusDaftar {
  readonly focusRow: (n: number) => void;
}

interface Props {
  readonly ref: Ref<FokusDaftar>;
  readonly sub: readonly Simpul[];
  readonly versi: VersiAnggaran;
  readonly pembanding: VersiAnggaran | null;
  readonly teks: TeksPagu;
  readonly cacat: Readonly<Record<string, string>>;
  readonly onKetik: (baru: TeksPagu) => void;
  /** Tells what a paste did. */
  readonly onPesan: (pesan: string) => void;
}

/** The rows of the pagu list. Mounted with its scroll box: a list that is there before the drawer would measure nothing. */
export function DaftarPagu({ ref, sub, versi, pembanding, teks, cacat, onKetik, onPesan }: Props) {
  const gulir = useRef<HTMLDivElement>(null);
  const maya = useVirtualizer({
    count: sub.length,
    getScrollElement: () => gulir.current,
    estimateSize: () => 46,
    overscan: 10,
  });
  const focusRow = (n: number): void => {
    if (n < 0 || n >= sub.length) return;
    maya.scrollToIndex(n);
    requestAnimationFrame(() => {
      const field = gulir.current?.querySelector<HTMLInputElement>(`[data-index="${n.toString()}"] input`);
      field?.focus();
      field?.select();
    });
  };
  useImperativeHandle(ref, () => ({ focusRow }));
  const onKeyDown = (e: KeyboardEvent, n: number): void => {
    if (!['ArrowUp', 'ArrowDown', 'Enter'].includes(e.key)) return;
    e.preventDefault();
    focusRow(e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey) ? n - 1 : n + 1);
  };
  const tempel = (papan: string, dari: number): void => {
    const hasil = tempelPagu(sub, dari, papan);
    onKetik(hasil.teks);
    const sisa =
      hasil.lebih === 0 ? '' : ` ${hasil.lebih.toString()} baris terakhir tidak punya tempat dan tidak dipakai.`;
    onPesan(`${Object.keys(hasil.teks).length.toString()} pagu ditempel.${sisa}`);
  };
  return (
    <div ref={gulir} className={classes['gulir'] ?? ''}>
      <div style={{ height: maya.getTotalSize(), position: 'relative' }}>
        {maya.getVirtualItems().map(({ index, key, start }) => {
          const s = sub[index];
          if (s === undefined) return null;
          const kini = teks[s.id] ?? paguTeks(s, versi.id);
          const lama = pembanding === null ? null : (s.pagu?.[pembanding.id] ?? null);
          return (
            <div
              key={key}
              ref={maya.measureElement}
              data-index={index}
              className={`${classes['baris'] ?? ''} ${classes['tempat'] ?? ''}`}
              style={{ transform: `translateY(${start.toString()}px)` }}
            >
              <span>
                <span className={classes['kode'] ?? ''}>{s.kode}</span> {s.nama}
              </span>
              <span className="angka">{lama === null ? '' : formatRupiah(lama)}</span>
              <TextInput
                aria-label={`Pagu ${s.nama}`}
                classNames={{ input: 'angka' }}
                inputMode="numeric"
                autoComplete="off"
                {...(index === 0 ? { 'data-autofocus': true } : {})}
                value={kini}
                error={cacat[s.id]}
                onChange={(e) => {
                  onKetik({ [s.id]: e.currentTarget.value });
                }}
                onBlur={() => {
                  const hasil = bacaPagu(kini);
                  if (teks[s.id] !== undefined && hasil.sah)
                    onKetik({ [s.id]: hasil.nilai === null ? '' : formatRupiah(hasil.nilai) });
                }}
                onPaste={(e) => {
                  const papan = e.clipboardData.getData('text/plain');
                  if (!/[\n\t]/u.test(papan.trim())) return;
                  e.preventDefault();
                  tempel(papan, index);
                }}
                onKeyDown={(e) => {
                  onKeyDown(e, index);
                }}
              />
              <span className="angka">{selisih(lama, kini)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function selisih(lama: number | null, teks: string): string {
  const hasil = bacaPagu(teks);
  if (!hasil.sah || lama === null) return '';
  const beda = (hasil.nilai ?? 0) - lama;
  return beda === 0 ? '' : `${beda > 0 ? '+' : ''}${formatRupiah(beda)}`;
}
