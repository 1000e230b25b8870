/** The hidden sheet of a form: whose it is and what stood in each cell when it was made, all as text. */
import { isTriwulan, type Triwulan } from '#shared/model/triwulan-data';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import type { LembarBuku } from '#shared/workbook/buku';
import {
  daftarKolomIsian,
  kolomSasaran,
  kunciBaris,
  tandaFormulir,
  versiFormulir,
  type Formulir,
  type IdentitasFormulir,
  type KolomIsian,
  type SelDasar,
} from './formulir';

const namaIdentitas = ['instansi', 'pemda', 'tahun', 'triwulan', 'unit', 'namaUnit'] as const;
const kepalaSel = ['pengenal', 'simpul', 'kolom', 'isi', 'uraian'] as const;

/** The rows of the hidden sheet. */
export function tulisDasar({ identitas, dasar }: Pick<Formulir, 'identitas' | 'dasar'>): string[][] {
  return [
    [tandaFormulir, versiFormulir.toString()],
    ...namaIdentitas.map((n) => [n, identitas[n].toString()]),
    [...kepalaSel],
    ...dasar.map(({ sasaran, dari, uraian }) => [
      kunciBaris(sasaran),
      sasaran.simpul,
      kolomSasaran(sasaran) ?? sasaran.medan,
      dari?.toString() ?? '',
      uraian,
    ]),
  ];
}

export type HasilBacaDasar =
  | { readonly jenis: 'bukan-formulir' }
  | { readonly jenis: 'versi-lain'; readonly versi: string }
  | { readonly jenis: 'rusak' }
  | { readonly jenis: 'dasar'; readonly identitas: IdentitasFormulir; readonly dasar: readonly SelDasar[] };

/** Reads the hidden sheet back; `lembar` are all sheets of the workbook. */
export function bacaDasar(lembar: readonly LembarBuku[]): HasilBacaDasar {
  for (const l of lembar) {
    const baris = l.baris.map((b) => teksBaris(b));
    const [pertama, ...sisa] = baris;
    if (pertama?.[0] !== tandaFormulir) continue;
    const versi = pertama[1] ?? '';
    if (versi !== versiFormulir.toString()) return { jenis: 'versi-lain', versi };
    const identitas = bacaIdentitas(sisa);
    const mulai = sisa.findIndex((b) => b[0] === kepalaSel[0]);
    if (identitas === null || mulai === -1) return { jenis: 'rusak' };
    const dasar = sisa.slice(mulai + 1).map((b) => bacaSelDasar(b, identitas.triwulan));
    return dasar.includes(null)
      ? { jenis: 'rusak' }
      : { jenis: 'dasar', identitas, dasar: dasar.filter((d) => d !== null) };
  }
  return { jenis: 'bukan-formulir' };
}

/** Texts of a row by column; holes are undefined. */
function teksBaris({ sel }: LembarBuku['baris'][number]): (string | undefined)[] {
  const hasil: (string | undefined)[] = [];
  for (const { kolom, isi } of sel) {
    // The sheet is some columns wide; a stray cell far to the right is none of ours.
    if (kolom >= kepalaSel.length) continue;
    hasil[kolom] = isi.jenis === 'teks' ? isi.teks : isi.jenis === 'angka' ? isi.nilai.toString() : undefined;
  }
  return hasil;
}

function bacaIdentitas(baris: readonly (string | undefined)[][]): IdentitasFormulir | null {
  const ambil = (nama: (typeof namaIdentitas)[number]): string => baris.find((b) => b[0] === nama)?.[1] ?? '';
  const tahun = Number(ambil('tahun'));
  const triwulan = Number(ambil('triwulan'));
  if (!Number.isInteger(tahun) || !isTriwulan(triwulan) || ambil('unit') === '') return null;
  return {
    instansi: ambil('instansi'),
    pemda: ambil('pemda'),
    tahun,
    triwulan,
    unit: ambil('unit'),
    namaUnit: ambil('namaUnit'),
  };
}

function bacaSelDasar(baris: readonly (string | undefined)[], triwulan: Triwulan): SelDasar | null {
  const [kunci = '', simpul = '', kolom = '', isi = '', uraian = ''] = baris;
  const pisah = kunci.indexOf('/');
  const medan = daftarKolomIsian.find((k) => k === kolom);
  if (pisah < 1 || simpul === '' || medan === undefined) return null;
  const sasaran = toSasaran(kunci.slice(0, pisah), { simpul, id: kunci.slice(pisah + 1), triwulan }, medan);
  if (sasaran === null) return null;
  const rupiah = sasaran.jenis === 'anggaran' && sasaran.medan === 'nilai';
  const dari: IsiMedan = isi === '' ? null : rupiah ? Number(isi) : isi;
  return typeof dari === 'number' && !Number.isSafeInteger(dari) ? null : { sasaran, dari, uraian };
}

function toSasaran(
  jenis: string,
  dasar: { readonly simpul: string; readonly id: string; readonly triwulan: Triwulan },
  kolom: KolomIsian,
): SasaranIsian | null {
  if (dasar.id === '') return null;
  if (jenis === 'kinerja') return { jenis, ...dasar, medan: kolom };
  if (jenis === 'anggaran')
    return kolom === 'nilai' || kolom === 'keterangan' ? { jenis, ...dasar, medan: kolom } : null;
  if (jenis === 'keterangan') return kolom === 'keterangan' ? { jenis, ...dasar, medan: 'teks' } : null;
  return null;
}
