/**
 * From nodes with cells to a `triwulan-data` year of one quarter. Money enters at sub kegiatan only, as the format has it;
 * what the sheet prints above is for the checks. Every number goes through the one reader.
 */
import {
  decimalPattern,
  maxTeks,
  type Indikator,
  type Jenjang,
  type Simpul,
  type TriwulanData,
} from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import type { SelBuku } from '#shared/workbook/buku';
import { bacaanPersen, tandaTunda } from './angka-sel';
import type { IndikatorSumber, SimpulSumber } from './baris-simpul';
import type { Catatan } from './catatan';
import type { Ganda } from './koreksi';
import { alamatAtauKosong, PembacaAngka, type Bahan } from './pembaca-angka';
import type { Cabang } from './pohon-sumber';
import { provenRumus } from './rumus-terbukti';
import { barisRapi, satukanPecahan, satuBaris } from './teks';

export interface Rakitan {
  readonly simpul: Simpul[];
  readonly realisasi: TriwulanData['realisasi'];
  readonly temuan: Temuan[];
  readonly ganda: readonly Ganda[];
  /** Where each node and indicator came from. */
  readonly cabang: ReadonlyMap<string, Cabang>;
  readonly indikator: ReadonlyMap<string, IndikatorSumber>;
  /** True when some printed capaian proves the formula `2T-R`. */
  readonly duaTMinusR: boolean;
}

/** A realisasi kinerja before it is known whose it is. */
interface Isian {
  readonly nilai: string | null;
  readonly keterangan: string | null;
  readonly status?: 'belum-dapat-diukur';
}

const awalanId: Readonly<Record<Jenjang, string>> = {
  tujuan: 't',
  sasaran: 's',
  program: 'p',
  kegiatan: 'k',
  subkegiatan: 'sk',
};
const tunda = /belum (?:dapat |bisa |ada )?(?:di)?(?:ukur|hitung|nilai|rilis|penilaian|survei|survey)/iu;

/** Puts the year together. */
export function rakit(cabang: readonly Cabang[], bahan: Bahan): Rakitan {
  const perakit = new Perakit(bahan);
  for (const c of cabang) perakit.tambah(c);
  return perakit.hasil();
}

class Perakit {
  private readonly bahan: Bahan;
  private readonly simpul: Simpul[] = [];
  private readonly realisasi: Rakitan['realisasi'] = { indikator: [], anggaran: [], keterangan: [] };
  private readonly angka: PembacaAngka;
  private readonly idCabang = new Map<Cabang, string>();
  private readonly cabang = new Map<string, Cabang>();
  private readonly indikator = new Map<string, IndikatorSumber>();
  private readonly nomor: Partial<Record<Jenjang, number>> = {};
  private duaTMinusR = false;

  constructor(bahan: Bahan) {
    this.bahan = bahan;
    this.angka = new PembacaAngka(bahan);
  }

  hasil(): Rakitan {
    const { simpul, realisasi, cabang, indikator, duaTMinusR } = this;
    return { simpul, realisasi, temuan: this.angka.temuan, ganda: this.angka.ganda, cabang, indikator, duaTMinusR };
  }

  tambah(c: Cabang): void {
    const { sumber, jenjang } = c;
    const id = this.idBaru(jenjang, sumber.kode);
    this.idCabang.set(c, id);
    this.cabang.set(id, c);
    const indikator = sumber.indikator.map((i, n) =>
      this.bacaIndikator(i, id, `${id}#${(n + 1).toString()}`, sumber.nama),
    );
    this.simpul.push({
      id,
      induk: c.induk === null ? null : (this.idCabang.get(c.induk) ?? null),
      jenjang,
      kode: sumber.kode,
      nama: potong(sumber.nama),
      ...(jenjang === 'subkegiatan'
        ? { pagu: { [this.bahan.versi]: this.angka.rupiah(sumber.uang.get('pagu'), id) } }
        : {}),
      indikator,
    });
    this.bacaUang(id, jenjang, sumber);
  }

  private idBaru(jenjang: Jenjang, kode: string | null): string {
    if (kode !== null && !this.cabang.has(kode)) return kode;
    let id: string;
    do {
      const n = (this.nomor[jenjang] ?? 0) + 1;
      this.nomor[jenjang] = n;
      id = `${awalanId[jenjang]}${n.toString()}`;
    } while (this.cabang.has(id));
    return id;
  }

  private bacaUang(id: string, jenjang: Jenjang, sumber: SimpulSumber): void {
    const { triwulan } = this.bahan;
    const keterangan = potong(barisRapi([...new Set(sumber.keterangan)].join('\n')));
    if (jenjang === 'subkegiatan') {
      const nilai = this.angka.rupiah(sumber.uang.get('realisasiAnggaran'), id);
      if (nilai !== null || keterangan !== '')
        this.realisasi.anggaran.push({
          simpul: id,
          triwulan,
          nilai,
          keterangan: keterangan === '' ? null : keterangan,
        });
    } else if (keterangan !== '') this.realisasi.keterangan.push({ simpul: id, triwulan, teks: keterangan });
  }

  private bacaIndikator(sumber: IndikatorSumber, simpul: string, id: string, namaSimpul: string): Indikator {
    const { versi, triwulan } = this.bahan;
    this.indikator.set(id, sumber);
    const formulaAsli = sumber.formula.join('\n');
    const formula = satukanPecahan(formulaAsli);
    if (formula !== satuBaris(formulaAsli))
      this.catat(
        sumber.sel.get('target') ?? sumber.sel.get('realisasi'),
        'pecahan ditulis satu baris',
        formulaAsli,
        formula,
      );

    const target = this.bacaTarget(sumber, simpul, id);
    const realisasi = this.bacaRealisasi(sumber, simpul, id);
    if (realisasi.isian !== null) this.realisasi.indikator.push({ ...realisasi.isian, indikator: id, triwulan });
    const rumus = this.bacaRumus(sumber, target.angka ?? target.teks, realisasi.isian?.nilai ?? null);
    if (rumus === '2T-R') this.duaTMinusR = true;
    const satuan = sumber.satuan !== '' ? sumber.satuan : target.satuan !== '' ? target.satuan : realisasi.satuan;
    if (sumber.satuan === '' && satuan !== '')
      this.catat(sumber.sel.get('target') ?? sumber.sel.get('realisasi'), 'satuan dipisahkan dari angka', '', satuan);
    return {
      id,
      nama: potong(sumber.nama === '' ? namaSimpul : sumber.nama),
      satuan: potong(satuan),
      formula: potong(formula),
      arah: rumus === 'R/T' ? 'naik' : 'turun',
      rumus,
      target: {
        [versi]: target.teks === null ? null : potong(withoutUnit(target.teks, sumber.satuan === '' ? satuan : '')),
      },
      ...(target.angka === null ? {} : { targetAngka: { [versi]: target.angka } }),
    };
  }

  private bacaTarget(
    sumber: IndikatorSumber,
    simpul: string,
    indikator: string,
  ): { teks: string | null; angka: string | null; satuan: string } {
    const sel = sumber.sel.get('target');
    const baca = this.angka.baca(sel, 'desimal', 'kosong');
    switch (baca.jenis) {
      case 'kosong':
      case 'galat':
      case 'tanpa-hasil':
        return { teks: null, angka: null, satuan: '' };
      case 'tanggal':
        if (!baca.lengkap) this.angka.tanggal(sel, baca, 'Target', { simpul, indikator });
        return { teks: baca.lengkap ? baca.teks : null, angka: null, satuan: '' };
      case 'teks': {
        const angka = berbulan.test(baca.teks) ? null : standIn(baca.teks);
        if (!/\p{L}|:/u.test(baca.teks)) this.angka.cacat(sel, baca, 'Target', { simpul, indikator });
        return { teks: baca.teks, angka, satuan: '' };
      }
      case 'angka':
        this.angka.tanyaGanda(sel, baca, 'Target', { simpul, indikator });
        return {
          teks: this.angka.desimal(sel, baca, 'Target', { simpul, indikator }),
          angka: null,
          satuan: baca.satuan,
        };
    }
  }

  private bacaRealisasi(
    sumber: IndikatorSumber,
    simpul: string,
    indikator: string,
  ): { isian: Isian | null; satuan: string } {
    const sel = sumber.sel.get('realisasi');
    const baca = this.angka.baca(sel, 'desimal', '0');
    const keterangan = potong(barisRapi(sumber.keterangan.join('\n')));
    const ket = keterangan === '' ? null : keterangan;
    const kosong = { isian: ket === null ? null : { nilai: null, keterangan: ket }, satuan: '' };
    switch (baca.jenis) {
      case 'kosong':
      case 'galat':
      case 'tanpa-hasil':
        return kosong;
      case 'tanggal':
        this.angka.tanggal(sel, baca, 'Realisasi kinerja', { simpul, indikator });
        return kosong;
      case 'teks':
        if (baca.teks === tandaTunda || tunda.test(baca.teks)) {
          this.catat(sel, 'disimpulkan: belum dapat diukur', baca.teks, 'belum dapat diukur');
          const sebab = baca.teks === tandaTunda ? ket : (ket ?? baca.teks);
          return { isian: { nilai: null, keterangan: sebab, status: 'belum-dapat-diukur' }, satuan: '' };
        }
        this.angka.cacat(sel, baca, 'Realisasi kinerja', { simpul, indikator });
        return kosong;
      case 'angka': {
        this.angka.tanyaGanda(sel, baca, 'Realisasi kinerja', { simpul, indikator });
        const nilai = this.angka.desimal(sel, baca, 'Realisasi kinerja', { simpul, indikator });
        const satuan = baca.satuan.replace(tandaTunda, '').trim();
        const bertanda = baca.satuan.includes(tandaTunda);
        return {
          isian: { nilai, keterangan: ket, ...(bertanda ? { status: 'belum-dapat-diukur' as const } : {}) },
          satuan,
        };
      }
    }
  }

  private bacaRumus(sumber: IndikatorSumber, target: string | null, realisasi: string | null): Indikator['rumus'] {
    const dipilih = this.bahan.koreksi.rumus[alamatIndikator(sumber)];
    if (dipilih !== undefined) return dipilih;
    const sel = sumber.sel.get('capaian');
    if (target === null || realisasi === null) return 'R/T';
    for (const tercetak of bacaanPersen(sel, this.bahan)) {
      const rumus = provenRumus(target, realisasi, tercetak);
      if (rumus === null) continue;
      this.catat(
        sel,
        'disimpulkan: rumus capaian',
        `target ${target}, realisasi ${realisasi}, tercetak ${tercetak}`,
        `arah turun, rumus ${rumus}`,
      );
      return rumus;
    }
    return 'R/T';
  }

  private catat(sel: SelBuku | undefined, apa: Parameters<Catatan['tambah']>[1], dari: string, ke: string): void {
    this.bahan.catatan.tambah(alamatAtauKosong(sel), apa, dari, ke);
  }
}

/** The cell an indicator is known by: that of its first figure; empty when it has none. */
export function alamatIndikator({ sel }: IndikatorSumber): string {
  return alamatAtauKosong(sel.get('target') ?? sel.get('realisasi') ?? sel.get('capaian'));
}

/** `Nindya Dok` to `Nindya`, where the unit stands inside the cells. */
function withoutUnit(teks: string, satuan: string): string {
  return satuan !== '' && teks.endsWith(` ${satuan}`) ? teks.slice(0, -satuan.length - 1) : teks;
}

function potong(teks: string): string {
  return teks.slice(0, maxTeks);
}

/** A target that names a month is a day or a period, and no number. */
const berbulan = /\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/iu;

/** The one number inside a target such as `601 (Madya)` or `BB (75)`. */
function standIn(teks: string): string | null {
  const angka = [...teks.matchAll(/(?<![\d.,:])\d+(?:[.,]\d+)?(?![\d.,]*\s*:)/gu)].map((m) => m[0].replace(',', '.'));
  const [satu] = angka;
  return satu !== undefined && angka.length === 1 && !teks.includes(':') && decimalPattern.test(satu) ? satu : null;
}
