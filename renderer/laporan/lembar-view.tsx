/** A sheet drawn as HTML tables: the preview on screen and the printed pages show the cells that the workbook gets. */
import { memo } from 'react';
import type { BarisLembar, GayaSel, Lembar, Sel } from '#shared/laporan/lembar';
import classes from './lembar-view.module.css';
import { lebarKolom, pixelsPerPoint } from './ukuran-layar';

const rataTeks = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;
const rataTegak = { atas: 'top', tengah: 'middle', bawah: 'bottom' } as const;

/** The rows above the table, the table with a header that repeats on printed pages, all of it at once; pages end where the workbook's do. */
export function LembarUtuh({ lembar, zoom }: { readonly lembar: Lembar; readonly zoom: number }) {
  const { dari, sampai } = lembar.kepala;
  return (
    <div style={{ zoom, width: 'max-content' }}>
      {/* The title rows are a table of their own: in HTML a table's header stands before all its rows. */}
      <TabelLembar lembar={lembar} baris={lembar.baris.slice(0, dari)} judul />
      <TabelLembar
        lembar={lembar}
        baris={lembar.baris.slice(sampai + 1)}
        kepala={lembar.baris.slice(dari, sampai + 1)}
        awalHalaman={lembar.awalHalaman.filter((r) => !isTerpotong(lembar, r)).map((r) => r - sampai - 1)}
      />
    </div>
  );
}

/** True for a row within a merged cell: Chromium draws a cell wrongly when it is told to break it, and well when left alone. */
function isTerpotong({ baris }: Lembar, r: number): boolean {
  return baris[r]?.sel.some((s) => s.isi.jenis === 'tertutup') ?? false;
}

interface TabelProps {
  readonly lembar: Pick<Lembar, 'kolom'>;
  readonly baris: readonly BarisLembar[];
  readonly kepala?: readonly BarisLembar[];
  /** Rows of `baris` before which a printed page begins. */
  readonly awalHalaman?: readonly number[];
  /** Rows that only lay text out; not a table to a screen reader. */
  readonly judul?: boolean;
}

/** Some rows of a sheet. No merged cell may reach beyond them. */
export const TabelLembar = memo(function TabelLembar({
  lembar,
  baris,
  kepala = [],
  awalHalaman = [],
  judul = false,
}: TabelProps) {
  const lebar = lebarKolom(lembar);
  return (
    <table
      className={classes['lembar'] ?? ''}
      role={judul ? 'presentation' : undefined}
      style={{ width: lebar.reduce((jumlah, l) => jumlah + l, 0) }}
    >
      <colgroup>
        {lebar.map((l, n) => (
          <col key={n} style={{ width: l }} />
        ))}
      </colgroup>
      {kepala.length > 0 && (
        <thead>
          <DaftarBaris baris={kepala} unsur="th" />
        </thead>
      )}
      <tbody>
        <DaftarBaris baris={baris} unsur="td" awalHalaman={awalHalaman} />
      </tbody>
    </table>
  );
});

function DaftarBaris({
  baris,
  unsur,
  awalHalaman = [],
}: Pick<TabelProps, 'baris' | 'awalHalaman'> & { readonly unsur: 'td' | 'th' }) {
  const awal = new Set(awalHalaman);
  return baris.map((b, n) => (
    <tr key={n} style={{ height: b.tinggi * pixelsPerPoint, breakBefore: awal.has(n) ? 'page' : 'auto' }}>
      {b.sel.map((sel, kolom) =>
        sel.isi.jenis === 'tertutup' ? null : <SelView key={kolom} sel={sel} unsur={unsur} />,
      )}
    </tr>
  ));
}

function SelView({ sel, unsur }: { readonly sel: Sel; readonly unsur: 'td' | 'th' }) {
  // A heading without a word is none to a screen reader.
  const Unsur = sel.tampil === '' ? 'td' : unsur;
  return (
    <Unsur
      rowSpan={sel.gabung?.baris ?? 1}
      colSpan={sel.gabung?.kolom ?? 1}
      style={styleOf(sel.gaya)}
      title={sel.isi.jenis === 'rumus' ? `=${sel.isi.rumus}` : undefined}
    >
      {sel.tampil}
    </Unsur>
  );
}

const styles = new WeakMap<GayaSel, React.CSSProperties>();

/** Looks are few and shared, so their styles are too. */
function styleOf(gaya: GayaSel): React.CSSProperties {
  const ada = styles.get(gaya);
  if (ada !== undefined) return ada;
  const style: React.CSSProperties = {
    fontSize: gaya.ukuran * pixelsPerPoint,
    fontWeight: gaya.tebal ? 700 : 400,
    textDecoration: gaya.garisBawah ? 'underline' : 'none',
    textAlign: rataTeks[gaya.rata],
    verticalAlign: rataTegak[gaya.tegak],
    whiteSpace: gaya.bungkus ? 'pre-wrap' : 'pre',
    border: gaya.bingkai ? '1px solid #000' : 'none',
    background: gaya.latar === null ? 'transparent' : `#${gaya.latar}`,
  };
  styles.set(gaya, style);
  return style;
}
