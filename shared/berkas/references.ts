/**
 * What the shape of a data file cannot say: ids are unique, every reference leads somewhere, the tree is a tree.
 * Computation and screens rely on it and check it nowhere else.
 */
import { tingkatJenjang } from '#shared/model/pohon';
import { jenjangUrut, namaJenjang, type Jenjang, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';

/** Which levels a node may hang under; null is the top. Only money's way up (sub kegiatan > kegiatan > program) is fixed. */
const indukBoleh: Readonly<Record<Jenjang, readonly (Jenjang | null)[]>> = {
  tujuan: [null],
  sasaran: ['tujuan', null],
  program: ['sasaran', 'tujuan', null],
  kegiatan: ['program'],
  subkegiatan: ['kegiatan', 'program'],
};

/** True when a node of the level may hang under one of `induk`; null is the top. */
export function bolehDiBawah(jenjang: Jenjang, induk: Jenjang | null): boolean {
  return indukBoleh[jenjang].includes(induk);
}

/** All broken references as sentences that name the place; empty when the file is sound. */
export function findBrokenReferences(data: TriwulanData): string[] {
  return [
    ...tree(data),
    ...duplicates(data),
    ...versions(data),
    ...units(data),
    ...indicatorLinks(data),
    ...realisations(data),
  ];
}

function* tree(data: TriwulanData): Generator<string> {
  const simpul = new Map(data.simpul.map((s) => [s.id, s]));
  for (const s of data.simpul) {
    const induk = s.induk === null ? null : simpul.get(s.induk);
    if (induk === undefined) {
      yield `${sebut(s)}: induknya ("${s.induk ?? ''}") tidak ada dalam berkas`;
      continue;
    }
    if (!bolehDiBawah(s.jenjang, induk?.jenjang ?? null)) {
      yield `${sebut(s)}: tidak dapat berada ${induk === null ? 'di tingkat teratas' : `di bawah ${namaJenjang[induk.jenjang]} "${induk.nama}"`}`;
    }
    if (s.pagu !== undefined && s.jenjang !== 'subkegiatan') yield `${sebut(s)}: pagu hanya diisi pada sub kegiatan`;
  }
}

function* duplicates(data: TriwulanData): Generator<string> {
  yield* repeated(
    'simpul',
    data.simpul.map((s) => s.id),
  );
  yield* repeated(
    'indikator',
    data.simpul.flatMap((s) => s.indikator.map((i) => i.id)),
  );
  yield* repeated(
    'unit',
    data.unit.map((u) => u.id),
  );
  yield* repeated(
    'versiAnggaran',
    data.versiAnggaran.map((v) => v.id),
  );
  yield* repeated(
    'alur',
    (data.alur ?? []).map((a) => `${a.unit}, Triwulan ${a.triwulan.toString()}`),
  );
  yield* repeated(
    'realisasi.indikator',
    data.realisasi.indikator.map((r) => `${r.indikator}, Triwulan ${r.triwulan.toString()}`),
  );
  yield* repeated(
    'realisasi.indikator.bukti',
    data.realisasi.indikator.flatMap((r) =>
      (r.bukti ?? []).map((b) => `${r.indikator}, Triwulan ${r.triwulan.toString()}, berkas ${b.sha256}`),
    ),
  );
  yield* repeated(
    'realisasi.anggaran',
    data.realisasi.anggaran.map((r) => `${r.simpul}, Triwulan ${r.triwulan.toString()}`),
  );
  yield* repeated(
    'realisasi.keterangan',
    data.realisasi.keterangan.map((r) => `${r.simpul}, Triwulan ${r.triwulan.toString()}`),
  );
}

function* repeated(daftar: string, kunci: readonly string[]): Generator<string> {
  const terlihat = new Set<string>();
  for (const k of kunci) {
    if (terlihat.has(k)) yield `${daftar}: "${k}" tercantum lebih dari satu kali`;
    terlihat.add(k);
  }
}

function* versions(data: TriwulanData): Generator<string> {
  const versi = new Set(data.versiAnggaran.map((v) => v.id));
  for (const s of data.simpul) {
    for (const v of Object.keys(s.pagu ?? {}))
      if (!versi.has(v)) yield `${sebut(s)}: pagu memakai versi anggaran "${v}" yang tidak ada`;
    for (const i of s.indikator) {
      for (const v of Object.keys({ ...i.target, ...i.targetAngka }))
        if (!versi.has(v)) yield `indikator "${i.nama}": target memakai versi anggaran "${v}" yang tidak ada`;
    }
  }
}

function* units(data: TriwulanData): Generator<string> {
  const unit = new Set(data.unit.map((u) => u.id));
  for (const s of data.simpul)
    if (s.unit != null && !unit.has(s.unit)) yield `${sebut(s)}: unit "${s.unit}" tidak ada dalam daftar unit`;
  for (const a of data.alur ?? [])
    if (!unit.has(a.unit)) yield `alur Triwulan ${a.triwulan.toString()}: unit "${a.unit}" tidak ada dalam daftar unit`;
}

function* indicatorLinks(data: TriwulanData): Generator<string> {
  const program = new Set(data.simpul.filter((s) => s.jenjang === 'program').map((s) => s.id));
  const levelOf = new Map(
    data.simpul.flatMap((s) => s.indikator.map((i) => [i.id, tingkatJenjang(s.jenjang)] as const)),
  );
  for (const s of data.simpul) {
    for (const i of s.indikator) {
      for (const p of i.program ?? []) if (!program.has(p)) yield `indikator "${i.nama}": program "${p}" tidak ada`;
      for (const d of i.hitung?.dari ?? []) {
        const level = levelOf.get(d);
        if (level === undefined) yield `indikator "${i.nama}": dihitung dari indikator "${d}" yang tidak ada`;
        // Only downward, so that a figure can never depend on itself.
        else if (level <= tingkatJenjang(s.jenjang))
          yield `indikator "${i.nama}": hanya dapat dihitung dari indikator di bawah ${namaJenjang[s.jenjang]}`;
      }
    }
  }
}

function* realisations(data: TriwulanData): Generator<string> {
  const jenjang = new Map(data.simpul.map((s) => [s.id, s.jenjang]));
  const indikator = new Set(data.simpul.flatMap((s) => s.indikator.map((i) => i.id)));
  for (const r of data.realisasi.indikator)
    if (!indikator.has(r.indikator)) yield `realisasi kinerja: indikator "${r.indikator}" tidak ada`;
  for (const r of data.realisasi.anggaran)
    if (jenjang.get(r.simpul) !== 'subkegiatan')
      yield `realisasi anggaran: "${r.simpul}" bukan sub kegiatan dalam berkas`;
  for (const r of data.realisasi.keterangan) {
    const j = jenjang.get(r.simpul);
    if (j === undefined || jenjangUrut.indexOf(j) === jenjangUrut.length - 1)
      yield `keterangan: "${r.simpul}" bukan simpul di atas sub kegiatan`;
  }
}

function sebut(s: Simpul): string {
  return `${namaJenjang[s.jenjang]} "${s.nama}" (${s.id})`;
}
