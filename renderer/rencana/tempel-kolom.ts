import { formatJumlah } from '#shared/angka/format-angka';
import { countJudulKolom, sebutJudul } from '#shared/tabel/judul-tempel';
import { readTsv } from '#shared/tabel/tsv';

/** What a paste laid where, and what was left out. */
export interface HasilTempel {
  readonly teks: ReadonlyMap<string, string>;
  /** The headings that were left out, in words; empty without any. */
  readonly judul: string;
  /** Blank cells right below them: a part of the headings, or rows without a figure; only the person can tell. */
  readonly kosong: number;
  readonly lebih: number;
}

/**
 * A column copied from a sheet, laid from the row `dari` of `kunci` downward: of each line the first cell. An empty
 * cell leaves its row as it is. Headings copied along, and what goes beyond the last row, are told, not lost silently.
 */
export function tempelKolom(kunci: readonly string[], dari: number, papan: string): HasilTempel {
  const disalin = readTsv(papan);
  const judul = countJudulKolom(disalin);
  const kolom = disalin.map(([pertama = '']) => pertama.trim());
  const baris = kolom.slice(judul);
  const teks = new Map<string, string>();
  baris.forEach((isi, n) => {
    const k = kunci[dari + n];
    if (k !== undefined && isi !== '') teks.set(k, isi);
  });
  return {
    teks,
    judul: sebutJudul(kolom.slice(0, judul).map((isi) => [isi])),
    kosong:
      judul === 0
        ? 0
        : Math.max(
            0,
            baris.findIndex((isi) => isi !== ''),
          ),
    lebih: Math.max(0, dari + baris.length - kunci.length),
  };
}

/** What a paste did, in sentences; `apa` is what the column holds. */
export function sebutTempelan(apa: string, { teks, judul, kosong, lebih }: HasilTempel): string {
  if (judul !== '' && teks.size === 0 && lebih === 0)
    return `Yang disalin hanya judul kolom: "${judul}". Tidak ada yang berubah; salin sel ${apa} di bawah judul itu.`;
  const sisa = lebih === 0 ? '' : ` ${formatJumlah(lebih)} baris terakhir tidak punya tempat dan tidak dipakai.`;
  const dilewati = judul === '' ? '' : ` Judul kolom yang ikut tersalin dilewati: "${judul}".`;
  const sela =
    kosong === 0
      ? ''
      : ` Di bawah judul ada ${formatJumlah(kosong)} sel kosong, jadi ${formatJumlah(kosong)} baris pertama tidak diisi; bila sel kosong itu bagian judul, tempel lagi tanpa judulnya.`;
  return `${formatJumlah(teks.size)} ${apa} ditempel.${dilewati}${sela}${sisa}`;
}
