/**
 * Which row of a new report is which row of the year that is already there: by kode; else by name, whatever its spaces,
 * capitals and signs; else by a name that differs by a few letters, first under the same parent. Indicators likewise
 * within their row.
 */
import type { Indikator, Simpul } from '#shared/model/triwulan-data';
import { inti, jarakEjaan } from './teks';

export interface Pasangan {
  /** From ids of the new report to ids of the year. */
  readonly simpul: ReadonlyMap<string, string>;
  readonly indikator: ReadonlyMap<string, string>;
  /** Ids of the new report matched by a similar name only: a person should look at them. */
  readonly ragu: ReadonlySet<string>;
}

/** What a person said about matches, by ids of the new report: the id in the year, or null for a new row. */
export type Ditentukan = ReadonlyMap<string, string | null>;

/** A few letters in a hundred are typing; more is another name. Elsewhere than under the same parent less is allowed. */
const bagianSalahKetik = 0.2;
const bagianDiTempatLain = 0.08;
/** Comparing names letter by letter is dear; a year has a handful of misspelt rows. */
const maxBandingan = 5000;

/** Matches all nodes and indicators of `baru` with those of `lama`. Each is matched at most once. */
export function cocokkan(
  lama: readonly Simpul[],
  baru: readonly Simpul[],
  ditentukan: Ditentukan = new Map(),
): Pasangan {
  const pencocok = new Pencocok(lama, baru, ditentukan);
  baru.forEach((s) => pencocok.ditentukan(s));
  // Sure matches first, so that a similar name never takes the row of an equal one.
  baru.forEach((s) => pencocok.pasti(s));
  baru.forEach((s) => pencocok.mirip(s));
  baru.forEach((s) => pencocok.indikatorDari(s));
  return pencocok;
}

class Pencocok implements Pasangan {
  readonly simpul = new Map<string, string>();
  readonly indikator = new Map<string, string>();
  readonly ragu = new Set<string>();
  private readonly terpakai = new Set<string>();
  private readonly lamaById: ReadonlyMap<string, Simpul>;
  private readonly olehKode = new Map<string, Simpul[]>();
  private readonly olehNama = new Map<string, Simpul[]>();
  private readonly olehJenjang = new Map<string, Simpul[]>();
  private readonly induk: ReadonlyMap<string, string | null>;
  private readonly pilihan: Ditentukan;
  private sisa = maxBandingan;

  constructor(lama: readonly Simpul[], baru: readonly Simpul[], pilihan: Ditentukan) {
    this.pilihan = pilihan;
    this.lamaById = new Map(lama.map((s) => [s.id, s]));
    this.induk = new Map(baru.map((s) => [s.id, s.induk]));
    for (const s of lama) {
      if (s.kode !== null) push(this.olehKode, `${s.jenjang} ${s.kode}`, s);
      push(this.olehNama, `${s.jenjang} ${inti(s.nama)}`, s);
      push(this.olehJenjang, s.jenjang, s);
    }
  }

  ditentukan(s: Simpul): void {
    const l = this.lamaById.get(this.pilihan.get(s.id) ?? '');
    if (l?.jenjang === s.jenjang && !this.terpakai.has(l.id)) this.pasang(s, l);
  }

  pasti(s: Simpul): void {
    if (this.pilihan.has(s.id)) return;
    const kode = s.kode === null ? [] : (this.olehKode.get(`${s.jenjang} ${s.kode}`) ?? []);
    const nama = (this.olehNama.get(`${s.jenjang} ${inti(s.nama)}`) ?? []).filter(
      (l) => s.kode === null || l.kode === null || l.kode === s.kode,
    );
    const calon = [...kode, ...nama].filter((l) => !this.terpakai.has(l.id));
    const terpilih = calon.find((l) => this.isSeinduk(s, l)) ?? calon[0];
    if (terpilih !== undefined) this.pasang(s, terpilih);
  }

  mirip(s: Simpul): void {
    if (this.simpul.has(s.id) || this.pilihan.has(s.id) || this.sisa <= 0) return;
    let terbaik: { l: Simpul; jarak: number } | null = null;
    const nama = inti(s.nama);
    for (const l of this.olehJenjang.get(s.jenjang) ?? []) {
      if (this.terpakai.has(l.id) || (s.kode !== null && l.kode !== null)) continue;
      if (this.sisa-- <= 0) break;
      const batas = Math.floor(nama.length * (this.isSeinduk(s, l) ? bagianSalahKetik : bagianDiTempatLain));
      const jarak = isAwal(nama, inti(l.nama)) ? 0 : jarakEjaan(nama, inti(l.nama), batas);
      if (jarak <= batas && jarak < (terbaik?.jarak ?? Number.POSITIVE_INFINITY)) terbaik = { l, jarak };
    }
    if (terbaik === null) return;
    this.pasang(s, terbaik.l);
    this.ragu.add(s.id);
  }

  indikatorDari(s: Simpul): void {
    const lama = this.lamaById.get(this.simpul.get(s.id) ?? '')?.indikator ?? [];
    const bebas = new Set<Indikator>(lama);
    const pasang = (i: Indikator, l: Indikator | undefined): void => {
      if (l === undefined || this.indikator.has(i.id) || !bebas.delete(l)) return;
      this.indikator.set(i.id, l.id);
      if (inti(i.nama) !== inti(l.nama) && !this.pilihan.has(i.id)) this.ragu.add(i.id);
    };
    for (const i of s.indikator)
      pasang(
        i,
        [...bebas].find((l) => l.id === this.pilihan.get(i.id)),
      );
    const sisa = s.indikator.filter((i) => !this.pilihan.has(i.id));
    for (const i of sisa)
      pasang(
        i,
        [...bebas].find((l) => inti(l.nama) === inti(i.nama)),
      );
    for (const i of sisa) {
      if (this.indikator.has(i.id)) continue;
      const nama = inti(i.nama);
      pasang(
        i,
        [...bebas].find(
          (l) =>
            this.sisa-- > 0 &&
            jarakEjaan(nama, inti(l.nama), Math.floor(nama.length * bagianSalahKetik)) <=
              nama.length * bagianSalahKetik,
        ),
      );
    }
    // One indicator there, one here: it was renamed.
    const [satu] = sisa;
    if (satu !== undefined && s.indikator.length === 1 && lama.length === 1) pasang(satu, lama[0]);
  }

  private isSeinduk(s: Simpul, l: Simpul): boolean {
    const induk = this.induk.get(s.id) ?? null;
    return (induk === null ? null : (this.simpul.get(induk) ?? '')) === l.induk;
  }

  private pasang(s: Simpul, l: Simpul): void {
    if (this.simpul.has(s.id)) return;
    this.simpul.set(s.id, l.id);
    this.terpakai.add(l.id);
  }
}

/** A name that was cut, or got an addition at its end. */
function isAwal(a: string, b: string): boolean {
  const [pendek = '', panjang = ''] = [a, b].toSorted((x, y) => x.length - y.length);
  return pendek.length >= panjang.length * 0.6 && pendek.length > 20 && panjang.startsWith(pendek);
}

function push<K, V>(peta: Map<K, V[]>, kunci: K, nilai: V): void {
  const ada = peta.get(kunci);
  if (ada === undefined) peta.set(kunci, [nilai]);
  else ada.push(nilai);
}
