/**
 * The one reader of typed and imported numbers. Offices write 1.234.567,89 and 1,234,567.89, sometimes in one sheet,
 * with a unit behind, in brackets, or as a lone dash. The way through:
 *
 *   text > strip (spaces, Rp, brackets, %, unit words) > digits with separators > which separator is the decimal one
 *
 * Where two readings are possible the result names both, and the caller lets the person choose.
 * A text that cannot be a number is refused with the reason; nothing is ever guessed in silence.
 */

/** Why a text is not a number. */
export type AlasanCacat = 'bukan-angka' | 'pengelompokan-salah' | 'bukan-rupiah-bulat' | 'terlalu-panjang';

export type HasilBaca =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'angka'; readonly nilai: string; readonly strip: boolean; readonly satuan: string | null }
  /** Two readings: `nilai` is the one taken, `lain` the other. */
  | { readonly jenis: 'ganda'; readonly nilai: string; readonly lain: string; readonly satuan: string | null }
  | { readonly jenis: 'cacat'; readonly alasan: AlasanCacat };

/** What the number is for: whole rupiah can have no fraction, which settles most double readings. */
export type JenisAngka = 'rupiah' | 'desimal';

const maxDigit = 15;
/** No office writes a longer number with its unit; longer text is refused before it is searched. */
const maxPanjang = 120;
/** Words that multiply the number before them. */
const magnitude = /^(?:ratus|ribu|rb|juta|jt|mil[iy]ard?|tril[iy]un)\b/iu;
const tanggalDibelakang =
  /^(?:jan|feb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|des)(?:uari|ruari|et|il|i|ustus|tember|ober|ember)?\.?(?: \d{2,4})?$/iu;
/** A first group that begins with 0 groups nothing: 0.253 is a fraction, and 0.253.100 no number in any style. */
const thousandsGroups = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

interface Digits {
  readonly bulat: string;
  readonly pecahan: string;
}

type Reading =
  | { readonly jenis: 'satu'; readonly digit: Digits }
  | { readonly jenis: 'dua'; readonly ribuan: Digits; readonly desimal: Digits; readonly pemisah: string }
  | { readonly jenis: 'cacat'; readonly alasan: AlasanCacat };

/** Reads one number the Indonesian way, accepting the English way where only that is possible. */
export function readAngka(teks: string, jenisAngka: JenisAngka): HasilBaca {
  const bersih = teks
    .replace(/[\s\u00a0\u2007\u202f]+/gu, ' ')
    .replace(/[\u2212\u2013\u2014]/gu, '-')
    .trim();
  if (bersih === '') return { jenis: 'kosong' };
  if (bersih.length > maxPanjang) return { jenis: 'cacat', alasan: 'bukan-angka' };
  // City practice: a lone dash in a money or kinerja cell stands for nothing realised, which is 0; Excel's accounting format writes `Rp -`.
  if (/^(?:(?:Rp\.?|IDR) ?)?-+$/iu.test(bersih)) return { jenis: 'angka', nilai: '0', strip: true, satuan: null };

  const bagian =
    /^(?<kurung>\()?(?<tanda>[-+])?(?:(?:Rp\.?|IDR) ?)?(?<tanda2>-)?(?<angka>\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*)(?<ekor>,-|\.-)?(?<tutup>\))?(?: ?(?<satuan>%|\p{L}.*))?$/iu.exec(
      bersih,
    )?.groups;
  const angka = bagian?.['angka'];
  if (bagian === undefined || angka === undefined) return { jenis: 'cacat', alasan: 'bukan-angka' };
  if ((bagian['kurung'] === undefined) !== (bagian['tutup'] === undefined))
    return { jenis: 'cacat', alasan: 'bukan-angka' };
  const satuan = bagian['satuan'] ?? null;
  // 1e5 or 12a4 is a slip of the hand, not a unit: a unit is parted by a space or is the percent sign.
  if (satuan !== null && satuan !== '%' && !bersih.endsWith(` ${satuan}`))
    return { jenis: 'cacat', alasan: 'bukan-angka' };
  // "31 Desember 2022" is a day, not 31 of something.
  if (satuan !== null && tanggalDibelakang.test(satuan)) return { jenis: 'cacat', alasan: 'bukan-angka' };
  // A bracket closed behind the unit but opened nowhere: half of a negative number, or of nothing.
  if (satuan?.includes(')') === true && !satuan.includes('(')) return { jenis: 'cacat', alasan: 'bukan-angka' };
  // "5 juta" must not become 5, nor a percentage or a number of things rupiah.
  if (satuan !== null && (jenisAngka === 'rupiah' ? !/^rupiah$/iu.test(satuan) : magnitude.test(satuan)))
    return { jenis: 'cacat', alasan: 'bukan-angka' };
  const negatif = bagian['kurung'] !== undefined || bagian['tanda'] === '-' || bagian['tanda2'] === '-';

  const reading = readSeparators(angka);
  switch (reading.jenis) {
    case 'cacat':
      return reading;
    case 'satu':
      return settle(reading.digit, negatif, satuan, jenisAngka);
    case 'dua': {
      if (jenisAngka === 'rupiah') return settle(reading.ribuan, negatif, satuan, jenisAngka);
      const utama = reading.pemisah === '.' ? reading.ribuan : reading.desimal;
      const lain = utama === reading.ribuan ? reading.desimal : reading.ribuan;
      return { jenis: 'ganda', nilai: decimalText(utama, negatif), lain: decimalText(lain, negatif), satuan };
    }
  }
}

function settle(digit: Digits, negatif: boolean, satuan: string | null, jenisAngka: JenisAngka): HasilBaca {
  if (digit.bulat.length + digit.pecahan.length > maxDigit + (jenisAngka === 'rupiah' ? 2 : 5))
    return { jenis: 'cacat', alasan: 'terlalu-panjang' };
  if (jenisAngka === 'desimal') return { jenis: 'angka', nilai: decimalText(digit, negatif), strip: false, satuan };
  if (digit.bulat.length > maxDigit) return { jenis: 'cacat', alasan: 'terlalu-panjang' };
  if (/[1-9]/u.test(digit.pecahan)) return { jenis: 'cacat', alasan: 'bukan-rupiah-bulat' };
  return { jenis: 'angka', nilai: decimalText({ bulat: digit.bulat, pecahan: '' }, negatif), strip: false, satuan };
}

function decimalText({ bulat, pecahan }: Digits, negatif: boolean): string {
  const teks = pecahan === '' ? bulat : `${bulat}.${pecahan}`;
  return negatif && /[1-9]/u.test(teks) ? `-${teks}` : teks;
}

/** Decides which of the separators groups thousands and which marks the fraction. */
function readSeparators(angka: string): Reading {
  if (angka.includes(' ')) {
    // 1 234 567 or 1 234 567,89: spaces may only group thousands.
    const grouped = /^(?<ribuan>[1-9]\d{0,2}(?: \d{3})+)(?:[.,](?<pecahan>\d+))?$/u.exec(angka)?.groups;
    return grouped === undefined
      ? salahKelompok
      : satu((grouped['ribuan'] ?? '').replaceAll(' ', ''), grouped['pecahan'] ?? '');
  }
  const pemisah = [...angka.matchAll(/[.,]/gu)];
  const terakhir = pemisah.at(-1);
  if (terakhir === undefined) return satu(angka, '');

  const depan = angka.slice(0, terakhir.index);
  const belakang = angka.slice(terakhir.index + 1);
  const berbeda = new Set(pemisah.map((p) => p[0])).size === 2;
  if (berbeda) {
    const satuJenisDidepan = !depan.includes(terakhir[0]);
    return satuJenisDidepan && thousandsGroups.test(depan) && belakang !== ''
      ? satu(depan.replace(/[.,]/gu, ''), belakang)
      : salahKelompok;
  }
  if (pemisah.length > 1) return thousandsGroups.test(angka) ? satu(angka.replace(/[.,]/gu, ''), '') : salahKelompok;
  if (belakang === '') return salahKelompok;
  // One separator: 0,253 and 1234,567 can only be fractions; 1.234 and 742,340 can be read both ways.
  if (!thousandsGroups.test(angka)) return satu(depan, belakang);
  return { jenis: 'dua', ribuan: digits(depan + belakang, ''), desimal: digits(depan, belakang), pemisah: terakhir[0] };
}

const salahKelompok: Reading = { jenis: 'cacat', alasan: 'pengelompokan-salah' };

function digits(bulat: string, pecahan: string): Digits {
  return { bulat: bulat.replace(/^0+(?=\d)/u, ''), pecahan };
}

function satu(bulat: string, pecahan: string): Reading {
  return { jenis: 'satu', digit: digits(bulat, pecahan) };
}
