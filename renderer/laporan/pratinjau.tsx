import { ScrollArea } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { memo } from 'react';
import type { BarisLembar, GayaSel, Lembar, Sel } from '#shared/laporan/lembar';
import classes from './pratinjau.module.css';

/** Pixels of one character of column width, and of one point, at 96 dpi. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 96 / 72;
const paperPadding = 24;

const rataTeks = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;
const rataTegak = { atas: 'top', tengah: 'middle', bawah: 'bottom' } as const;

/** The sheet as it will come out, fitted to the width at hand: the same cells that are written to the workbook. */
export const Pratinjau = memo(function Pratinjau({ lembar }: { readonly lembar: Lembar }) {
  const { ref, width } = useElementSize();
  const lebar = lembar.kolom.map((k) => k.lebar * pixelsPerCharacter + 5);
  const lebarLembar = lebar.reduce((jumlah, l) => jumlah + l, 0);
  const zoom = width === 0 ? 1 : Math.min(1, (width - 2 * paperPadding) / lebarLembar);
  const { dari, sampai } = lembar.kepala;
  const kolom = (
    <colgroup>
      {lebar.map((l, n) => (
        <col key={n} style={{ width: l }} />
      ))}
    </colgroup>
  );
  return (
    <ScrollArea h="100%" type="auto" bg="gray.2" viewportRef={ref}>
      <div className={classes['kertas'] ?? ''} style={{ zoom, width: lebarLembar, padding: paperPadding / 2 }} role="region" aria-label={`Pratinjau ${lembar.judul}`}>
        {/* The title rows are a table of their own: in HTML a table's header stands before all its rows. */}
        <table className={classes['lembar'] ?? ''} role="presentation">
          {kolom}
          <tbody>
            <DaftarBaris baris={lembar.baris.slice(0, dari)} mulai={0} kepala={false} />
          </tbody>
        </table>
        <table className={classes['lembar'] ?? ''}>
          {kolom}
          <thead className={classes['kepala'] ?? ''}>
            <DaftarBaris baris={lembar.baris.slice(dari, sampai + 1)} mulai={dari} kepala />
          </thead>
          <tbody>
            <DaftarBaris baris={lembar.baris.slice(sampai + 1)} mulai={sampai + 1} kepala={false} />
          </tbody>
        </table>
      </div>
    </ScrollArea>
  );
});

function DaftarBaris({ baris, mulai, kepala }: { readonly baris: readonly BarisLembar[]; readonly mulai: number; readonly kepala: boolean }) {
  return baris.map((b, n) => (
    <tr key={mulai + n} style={{ height: b.tinggi * pixelsPerPoint }}>
      {b.sel.map((sel, kolom) => (sel.isi.jenis === 'tertutup' ? null : <SelView key={kolom} sel={sel} kepala={kepala} />))}
    </tr>
  ));
}

function SelView({ sel, kepala }: { readonly sel: Sel; readonly kepala: boolean }) {
  const Unsur = kepala ? 'th' : 'td';
  return (
    <Unsur rowSpan={sel.gabung?.baris ?? 1} colSpan={sel.gabung?.kolom ?? 1} style={styleOf(sel.gaya)} title={sel.isi.jenis === 'rumus' ? `=${sel.isi.rumus}` : undefined}>
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
