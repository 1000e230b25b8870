/** Round two: rows. Cells are parted before rows come between them. */
import { kosong, lepasGabungan, sisipBaris, type Lembaran } from '../derau';
import { pilih } from './acak';
import { akhirTabel, barisIsi, type Derau, type Peran } from './peran';

export const derauBaris: Readonly<Record<string, Derau>> = {
  'running numbers over all rows': (l, p) => {
    if (p.nama.length > 1) return;
    let n = 0;
    for (const [, b] of barisIsi(l, p))
      if (typeof b[p.nama[0] ?? 0]?.nilai === 'string') Object.assign(b[0] ?? {}, { nilai: ++n });
  },
  'merged cells parted': (l, p, acak) => {
    lepasGabungan(l, acak() < 0.5, p.tabel);
  },
  'empty rows': (l, p, acak) => {
    for (let r = akhirTabel(l, p); r > p.tabel; r--) if (acak() < 0.1) sisipBaris(l, r);
  },
  'header repeated': (l, p, acak) => {
    const tanganLain = acak() < 0.5;
    const tulis = (teks: string): string =>
      tanganLain
        ? teks
            .toUpperCase()
            .replace('KETERANGAN', 'KET')
            .replace(/^KINERJA$/u, 'K')
        : teks;
    const kepala = l.baris.slice(p.kepala, p.tabel);
    const tiap = 20 + Math.floor(acak() * 20);
    for (let r = p.tabel + tiap; r < akhirTabel(l, p); r += tiap + kepala.length) {
      // A page never begins inside a merged cell.
      while (l.gabungan.some((g) => g.atas < r && r <= g.bawah)) r++;
      kepala.forEach((b, n) => {
        sisipBaris(
          l,
          r + n,
          b.map((s) => ({ ...s, nilai: typeof s.nilai === 'string' ? tulis(s.nilai) : s.nilai })),
        );
      });
    }
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
  'sums of every program': (l, p, acak) => {
    const kolom = p.nama.at(-2) ?? p.nama[0] ?? 0;
    const uang = p.uang[0] ?? 0;
    for (const r of barisProgram(l, p).slice(1).toReversed()) {
      const jumlah = pilih(acak, ['Jumlah Program', 'JUMLAH PROGRAM PENUNJANG URUSAN', 'Sub Total']);
      sisipBaris(
        l,
        r,
        Array.from({ length: uang + 1 }, (_, k) => ({
          ...kosong(),
          nilai: k === kolom ? jumlah : k === uang ? 123456789 : null,
        })),
      );
    }
  },
  'units above their programs': (l, p) => {
    const kolom = p.nama.at(-2) ?? p.nama[0] ?? 0;
    for (const r of barisProgram(l, p).toReversed())
      sisipBaris(
        l,
        r,
        Array.from({ length: kolom + 1 }, (_, k) => ({
          ...kosong(),
          nilai: k === kolom ? 'BIDANG PENGARUSUTAMAAN GENDER' : null,
        })),
      );
  },
  'closing line called otherwise': (l, p, acak) => {
    const nama = pilih(acak, [
      'JUMLAH',
      'J U M L A H',
      'Total Keseluruhan',
      'TOTAL ANGGARAN DINAS',
      'Jumlah I s.d. IX',
    ]);
    for (const b of l.baris.slice(p.tabel)) for (const s of b) if (s.nilai === 'TOTAL') s.nilai = nama;
  },
  'another table below': (l, p) => {
    l.baris.push([], []);
    for (const nama of ['Belanja Pegawai', 'Belanja Modal'])
      l.baris.push(
        Array.from({ length: (p.uang[0] ?? 0) + 1 }, (_, k) => ({
          ...kosong(),
          nilai: k === p.nama[0] ? nama : k === p.uang[0] ? 5_000_000 : null,
        })),
      );
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

/** The rows in which a program's name stands; not headings of that word. */
function barisProgram(l: Lembaran, p: Peran): number[] {
  const kolom = p.nama.at(-2) ?? p.nama[0] ?? 0;
  return [...barisIsi(l, p)].flatMap(([r, b]) => {
    const teks = b[kolom]?.nilai;
    return typeof teks === 'string' && /^\s*(?:[\d.]+\s+)?PROGRAM\s+\p{Lu}{4}/u.test(teks) && teks.length > 30
      ? [r]
      : [];
  });
}
