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

/**
 * The sheet with a table that is known: one of the wanted quarter before others, visible before hidden, then the latest
 * quarter that has figures. The choice is noted when there was one.
 */
export function pilihLembar(buku: Buku, triwulan: Triwulan | null, catatan: Catatan): LembarTerpilih | null {
  const calon = buku.lembar.flatMap((lembar) => {
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
    return [{ kisi, kepala, judul, identitas }];
  });
  const nilai = (c: LembarTerpilih): number =>
    (triwulan !== null && c.identitas.triwulan === triwulan ? 1e6 : 0) +
    (c.kisi.lembar.tersembunyi ? 0 : 1e5) +
    (hasFigures(c) ? 1e4 : 0) +
    (c.identitas.triwulan ?? 0) * 1e3 +
    c.kepala.skor;
  const [terbaik, ...lain] = calon.toSorted((a, b) => nilai(b) - nilai(a));
  if (terbaik === undefined) return null;
  if (lain.length > 0)
    catatan.tambah(
      '',
      'disimpulkan: lembar',
      [terbaik, ...lain].map((c) => c.kisi.lembar.nama).join(', '),
      terbaik.kisi.lembar.nama,
    );
  return terbaik;
}

/** True when somebody has entered a realisasi: templates for later quarters lie beside the filled one. */
function hasFigures({ kisi, kepala }: LembarTerpilih): boolean {
  const kolom = new Set([...(kepala.kolom.get('realisasi') ?? []), ...(kepala.kolom.get('realisasiAnggaran') ?? [])]);
  return kisi.lembar.baris.some(
    (b) =>
      b.nomor > kepala.bawah && b.sel.some((s) => kolom.has(s.kolom) && s.isi.jenis === 'angka' && s.isi.nilai !== 0),
  );
}
