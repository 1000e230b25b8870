/**
 * What people do to a report over the years, drawn at random: every kind changes how the sheet looks and nothing of what
 * it says. Kinds are applied in four rounds (cells, rows, columns, surroundings), so that each finds the sheet as it knows it.
 */
import { kosong, lepasGabungan, sisipBaris, sisipKolom, type Lembaran, type Petak } from './derau';

/** Where a layout's columns stand, from 0; -1 for one that it does not have. */
export interface Peran {
  readonly kepala: number;
  readonly tabel: number;
  readonly nama: readonly number[];
  readonly indikator: number;
  readonly satuan: number;
  readonly formula: number;
  readonly kinerja: readonly number[];
  readonly uang: readonly number[];
  readonly persen: readonly number[];
}

export const peran: Readonly<Record<string, Peran>> = {
  'tw1-3': {
    kepala: 5,
    tabel: 7,
    nama: [1, 2, 3, 4],
    indikator: 5,
    satuan: 6,
    formula: 7,
    kinerja: [8, 10],
    uang: [9, 11],
    persen: [12, 13],
  },
  tw4: {
    kepala: 5,
    tabel: 9,
    nama: [1, 2, 3, 4],
    indikator: 5,
    satuan: 6,
    formula: 7,
    kinerja: [8, 10],
    uang: [9, 12],
    persen: [11, 13],
  },
  'evaluasi-renja': {
    kepala: 3,
    tabel: 5,
    nama: [1],
    indikator: 2,
    satuan: -1,
    formula: -1,
    kinerja: [3, 4],
    uang: [6, 7],
    persen: [5, 8],
  },
};

/** A number from 0 up to 1. */
export type Acak = () => number;

/** The same numbers for the same seed. */
export function acakDari(benih: number): Acak {
  let a = benih | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pilih<T>(acak: Acak, dari: readonly [T, ...T[]]): T {
  return dari[Math.floor(acak() * dari.length)] ?? dari[0];
}

type Derau = (l: Lembaran, p: Peran, acak: Acak) => void;

/** Rows of the table: from under the header to the closing line. */
function* barisIsi(l: Lembaran, p: Peran): Generator<[number, Petak[]]> {
  for (let r = p.tabel; r < akhirTabel(l, p); r++) {
    const b = l.baris[r];
    if (b !== undefined) yield [r, b];
  }
}

function akhirTabel(l: Lembaran, p: Peran): number {
  const isi = l.baris.findLastIndex((b) => typeof b[p.indikator]?.nilai === 'string');
  return isi + 1;
}

const titik = (n: number, ribuan: string): string => n.toString().replace(/\B(?=(\d{3})+$)/gu, ribuan);

function tiapAngka(
  l: Lembaran,
  p: Peran,
  kolom: readonly number[],
  ubah: (petak: Petak & { nilai: number }) => void,
): void {
  for (const [, b] of barisIsi(l, p))
    for (const k of kolom) {
      const petak = b[k];
      if (petak !== undefined && typeof petak.nilai === 'number') ubah(petak as Petak & { nilai: number });
    }
}

/** Says a text so that numbers of one sheet agree on their separators. */
const gayaUang: readonly [(n: number) => string, ...((n: number) => string)[]] = [
  (n) => `Rp ${titik(n, '.')}`,
  (n) => `Rp.${titik(n, '.')}`,
  (n) => `Rp${titik(n, '.')},00`,
  (n) => `${titik(n, '.')},-`,
  (n) => titik(n, ','),
  (n) => `${titik(n, '.')}  `,
  (n) => `'${titik(n, '.')}`.slice(1),
  (n) => `${titik(n, ',')}.00`,
];

/** Rounds one: what stands in the cells. */
export const derauSel: Readonly<Record<string, Derau>> = {
  'money as text': (l, p, acak) => {
    const gaya = pilih(acak, gayaUang);
    tiapAngka(l, p, p.uang, (s) => Object.assign(s, { nilai: gaya(s.nilai), format: '' }));
  },
  'some money as text': (l, p, acak) => {
    const gaya = pilih(acak, gayaUang);
    tiapAngka(l, p, p.uang, (s) => {
      if (acak() < 0.3) Object.assign(s, { nilai: gaya(s.nilai), format: '' });
    });
  },
  'percentages with a sign': (l, p, acak) => {
    const [koma, spasi] = [pilih(acak, ['.', ',']), pilih(acak, ['', ' '])];
    tiapAngka(l, p, p.persen, (s) =>
      Object.assign(s, { nilai: `${s.nilai.toFixed(2).replace('.', koma)}${spasi}%`, format: '' }),
    );
  },
  'percentages as percent cells': (l, p) => {
    tiapAngka(l, p, p.persen, (s) => Object.assign(s, { nilai: s.nilai / 100, format: '0.00%' }));
  },
  'percentages rounded to whole ones': (l, p) => {
    tiapAngka(l, p, p.persen, (s) => Object.assign(s, { nilai: Math.round(s.nilai * 100) / 100 }));
  },
  'bold lost': (l) => {
    for (const b of l.baris) for (const s of b) s.tebal = false;
  },
  'all bold': (l) => {
    for (const b of l.baris) for (const s of b) s.tebal = true;
  },
  'line breaks in texts': (l, p, acak) => {
    for (const [, b] of barisIsi(l, p))
      for (const k of [...p.nama, p.indikator]) {
        const s = b[k];
        if (typeof s?.nilai === 'string' && s.nilai.length > 30 && acak() < 0.5) {
          const n = s.nilai.indexOf(' ', 18);
          if (n > 0)
            s.nilai = `${s.nilai.slice(0, n)}${pilih(acak, ['\n', ' \n', '\r\n', '\n '])}${s.nilai.slice(n + 1)}`;
        }
      }
  },
  'spaces of all kinds': (l, _p, acak) => {
    for (const b of l.baris)
      for (const s of b)
        if (typeof s.nilai === 'string')
          s.nilai =
            s.nilai.replaceAll(' ', () => pilih(acak, [' ', ' ', ' ', '  ', '\u00a0'])) + pilih(acak, ['', ' ']);
  },
  'blank texts': (l, p, acak) => {
    for (const [, b] of barisIsi(l, p))
      for (const s of b) if (s.nilai === null && acak() < 0.2) s.nilai = pilih(acak, [' ', '\u00a0', '   ']);
  },
  'captions of another hand': (l, p, acak) => {
    for (let r = p.kepala; r < p.tabel; r++)
      for (const s of l.baris[r] ?? []) {
        const lain = typeof s.nilai === 'string' ? judulLain[s.nilai.trim()] : undefined;
        if (lain !== undefined) s.nilai = pilih(acak, lain);
      }
  },
  'captions in capitals and broken': (l, p, acak) => {
    for (let r = p.kepala; r < p.tabel; r++)
      for (const s of l.baris[r] ?? [])
        if (typeof s.nilai === 'string')
          s.nilai = (acak() < 0.5 ? s.nilai.toUpperCase() : s.nilai.toLowerCase()).replaceAll(' ', () =>
            pilih(acak, [' ', '\n', '  ', ' \n ']),
          );
  },
  'units inside the cells': (l, p) => {
    if (p.satuan < 0) return;
    for (const [, b] of barisIsi(l, p)) {
      const satuan = b[p.satuan]?.nilai;
      if (typeof satuan !== 'string' || !/^\p{L}+$/u.test(satuan)) continue;
      for (const k of p.kinerja) {
        const s = b[k];
        // Three decimals could be thousands; that question is asked rightly.
        if (typeof s?.nilai === 'number' && !/\.\d{3}$/u.test(s.nilai.toString()))
          Object.assign(s, { nilai: `${s.nilai.toString()} ${satuan}`, format: '' });
      }
    }
  },
};

const judulLain: Readonly<Record<string, readonly [string, ...string[]]>> = {
  No: ['NO.', 'No. Urut', 'Nomor', 'No'],
  'Tujuan Strategis': ['Tujuan', 'TUJUAN STRATEGIS', 'Tujuan Perangkat Daerah', 'Tujuan PD'],
  'Sasaran Strategis': ['Sasaran', 'SASARAN', 'Sasaran Perangkat Daerah', 'Sasaran PD'],
  Program: ['PROGRAM', 'Nama Program', 'Program Perangkat Daerah'],
  'Kegiatan dan Sub Kegiatan': [
    'Kegiatan / Sub Kegiatan',
    'Kegiatan',
    'Kegiatan & Subkegiatan',
    'KEGIATAN/SUB-KEGIATAN',
  ],
  'Kegiatan/ Sub Kegiatan': ['Kegiatan dan Sub Kegiatan', 'Kegiatan', 'Kegiatan & Sub Keg.', 'Kegiatan/SubKegiatan'],
  'Program / Kegiatan / Sub Kegiatan': [
    'Program/Kegiatan/Sub-Kegiatan',
    'Program, Kegiatan dan Sub Kegiatan',
    'Uraian',
    'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
    'Program/ Kegiatan/ Sub Keg',
  ],
  'Indikator Kinerja': [
    'Indikator',
    'INDIKATOR KINERJA',
    'Indikator Kinerja Program/Kegiatan',
    'Indikator Kinerja Program (Outcome)/ Kegiatan (Output)',
    'Indikator Kinerja Utama',
    'Indikator  Kinerja',
  ],
  Satuan: ['SATUAN', 'Sat.', 'Satuan Ukur', 'Satuan'],
  'Cara Formula Pengukuran': [
    'Formula Pengukuran',
    'Cara Pengukuran',
    'Formulasi',
    'Rumus Perhitungan',
    'Cara Penghitungan',
  ],
  'Cara Pengukuran Indikator Kinerja': ['Cara Pengukuran', 'Formula', 'Formulasi Penghitungan', 'Rumus'],
  Target: ['TARGET', 'Target Tahun 2022', 'Target Tahunan', 'Target 2022', 'Target Kinerja dan Anggaran'],
  Realisasi: ['REALISASI', 'Realisasi s.d. TW', 'Realisasi s/d Triwulan II', 'Realisasi Kinerja dan Anggaran'],
  Kinerja: ['K', 'Fisik', 'KINERJA', 'Kinerja (K)'],
  Anggaran: ['Keuangan', 'ANGGARAN', 'Rp'],
  'Pagu (Rp)': ['Rp', 'Rp.', 'Anggaran', 'Anggaran (Rp)', 'Keuangan (Rp)', 'Pagu Anggaran', '(Rp)'],
  'Pagu Anggaran (Rp)': ['Anggaran (Rp)', 'Pagu', 'Rp', 'Pagu (Rp.)'],
  'Pagu Anggaran': ['Anggaran', 'Keuangan', 'Pagu Anggaran (Rp)', 'PAGU ANGGARAN'],
  Pagu: ['Rp', 'Anggaran', 'Keuangan', 'Pagu (%)'],
  Indikator: ['Kinerja', 'Indikator Kinerja', 'INDIKATOR'],
  'Realisasi (Rp)': ['Realisasi Anggaran (Rp)', 'Realisasi', 'Realisasi (Rp.)'],
  'Capaian (%)': ['Capaian', '% Capaian', 'Capaian  %', 'Tingkat Capaian (%)', 'Persentase Capaian (%)'],
  Persentase: ['%', 'Persen', 'Persentase (%)', 'Prosentase', '(%)'],
  Keterangan: ['Ket', 'Ket.', 'KETERANGAN', 'Keterangan / Catatan'],
  'Ket.': ['Keterangan', 'KET', 'Catatan'],
};

/** Round two: rows. Cells are parted before rows come between them. */
export const derauBaris: Readonly<Record<string, Derau>> = {
  'merged cells parted': (l, p, acak) => {
    lepasGabungan(l, acak() < 0.5, p.tabel);
  },
  'empty rows': (l, p, acak) => {
    for (let r = akhirTabel(l, p); r > p.tabel; r--) if (acak() < 0.1) sisipBaris(l, r);
  },
  'header repeated': (l, p, acak) => {
    const kepala = l.baris.slice(p.kepala, p.tabel);
    const tiap = 20 + Math.floor(acak() * 20);
    for (let r = p.tabel + tiap; r < akhirTabel(l, p); r += tiap + kepala.length)
      kepala.forEach((b, n) => {
        sisipBaris(
          l,
          r + n,
          b.map((s) => ({ ...s })),
        );
      });
  },
  'column numbers under the header': (l, p, acak) => {
    const tulis = pilih<(n: number) => string | number>(acak, [
      (n) => `(${n.toString()})`,
      (n) => n,
      (n) => n.toString(),
    ]);
    sisipBaris(
      l,
      p.tabel,
      (l.baris[0] ?? []).map((_, n) => ({ ...kosong(), nilai: tulis(n + 1) })),
    );
  },
  'page numbers': (l, p, acak) => {
    for (let r = akhirTabel(l, p) - 1; r > p.tabel; r--)
      if (acak() < 0.04)
        sisipBaris(l, r, [{ ...kosong(), nilai: pilih(acak, ['Halaman 2 dari 9', 'Hal. 3', 'halaman 4']) }]);
  },
  'pages carried over': (l, p, acak) => {
    const uang = p.uang[0] ?? 0;
    for (let r = akhirTabel(l, p) - 1; r > p.tabel + 1; r--) {
      if (acak() >= 0.03) continue;
      for (const teks of ['Jumlah pindahan', 'Jumlah dipindahkan'])
        sisipBaris(
          l,
          r,
          Array.from({ length: uang + 1 }, (_, k) => ({
            ...kosong(),
            nilai: k === p.nama[0] ? teks : k === uang ? 123456789 : null,
          })),
        );
    }
  },
  'rows hidden': (l, p, acak) => {
    for (const [r] of barisIsi(l, p)) if (acak() < 0.2) l.tersembunyi.add(r);
  },
  'header cells parted': (l, p) => {
    l.gabungan = l.gabungan.filter((g) => g.atas < p.kepala || g.atas >= p.tabel);
  },
  'names merged to the side': (l, p) => {
    const [kiri] = p.nama;
    if (kiri === undefined || p.nama.length < 2) return;
    const kanan = Math.max(...p.nama);
    for (const [r, b] of barisIsi(l, p)) {
      const di = p.nama.filter((k) => b[k]?.nilai != null);
      const [k] = di;
      if (di.length === 1 && k !== undefined && k < kanan && !l.gabungan.some((g) => g.atas <= r && r <= g.bawah))
        l.gabungan.push({ atas: r, bawah: r, kiri: k, kanan });
    }
  },
  'names over two rows': (l, p) => {
    tigaBaris(l, p, p.nama.slice(-1), 60);
  },
  'indicators over two rows': (l, p) => {
    if (p.satuan >= 0) tigaBaris(l, p, [p.indikator], 60);
  },
  'headings of an urusan': (l, p, acak) => {
    // Programs stand in the last name column but one, or share the only one.
    const kolom = p.nama.at(-2) ?? p.nama[0] ?? 0;
    const uang = p.uang[0] ?? 0;
    for (let r = akhirTabel(l, p) - 1; r >= p.tabel; r--) {
      const teks = l.baris[r]?.[kolom]?.nilai;
      if (typeof teks !== 'string' || !teks.includes('PROGRAM') || acak() < 0.5) continue;
      const judul = pilih(acak, [
        'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR',
        'Bidang Urusan Pemberdayaan Perempuan',
        '2.08 URUSAN PEMBERDAYAAN PEREMPUAN',
      ]);
      const berisi = acak() < 0.5;
      sisipBaris(
        l,
        r,
        Array.from({ length: uang + 1 }, (_, k) => ({
          ...kosong(),
          nilai: k === kolom ? judul : k === uang && berisi ? 123456789 : null,
        })),
      );
    }
  },
};

/** Breaks long texts of these columns over two rows; figures stay on the first. */
function tigaBaris(l: Lembaran, p: Peran, kolom: readonly number[], panjang: number): void {
  // Nobody breaks a name that stands on every row of its node.
  const sering = new Map<string, number>();
  for (const [, b] of barisIsi(l, p))
    for (const k of kolom) {
      const teks = b[k]?.nilai;
      if (typeof teks === 'string') sering.set(teks, (sering.get(teks) ?? 0) + 1);
    }
  for (let r = akhirTabel(l, p) - 1; r >= p.tabel; r--)
    for (const k of kolom) {
      const s = l.baris[r]?.[k];
      if (
        typeof s?.nilai !== 'string' ||
        s.nilai.length < panjang ||
        (sering.get(s.nilai) ?? 0) > 1 ||
        /[\n\u00a0]| {2}/u.test(s.nilai)
      )
        continue;
      if (l.gabungan.some((g) => g.atas <= r && r <= g.bawah)) continue;
      const potong = s.nilai.lastIndexOf(' ', panjang - 15);
      const ekor = s.nilai.slice(potong + 1);
      s.nilai = s.nilai.slice(0, potong);
      sisipBaris(
        l,
        r + 1,
        Array.from({ length: k + 1 }, (_, n) => (n === k ? { ...kosong(), nilai: ekor } : kosong())),
      );
    }
}

/** Round three: columns. */
export const derauKolom: Readonly<Record<string, Derau>> = {
  'empty columns': (l, _p, acak) => {
    for (let k = (l.baris[0]?.length ?? 1) - 1; k > 0; k--) if (acak() < 0.25) sisipKolom(l, k);
  },
  'moved down and to the right': (l, _p, acak) => {
    for (let n = Math.floor(acak() * 8); n > 0; n--) sisipBaris(l, 0);
    for (let n = Math.floor(acak() * 4); n > 0; n--) sisipKolom(l, 0);
  },
  'a column of the office': (l, p, acak) => {
    const lebar = l.baris[0]?.length ?? 0;
    const judul = pilih(acak, ['Lokasi', 'Penanggung Jawab', 'Sumber Dana', 'Sisa Anggaran']);
    l.baris.forEach((b, r) => {
      b.push(kosong());
      const s = b[lebar];
      if (s === undefined) return;
      if (r === p.kepala) s.nilai = judul;
      else if (r >= p.tabel && acak() < 0.5) s.nilai = pilih(acak, ['Kota', 'Bidang PP', 'APBD']);
    });
  },
};

/** Round four: what stands around the table. */
export const derauSekitar: Readonly<Record<string, Derau>> = {
  'more title lines': (l, _p, acak) => {
    for (let n = 1 + Math.floor(acak() * 3); n > 0; n--)
      sisipBaris(l, 0, [
        {
          ...kosong(),
          nilai: pilih(acak, [
            'LAMPIRAN I',
            'Nomor : 900/123/DP3AKB/2022',
            'PEMERINTAH KOTA SERANG',
            'Dicetak tanggal 4 April 2022',
            'RAHASIA',
          ]),
        },
      ]);
  },
  'notes under the table': (l, _p, acak) => {
    for (let n = 1 + Math.floor(acak() * 3); n > 0; n--)
      l.baris.push([
        {
          ...kosong(),
          nilai: pilih(acak, ['Catatan: angka sementara', 'Sumber: SIPD', '*) Realisasi sampai dengan 31 Maret']),
        },
      ]);
  },
  'borders far below': (l) => {
    for (let n = 0; n < 30; n++) l.baris.push([]);
    l.baris.push([{ ...kosong(), nilai: ' ' }]);
  },
};
