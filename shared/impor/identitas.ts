/** What the lines around the table say: year, quarter, office, city, unit, and who signs. */
import { daftarTriwulan, type Penandatangan, type Triwulan } from '#shared/model/triwulan-data';
import { teksSel, type Kisi } from './kisi';
import { barisRapi, judulKata, satuBaris } from './teks';

export interface Identitas {
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  readonly nama: string | null;
  readonly pemda: string | null;
  /** The unit of a report that shows only its rows. */
  readonly unit: string | null;
}

/** More than a title ever has. */
const maxBarisJudul = 100;
const maxHuruf = 500;

/** The lines above the table, one per cell line, from the top. */
export function titleLines(kisi: Kisi, atas: number): string[] {
  return kisi.lembar.baris
    .filter((b) => b.nomor < atas)
    .flatMap((b) => [...new Set(b.sel.map((s) => teksSel(s).slice(0, maxHuruf)))])
    .slice(0, maxBarisJudul)
    .flatMap((t) => barisRapi(t).split('\n'));
}

/** Reads the title lines; `kepala` are the headings, which in some layouts name the quarter, `namaLembar` the sheet's tab. */
export function readIdentitas(judul: readonly string[], kepala: readonly string[], namaLembar: string): Identitas {
  const semua = [...judul, ...kepala, namaLembar];
  return {
    tahun: first(semua, yearOf) ?? first(semua, (t) => numberOrNull(/\b(20\d\d)\b/u.exec(t)?.[1])),
    triwulan: first(semua, triwulanOf),
    ...kantor(judul),
    unit: first(judul, (t) => /^unit(?: kerja)?\s*:\s*(.+)$/iu.exec(t)?.[1] ?? null),
  };
}

function first<T>(daftar: readonly string[], baca: (t: string) => T | null): T | null {
  for (const t of daftar) {
    const hasil = baca(t);
    if (hasil !== null) return hasil;
  }
  return null;
}

function numberOrNull(teks: string | undefined): number | null {
  return teks === undefined ? null : Number(teks);
}

function yearOf(teks: string): number | null {
  return numberOrNull(/(?:tahun(?:\s+anggaran)?|t\.?\s*a\.?)\s*:?\s*(20\d\d)\b/iu.exec(teks)?.[1]);
}

/** `TRIWULAN II`, `Triwulan ke-2`, `TW.2`, `Triwulan Kedua`. */
export function triwulanOf(teks: string): Triwulan | null {
  const nomor =
    /(?:triwulan|\btw|\btrw)[\s.]*(?:ke[\s-]*)?(iv|i{1,3}|[1-4]|kesatu|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)(?![\p{L}\p{N}])/iu.exec(
      teks,
    )?.[1];
  if (nomor === undefined) return null;
  const kata = [
    /^(?:i|1|kesatu|pertama|satu)$/iu,
    /^(?:ii|2|kedua|dua)$/iu,
    /^(?:iii|3|ketiga|tiga)$/iu,
    /^(?:iv|4|keempat|empat)$/iu,
  ];
  return daftarTriwulan.find((n) => kata[n - 1]?.test(nomor) === true) ?? null;
}

const jenisPemda = /(?:^|\s)((?:pemerintah\s+)?(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+\p{L}[\p{L}\s.'-]*)$/iu;
const jenisKantor =
  /\b(?:dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|satuan|kantor|rumah sakit|rsud|uptd?|bagian|puskesmas|bappeda|bapenda|bkpsdm|bpbd|dinkes)\b/iu;

/** Where the name of the office ends in a line that goes on with the period. */
const masa = /\s*(?:\b(?:sampai dengan|s\.?\s*\/?\s*d\.?)\s*)?\b(?:triwulan|tahun|periode|t\.\s*a\.)(?!\p{L}).*$/iu;

function kantor(judul: readonly string[]): { nama: string | null; pemda: string | null } {
  const berlabel = first(
    judul,
    (t) =>
      /^(?:opd|skpd|perangkat daerah|unit organisasi|nama opd|nama skpd|nama perangkat daerah)\s*:\s*(.+)$/iu.exec(
        t,
      )?.[1] ?? null,
  );
  const polos = first(judul, (t) => {
    // A title may name kind of report, year, office and quarter in one line.
    const mulai = t.includes(':') || /^(?:triwulan|tahun)\b/iu.test(t) ? -1 : t.search(jenisKantor);
    const nama = mulai === -1 ? '' : t.slice(mulai).replace(masa, '');
    return nama === '' ? null : nama;
  });
  const baris = polos ?? berlabel;
  const pemda =
    first([baris ?? '', ...judul.map((t) => t.replace(masa, ''))], (t) => jenisPemda.exec(t)?.[1] ?? null)?.replace(
      /^pemerintah\s+/iu,
      '',
    ) ?? null;
  const nama = baris === null ? '' : satuBaris(baris.replace(jenisPemda, ''));
  return { nama: nama === '' ? null : judulKata(nama), pemda: pemda === null ? null : judulKata(satuBaris(pemda)) };
}

/** The signature block under the table: place, jabatan, and after room for the hand the name, rank and NIP. */
export function readTandaTangan(kisi: Kisi, bawah: number): { tempat: string; penandatangan: Penandatangan } | null {
  const baris = kisi.lembar.baris.filter((b) => b.nomor >= bawah && b.nomor <= bawah + 60);
  // Notes begin at the left edge; who signs last, signs at the right.
  const kolom = Math.max(-1, ...baris.flatMap((b) => b.sel.map((s) => s.kolom)));
  if (kolom <= 0) return null;
  const kelompok: string[][] = [];
  let terakhir = -1;
  for (const b of baris) {
    const teks = b.sel.filter((s) => s.kolom === kolom && s.isi.jenis === 'teks').map((s) => barisRapi(teksSel(s)));
    if (teks.length === 0) continue;
    if (b.nomor > terakhir + 2 || kelompok.length === 0) kelompok.push([]);
    kelompok.at(-1)?.push(...teks.flatMap((t) => t.split('\n')));
    terakhir = b.nomor;
  }
  const [atas = [], ...sisa] = kelompok;
  const [awal = ''] = atas;
  const tempat = /^(?<tempat>\p{L}[\p{L}\s.]*?)\s*,\s*(?:.*\d{4}|[.\s_]+.*)$/u.exec(awal)?.groups?.['tempat'];
  const jabatan = tempat === undefined ? atas : atas.slice(1);
  const bawahnya = sisa.flat();
  const nip =
    bawahnya.map((t) => /^NIP\.?\s*:?\s*([\d\s]+)$/iu.exec(t)?.[1]?.trim()).find((n) => n !== undefined) ?? null;
  const [nama = '', pangkat] = bawahnya.filter((t) => !/^NIP\b/iu.test(t));
  if (jabatan.length === 0 || (nama === '' && !jabatan.some((j) => jenisKantor.test(j)))) return null;
  return {
    tempat: tempat ?? '',
    penandatangan: { peran: 'kepala', jabatan: jabatan.slice(0, 10), nama, pangkat: pangkat ?? null, nip },
  };
}
