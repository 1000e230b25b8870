/** What the lines around the table say: year, quarter, office, city, unit, and who signs. */
import { daftarTriwulan, type Penandatangan, type Triwulan } from '#shared/model/triwulan-data';
import { teksSel, type Kisi } from './kisi';
import { barisNip, barisRapi, judulKata, satuBaris, tempatTanggal } from './teks';

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
    .flatMap((b) => {
      const teks = [...new Set(b.sel.map((s) => teksSel(s).slice(0, maxHuruf)))];
      // A label and what it says may stand in cells of their own.
      return teks.length > 1 && teks.length <= 4 ? [...teks, teks.join(' ')] : teks;
    })
    .slice(0, maxBarisJudul)
    .flatMap((t) => barisRapi(t).split('\n'));
}

/** Reads the title lines; `kepala` are the headings, which in some layouts name the quarter, `namaLembar` the sheet's tab. */
export function readIdentitas(judul: readonly string[], kepala: readonly string[], namaLembar: string): Identitas {
  const semua = [...judul, ...kepala, namaLembar];
  return {
    tahun: first(semua, yearOf) ?? first(semua, (t) => numberOrNull(/\b(20\d\d)\b/u.exec(t)?.[1])),
    triwulan: first(semua, triwulanOf) ?? first(judul, triwulanOfBulan),
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
    /(?:tri ?wulan|\bt\.?w|\btrw)[\s.:]*(?:ke[\s\u2013-]*)?[\s\u2013-]*(iv|i{1,3}|[1-4]|kesatu|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)(?![\p{L}\p{N}])/iu.exec(
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

const bulanAkhir = ['maret', 'juni', 'september', 'desember'] as const;

/** `s.d. 30 Juni`, `Januari - September`, `sampai dengan Bulan Maret`: the months a report runs to. */
function triwulanOfBulan(teks: string): Triwulan | null {
  const bulan =
    /(?:januari|\bs\.?\s*\/?\s*d\.?|sampai(?: dengan)?|per|periode|akhir)[\s:]*(?:[\u2013-]|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?)?[\s:]*(?:akhir\s+)?(?:bulan\s+)?(?:\d{1,2}\s+)?(maret|juni|september|desember)\b/iu
      .exec(teks)?.[1]
      ?.toLowerCase();
  return daftarTriwulan.find((n) => bulanAkhir[n - 1] === bulan) ?? null;
}

const jenisPemda = /(?:^|\s)((?:pemerintah\s+)?(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+\p{L}[\p{L}\s.'-]*)$/iu;
const jenisKantor =
  /\b(?:dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|satuan|kantor|rumah sakit|rsud|uptd?|bagian|puskesmas|bappeda|bapenda|bkpsdm|bpbd|dinkes)\b/iu;

/** Where the name of the office ends in a line that goes on with the period. */
const masa = /\s*(?:\b(?:sampai dengan|s\.?\s*\/?\s*d\.?)\s*)?\b(?:triwulan|tahun|periode|t\.\s*a\.)(?!\p{L}).*$/iu;

function kantor(judul: readonly string[]): { nama: string | null; pemda: string | null } {
  const berlabel = first(
    judul,
    (t) => /(?:^|\s)(?:opd|skpd|perangkat daerah|unit organisasi)\s*:\s*(.+)$/iu.exec(t)?.[1] ?? null,
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
  const kelompok = lineGroups(kisi, bawah);
  const tanggal = kelompok[0]?.findIndex((t) => tempatTanggal.test(t)) ?? -1;
  const tempat = tempatTanggal.exec(kelompok[0]?.[tanggal] ?? '')?.groups?.['tempat'] ?? '';
  const atas = kelompok[0]?.slice(tanggal + 1) ?? [];
  const sisa = kelompok.slice(1);
  // Without room for the hand the name is the line above rank and NIP.
  const akhir = sisa.length > 0 ? -1 : atas.findIndex((t) => barisNip.test(t) || pangkatPns.test(t));
  const jabatan = akhir > 0 ? atas.slice(0, akhir - 1) : atas;
  const bawahnya = akhir > 0 ? atas.slice(akhir - 1) : sisa.flat();
  const nip = bawahnya.map((t) => barisNip.exec(t)?.groups?.['nip']?.trim()).find((n) => n !== undefined && n !== '');
  const [nama = '', pangkat] = bawahnya.filter((t) => !barisNip.test(t));
  if (jabatan.length === 0 || (nama === '' && !jabatan.some((j) => jenisKantor.test(j)))) return null;
  return {
    tempat,
    penandatangan: { peran: 'kepala', jabatan: jabatan.slice(0, 10), nama, pangkat: pangkat ?? null, nip: nip ?? null },
  };
}

/** Ranks of civil servants. */
const pangkatPns = /^(?:pangkat\b|golongan\b|pembina|penata|pengatur|juru)\b/iu;

/** The lines of whoever signs, in groups that empty rows part. */
function lineGroups(kisi: Kisi, bawah: number): string[][] {
  const semua = kisi.lembar.baris.filter((b) => b.nomor >= bawah && b.nomor <= bawah + 60);
  const tepi = Math.max(0, ...semua.flatMap((b) => b.sel.map((s) => s.kolom)));
  // A note across the sheet, its merged cell parted and filled, stands in every cell.
  const baris = semua.filter((b) => b.sel.length <= tepi * 0.7 || new Set(b.sel.map(teksSel)).size > 1);
  const kolomTerkanan = (pilih: (teks: string) => boolean): number =>
    Math.max(-1, ...baris.flatMap((b) => b.sel.filter((s) => pilih(teksSel(s))).map((s) => s.kolom)));
  // Who signs last, signs at the right; notes begin at the left edge.
  const bernip = kolomTerkanan((t) =>
    barisRapi(t)
      .split('\n')
      .some((l) => barisNip.test(l)),
  );
  const kolom = bernip === -1 ? kolomTerkanan(() => true) : bernip;
  if (kolom <= 0) return [];
  const kelompok: string[][] = [];
  let terakhir = -1;
  for (const b of baris) {
    const sel = b.sel
      .filter((s) => Math.abs(s.kolom - kolom) <= 1 && s.isi.jenis === 'teks')
      .toSorted((x, y) => Math.abs(x.kolom - kolom) - Math.abs(y.kolom - kolom))[0];
    if (sel === undefined) continue;
    if (b.nomor > terakhir + 2 || kelompok.length === 0) kelompok.push([]);
    kelompok.at(-1)?.push(...barisRapi(teksSel(sel)).split('\n'));
    terakhir = b.nomor;
  }
  return kelompok;
}
