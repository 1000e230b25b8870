/**
 * The way of an office's workbook into the program:
 *
 *   Buku > the sheet and its header (kepala) > rows (tabel) > nodes (baris-simpul) > levels (jenjang) > tree (pohon-sumber)
 *     > figures read (rakit) > one quarter of a year (tahun-laporan), validated > what is printed against what follows (periksa-cetakan)
 *     > with an existing year: the quarter added to it (gabung-tahun)
 *
 * Nothing is changed silently: every repair and every conclusion is a `Perbaikan`, every doubt a `Temuan` with its cell.
 * The rules in words: docs/impor.md.
 */
import { refusalText, validateData } from '#shared/berkas/read-data';
import {
  jenjangUrut,
  triwulanRomawi,
  type Jenjang,
  type Triwulan,
  type TriwulanData,
} from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import type { Buku } from '#shared/workbook/buku';
import { readSimpul } from './baris-simpul';
import { Catatan, type Perbaikan } from './catatan';
import { gabungTahun } from './gabung-tahun';
import { readGaya } from './gaya-lembar';
import { inferJenjang } from './jenjang';
import { lepasBagian } from './bagian-unit';
import { pesanTakDikenal } from './tak-dikenal';
import { alamatSel } from '#shared/laporan/lembar';
import type { Penambahan } from './penambahan';
import { pilihLembar, type CalonLembar, type LembarTerpilih } from './pilih-lembar';
import { buildCabang } from './pohon-sumber';
import { periksaCetakan } from './periksa-cetakan';
import { tanpaKoreksi, type Ganda, type Koreksi, type Letak } from './koreksi';
import { alamatIndikator, rakit, type Rakitan } from './rakit';
import { percentScale } from './skala-persen';
import { teksSel } from './kisi';
import { satuBaris } from './teks';
import { readTabel, type BarisSumber } from './tabel';
import { buildTahun } from './tahun-laporan';
import { linkPrograms } from './uang-per-indikator';
import { rupiahSel } from './uang-sel';

export interface OpsiImpor {
  /** The quarter, where the person says it; else it is read from the title. */
  readonly triwulan?: Triwulan;
  /** The year to which the quarter is added. */
  readonly lama?: TriwulanData;
  /** What a person corrected after looking at an earlier reading. */
  readonly koreksi?: Koreksi;
}

interface JumlahUang {
  readonly pagu: number;
  readonly realisasi: number;
}

export interface ImporBerhasil {
  readonly status: 'berhasil';
  readonly bentuk: string;
  /** Name of the sheet that was read. */
  readonly lembar: string;
  /** Why this sheet, as a sentence. */
  readonly alasanLembar: string;
  /** The sheets with a table of a report, the taken one among them. */
  readonly calonLembar: readonly CalonLembar[];
  readonly triwulan: Triwulan;
  /** The new year, or the existing one with the quarter added. */
  readonly data: TriwulanData;
  /** What the sheet holds. */
  readonly jumlah: { readonly simpul: Readonly<Record<Jenjang, number>>; readonly indikator: number };
  /** All money of the sheet in whole rupiah: as it follows from the sub kegiatan, and as its closing line prints it. */
  readonly uang: { readonly hitung: JumlahUang; readonly cetak: JumlahUang | null };
  readonly perbaikan: readonly Perbaikan[];
  /** Numbers with two readings, to be chosen by a person. */
  readonly ganda: readonly Ganda[];
  readonly letak: Letak;
  readonly temuan: readonly Temuan[];
  /** What would happen to an existing year; null without one. */
  readonly penambahan: Penambahan | null;
}

export type HasilImpor = ImporBerhasil | { readonly status: 'ditolak'; readonly pesan: string };

/** Reads the report in a workbook. Pure; never throws for what a workbook holds. */
export function imporBuku(buku: Buku, opsi: OpsiImpor = {}): HasilImpor {
  const catatan = new Catatan();
  const koreksi = opsi.koreksi ?? tanpaKoreksi;
  const pilihan = pilihLembar(buku, opsi.triwulan ?? null, koreksi.lembar, catatan);
  if (pilihan === null) return ditolak(pesanTakDikenal(buku));
  if (koreksi.lembar !== null && pilihan.terpilih.kisi.lembar.nama !== koreksi.lembar)
    return ditolak(
      `Tidak ada lembar "${koreksi.lembar}" yang berisi tabel laporan. Yang berisi: ${pilihan.calon.map((c) => `"${c.nama}"`).join(', ')}.`,
    );
  const { terpilih } = pilihan;
  const { kisi, kepala, judul, identitas } = terpilih;
  const triwulan = opsi.triwulan ?? identitas.triwulan;
  if (triwulan === null)
    return ditolak(
      'Triwulan laporan ini tidak tertulis di judulnya, sehingga tidak jelas laporan triwulan berapa. Sebutkan triwulannya (1 sampai 4).',
    );
  const tahun = identitas.tahun ?? opsi.lama?.tahun ?? null;
  if (tahun === null)
    return ditolak(
      'Tahun laporan ini tidak tertulis di judulnya. Tulis tahunnya di baris judul (misalnya "TAHUN 2022"), simpan, lalu impor lagi.',
    );
  if (opsi.lama !== undefined && opsi.lama.tahun !== tahun) {
    return ditolak(
      `Laporan ini untuk tahun ${tahun.toString()}, sedangkan data yang akan ditambah untuk tahun ${opsi.lama.tahun.toString()}. Pilih data tahun ${tahun.toString()}, atau impor sebagai data baru.`,
    );
  }
  noteTriwulan(terpilih, triwulan, catatan);

  const tabel = readTabel(kisi, kepala, judul);
  for (const r of tabel.tersembunyi)
    catatan.tambah(
      `${(r + 1).toString()}:${(r + 1).toString()}`,
      'baris tersembunyi ikut dibaca',
      'tersembunyi',
      'dibaca',
    );
  for (const sel of tabel.judulKelompok)
    catatan.tambah(alamatSel(sel.baris, sel.kolom), 'judul kelompok dilewati', satuBaris(teksSel(sel)), '');
  for (const sel of tabel.jumlahAntara)
    catatan.tambah(alamatSel(sel.baris, sel.kolom), 'baris jumlah dilewati', satuBaris(teksSel(sel)), '');
  for (const sel of tabel.tabelLain)
    catatan.tambah(alamatSel(sel.baris, sel.kolom), 'baris di luar tabel dilewati', satuBaris(teksSel(sel)), '');
  const simpul = readSimpul(kisi, kepala, tabel, catatan);
  const unit = lepasBagian(simpul, identitas.unit, catatan);
  const jenjang = inferJenjang(simpul, catatan, koreksi.jenjang);
  const cabang = buildCabang(simpul, jenjang, catatan, koreksi.sasaran);
  const versi = `impor-tw${triwulan.toString()}`;
  const gaya = readGaya(tabel);
  const skala = percentScale(cabang);
  const rakitan = rakit(cabang, { triwulan, versi, gaya, catatan, skala, koreksi });
  const uangPerIndikator = linkPrograms(rakitan, kepala.bentuk.uangPerIndikator, catatan);

  const validasi = validateData(
    buildTahun(terpilih, rakitan, { tahun, triwulan, versi, unit, bawah: tabel.bawah, gaya }),
  );
  if (validasi.status === 'ditolak')
    return ditolak(`Isi laporan ini tidak dapat dijadikan data Triwulan. ${refusalText(validasi)}`);
  const { data } = validasi;
  if (data.simpul.length === 0)
    return ditolak(
      `Lembar "${kisi.lembar.nama}" berkepala laporan, tetapi tabelnya tidak berisi baris apa pun. Pilih buku kerja yang sudah terisi.`,
    );
  const hasil = computeTriwulan(data, triwulan);
  const temuan = [
    ...rakitan.temuan,
    ...periksaCetakan({ data, hasil, rakitan, kepala, tabel, gaya, catatan, skala, uangPerIndikator }),
  ];
  const jumlah = {
    simpul: Object.fromEntries(
      jenjangUrut.map((j) => [j, data.simpul.filter((s) => s.jenjang === j).length]),
    ) as Record<Jenjang, number>,
    indikator: data.simpul.reduce((n, s) => n + s.indikator.length, 0),
  };
  const dasar = {
    status: 'berhasil',
    bentuk: kepala.bentuk.id,
    lembar: kisi.lembar.nama,
    alasanLembar: pilihan.alasan,
    calonLembar: pilihan.calon,
    triwulan,
    jumlah,
    uang: {
      hitung: { pagu: hasil.total.pagu ?? 0, realisasi: hasil.total.realisasi ?? 0 },
      cetak: printedTotal(tabel.total),
    },
    perbaikan: catatan.perbaikan,
    ganda: rakitan.ganda,
  } as const;
  const letak = letakDari(rakitan);
  if (opsi.lama === undefined) return { ...dasar, letak, data, temuan, penambahan: null };

  const alamat = (id: string): string => letak.simpul[id] ?? letak.indikator[id] ?? '';
  const gabungan = gabungTahun(
    opsi.lama,
    data,
    triwulan,
    { catatan, alamat, sebagian: unit !== null },
    { ditentukan: byId(letak, koreksi.pasangan), rencana: koreksi.rencana },
  );
  const sah = validateData(gabungan.data);
  if (sah.status === 'ditolak')
    return ditolak(`Laporan ini tidak dapat ditambahkan ke data yang ada. ${refusalText(sah)}`);
  const pindah = (t: Temuan): Temuan => ({
    ...t,
    simpul: t.simpul === null ? null : (gabungan.simpul.get(t.simpul) ?? null),
    indikator: t.indikator === null ? null : (gabungan.indikator.get(t.indikator) ?? null),
  });
  const letakGabungan = {
    simpul: renamed(letak.simpul, gabungan.simpul),
    indikator: renamed(letak.indikator, gabungan.indikator),
  };
  const { penambahan } = gabungan;
  return { ...dasar, letak: letakGabungan, data: sah.data, temuan: temuan.map(pindah), penambahan };
}

/** What was chosen by cell, by the ids of the report. */
function byId(letak: Letak, pasangan: Koreksi['pasangan']): Map<string, string | null> {
  return new Map(
    [...Object.entries(letak.simpul), ...Object.entries(letak.indikator)].flatMap(([id, sel]) => {
      const dipilih = sel === '' ? undefined : pasangan[sel];
      return dipilih === undefined ? [] : [[id, dipilih] as const];
    }),
  );
}

function printedTotal(total: BarisSumber | null): JumlahUang | null {
  if (total === null) return null;
  return { pagu: rupiahSel(total.sel.get('pagu')), realisasi: rupiahSel(total.sel.get('realisasiAnggaran')) };
}

function letakDari({ cabang, indikator }: Rakitan): Letak {
  return {
    simpul: Object.fromEntries(
      [...cabang].map(([id, { sumber }]) => [id, alamatSel(sumber.sel.baris, sumber.sel.kolom)]),
    ),
    indikator: Object.fromEntries([...indikator].map(([id, sumber]) => [id, alamatIndikator(sumber)])),
  };
}

/** The addresses under the ids that nodes and indicators have in the existing year. */
function renamed(
  alamat: Readonly<Record<string, string>>,
  idLama: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(alamat).map(([id, sel]) => [idLama.get(id) ?? id, sel]));
}

function ditolak(pesan: string): HasilImpor {
  return { status: 'ditolak', pesan };
}

function noteTriwulan({ identitas, kepala }: LembarTerpilih, triwulan: Triwulan, catatan: Catatan): void {
  if (identitas.triwulan === triwulan) return;
  const dari = identitas.triwulan === null ? 'tidak tertulis' : `Triwulan ${triwulanRomawi[identitas.triwulan]}`;
  catatan.tambah(
    alamatSel(kepala.atas, 0),
    'disimpulkan: triwulan',
    dari,
    `Triwulan ${triwulanRomawi[triwulan]} (menurut pilihan)`,
  );
}
