/** Which sheet of a workbook is the report. */
import type { Triwulan } from '#shared/model/triwulan-data';
import type { Buku } from '#shared/workbook/buku';
import type { Catatan } from './catatan';
import { readIdentitas, titleLines, type Identitas } from './identitas';
import { findKepala, type KepalaTabel } from './kepala';
import { buildKisi, teksSel, type Kisi } from './kisi';

export interface LembarTerpilih {
  readonly kisi: Kisi;
  readonly kepala: KepalaTabel;
  readonly judul: readonly string[];
  readonly identitas: Identitas;
}

/** A sheet that holds the table of a report. */
export interface CalonLembar {
  readonly nama: string;
  readonly triwulan: Triwulan | null;
  readonly tersembunyi: boolean;
  /** True when somebody has entered a realisasi in it. */
  readonly berisi: boolean;
}

export interface PilihanLembar {
  readonly terpilih: LembarTerpilih;
  readonly alasan: string;
  readonly calon: readonly CalonLembar[];
}

type Calon = LembarTerpilih & { readonly berisi: boolean };

/** What speaks for one sheet before another, the strongest first; `alasan` completes "dipilih karena ...". */
const ukuran = (
  triwulan: Triwulan | null,
): readonly { readonly nilai: (c: Calon) => number; readonly alasan: string }[] => [
  {
    nilai: (c) => (triwulan !== null && c.identitas.triwulan === triwulan ? 1 : 0),
    alasan: 'judulnya menyebut triwulan yang dipilih',
  },
  { nilai: (c) => (c.kisi.lembar.tersembunyi ? 0 : 1), alasan: 'lembar lain tersembunyi' },
  { nilai: (c) => (c.berisi ? 1 : 0), alasan: 'hanya lembar ini yang realisasinya sudah terisi' },
  { nilai: (c) => c.identitas.triwulan ?? 0, alasan: 'triwulannya paling akhir' },
  { nilai: (c) => c.kepala.skor, alasan: 'kepala tabelnya paling lengkap' },
];

/**
 * The sheet with a table that is known: the one a person chose (`dipilih`, its name); else one of the wanted quarter before
 * others, visible before hidden, with figures before empty ones, then the latest quarter. Null when there is none.
 */
export function pilihLembar(
  buku: Buku,
  triwulan: Triwulan | null,
  dipilih: string | null,
  catatan: Catatan,
): PilihanLembar | null {
  const calon = buku.lembar.flatMap((lembar): Calon[] => {
    const kisi = buildKisi(lembar);
    const kepala = findKepala(kisi);
    if (kepala === null) return [];
    const judul = titleLines(kisi, kepala.atas);
    const barisKepala = lembar.baris.filter((b) => b.nomor >= kepala.atas && b.nomor <= kepala.bawah);
    const identitas = readIdentitas(
      judul,
      barisKepala.flatMap((b) => b.sel.map(teksSel)),
      lembar.nama,
    );
    return [{ kisi, kepala, judul, identitas, berisi: hasFigures(kisi, kepala) }];
  });
  const urutan = ukuran(triwulan);
  const [terbaik, kedua] = calon.toSorted((a, b) => {
    const beda = urutan.find((u) => u.nilai(a) !== u.nilai(b));
    return beda === undefined ? 0 : beda.nilai(b) - beda.nilai(a);
  });
  if (terbaik === undefined) return null;
  const olehOrang = calon.find((c) => c.kisi.lembar.nama === dipilih);
  const terpilih = olehOrang ?? terbaik;
  const alasan =
    olehOrang !== undefined
      ? 'menurut pilihan Anda'
      : kedua === undefined
        ? 'satu-satunya lembar berisi tabel laporan'
        : sebab(terbaik, kedua, urutan);
  if (calon.length > 1)
    catatan.tambah(
      '',
      'disimpulkan: lembar',
      calon.map((c) => c.kisi.lembar.nama).join(', '),
      `${terpilih.kisi.lembar.nama} (${alasan})`,
    );
  return {
    terpilih,
    alasan,
    calon: calon.map((c) => ({
      nama: c.kisi.lembar.nama,
      triwulan: c.identitas.triwulan,
      tersembunyi: c.kisi.lembar.tersembunyi,
      berisi: c.berisi,
    })),
  };
}

function sebab(terbaik: Calon, kedua: Calon, urutan: ReturnType<typeof ukuran>): string {
  const beda = urutan.find((u) => u.nilai(terbaik) !== u.nilai(kedua));
  return `dipilih karena ${beda?.alasan ?? 'berada paling depan'}`;
}

/** True when somebody has entered a realisasi: templates for later quarters lie beside the filled one. */
function hasFigures(kisi: Kisi, kepala: KepalaTabel): boolean {
  const kolom = new Set([...(kepala.kolom.get('realisasi') ?? []), ...(kepala.kolom.get('realisasiAnggaran') ?? [])]);
  return kisi.lembar.baris.some(
    (b) =>
      b.nomor > kepala.bawah && b.sel.some((s) => kolom.has(s.kolom) && s.isi.jenis === 'angka' && s.isi.nilai !== 0),
  );
}
