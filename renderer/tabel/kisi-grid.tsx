/**
 * The grid on screen. It holds the focus itself and names the active cell (`aria-activedescendant`), so that only the rows in sight
 * need to exist. What a key does to the selection is decided in `shared/tabel/pilihan`.
 */
import { getHotkeyHandler, useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { masukanIsian } from '#shared/perintah/read-isian';
import type { Kisi } from '#shared/tabel/kisi';
import { geserPilihan, kotakPilihan, pilihSel, type Kotak, type Medan, type Pilihan } from '#shared/tabel/pilihan';
import { rangeWith } from '../daftar-maya/use-daftar-maya';
import { bagianAttribute } from '../papan-ketik/bagian';
import { utamaAttribute } from '../papan-ketik/fokus';
import { pintasan } from '../papan-ketik/pintasan';
import { BarisKisi, selId, type SelKisi } from './baris-kisi';
import { KepalaKisi } from './kepala-kisi';
import { PenyuntingSel } from './penyunting-sel';
import classes from './tabel.module.css';
import { bentukKolom, ukurKolom } from './ukur-kolom';
import { useTetikus } from './use-tetikus';
import { useUkuranHuruf } from '../tema/use-ukuran-huruf';

/** Rows are as high as two lines of text and the header as three, in letter heights. */
const tinggiBarisHuruf = 2.5;
const tinggiKepalaHuruf = 3.4;

/** The editor: what is typed in it, and whether arrows leave it (typed into the cell) or move in the text (F2). */
export interface Penyuntingan {
  readonly teks: string;
  readonly panahPindah: boolean;
}

export interface AksiKisi {
  readonly onPilih: (pilihan: Pilihan) => void;
  /** Opens the editor, empty for a typed letter, with the present text for F2. */
  readonly onSunting: (penyuntingan: { readonly huruf: string | null }) => void;
  readonly onKetik: (teks: string) => void;
  readonly onPanahDiam: () => void;
  readonly onSelesai: () => void;
  readonly onBatal: () => void;
  readonly onKosongkan: () => void;
  readonly onIsiTurun: (kotak: Kotak) => void;
  readonly onRiwayat: () => void;
  /** Says of the active figure that it will only be known later, or takes that back. */
  readonly onTunda: () => void;
}

interface Props extends AksiKisi {
  readonly label: string;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly kisi: Kisi;
  readonly pilihan: Pilihan;
  readonly penyuntingan: Penyuntingan | null;
  readonly barisSel: (baris: number) => readonly SelKisi[];
  readonly dapatDiisi: Medan['dapatDiisi'];
}

export function KisiGrid(props: Props) {
  const { gridRef, kisi, pilihan, penyuntingan, barisSel } = props;
  const { aktif, ujung } = pilihan;
  const huruf = useUkuranHuruf();
  const { ref: ukurRef, height: tinggiTampak } = useElementSize();
  const ref = useMergedRef(gridRef, ukurRef);
  const tinggi = Math.round(tinggiBarisHuruf * huruf);
  const tinggiKepala = Math.round(tinggiKepalaHuruf * huruf);
  const ukuran = useMemo(() => ukurKolom(kisi.kolom, huruf), [kisi.kolom, huruf]);
  const bentuk = useMemo(() => bentukKolom(kisi.kolom, ukuran), [kisi.kolom, ukuran]);
  const kotak = kotakPilihan(pilihan);
  const selAktif = kisi.sel(aktif.baris, aktif.kolom);

  const virtual = useVirtualizer({
    count: kisi.baris.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => tinggi,
    overscan: 6,
    scrollMargin: tinggiKepala,
    scrollPaddingStart: tinggiKepala,
    // The active row always exists: it may hold the editor, and a screen reader asks for it.
    rangeExtractor: rangeWith(Math.min(aktif.baris, kisi.baris.length - 1)),
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, tinggi]);

  const sasaranGulung = ujung.baris === aktif.baris && ujung.kolom === aktif.kolom ? aktif : ujung;
  const gulungKeBaris = useEffectEvent((baris: number) => {
    const atas = virtual.scrollOffset ?? 0;
    const awal = baris * tinggi;
    // Asking the browser where things are makes it lay the page out at once, with every key.
    const terlihat = awal >= atas && awal + tinggi <= atas + tinggiTampak - tinggiKepala;
    if (!terlihat) virtual.scrollToIndex(baris, { align: 'auto' });
  });
  const gulungKeKolom = useEffectEvent((kolom: number) => {
    scrollToKolom(gridRef.current, ukuran, kolom);
  });
  useEffect(() => {
    gulungKeBaris(sasaranGulung.baris);
    // The bar above grows with the findings of the active cell, and the grid shrinks under it.
  }, [sasaranGulung.baris, tinggiTampak]);
  useEffect(() => {
    gulungKeKolom(sasaranGulung.kolom);
  }, [sasaranGulung.kolom, huruf]);

  const medan: Medan = {
    jumlahBaris: kisi.baris.length,
    jumlahKolom: kisi.kolom.length,
    halaman: Math.max(1, Math.floor((tinggiTampak - tinggiKepala) / tinggi) - 1),
    terisi: ({ baris, kolom }) => (barisSel(baris)[kolom]?.teks ?? '') !== '',
    dapatDiisi: props.dapatDiisi,
  };
  const onKeyDown = useTombol(props, medan);
  const tetikus = useTetikus({ gridRef, pilihan, kotak, onPilih: props.onPilih, onIsiTurun: props.onIsiTurun });

  return (
    <div
      ref={ref}
      role="grid"
      tabIndex={0}
      {...utamaAttribute}
      {...bagianAttribute}
      aria-label={props.label}
      aria-rowcount={kisi.baris.length + 1}
      aria-colcount={kisi.kolom.length}
      aria-multiselectable
      aria-activedescendant={selId(aktif.baris, aktif.kolom)}
      className={classes['grid'] ?? ''}
      onKeyDown={onKeyDown}
      onPointerDown={tetikus.onPointerDown}
      onDoubleClick={(e) => {
        if (e.target instanceof HTMLElement && e.target.closest('[data-baris]') !== null)
          props.onSunting({ huruf: null });
      }}
    >
      <KepalaKisi kolom={kisi.kolom} ukuran={ukuran} tinggi={tinggiKepala} />
      <div
        role="rowgroup"
        className={classes['badan'] ?? ''}
        style={{ height: virtual.getTotalSize(), width: ukuran.jumlah }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const baris = kisi.baris[index];
          if (baris === undefined) return null;
          const dalamKotak = index >= kotak.atas && index <= kotak.bawah;
          const menyunting = penyuntingan !== null && index === aktif.baris;
          return (
            <BarisKisi
              key={`${baris.simpul.simpul.id}/${baris.ke.toString()}`}
              indeks={index}
              top={start - tinggiKepala}
              tinggi={tinggi}
              jenjang={baris.simpul.simpul.jenjang}
              kolom={bentuk}
              sel={barisSel(index)}
              aktif={index === aktif.baris ? aktif.kolom : null}
              kiri={dalamKotak ? kotak.kiri : null}
              kanan={dalamKotak ? kotak.kanan : null}
              pegangan={penyuntingan === null && index === kotak.bawah}
              penyunting={
                menyunting && selAktif?.jenis === 'isian' ? (
                  <PenyuntingSel
                    label={`${kisi.kolom[aktif.kolom]?.judul ?? ''}: ${baris.indikator?.indikator.nama ?? baris.simpul.simpul.nama}`}
                    masukan={masukanIsian(selAktif.sasaran)}
                    teks={penyuntingan.teks}
                    tidakSah={barisSel(index)[aktif.kolom]?.keadaan === 'tidak-sah'}
                    onChange={props.onKetik}
                    onSelesai={props.onSelesai}
                  />
                ) : null
              }
            />
          );
        })}
      </div>
    </div>
  );
}

function useTombol(props: Props, medan: Medan): (e: KeyboardEvent<HTMLDivElement>) => void {
  const { gridRef, pilihan, penyuntingan } = props;
  const onPerintah = getHotkeyHandler([
    [
      pintasan.isiKeBawah.tombol[0],
      () => {
        props.onIsiTurun(kotakPilihan(pilihan));
      },
    ],
    [pintasan.riwayatSel.tombol[0], props.onRiwayat],
    [pintasan.tunda.tombol[0], props.onTunda],
    [
      pintasan.perbaiki.tombol[0],
      () => {
        props.onSunting({ huruf: null });
      },
    ],
  ]);
  return (e) => {
    const tombol = { key: e.key, ctrl: e.ctrlKey || e.metaKey, shift: e.shiftKey };
    if (penyuntingan !== null) {
      const pindah =
        e.key === 'Tab' || (e.key === 'Enter' && !e.altKey) || (penyuntingan.panahPindah && e.key.startsWith('Arrow'));
      if (e.key === 'Escape') props.onBatal();
      else if (e.key === pintasan.perbaiki.tombol[0]) props.onPanahDiam();
      else if (e.key === 'Enter' && e.altKey) insertBarisBaru(e.target, props.onKetik);
      else if (pindah) {
        props.onSelesai();
        const ke = geserPilihan(pilihan, tombol, medan);
        if (ke !== null) props.onPilih(ke);
      } else return;
      e.preventDefault();
      if (e.key === 'Escape' || pindah) gridRef.current?.focus({ preventScroll: true });
      return;
    }
    if (e.altKey) return;
    onPerintah(e);
    if (e.isDefaultPrevented()) return;
    if (e.key === 'Delete' || e.key === 'Backspace') props.onKosongkan();
    else if (e.key === 'Escape') props.onPilih(pilihSel(pilihan.aktif));
    else {
      const ke = geserPilihan(pilihan, tombol, medan);
      // Tab behind the last cell leaves the grid.
      if (ke === pilihan) return;
      if (ke !== null) props.onPilih(ke);
      else if (e.key.length === 1 && !tombol.ctrl) props.onSunting({ huruf: e.key });
      else return;
    }
    e.preventDefault();
  };
}

/** Alt+Enter: a new line inside the cell. */
function insertBarisBaru(target: EventTarget, onKetik: (teks: string) => void): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  target.setRangeText('\n', target.selectionStart, target.selectionEnd, 'end');
  onKetik(target.value);
}

/** Brings a column into sight beside those that always are. */
function scrollToKolom(
  grid: HTMLElement | null,
  { kiri, lebar, lebarBeku, jumlahBeku }: ReturnType<typeof ukurKolom>,
  kolom: number,
): void {
  if (grid === null || kolom < jumlahBeku) return;
  const awal = kiri[kolom] ?? 0;
  const akhir = awal + (lebar[kolom] ?? 0);
  if (awal < grid.scrollLeft + lebarBeku) grid.scrollLeft = awal - lebarBeku;
  else if (akhir > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = akhir - grid.clientWidth;
}
