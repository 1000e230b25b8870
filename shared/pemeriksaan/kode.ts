/** Checks of the nomenclature codes (Permendagri 90/2019; four-digit tails since Kepmendagri 900.1.15.5-1317/2023). */
import { namaJenjang, type Jenjang, type Simpul } from '#shared/model/triwulan-data';
import type { BahanRencana } from './bahan';
import { sebutSimpul } from './sebut';
import { createTemuan, type Temuan } from './temuan';

/** `X.XX` stands for the urusan in the general programs that every office has. Tujuan and sasaran have no official code. */
const bentukKode: Readonly<Partial<Record<Jenjang, { readonly pola: RegExp; readonly contoh: string }>>> = {
  program: { pola: /^(?:\d\.\d{2}|X\.XX)\.\d{2}$/iu, contoh: '2.08.01' },
  kegiatan: { pola: /^(?:\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}$/iu, contoh: '2.08.01.2.01' },
  subkegiatan: {
    pola: /^(?:\d\.\d{2}|X\.XX)\.\d{2}\.\d\.\d{2}\.(?:\d{2}|\d{4})$/iu,
    contoh: '2.08.01.2.01.01 atau 2.08.01.2.01.0001',
  },
};

function kodeOf(s: Simpul): string | null {
  return s.kode === null || s.kode.trim() === '' ? null : s.kode;
}

/** What is wrong with a kode itself: its shape, or that it does not continue the (well-formed) kode of its parent. */
export type CacatKode = { readonly jenis: 'bentuk'; readonly contoh: string } | { readonly jenis: 'induk' };

/** Null for a sound kode, for none, and for the levels that have no official kode. */
export function periksaKode(
  jenjang: Jenjang,
  kode: string,
  induk: Pick<Simpul, 'jenjang' | 'kode'> | null,
): CacatKode | null {
  const bentuk = bentukKode[jenjang];
  if (bentuk === undefined || kode.trim() === '') return null;
  if (!bentuk.pola.test(kode)) return { jenis: 'bentuk', contoh: bentuk.contoh };
  const kodeInduk = induk?.kode ?? '';
  // A malformed parent is named itself; naming all its children too would bury it.
  if (induk === null || bentukKode[induk.jenjang]?.pola.test(kodeInduk) !== true) return null;
  return continues(kode, kodeInduk) ? null : { jenis: 'induk' };
}

/** Program, kegiatan and sub kegiatan without a code. */
export function* checkTanpaKode({ pohon }: BahanRencana): Generator<Temuan> {
  for (const s of pohon.urut) {
    const bentuk = bentukKode[s.jenjang];
    if (bentuk === undefined || kodeOf(s) !== null) continue;
    yield createTemuan(
      'tanpa-kode',
      { simpul: s.id },
      `${sebutSimpul(s)} belum berkode. Lengkapi kodenya di layar Rencana, misalnya ${bentuk.contoh}.`,
    );
  }
}

/** The same code on two nodes of one level; every node after the first is named. */
export function* checkKodeGanda({ pohon }: BahanRencana): Generator<Temuan> {
  const pertama = new Map<string, Simpul>();
  for (const s of pohon.urut) {
    const kode = kodeOf(s)?.trim();
    if (kode === undefined) continue;
    const kunci = `${s.jenjang} ${kode}`;
    const lain = pertama.get(kunci);
    if (lain === undefined) pertama.set(kunci, s);
    else
      yield createTemuan(
        'kode-ganda',
        { simpul: s.id },
        `${sebutSimpul(s)} memakai kode yang sama dengan ${sebutSimpul(lain)}. Perbaiki salah satu kodenya, atau hapus baris yang tercantum dua kali.`,
      );
  }
}

/** A code of the wrong shape, or one that does not continue the code of its (well-formed) parent. */
export function* checkKodeTakBaku({ pohon }: BahanRencana): Generator<Temuan> {
  for (const s of pohon.urut) {
    const kode = kodeOf(s);
    const induk = s.induk === null ? null : (pohon.simpul.get(s.induk) ?? null);
    const cacat = kode === null ? null : periksaKode(s.jenjang, kode, induk);
    if (kode === null || cacat === null) continue;
    if (cacat.jenis === 'bentuk') {
      yield createTemuan(
        'kode-tak-baku',
        { simpul: s.id },
        `Kode "${kode}" pada ${namaJenjang[s.jenjang]} "${s.nama}" tidak baku. Tulis seperti ${cacat.contoh}.`,
      );
    } else if (induk !== null) {
      yield createTemuan(
        'kode-tak-baku',
        { simpul: s.id },
        `Kode ${sebutSimpul(s)} tidak diawali kode induknya, ${sebutSimpul(induk)}. Perbaiki kodenya, atau pindahkan baris itu ke induk yang benar.`,
      );
    }
  }
}

/** Part by part; `X` and `XX` match any urusan. */
function continues(kode: string, kodeInduk: string): boolean {
  const bagian = kode.split('.');
  return kodeInduk.split('.').every((b, n) => bagian[n] === b || /^X+$/iu.test(b) || /^X+$/iu.test(bagian[n] ?? ''));
}
