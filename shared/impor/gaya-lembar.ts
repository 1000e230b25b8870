import { teksSel } from './kisi';
import type { Tabel } from './tabel';

/** The separators of numbers that a sheet holds as text; null where it does not tell. */
export interface GayaLembar {
  readonly ribuan: '.' | ',' | null;
  readonly desimal: '.' | ',' | null;
}

/** Learns the style from the numbers that can be read in one way only, such as `9.756.893.547` and `12,5`. */
export function readGaya({ baris }: Pick<Tabel, 'baris'>): GayaLembar {
  const suara = { ribuan: { '.': 0, ',': 0 }, desimal: { '.': 0, ',': 0 } };
  for (const b of baris) {
    for (const isi of ['target', 'pagu', 'realisasi', 'realisasiAnggaran', 'capaian', 'capaianAnggaran'] as const) {
      const sel = b.sel.get(isi);
      if (sel?.isi.jenis !== 'teks') continue;
      const teks = teksSel(sel);
      const ribuan =
        /\d([.,])\d{3}\1\d{3}/u.exec(teks)?.[1] ??
        (isi.startsWith('pagu') || isi === 'realisasiAnggaran' ? /\d([.,])\d{3}(?!\d)/u.exec(teks)?.[1] : undefined);
      const desimal = /\d([.,])(?:\d{1,2}|\d{4,})(?!\d)(?![.,])/u.exec(teks)?.[1];
      if (ribuan === '.' || ribuan === ',') suara.ribuan[ribuan]++;
      if (desimal === '.' || desimal === ',') suara.desimal[desimal]++;
    }
  }
  const ribuan = majority(suara.ribuan);
  const desimal = majority(suara.desimal);
  // A sheet that uses one sign for both tells nothing.
  if (ribuan !== null && ribuan === desimal) return { ribuan: null, desimal: null };
  return { ribuan: ribuan ?? other(desimal), desimal: desimal ?? other(ribuan) };
}

/** Nearly all of them; a mixed sheet is asked about, number by number. */
function majority(suara: Readonly<Record<'.' | ',', number>>): '.' | ',' | null {
  const [titik, koma] = [suara['.'], suara[',']];
  if (titik > koma * 9) return '.';
  return koma > titik * 9 ? ',' : null;
}

function other(pemisah: '.' | ',' | null): '.' | ',' | null {
  return pemisah === null ? null : pemisah === '.' ? ',' : '.';
}
