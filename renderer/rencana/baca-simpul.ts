/**
 * The form as a node of the plan, or what is wrong with it, field by field.
 * What was not touched stays exactly as it stands in the plan, unknown fields included; ids never change.
 */
import { namaJenjang, type Indikator, type Simpul } from '#shared/model/triwulan-data';
import { bacaPagu } from './baca-angka';
import { cacatTarget, nilaiTarget } from './isi-target';
import { isIndikatorKosong, paguTeks, targetTeks, type IsianIndikator, type IsianSimpul } from './isian-simpul';
import { punyaUnit } from './jenjang';

/** Sentences by field (see `medan`). */
export type Cacat = Readonly<Record<string, string>>;

/** How the fields are called in `Cacat`. */
export const medan = {
  nama: 'nama',
  pagu: (versi: string) => `pagu/${versi}`,
  indikatorNama: (kunci: string) => `indikator/${kunci}/nama`,
  target: (kunci: string, versi: string) => `indikator/${kunci}/target/${versi}`,
  targetAngka: (kunci: string, versi: string) => `indikator/${kunci}/angka/${versi}`,
};

/** Ids that are taken in the year. */
export interface IdTerpakai {
  readonly simpul: ReadonlySet<string>;
  readonly indikator: ReadonlySet<string>;
}

export type BacaSimpul =
  { readonly sah: true; readonly simpul: Simpul } | { readonly sah: false; readonly cacat: Cacat };

/** Reads the whole form. A new node is given its id: its kode where that is free, else a random one. */
export function bacaSimpul(isian: IsianSimpul, terpakai: IdTerpakai): BacaSimpul {
  const indikator = isian.indikator.filter((i) => !isIndikatorKosong(i));
  const cacat: Record<string, string> = Object.fromEntries([...cacatUmum(isian), ...indikator.flatMap(cacatIndikator)]);
  if (Object.keys(cacat).length > 0) return { sah: false, cacat };

  const { asal, jenjang, unit } = isian;
  const id = asal?.id ?? idBaru(isian.kode.trim(), terpakai.simpul);
  const nextId = idIndikator(id, terpakai.indikator);
  const simpul: Simpul = {
    ...asal,
    id,
    induk: isian.induk,
    jenjang,
    kode: isian.kode.trim() === '' ? null : rapi(isian.kode, asal?.kode),
    nama: rapi(isian.nama, asal?.nama),
    indikator: indikator.map((i) => gabungIndikator(i, nextId)),
  };
  if (punyaUnit(jenjang) && (asal === null || unit !== (asal.unit ?? null))) simpul.unit = unit;
  if (jenjang === 'subkegiatan') simpul.pagu = gabungPagu(isian);
  return { sah: true, simpul };
}

function cacatUmum(isian: IsianSimpul): [string, string][] {
  const cacat: [string, string][] = [];
  const { jenjang } = isian;
  if (isian.nama.trim() === '') cacat.push([medan.nama, `Nama ${namaJenjang[jenjang].toLowerCase()} belum diisi.`]);
  if (jenjang !== 'subkegiatan') return cacat;
  for (const [versi, teks] of Object.entries(isian.pagu)) {
    const hasil = bacaPagu(teks);
    if (!hasil.sah) cacat.push([medan.pagu(versi), hasil.pesan]);
  }
  return cacat;
}

function cacatIndikator(i: IsianIndikator): [string, string][] {
  const cacat: [string, string][] = [];
  if (i.nama.trim() === '')
    cacat.push([medan.indikatorNama(i.kunci), 'Nama indikator belum diisi. Isi namanya atau hapus indikator ini.']);
  for (const [versi, isi] of Object.entries(i.target)) {
    const { teks, angka } = cacatTarget(isi, i.satuan);
    if (teks !== null) cacat.push([medan.target(i.kunci, versi), teks]);
    if (angka !== null) cacat.push([medan.targetAngka(i.kunci, versi), angka]);
  }
  return cacat;
}

function gabungPagu(isian: IsianSimpul): Record<string, number | null> {
  const pagu: Record<string, number | null> = { ...isian.asal?.pagu };
  for (const [versi, teks] of Object.entries(isian.pagu)) {
    if (isian.asal !== null && teks === paguTeks(isian.asal, versi)) continue;
    const hasil = bacaPagu(teks);
    if (hasil.sah) pagu[versi] = hasil.nilai;
  }
  return pagu;
}

function gabungIndikator(i: IsianIndikator, nextId: () => string): Indikator {
  const { asal } = i;
  const indikator: Indikator = {
    ...asal,
    id: asal?.id ?? nextId(),
    nama: rapi(i.nama, asal?.nama),
    satuan: rapi(i.satuan, asal?.satuan),
    formula: rapi(i.formula, asal?.formula),
    arah: i.arah,
    rumus: i.rumus,
    ...gabungTarget(i),
  };
  if (i.akumulasi === 'otomatis') delete indikator.akumulasi;
  else indikator.akumulasi = i.akumulasi;
  const hitung = gabungHitung(i);
  if (hitung !== undefined) indikator.hitung = hitung;
  if (i.program.length > 0) indikator.program = [...i.program];
  else delete indikator.program;
  return indikator;
}

/** Stays as it is where neither the way nor the list was changed; a list belongs only to what is computed. */
function gabungHitung({ asal, cara, dari }: IsianIndikator): Indikator['hitung'] {
  const lama = asal?.hitung;
  const sama = cara === (lama?.cara ?? 'sendiri') && JSON.stringify(dari) === JSON.stringify(lama?.dari ?? null);
  if (sama) return lama;
  const { dari: _lama, ...lain } = lama ?? { cara };
  return dari === null || cara === 'sendiri' ? { ...lain, cara } : { ...lain, cara, dari: [...dari] };
}

function gabungTarget(i: IsianIndikator): Pick<Indikator, 'target' | 'targetAngka'> {
  const target: Record<string, string | null> = { ...i.asal?.target };
  const targetAngka: Record<string, string | null> = { ...i.asal?.targetAngka };
  for (const [versi, isi] of Object.entries(i.target)) {
    const lama = i.asal === null ? null : targetTeks(i.asal, versi);
    if (lama !== null && lama.teks === isi.teks && lama.angka === isi.angka) continue;
    const baru = nilaiTarget(isi, i.satuan);
    target[versi] = baru.target;
    if (baru.angka !== null) targetAngka[versi] = baru.angka;
    else Reflect.deleteProperty(targetAngka, versi);
  }
  return Object.keys(targetAngka).length === 0 && i.asal?.targetAngka === undefined
    ? { target }
    : { target, targetAngka };
}

/** Without blanks at the ends, unless it was not touched. */
function rapi(teks: string, lama: string | null | undefined): string {
  return teks === lama ? teks : teks.trim();
}

function idBaru(kode: string, terpakai: ReadonlySet<string>): string {
  return kode === '' || terpakai.has(kode) ? crypto.randomUUID() : kode;
}

/** `2.08.01#1`, `2.08.01#2`, ...: the next that is free, and never the same twice. */
function idIndikator(simpul: string, terpakai: ReadonlySet<string>): () => string {
  let n = 0;
  return () => {
    do n += 1;
    while (terpakai.has(`${simpul}#${n.toString()}`));
    return `${simpul}#${n.toString()}`;
  };
}
