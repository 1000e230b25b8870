/** Round three: columns. */
import { kosong, sisipBaris, sisipKolom, type Lembaran } from '../derau';
import { pilih } from './acak';
import type { Derau } from './peran';

export const derauKolom: Readonly<Record<string, Derau>> = {
  'columns in another order': (l, p, acak) => {
    if (p.satuan < 0) return;
    l.gabungan = l.gabungan.filter((g) => g.kiri === g.kanan || (g.atas >= p.kepala && g.atas < p.tabel));
    const keterangan = (l.baris[p.kepala]?.length ?? 0) - 1;
    const [dari, ke] = pilih<[number, number]>(acak, [
      [p.satuan, p.formula],
      [p.indikator, p.nama[0] ?? 0],
      [keterangan, p.indikator],
      [p.formula, p.indikator],
    ]);
    pindahKolom(l, dari, ke);
  },
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

/** Takes a column out and puts it where another stands. */
function pindahKolom(l: Lembaran, dari: number, ke: number): void {
  for (const b of l.baris) b.splice(ke, 0, ...b.splice(dari, 1));
  const baru = (k: number): number => {
    if (k === dari) return ke;
    if (dari < ke) return k > dari && k <= ke ? k - 1 : k;
    return k >= ke && k < dari ? k + 1 : k;
  };
  for (const g of l.gabungan) Object.assign(g, { kiri: baru(g.kiri), kanan: baru(g.kanan) });
}
