/**
 * The tree tujuan > sasaran > program > kegiatan > sub kegiatan, built once from the flat list of a file
 * and then only read. Computation, checks, screens and reports all walk this one structure.
 */
import { jenjangUrut, type Indikator, type Jenjang, type Simpul } from './triwulan-data';

export interface Pohon {
  /** Nodes without a parent, in the file's order. */
  readonly akar: readonly Simpul[];
  /** Every node after its parent, in the order of a depth-first walk. */
  readonly urut: readonly Simpul[];
  readonly simpul: ReadonlyMap<string, Simpul>;
  readonly indikator: ReadonlyMap<string, { readonly indikator: Indikator; readonly simpul: Simpul }>;
  readonly anak: (id: string) => readonly Simpul[];
  /** From the node itself up to its root. */
  readonly leluhur: (id: string) => readonly Simpul[];
  /** The unit that owns a node: its own, else the nearest above. */
  readonly unit: (id: string) => string | null;
}

const tanpaAnak: readonly Simpul[] = [];

/** 0 for tujuan to 4 for sub kegiatan. */
export function tingkatJenjang(jenjang: Jenjang): number {
  return jenjangUrut.indexOf(jenjang);
}

/** Indexes the nodes of a validated file. Linear in the number of nodes and indicators. */
export function buildPohon(daftar: readonly Simpul[]): Pohon {
  const simpul = new Map(daftar.map((s) => [s.id, s]));
  const indikator = new Map<string, { indikator: Indikator; simpul: Simpul }>();
  const anakDari = new Map<string, Simpul[]>();
  const akar: Simpul[] = [];
  for (const s of daftar) {
    for (const i of s.indikator) indikator.set(i.id, { indikator: i, simpul: s });
    if (s.induk === null) akar.push(s);
    else {
      const saudara = anakDari.get(s.induk);
      if (saudara === undefined) anakDari.set(s.induk, [s]);
      else saudara.push(s);
    }
  }
  const anak = (id: string): readonly Simpul[] => anakDari.get(id) ?? tanpaAnak;

  const urut: Simpul[] = [];
  const walk = (s: Simpul): void => {
    urut.push(s);
    anak(s.id).forEach(walk);
  };
  akar.forEach(walk);

  const leluhur = (id: string): readonly Simpul[] => {
    const jalur: Simpul[] = [];
    for (let s = simpul.get(id); s !== undefined; s = s.induk === null ? undefined : simpul.get(s.induk)) jalur.push(s);
    return jalur;
  };
  const unit = (id: string): string | null => {
    let s = simpul.get(id);
    while (s !== undefined && s.unit == null) s = s.induk === null ? undefined : simpul.get(s.induk);
    return s?.unit ?? null;
  };

  return { akar, urut, simpul, indikator, anak, leluhur, unit };
}

/**
 * Order by kode, nodes without one last and otherwise as they stand: how the official reports list programs.
 * Codes are text; their parts compare as numbers (2.08.2 before 2.08.10), and `X.XX`, any urusan, comes before all of them.
 */
export function compareKode(a: Simpul, b: Simpul): number {
  if (a.kode === null || b.kode === null) return Number(a.kode === null) - Number(b.kode === null);
  const bagianA = a.kode.split('.');
  const bagianB = b.kode.split('.');
  for (let i = 0; i < Math.max(bagianA.length, bagianB.length); i++) {
    const selisih = rankBagian(bagianA[i]) - rankBagian(bagianB[i]);
    if (selisih !== 0) return selisih;
  }
  return a.kode < b.kode ? -1 : Number(a.kode > b.kode);
}

/** A missing part first, then one that is no number. Every part has a rank, else the order would run in circles. */
function rankBagian(bagian: string | undefined): number {
  if (bagian === undefined) return -2;
  const angka = Number.parseInt(bagian, 10);
  return Number.isNaN(angka) ? -1 : angka;
}
