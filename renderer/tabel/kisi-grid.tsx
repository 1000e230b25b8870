/**
 * The grid on screen. It holds the focus itself and names the active cell (`aria-activedescendant`), so that only the rows in sight
 * need to exist. What a key does to the selection is decided in `shared/tabel/pilihan`.
 */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, type KeyboardEvent, type RefObject } from 'react';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { masukanIsian } from '#shared/perintah/read-isian';
import type { Kisi } from '#shared/tabel/kisi';
import {
  geserPilihan,
  isDiDalam,
  kotakPilihan,
  pilihSel,
  type Kotak,
  type Medan,
  type Pilihan,
} from '#shared/tabel/pilihan';
import { KepalaKisi } from './kepala-kisi';
import type { SelTampil } from './keadaan-sel';
import { PenyuntingSel } from './penyunting-sel';
import { SelView } from './sel-view';
import classes from './tabel.module.css';
import { ukurKolom } from './ukur-kolom';
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
  readonly tampil: (baris: number, kolom: number) => SelTampil;
  readonly temuan: (baris: number, kolom: number) => Temuan | null;
  readonly catatan: (baris: number, kolom: number) => string | null;
  readonly dapatDiisi: Medan['dapatDiisi'];
}

export function KisiGrid(props: Props) {
  const { gridRef, kisi, pilihan, penyuntingan, tampil, temuan } = props;
  const { aktif, ujung } = pilihan;
  const huruf = useUkuranHuruf();
  const tinggi = Math.round(tinggiBarisHuruf * huruf);
  const tinggiKepala = Math.round(tinggiKepalaHuruf * huruf);
  const ukuran = useMemo(() => ukurKolom(kisi.kolom, huruf), [kisi.kolom, huruf]);
  const kotak = kotakPilihan(pilihan);

  const virtual = useVirtualizer({
    count: kisi.baris.length,
    getScrollElement: () => gridRef.current,
    estimateSize: () => tinggi,
    overscan: 6,
    scrollMargin: tinggiKepala,
    scrollPaddingStart: tinggiKepala,
    // The active row always exists: it may hold the editor, and a screen reader asks for it.
    rangeExtractor: (jarak) =>
      [...new Set([...defaultRangeExtractor(jarak), Math.min(aktif.baris, jarak.count - 1)])].toSorted((a, b) => a - b),
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, tinggi]);

  const sasaranGulung = ujung.baris === aktif.baris && ujung.kolom === aktif.kolom ? aktif : ujung;
  useEffect(() => {
    virtual.scrollToIndex(sasaranGulung.baris, { align: 'auto' });
    scrollToKolom(gridRef.current, ukuran, sasaranGulung.kolom);
  }, [virtual, gridRef, ukuran, sasaranGulung.baris, sasaranGulung.kolom]);

  const medan: Medan = {
    jumlahBaris: kisi.baris.length,
    jumlahKolom: kisi.kolom.length,
    halaman: Math.max(1, Math.floor(((gridRef.current?.clientHeight ?? 0) - tinggiKepala) / tinggi) - 1),
    terisi: ({ baris, kolom }) => tampil(baris, kolom).teks !== '',
    dapatDiisi: props.dapatDiisi,
  };
  const onKeyDown = useTombol(props, medan);
  const tetikus = useTetikus({ gridRef, pilihan, kotak, onPilih: props.onPilih, onIsiTurun: props.onIsiTurun });

  return (
    <div
      ref={gridRef}
      role="grid"
      tabIndex={0}
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
          return (
            <div
              key={`${baris.simpul.simpul.id}/${baris.ke.toString()}`}
              role="row"
              aria-rowindex={index + 2}
              className={classes['baris'] ?? ''}
              style={{ top: start - tinggiKepala, height: tinggi }}
            >
              {kisi.kolom.map((k, n) => {
                const isAktif = index === aktif.baris && n === aktif.kolom;
                const sel = kisi.sel(index, n);
                const { teks, keadaan, pesan } = tampil(index, n);
                return (
                  <SelView
                    key={k.id}
                    id={selId(index, n)}
                    baris={index}
                    kolom={n}
                    lebar={ukuran.lebar[n] ?? 0}
                    beku={ukuran.beku[n] ?? null}
                    batasBeku={n === ukuran.jumlahBeku - 1}
                    kanan={k.rata === 'kanan'}
                    judulBaris={k.id === 'uraian'}
                    jenjang={baris.simpul.simpul.jenjang}
                    teks={teks}
                    keadaan={keadaan}
                    pesan={pesan}
                    temuan={temuan(index, n)}
                    catatan={props.catatan(index, n)}
                    aktif={isAktif}
                    terpilih={isDiDalam(kotak, { baris: index, kolom: n })}
                    pegangan={
                      penyuntingan === null && index === kotak.bawah && n === kotak.kanan && sel?.jenis === 'isian'
                    }
                  >
                    {isAktif && penyuntingan !== null && sel?.jenis === 'isian' ? (
                      <PenyuntingSel
                        label={`${k.judul}: ${baris.indikator?.indikator.nama ?? baris.simpul.simpul.nama}`}
                        masukan={masukanIsian(sel.sasaran)}
                        teks={penyuntingan.teks}
                        tidakSah={keadaan === 'tidak-sah'}
                        onChange={props.onKetik}
                        onSelesai={props.onSelesai}
                      />
                    ) : null}
                  </SelView>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function useTombol(props: Props, medan: Medan): (e: KeyboardEvent<HTMLDivElement>) => void {
  const { gridRef, pilihan, penyuntingan } = props;
  return (e) => {
    const tombol = { key: e.key, ctrl: e.ctrlKey || e.metaKey, shift: e.shiftKey };
    if (penyuntingan !== null) {
      const pindah =
        e.key === 'Tab' || (e.key === 'Enter' && !e.altKey) || (penyuntingan.panahPindah && e.key.startsWith('Arrow'));
      if (e.key === 'Escape') props.onBatal();
      else if (e.key === 'F2') props.onPanahDiam();
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
    if (tombol.ctrl && e.key.toLowerCase() === 'd') props.onIsiTurun(kotakPilihan(pilihan));
    else if (tombol.ctrl && e.key.toLowerCase() === 'h') props.onRiwayat();
    else if (tombol.ctrl && e.key.toLowerCase() === 'b') props.onTunda();
    else if (e.key === 'F2') props.onSunting({ huruf: null });
    else if (e.key === 'Delete' || e.key === 'Backspace') props.onKosongkan();
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

function selId(baris: number, kolom: number): string {
  return `sel-${baris.toString()}-${kolom.toString()}`;
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
