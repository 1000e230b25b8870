import { Badge, Group, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import { namaJenjang } from '#shared/model/triwulan-data';
import { bandingkanVersi, type BandingSimpul, type BandingTarget } from '#shared/perhitungan/banding-versi';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import classes from './banding-versi.module.css';
import { urutanTampil } from './susun-baris';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly awal: { readonly lama: string; readonly baru: string };
  readonly onClose: () => void;
}

type Baris =
  | { readonly jenis: 'simpul'; readonly banding: BandingSimpul }
  | { readonly jenis: 'target'; readonly simpul: string; readonly target: BandingTarget };

type Saringan = 'berubah' | 'lonjakan' | 'semua';

/** Two budget versions side by side: what became of every pagu and target. */
export function BandingVersiModal({ tahun: { data, pohon }, awal, onClose }: Props) {
  const [lama, setLama] = useState(awal.lama);
  const [baru, setBaru] = useState(awal.baru);
  const [saringan, setSaringan] = useState<Saringan>('berubah');
  const banding = useMemo(() => bandingkanVersi(pohon, lama, baru), [pohon, lama, baru]);
  const urut = useMemo(() => urutanTampil(pohon), [pohon]);
  const baris = useMemo(
    () =>
      urut.flatMap((s): Baris[] => {
        const b = banding.simpul.get(s.id);
        if (b === undefined || !terlihat(b, saringan)) return [];
        return [
          { jenis: 'simpul', banding: b },
          ...b.target.map((target): Baris => ({ jenis: 'target', simpul: s.id, target })),
        ];
      }),
    [urut, banding, saringan],
  );
  const pilihan = data.versiAnggaran.map((v) => ({ value: v.id, label: v.nama }));
  const { jumlah, total } = banding;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Perbandingan versi anggaran"
      size={1200}
      classNames={{ content: classes['jendela'] ?? '', body: classes['badan'] ?? '' }}
    >
      <Stack gap="sm" className={classes['isi'] ?? ''}>
        <Group gap="sm" align="flex-end">
          <Select
            label="Versi lama"
            w={250}
            allowDeselect={false}
            data={pilihan}
            value={lama}
            onChange={(id) => {
              if (id !== null) setLama(id);
            }}
          />
          <Select
            label="Versi baru"
            w={250}
            allowDeselect={false}
            data={pilihan}
            value={baru}
            onChange={(id) => {
              if (id !== null) setBaru(id);
            }}
          />
          <SegmentedControl<Saringan>
            aria-label="Baris yang ditampilkan"
            data={[
              { value: 'berubah', label: 'Yang berubah' },
              { value: 'lonjakan', label: 'Lonjakan' },
              { value: 'semua', label: 'Semua' },
            ]}
            value={saringan}
            onChange={setSaringan}
          />
        </Group>
        <Text size="sm" role="status">
          {jumlah.berubah} pagu berubah, {jumlah.baru} baru, {jumlah.hilang} hilang, {jumlah.target} target berubah
          {jumlah.lonjakan === 0 ? '.' : `; ${jumlah.lonjakan.toString()} lonjakan, cocokkan dengan DPA.`}
        </Text>
        <div role="table" aria-label="Perbedaan" aria-rowcount={baris.length + 2} className={classes['tabel'] ?? ''}>
          <div role="row" className={`${classes['baris'] ?? ''} ${classes['kepala'] ?? ''}`}>
            <span role="columnheader">Kode dan nama</span>
            <span role="columnheader" className="angka">
              Lama
            </span>
            <span role="columnheader" className="angka">
              Baru
            </span>
            <span role="columnheader" className="angka">
              Selisih
            </span>
            <span role="columnheader">Keadaan</span>
          </div>
          <DaftarBanding baris={baris} />
          <div role="row" className={`${classes['baris'] ?? ''} ${classes['kepala'] ?? ''}`} data-jumlah>
            <span role="cell">Jumlah seluruh program</span>
            <span role="cell" className="angka">
              {formatRupiah(total.lama ?? 0)}
            </span>
            <span role="cell" className="angka">
              {formatRupiah(total.baru ?? 0)}
            </span>
            <span role="cell" className="angka">
              {selisih(total.lama, total.baru)}
            </span>
            <span role="cell" />
          </div>
        </div>
      </Stack>
    </Modal>
  );
}

function terlihat(b: BandingSimpul, saringan: Saringan): boolean {
  switch (saringan) {
    case 'semua':
      return true;
    case 'berubah':
      return b.keadaan !== 'tetap' || b.target.length > 0;
    case 'lonjakan':
      return b.lonjakan || b.target.some((t) => t.lonjakan);
  }
}

/** Mounted with its scroll box: a list that is there before the dialog is drawn would measure nothing. */
function DaftarBanding({ baris }: { readonly baris: readonly Baris[] }) {
  const gulir = useRef<HTMLDivElement>(null);
  const maya = useVirtualizer({
    count: baris.length,
    getScrollElement: () => gulir.current,
    estimateSize: () => 34,
    overscan: 12,
  });
  // Focusable, so that it can be scrolled by keyboard.
  return (
    <div ref={gulir} className={classes['gulir'] ?? ''} tabIndex={0} role="rowgroup" aria-label="Baris">
      {baris.length === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          Tidak ada baris seperti itu antara kedua versi ini.
        </Text>
      )}
      <div style={{ height: maya.getTotalSize(), position: 'relative' }} role="presentation">
        {maya.getVirtualItems().map(({ index, key, start }) => {
          const ini = baris[index];
          return ini === undefined ? null : (
            <div
              key={key}
              ref={maya.measureElement}
              data-index={index}
              role="row"
              className={`${classes['baris'] ?? ''} ${classes['tempat'] ?? ''}`}
              style={{ transform: `translateY(${start.toString()}px)` }}
            >
              {ini.jenis === 'simpul' ? <SelSimpul banding={ini.banding} /> : <SelTarget target={ini.target} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function SelSimpul({ banding: { simpul, lama, baru, keadaan, lonjakan } }: { readonly banding: BandingSimpul }) {
  const dijumlah = simpul.jenjang !== 'subkegiatan';
  return (
    <>
      <span role="cell" className={dijumlah ? (classes['induk'] ?? '') : ''}>
        <span className={classes['kode'] ?? ''}>{simpul.kode ?? namaJenjang[simpul.jenjang]}</span> {simpul.nama}
      </span>
      <span role="cell" className="angka">
        {lama === null ? '' : formatRupiah(lama)}
      </span>
      <span role="cell" className="angka">
        {baru === null ? '' : formatRupiah(baru)}
      </span>
      <span role="cell" className="angka">
        {selisih(lama, baru)}
      </span>
      <span role="cell">
        {!dijumlah && keadaan === 'baru' && <Tanda warna="teal" teks="Baru" />}
        {!dijumlah && keadaan === 'hilang' && <Tanda warna="gray" teks="Hilang" />}
        {lonjakan && <Lonjakan />}
      </span>
    </>
  );
}

function SelTarget({ target: { indikator, lama, baru, lonjakan } }: { readonly target: BandingTarget }) {
  return (
    <>
      <span role="cell" className={classes['target'] ?? ''}>
        Target: {indikator.nama} ({indikator.satuan})
      </span>
      <span role="cell" className="angka">
        {formatAngkaAtauTeks(lama)}
      </span>
      <span role="cell" className="angka">
        {formatAngkaAtauTeks(baru)}
      </span>
      <span role="cell" />
      <span role="cell">{lonjakan && <Lonjakan />}</span>
    </>
  );
}

function Tanda({ warna, teks }: { readonly warna: string; readonly teks: string }) {
  return (
    <Badge color={warna} variant="light" radius="sm" tt="none" autoContrast>
      {teks}
    </Badge>
  );
}

function Lonjakan() {
  return (
    <Group gap={4} wrap="nowrap" c="var(--tw-peringatan)" component="span">
      <IconAlertTriangle size={16} /> Lonjakan
    </Group>
  );
}

/** `+1.000.000` or `-1.000.000`; nothing where both are equal. */
function selisih(lama: number | null, baru: number | null): string {
  const beda = (baru ?? 0) - (lama ?? 0);
  if (beda === 0) return '';
  return `${beda > 0 ? '+' : ''}${formatRupiah(beda)}`;
}
