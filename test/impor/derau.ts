/** What happens to workbooks in offices: the same report, with columns moved, cells unmerged, numbers typed as text. */
import ExcelJS from 'exceljs';
import { readWorkbook } from '#shared/workbook/read-workbook';

type Nilai = string | number | { galat: string } | { rumus: string; hasil: string | number | null } | null;

export interface Petak {
  nilai: Nilai;
  format: string;
  tebal: boolean;
}

/** A sheet that can be cut and pasted: rows of cells, merged areas, hidden rows. */
export interface Lembaran {
  nama: string;
  baris: Petak[][];
  gabungan: { atas: number; kiri: number; bawah: number; kanan: number }[];
  tersembunyi: Set<number>;
}

export const kosong = (): Petak => ({ nilai: null, format: '', tebal: false });

/** The first sheet of a workbook. */
export function bongkar(bytes: Uint8Array): Lembaran {
  const [lembar] = readWorkbook(bytes).lembar;
  if (lembar === undefined) throw new Error('tanpa lembar');
  const lebar = 1 + Math.max(...lembar.baris.flatMap((b) => b.sel.map((s) => s.kolom)));
  const tinggi = 1 + Math.max(...lembar.baris.map((b) => b.nomor));
  const baris = Array.from({ length: tinggi }, () => Array.from({ length: lebar }, kosong));
  for (const b of lembar.baris) {
    for (const { kolom, isi, rumus, gaya } of b.sel) {
      if (isi.jenis === 'tanpa-hasil') continue;
      const polos = isi.jenis === 'teks' ? isi.teks : isi.jenis === 'angka' ? isi.nilai : { galat: isi.kode };
      const nilai = rumus !== null && typeof polos !== 'object' ? { rumus, hasil: polos } : polos;
      const petak = baris[b.nomor]?.[kolom];
      if (petak !== undefined) Object.assign(petak, { nilai, format: gaya.format, tebal: gaya.tebal });
    }
  }
  return { nama: lembar.nama, baris, gabungan: lembar.gabungan.map((g) => ({ ...g })), tersembunyi: new Set() };
}

/** Writes sheets with ExcelJS. */
export async function bukukan(...lembaran: Lembaran[]): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  for (const l of lembaran) {
    const sheet = buku.addWorksheet(l.nama);
    l.baris.forEach((petak, r) => {
      petak.forEach(({ nilai, format, tebal }, k) => {
        if (nilai === null) return;
        const sel = sheet.getCell(r + 1, k + 1);
        sel.value =
          typeof nilai !== 'object'
            ? nilai
            : 'galat' in nilai
              ? { error: nilai.galat as ExcelJS.CellErrorValue['error'] }
              : { formula: nilai.rumus, ...(nilai.hasil === null ? {} : { result: nilai.hasil }) };
        if (format !== '') sel.numFmt = format;
        if (tebal) sel.font = { bold: true };
      });
      if (l.tersembunyi.has(r)) sheet.getRow(r + 1).hidden = true;
    });
    for (const g of l.gabungan) sheet.mergeCells(g.atas + 1, g.kiri + 1, g.bawah + 1, g.kanan + 1);
  }
  return new Uint8Array(await buku.xlsx.writeBuffer());
}

/** Inserts a row before row `n`; areas over it grow. Formulas lose their meaning, so figures stay as they are. */
export function sisipBaris(l: Lembaran, n: number, isi: Petak[] = []): void {
  const lebar = l.baris[0]?.length ?? 0;
  l.baris.splice(
    n,
    0,
    Array.from({ length: lebar }, (_, k) => isi[k] ?? kosong()),
  );
  for (const g of l.gabungan) {
    if (g.atas >= n) g.atas++;
    if (g.bawah >= n) g.bawah++;
  }
  l.tersembunyi = new Set([...l.tersembunyi].map((r) => (r >= n ? r + 1 : r)));
}

export function sisipKolom(l: Lembaran, n: number): void {
  for (const b of l.baris) b.splice(n, 0, kosong());
  for (const g of l.gabungan) {
    if (g.kiri >= n) g.kiri++;
    if (g.kanan >= n) g.kanan++;
  }
}

/** Splits every merged area; with `isi` its value is repeated in all its cells. */
export function lepasGabungan(l: Lembaran, isi: boolean, dariBaris = 0): void {
  for (const g of l.gabungan.filter((x) => x.atas >= dariBaris)) {
    const asal = l.baris[g.atas]?.[g.kiri];
    for (let r = g.atas; isi && asal !== undefined && r <= g.bawah; r++) {
      for (let k = g.kiri; k <= g.kanan; k++) Object.assign(l.baris[r]?.[k] ?? {}, asal);
    }
  }
  l.gabungan = l.gabungan.filter((x) => x.atas < dariBaris);
}

/** Changes every text. */
export function ubahTeks(l: Lembaran, ubah: (teks: string, baris: number) => string): void {
  l.baris.forEach((b, r) => {
    for (const p of b) if (typeof p.nilai === 'string') p.nilai = ubah(p.nilai, r);
  });
}

/** Turns figures of the table into text in a style. */
export function angkaJadiTeks(l: Lembaran, dariBaris: number, ribuan: string, desimal: string): void {
  for (const b of l.baris.slice(dariBaris)) {
    for (const p of b) {
      const nilai = typeof p.nilai === 'object' && p.nilai !== null && 'hasil' in p.nilai ? p.nilai.hasil : p.nilai;
      if (typeof nilai !== 'number') continue;
      const [bulat = '', pecahan] = (
        Number.isInteger(nilai) ? nilai.toString() : Number(nilai.toFixed(6)).toString()
      ).split('.');
      const satuan = /"([^"-]+)"$/u.exec(p.format)?.[1] ?? '';
      p.nilai = bulat.replace(/\B(?=(\d{3})+$)/gu, ribuan) + (pecahan === undefined ? '' : desimal + pecahan) + satuan;
      p.format = '';
    }
  }
}

/** Figures instead of formulas, for noise that moves cells. */
export function nilaiSaja(l: Lembaran): void {
  for (const b of l.baris)
    for (const p of b)
      if (typeof p.nilai === 'object' && p.nilai !== null && 'hasil' in p.nilai) p.nilai = p.nilai.hasil;
}
