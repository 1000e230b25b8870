import { ActionIcon, Group, Text, Textarea, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconMessagePlus, IconMessageX } from '@tabler/icons-react';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { formatAngkaAtauTeks, formatNilai, formatRupiah } from '#shared/angka/format-angka';
import {
  maxTeks,
  triwulanRomawi,
  type Aturan,
  type Bukti,
  type CatatanKembali,
  type Triwulan,
} from '#shared/model/triwulan-data';
import { capaianTampil } from '#shared/perhitungan/batas';
import type { TriwulanTerhitung } from '#shared/perhitungan/hasil';
import { explainCapaian, explainSerapan } from '#shared/perhitungan/penjelasan';
import { realisasiTeks } from '#shared/perhitungan/ringkasan';
import { BuktiBaris } from '../bukti/bukti-baris';
import { utamaAttribute } from '../papan-ketik/fokus';
import { TandaTingkat } from '../pemeriksaan/tingkat-badge';
import type { BarisVerifikasi } from './baris-verifikasi';
import type { LetakVerifikasi } from './verifikasi-state';
import classes from './verifikasi.module.css';

const kosong: readonly Bukti[] = [];

interface Props {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly aturan: Aturan;
  /** The quarter before, for comparison. */
  readonly sebelum: TriwulanTerhitung | null;
  readonly baris: readonly BarisVerifikasi[];
  /** Where to begin; null at the first row. */
  readonly awal: LetakVerifikasi | null;
  /** Gets where the person was when the rows go away. */
  readonly onTinggal: (gulir: number, terukur: VirtualItem[]) => void;
  readonly catatan: readonly CatatanKembali[];
  /** Null when the quarter cannot be returned now. */
  readonly onCatatan: ((catatan: CatatanKembali) => void) | null;
}

/** Rows with figures, findings and remarks; only what is in sight is drawn. */
export function TabelVerifikasi(props: Props) {
  const { triwulan, aturan, sebelum, baris, awal, onTinggal, catatan, onCatatan } = props;
  const bingkai = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: baris.length,
    getScrollElement: () => bingkai.current,
    estimateSize: () => 48,
    overscan: 10,
    getItemKey: (n) => rowKey(baris[n]),
    initialOffset: awal?.gulir ?? 0,
    initialMeasurementsCache: awal?.terukur ?? [],
  });
  const tinggal = useEffectEvent(() => {
    onTinggal(virtual.scrollOffset ?? 0, virtual.takeSnapshot());
  });
  useEffect(() => () => tinggal(), []);
  return (
    <div
      ref={bingkai}
      className={classes['bingkai'] ?? ''}
      role="table"
      aria-label="Baris isian unit"
      aria-rowcount={baris.length + 1}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
      {...utamaAttribute}
    >
      <div role="rowgroup" className={classes['kepala'] ?? ''}>
        <div role="row" className={classes['baris'] ?? ''}>
          <span role="columnheader">Uraian</span>
          <span role="columnheader" className="angka">
            Target / pagu
          </span>
          <span role="columnheader" className="angka">
            {sebelum === null ? 'Triwulan lalu' : `s.d. TW ${triwulanRomawi[sebelum.triwulan]}`}
          </span>
          <span role="columnheader" className="angka">
            s.d. TW {triwulanRomawi[triwulan]}
          </span>
          <span role="columnheader" className="angka">
            Capaian (%)
          </span>
          <span role="columnheader" className={classes['temuan'] ?? ''}>
            Keterangan dan temuan
          </span>
          <span role="columnheader">
            <VisuallyHidden>Catatan</VisuallyHidden>
          </span>
        </div>
      </div>
      <div role="rowgroup" className={classes['isi'] ?? ''} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((v) => {
          const b = baris[v.index];
          if (b === undefined) return null;
          const simpul = b.simpul.simpul.id;
          const indikator = b.indikator?.indikator.id ?? null;
          return (
            <div
              key={v.key}
              ref={virtual.measureElement}
              data-index={v.index}
              role="row"
              aria-rowindex={v.index + 2}
              className={`${classes['baris'] ?? ''} ${classes['mengambang'] ?? ''}`}
              data-simpul={indikator === null || undefined}
              style={{ transform: `translateY(${v.start.toString()}px)` }}
            >
              <SelAngka baris={b} aturan={aturan} sebelum={sebelum} />
              <CatatanSel
                baris={b}
                catatan={catatan.find((c) => c.simpul === simpul && c.indikator === indikator)?.teks ?? null}
                onChange={
                  onCatatan === null
                    ? null
                    : (teks) => {
                        onCatatan({ simpul, indikator, teks });
                      }
                }
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function SelAngka({
  baris: { simpul: s, indikator: i },
  aturan,
  sebelum,
}: Pick<Props, 'aturan' | 'sebelum'> & { readonly baris: BarisVerifikasi }) {
  const lalu = sebelum?.simpul.get(s.simpul.id);
  if (i === null) {
    return (
      <>
        <span role="rowheader" className={classes['nama'] ?? ''} title={s.simpul.nama}>
          {s.simpul.kode !== null && <span className={classes['kode'] ?? ''}>{s.simpul.kode}</span>}
          <span className="dua-baris">{s.simpul.nama}</span>
        </span>
        <span role="cell" className="angka">
          {rupiah(s.uang.pagu)}
        </span>
        <span role="cell" className="angka">
          {rupiah(lalu?.uang.realisasi ?? null)}
        </span>
        <span role="cell" className="angka">
          {rupiah(s.uang.realisasi)}
        </span>
        <span role="cell" className="angka" title={explainSerapan(s.uang, aturan)}>
          {s.uang.capaian === null ? '' : formatNilai(s.uang.capaian, aturan.desimalCapaian, aturan.pembulatan)}
        </span>
      </>
    );
  }
  const dulu = lalu?.indikator.find((x) => x.indikator.id === i.indikator.id);
  const tampil = capaianTampil(i.capaian, aturan);
  return (
    <>
      <span role="rowheader" className={classes['indikator'] ?? ''} title={i.indikator.nama}>
        <span className="dua-baris">
          {i.indikator.nama}
          {i.indikator.satuan === '' ? '' : ` (${i.indikator.satuan})`}
        </span>
      </span>
      <span role="cell" className="angka">
        {formatAngkaAtauTeks(i.targetTeks)}
      </span>
      <span role="cell" className="angka">
        {dulu === undefined ? '' : formatAngkaAtauTeks(realisasiTeks(dulu, aturan))}
      </span>
      <span role="cell" className="angka">
        {i.status === 'belum-dapat-diukur' ? 'belum dapat diukur' : formatAngkaAtauTeks(realisasiTeks(i, aturan))}
      </span>
      <span role="cell" className="angka" title={explainCapaian(i, aturan)}>
        {tampil === null ? '' : formatNilai(tampil, aturan.desimalCapaian, aturan.pembulatan)}
      </span>
    </>
  );
}

function CatatanSel({
  baris: { simpul, indikator, temuan },
  catatan,
  onChange,
}: {
  readonly baris: BarisVerifikasi;
  readonly catatan: string | null;
  readonly onChange: ((teks: string) => void) | null;
}) {
  const [menulis, setMenulis] = useState(false);
  const nama = indikator?.indikator.nama ?? simpul.simpul.nama;
  const keterangan = indikator === null ? simpul.keterangan : (indikator.isian?.keterangan ?? null);
  const terbuka = onChange !== null && (menulis || catatan !== null);
  return (
    <>
      <div role="cell" className={classes['temuan'] ?? ''}>
        {keterangan !== null && keterangan !== '' && <Text size="xs">{keterangan}</Text>}
        {indikator !== null && <BuktiBaris daftar={indikator.isian?.bukti ?? kosong} />}
        {temuan.map((t) => (
          <Group key={t.aturan + t.pesan} gap={4} wrap="nowrap" align="flex-start">
            <TandaTingkat tingkat={t.tingkat} />
            <Text size="xs" lineClamp={3}>
              {t.pesan}
            </Text>
          </Group>
        ))}
        {terbuka && (
          <Textarea
            mt={4}
            size="xs"
            aria-label={`Catatan untuk ${nama}`}
            placeholder="Apa yang harus diperbaiki pada baris ini"
            autosize
            maxRows={6}
            maxLength={maxTeks}
            autoFocus={menulis}
            value={catatan ?? ''}
            onChange={(e) => {
              onChange(e.currentTarget.value);
            }}
          />
        )}
      </div>
      <div role="cell">
        {onChange !== null && (
          <Tooltip label={terbuka ? 'Hapus catatan' : 'Beri catatan'}>
            <ActionIcon
              variant="subtle"
              aria-label={`${terbuka ? 'Hapus catatan' : 'Beri catatan'}: ${nama}`}
              onClick={() => {
                setMenulis(!terbuka);
                if (terbuka) onChange('');
              }}
            >
              {terbuka ? <IconMessageX size={18} /> : <IconMessagePlus size={18} />}
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </>
  );
}

function rowKey(b: BarisVerifikasi | undefined): string {
  return b === undefined ? '' : `${b.simpul.simpul.id}/${b.indikator?.indikator.id ?? ''}`;
}

function rupiah(n: number | null): string {
  return n === null ? '' : formatRupiah(n);
}
