/** Reads a Lembar the way a person reads the sheet. */
import type { Lembar, Sel } from '#shared/laporan/lembar';

/** What a reader sees, row by row. */
export function tampilan(lembar: Lembar): string[][] {
  return lembar.baris.map(({ sel }) => sel.map((s) => s.tampil));
}

/** The rows of the table proper, without continuation rows of very long texts. */
export function barisTabel(lembar: Lembar): string[][] {
  const mulai = lembar.kepala.sampai + 1;
  return tampilan(lembar).slice(mulai, mulai + lembar.jumlahBarisTabel);
}

/** The rows under the table: closing line, notes, signature. Each as the texts that are there. */
export function bawahTabel(lembar: Lembar): string[][] {
  return tampilan(lembar)
    .slice(lembar.kepala.sampai + 1 + lembar.jumlahBarisTabel)
    .map((baris) => baris.filter((t) => t !== ''));
}

/** A cell by its address, e.g. `J8`. */
export function selPada(lembar: Lembar, alamat: string): Sel {
  const [, huruf = '', angka = ''] = /^([A-Z])(\d+)$/u.exec(alamat) ?? [];
  const sel = lembar.baris[Number(angka) - 1]?.sel[huruf.charCodeAt(0) - 65];
  if (sel === undefined) throw new RangeError(alamat);
  return sel;
}

/** The formula of a cell, or null for a plain figure or text. */
export function rumusPada(lembar: Lembar, alamat: string): string | null {
  const { isi } = selPada(lembar, alamat);
  return isi.jenis === 'rumus' ? isi.rumus : null;
}

/** Merged areas as `A6:A7`. */
export function daftarGabung(lembar: Lembar): string[] {
  const alamat = (r: number, n: number): string => `${String.fromCharCode(65 + n)}${r + 1}`;
  return lembar.baris.flatMap(({ sel }, r) =>
    sel.flatMap(({ gabung }, n) =>
      gabung === undefined ? [] : [`${alamat(r, n)}:${alamat(r + gabung.baris - 1, n + gabung.kolom - 1)}`],
    ),
  );
}
