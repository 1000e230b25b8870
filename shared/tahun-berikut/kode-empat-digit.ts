/**
 * Sub kegiatan codes end in two digits until 2023 and in four since (Kepmendagri 900.1.15.5-1317/2023). The number is
 * the same, padded: `2.08.01.2.01.01` becomes `2.08.01.2.01.0001`. Codes stay text throughout.
 */
import type { Simpul } from '#shared/model/triwulan-data';

/** The first year whose sub kegiatan are numbered with four digits. */
export const tahunKodeEmpatDigit = 2024;

const duaDigit = /^(?<kegiatan>(?:\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2})\.(?<nomor>\d{2})$/iu;
const empatDigit = /^(?:\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}\.\d{4}$/iu;

export interface KodeBerganti {
  readonly simpul: Simpul;
  readonly lama: string;
  readonly baru: string;
}

export interface PetaKode {
  readonly berganti: readonly KodeBerganti[];
  /** Sub kegiatan whose kode has neither form, or whose new kode is another's already: they keep what they have. */
  readonly tetap: readonly Simpul[];
  /** Sub kegiatan without any kode, as two of Kota Serang 2022 are printed: there is nothing to map. */
  readonly tanpaKode: readonly Simpul[];
}

/** The new kode of every sub kegiatan that needs one. Codes that have four digits already are in no list. */
export function petakanKode(daftar: readonly Simpul[]): PetaKode {
  const terpakai = new Set(daftar.map((s) => s.kode?.trim()));
  const berganti: KodeBerganti[] = [];
  const tetap: Simpul[] = [];
  const tanpaKode: Simpul[] = [];
  for (const simpul of daftar) {
    const kode = simpul.kode?.trim() ?? '';
    if (simpul.jenjang !== 'subkegiatan' || empatDigit.test(kode)) continue;
    if (kode === '') {
      tanpaKode.push(simpul);
      continue;
    }
    const bagian = duaDigit.exec(kode)?.groups;
    const baru = `${bagian?.['kegiatan'] ?? ''}.00${bagian?.['nomor'] ?? ''}`;
    if (bagian === undefined || terpakai.has(baru)) tetap.push(simpul);
    else berganti.push({ simpul, lama: kode, baru });
  }
  return { berganti, tetap, tanpaKode };
}
