/** Nomenclature codes as offices write them: with points, with spaces, with lost zeros, before the name or in columns. */

const bagianKode = String.raw`(?:\d|[Xx])[.\s]\s?(?:\d{1,2}|[Xx]{2})(?:[.\s]\s?\d{1,4}){1,4}`;
const kodeDidepan = new RegExp(String.raw`^(?<kode>${bagianKode})[.)]?(?:\s*[-:]\s*|\s+)(?<nama>\P{N}.*)$`, 'u');
const kodeUtuh = new RegExp(String.raw`^${bagianKode}\.?$`, 'u');
const nomorDidepan = /^(?<nomor>(?:[IVXLC]+|\d{1,3}(?:\.\d{1,3})?)[.)]|\d{1,3}\.\d{1,3})\s+(?<nama>\p{L}.*)$/u;

/** Digits of the parts: urusan, bidang, program, kegiatan's two, sub kegiatan (2 until 2023, 4 since). */
const panjangBagian = [1, 2, 2, 1, 2, 2];

/** A code in the official form (`2.08.01.2.01`), or null for what is none. Zeros that a number format lost come back. */
export function rapikanKode(teks: string): string | null {
  const rapi = teks.trim();
  if (!kodeUtuh.test(rapi)) return null;
  const bagian = rapi.split(/[.\s]+/u).filter((b) => b !== '');
  return bagian.map((b, n) => b.toUpperCase().padStart(panjangBagian[n] ?? 0, '0')).join('.');
}

/** The code in a column of running numbers: `1.1.1` there is a number, which a code of three parts never looks like. */
export function kodeDariNomor(teks: string): string | null {
  return /^\d[.\s]\d[.\s]\d\.?$/u.test(teks.trim()) ? null : rapikanKode(teks);
}

/** A printed name parted into code or number, and the name itself. */
export function pisahkanKode(teks: string): {
  readonly kode: string | null;
  readonly nomor: string;
  readonly nama: string;
} {
  const berkode = kodeDidepan.exec(teks)?.groups;
  const kode = berkode === undefined ? null : rapikanKode(berkode['kode'] ?? '');
  if (berkode !== undefined && kode !== null) return { kode, nomor: '', nama: berkode['nama'] ?? '' };
  const bernomor = nomorDidepan.exec(teks)?.groups;
  return { kode: null, nomor: bernomor?.['nomor'] ?? '', nama: bernomor?.['nama'] ?? teks };
}
