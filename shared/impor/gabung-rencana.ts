/** The plan of a report put into a year: new rows, new figures in the version that holds them. */
import { decimalPattern, type Indikator, type Simpul, type TriwulanData } from '#shared/model/triwulan-data';
import type { Catatan } from './catatan';
import type { Pasangan } from './cocokkan';
import type { Penambahan } from './penambahan';

export interface BahanGabung {
  readonly catatan: Catatan;
  /** The cell in which a node or the first figure of an indicator of the report stands. */
  readonly alamat: (id: string) => string;
  /** True for a report of one unit: what it does not print is not gone. */
  readonly sebagian: boolean;
}

/** A blank target in a report says nothing; a blank pagu is money that is not there. */
export function isSameTarget(lama: string | null | undefined, baru: string | null | undefined): boolean {
  if (baru == null) return true;
  if (lama == null) return false;
  return lama === baru || (decimalPattern.test(lama) && decimalPattern.test(baru) && Number(lama) === Number(baru));
}

export interface BahanRencana {
  readonly baru: TriwulanData;
  readonly versiBaru: string;
  /** The version that holds the report's plan: the one in force, or a new one. */
  readonly versi: string;
  readonly berlaku: string | null;
  /** What is written of the report's plan; `sama` and `tetap`: nothing. */
  readonly cara: Penambahan['rencana'];
  readonly pasangan: Pasangan;
  /** From ids of the report to ids of the year, new ones included. */
  readonly peta: { readonly simpul: ReadonlyMap<string, string>; readonly indikator: ReadonlyMap<string, string> };
  readonly bahan: BahanGabung;
}

/** Builds the rows of the year with the report's plan in them. */
export class PenambahRencana {
  private readonly lama: TriwulanData;
  private readonly b: BahanRencana;

  constructor(lama: TriwulanData, bahan: BahanRencana) {
    this.lama = lama;
    this.b = bahan;
  }

  /** The year's rows with the report's plan in its version; new rows behind the row they follow in the report. */
  simpul(): Simpul[] {
    const { baru, peta, pasangan, bahan } = this.b;
    const olehId = new Map(baru.simpul.map((s) => [s.id, s]));
    const laporan = new Map([...pasangan.simpul].map(([idBaru, idLama]) => [idLama, olehId.get(idBaru)]));
    const sesudah = new Map<string | null, Simpul[]>();
    let terakhir: string | null = null;
    for (const s of baru.simpul) {
      const id = peta.simpul.get(s.id) ?? s.id;
      if (pasangan.simpul.has(s.id)) terakhir = id;
      else if (this.b.cara === 'tetap') bahan.catatan.tambah(bahan.alamat(s.id), 'rencana tidak diambil', s.nama, '');
      else {
        const daftar = sesudah.get(terakhir) ?? [];
        daftar.push(this.simpulBaru(s, id));
        sesudah.set(terakhir, daftar);
        bahan.catatan.tambah(bahan.alamat(s.id), 'baris baru', '', s.nama);
      }
    }
    return [
      ...(sesudah.get(null) ?? []),
      ...this.lama.simpul.flatMap((l) => [this.simpulLama(l, laporan.get(l.id)), ...(sesudah.get(l.id) ?? [])]),
    ];
  }

  private simpulBaru(s: Simpul, id: string): Simpul {
    const { versiBaru, versi, peta } = this.b;
    return {
      ...s,
      id,
      induk: s.induk === null ? null : (peta.simpul.get(s.induk) ?? s.induk),
      ...(s.pagu === undefined ? {} : { pagu: { [versi]: s.pagu[versiBaru] ?? null } }),
      indikator: s.indikator.map((i) => this.indikatorBaru(i)),
    };
  }

  private indikatorBaru(i: Indikator): Indikator {
    const { versiBaru, versi, peta } = this.b;
    const { targetAngka, program, ...lain } = i;
    return {
      ...lain,
      id: peta.indikator.get(i.id) ?? i.id,
      target: { [versi]: i.target[versiBaru] ?? null },
      ...(targetAngka === undefined ? {} : { targetAngka: { [versi]: targetAngka[versiBaru] ?? null } }),
      ...(program === undefined ? {} : { program: program.map((p) => peta.simpul.get(p) ?? p) }),
    };
  }

  private simpulLama(l: Simpul, s: Simpul | undefined): Simpul {
    const { versi, versiBaru, berlaku, bahan, pasangan } = this.b;
    if (s === undefined && !bahan.sebagian) bahan.catatan.tambah('', 'baris tidak ada lagi', l.nama, '');
    if (this.b.cara === 'sama' || this.b.cara === 'tetap') return l;
    const tetap = s === undefined && bahan.sebagian;
    const pagu =
      s === undefined
        ? tetap && berlaku !== null
          ? (l.pagu?.[berlaku] ?? null)
          : null
        : (s.pagu?.[versiBaru] ?? null);
    const baru = (s?.indikator ?? []).filter((i) => !pasangan.indikator.has(i.id)).map((i) => this.indikatorBaru(i));
    const kembali = new Map((s?.indikator ?? []).map((i) => [pasangan.indikator.get(i.id), i]));
    return {
      ...l,
      ...(l.jenjang === 'subkegiatan' ? { pagu: { ...l.pagu, [versi]: pagu } } : {}),
      indikator: [...l.indikator.map((i) => this.indikatorLama(i, kembali.get(i.id))), ...baru],
    };
  }

  private indikatorLama(l: Indikator, i: Indikator | undefined): Indikator {
    const { versi, versiBaru, berlaku } = this.b;
    const sebelumnya = berlaku === null ? null : (l.target[berlaku] ?? null);
    const target = i?.target[versiBaru] ?? sebelumnya;
    const angkaLama = berlaku === null ? null : (l.targetAngka?.[berlaku] ?? null);
    const angka = i?.target[versiBaru] == null ? angkaLama : (i.targetAngka?.[versiBaru] ?? null);
    return {
      ...l,
      target: { ...l.target, [versi]: isSameTarget(sebelumnya, target) ? sebelumnya : target },
      ...(angka === null && l.targetAngka?.[versi] == null
        ? {}
        : { targetAngka: { ...l.targetAngka, [versi]: angka } }),
    };
  }
}
