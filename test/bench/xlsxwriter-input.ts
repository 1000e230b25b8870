import type { GayaSel, Lembar, Sel } from '#shared/laporan/lembar';

/** A sheet as test/bench/reference_xlsxwriter.py reads it: the same cells, looks and merges that our own writer gets. */
export function toXlsxWriterInput(lembar: Lembar): string {
  const looks = new Map<GayaSel, number>();
  const look = (gaya: GayaSel): number => {
    const ada = looks.get(gaya);
    if (ada !== undefined) return ada;
    looks.set(gaya, looks.size);
    return looks.size - 1;
  };
  const semua = lembar.baris.flatMap((b, r) => b.sel.map((sel, k) => ({ sel, r, k })));
  const cells = semua.map(({ sel, r, k }) => [r, k, ...cellOf(sel), look(sel.gaya)]);
  const merges = semua.flatMap(({ sel, r, k }) =>
    sel.gabung === undefined
      ? []
      : [[r, k, r + sel.gabung.baris - 1, k + sel.gabung.kolom - 1, textOf(sel), look(sel.gaya)]],
  );
  return JSON.stringify({
    formats: [...looks.keys()].map(formatOf),
    columns: lembar.kolom.map((k) => k.lebar),
    heights: lembar.baris.map((b) => b.tinggi),
    header: [lembar.kepala.dari, lembar.kepala.sampai],
    cells,
    merges,
  });
}

type Cell = ['t', string] | ['n', number] | ['f', [string, number | string]] | ['k', null];

function cellOf({ isi }: Sel): Cell {
  switch (isi.jenis) {
    case 'kosong':
    case 'tertutup':
      return ['k', null];
    case 'teks':
      return ['t', isi.teks];
    case 'angka':
      return ['n', isi.nilai];
    case 'rumus':
      return ['f', [`=${isi.rumus}`, isi.nilai ?? '']];
  }
}

function textOf({ isi, tampil }: Sel): string | number {
  return isi.jenis === 'angka' ? isi.nilai : isi.jenis === 'rumus' ? (isi.nilai ?? '') : tampil;
}

const rata = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;
const tegak = { atas: 'top', tengah: 'vcenter', bawah: 'bottom' } as const;

function formatOf(gaya: GayaSel): Record<string, unknown> {
  return {
    font_name: 'Arial',
    font_size: gaya.ukuran,
    bold: gaya.tebal,
    underline: gaya.garisBawah ? 1 : 0,
    align: rata[gaya.rata],
    valign: tegak[gaya.tegak],
    text_wrap: gaya.bungkus,
    border: gaya.bingkai ? 1 : 0,
    ...(gaya.latar === null ? {} : { bg_color: `#${gaya.latar}` }),
    ...(gaya.format === null ? {} : { num_format: gaya.format }),
  };
}
