/**
 * A returned form, read:
 *
 *   Buku > hidden sheet: whose form, what stood where > the sheet with the row of column names > rows by their identity
 *        > per cell: base, and what is written now
 *
 * It only reads. Rows may have been sorted, columns moved or hidden, the sheet renamed, the file saved by LibreOffice.
 */
import { formatAngkaAtauTeks } from '#shared/angka/format-angka';
import { satuBaris } from '#shared/impor/teks';
import { alamatSel } from '#shared/laporan/lembar';
import { triwulanRomawi, type Instansi, type Triwulan } from '#shared/model/triwulan-data';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import type { BarisBuku, Buku, LembarBuku, SelBuku } from '#shared/workbook/buku';
import { bacaDasar } from './dasar-formulir';
import { bacaSelFormulir, type BacaanFormulir } from './baca-sel';
import {
  daftarKolomIsian,
  isSameIsi,
  jenisMasukan,
  kolomSasaran,
  kolomUraian,
  kunciBaris,
  tandaFormulir,
  versiFormulir,
  type IdentitasFormulir,
  type KolomIsian,
  type SelDasar,
} from './formulir';

export interface SelTerbaca {
  readonly sasaran: SasaranIsian;
  readonly uraian: string;
  /** Where it stands now, e.g. `E12`. */
  readonly alamat: string;
  /** What stood there when the form was made. */
  readonly dari: IsiMedan;
  readonly bacaan: BacaanFormulir;
}

/** A row that cannot be taken, and why. */
export interface BarisTertolak {
  readonly uraian: string;
  /** Null for a row that is no longer on the sheet. */
  readonly alamat: string | null;
  readonly pesan: string;
}

export interface FormulirTerbaca {
  readonly identitas: IdentitasFormulir;
  readonly sel: readonly SelTerbaca[];
  readonly tertolak: readonly BarisTertolak[];
}

export type HasilBacaFormulir =
  | { readonly status: 'berhasil'; readonly formulir: FormulirTerbaca }
  | { readonly status: 'ditolak'; readonly pesan: string };

/** What the form must be for. */
export interface TahunTujuan {
  readonly instansi: Pick<Instansi, 'nama' | 'pemda'>;
  readonly tahun: number;
}

/** Reads a returned form of this office, year and quarter; any other is refused with the sentence to show. */
export function bacaFormulir(buku: Buku, tujuan: TahunTujuan, triwulan: Triwulan): HasilBacaFormulir {
  const hasil = bacaDasar(buku.lembar);
  switch (hasil.jenis) {
    case 'bukan-formulir':
      return ditolak(
        'Berkas ini bukan formulir isian Triwulan, atau tabelnya disalin ke buku kerja lain. Pilih berkas formulir yang dibuat lewat menu "Buat formulir isian Excel".',
      );
    case 'versi-lain':
      return ditolak(
        `Formulir ini dibuat dengan versi ${hasil.versi}, sedangkan aplikasi ini membaca versi ${versiFormulir.toString()}. Perbarui aplikasi, atau buat formulir baru.`,
      );
    case 'rusak':
      return ditolak(
        'Catatan tersembunyi di dalam formulir ini rusak, jadi isinya tidak dapat dicocokkan dengan aman. Buat formulir baru dan salin isiannya ke sana.',
      );
    case 'dasar': {
      const beda = salahTujuan(hasil.identitas, tujuan, triwulan);
      if (beda !== null) return ditolak(beda);
      const [tabel, kembar] = findTabel(buku.lembar);
      if (kembar !== undefined)
        return ditolak(
          `Berkas ini memuat formulir yang sama dua kali, di lembar "${tabel?.lembar.nama ?? ''}" dan "${kembar.lembar.nama}", jadi tidak jelas mana yang benar. Hapus lembar yang tidak dipakai, simpan, lalu baca lagi.`,
        );
      if (tabel === undefined)
        return ditolak(
          'Tabel isian tidak ditemukan: baris atau kolom tersembunyi formulir ini terhapus. Buat formulir baru dan salin isiannya ke sana.',
        );
      return { status: 'berhasil', formulir: { identitas: hasil.identitas, ...bacaTabel(tabel, hasil.dasar) } };
    }
  }
}

function ditolak(pesan: string): HasilBacaFormulir {
  return { status: 'ditolak', pesan };
}

function salahTujuan(form: IdentitasFormulir, tujuan: TahunTujuan, triwulan: Triwulan): string | null {
  const sama = (a: string, b: string): boolean => satuBaris(a).toLowerCase() === satuBaris(b).toLowerCase();
  if (!sama(form.instansi, tujuan.instansi.nama) || !sama(form.pemda, tujuan.instansi.pemda))
    return `Formulir ini milik ${form.instansi} ${form.pemda}, sedangkan yang sedang dibuka ${tujuan.instansi.nama} ${tujuan.instansi.pemda}. Pilih formulir yang benar.`;
  if (form.tahun !== tujuan.tahun)
    return `Formulir ini untuk tahun ${form.tahun.toString()}, sedangkan yang sedang dibuka tahun ${tujuan.tahun.toString()}. Buka tahun ${form.tahun.toString()} dahulu lewat layar Mulai.`;
  if (form.triwulan !== triwulan)
    return `Formulir ini untuk Triwulan ${triwulanRomawi[form.triwulan]}, sedangkan yang sedang dibuka Triwulan ${triwulanRomawi[triwulan]}. Pilih TW ${triwulanRomawi[form.triwulan]} di kanan atas, lalu baca formulir ini lagi.`;
  return null;
}

interface Tabel {
  readonly lembar: LembarBuku;
  readonly tanda: BarisBuku;
  readonly kolomTanda: number;
  readonly kolom: ReadonlyMap<string, number>;
}

/** The sheets with a row of column names; the hidden sheet has the mark too, but no columns to fill. */
function findTabel(daftar: readonly LembarBuku[]): Tabel[] {
  return daftar.flatMap((lembar) => {
    for (const tanda of lembar.baris) {
      const kolom = new Map(tanda.sel.flatMap((s) => (s.isi.jenis === 'teks' ? [[s.isi.teks, s.kolom] as const] : [])));
      const kolomTanda = kolom.get(tandaFormulir);
      if (kolomTanda !== undefined && kolom.has('nilai') && kolom.has(kolomUraian))
        return [{ lembar, tanda, kolomTanda, kolom }];
    }
    return [];
  });
}

function bacaTabel(tabel: Tabel, dasar: readonly SelDasar[]): Pick<FormulirTerbaca, 'sel' | 'tertolak'> {
  const perBaris = dasarPerBaris(dasar);
  const ditemukan = new Map<string, BarisBuku[]>();
  const tertolak: BarisTertolak[] = [];
  for (const baris of tabel.lembar.baris) {
    if (baris === tabel.tanda) continue;
    const kunci = teksDi(baris, tabel.kolomTanda);
    if (kunci !== '' && perBaris.has(kunci)) ditemukan.set(kunci, [...(ditemukan.get(kunci) ?? []), baris]);
    else if (kunci !== '' || isTerisi(tabel, baris))
      tertolak.push({
        uraian: uraianDi(tabel, baris),
        alamat: alamatSel(baris.nomor, tabel.kolom.get('nilai') ?? 0),
        pesan: 'Baris ini bukan bagian dari formulir (ditambahkan atau pengenalnya hilang), jadi tidak dibaca.',
      });
  }
  const sel: SelTerbaca[] = [];
  for (const [kunci, isi] of perBaris) {
    const [baris, ...lain] = ditemukan.get(kunci) ?? [];
    const uraian = isi[0]?.uraian ?? '';
    const alasan = alasanTolak(tabel, baris, lain, uraian);
    if (baris === undefined || alasan !== null)
      tertolak.push({
        uraian,
        alamat: baris === undefined ? null : alamatSel(baris.nomor, tabel.kolom.get('nilai') ?? 0),
        pesan: alasan ?? '',
      });
    else sel.push(...isi.flatMap((d) => bacaSelBaris(tabel, baris, d) ?? []));
  }
  return { sel, tertolak };
}

function dasarPerBaris(dasar: readonly SelDasar[]): Map<string, SelDasar[]> {
  const hasil = new Map<string, SelDasar[]>();
  for (const d of dasar) {
    const kunci = kunciBaris(d.sasaran);
    const ada = hasil.get(kunci);
    if (ada === undefined) hasil.set(kunci, [d]);
    else ada.push(d);
  }
  return hasil;
}

function alasanTolak(
  tabel: Tabel,
  baris: BarisBuku | undefined,
  lain: readonly BarisBuku[],
  uraian: string,
): string | null {
  if (baris === undefined) return 'Baris ini sudah dihapus dari formulir. Isinya di aplikasi tidak diubah.';
  if (lain.length > 0)
    return `Baris ini muncul lebih dari satu kali (baris ${[baris, ...lain].map((b) => (b.nomor + 1).toString()).join(', ')}), jadi tidak jelas mana yang benar. Hapus yang tidak dipakai, lalu baca lagi.`;
  return satuBaris(uraian) === uraianDi(tabel, baris)
    ? null
    : 'Nama baris ini tidak cocok dengan pengenal tersembunyinya; mungkin baris diurutkan sebagian atau namanya diubah. Kembalikan urutannya, lalu baca lagi.';
}

/** Null for a cell whose column was deleted: nothing is known of it, so nothing is changed. */
function bacaSelBaris({ kolom }: Tabel, baris: BarisBuku, { sasaran, dari, uraian }: SelDasar): SelTerbaca | null {
  const nama = kolomSasaran(sasaran);
  const k = nama === null ? undefined : kolom.get(nama);
  if (k === undefined) return null;
  const sel = selDi(baris, k);
  return {
    sasaran,
    uraian,
    alamat: alamatSel(baris.nomor, k),
    dari,
    bacaan: isUntouched(sel, dari) ? { jenis: 'isi', ke: dari } : bacaan(sel, sasaran, dari),
  };
}

/** A figure too long for a spreadsheet was written as text; it counts as untouched by its text. */
function isUntouched(sel: SelBuku | undefined, dari: IsiMedan): boolean {
  return typeof dari === 'string' && sel?.isi.jenis === 'teks' && sel.isi.teks === formatAngkaAtauTeks(dari);
}

/** What says the same as before is what stood before, to the letter: 68.5 in a cell that held 68.50. */
function bacaan(sel: SelBuku | undefined, sasaran: SasaranIsian, dari: IsiMedan): BacaanFormulir {
  const hasil = bacaSelFormulir(sel, jenisMasukan(sasaran));
  return hasil.jenis === 'isi' && isSameIsi(sasaran, hasil.ke, dari) ? { jenis: 'isi', ke: dari } : hasil;
}

function selDi(baris: BarisBuku, kolom: number): SelBuku | undefined {
  return baris.sel.find((s) => s.kolom === kolom);
}

function teksDi(baris: BarisBuku, kolom: number): string {
  const isi = selDi(baris, kolom)?.isi;
  return isi?.jenis === 'teks' ? isi.teks : '';
}

function uraianDi({ kolom }: Tabel, baris: BarisBuku): string {
  return satuBaris(teksDi(baris, kolom.get(kolomUraian) ?? 0));
}

/** True for a row below the headings with something in a column to fill. */
function isTerisi({ tanda, kolom }: Tabel, baris: BarisBuku): boolean {
  const isian = new Set(daftarKolomIsian.flatMap((k: KolomIsian) => kolom.get(k) ?? []));
  return baris.nomor > tanda.nomor && baris.sel.some((s) => isian.has(s.kolom));
}
