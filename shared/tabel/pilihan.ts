/** Where the keyboard is in the grid and which cells are selected, and how keys move it: as in Excel. */

export interface Letak {
  readonly baris: number;
  readonly kolom: number;
}

export interface Pilihan {
  /** The cell that typing goes into. */
  readonly aktif: Letak;
  /** Two opposite corners of the selected rectangle; `ujung` is the one that Shift moves. */
  readonly jangkar: Letak;
  readonly ujung: Letak;
  /** The column where a run of Tab began: Enter returns there. Null without a run. */
  readonly awalTab: number | null;
}

/** A rectangle; all four are part of it. */
export interface Kotak {
  readonly atas: number;
  readonly bawah: number;
  readonly kiri: number;
  readonly kanan: number;
}

/** What the movement has to know of the grid. */
export interface Medan {
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
  /** Rows that fit on the screen: one page. */
  readonly halaman: number;
  /** Whether something stands in the cell: Ctrl+arrow goes to the edge of what stands together. */
  readonly terisi: (letak: Letak) => boolean;
  /** Whether the cell can be filled: Enter and Tab lead from one such cell to the next. */
  readonly dapatDiisi: (letak: Letak) => boolean;
}

export interface Tombol {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

export function pilihSel(letak: Letak): Pilihan {
  return { aktif: letak, jangkar: letak, ujung: letak, awalTab: null };
}

/** The whole rectangle, with the keyboard in its first cell. */
export function pilihKotak({ atas, bawah, kiri, kanan }: Kotak): Pilihan {
  return { ...pilihSel({ baris: atas, kolom: kiri }), ujung: { baris: bawah, kolom: kanan } };
}

/** The selection moved inside a grid of that many rows and columns. */
export function jepitPilihan(p: Pilihan, jumlahBaris: number, jumlahKolom: number): Pilihan {
  const dalam = ({ baris, kolom }: Letak): Letak => ({
    baris: Math.max(0, Math.min(baris, jumlahBaris - 1)),
    kolom: Math.max(0, Math.min(kolom, jumlahKolom - 1)),
  });
  return { ...p, aktif: dalam(p.aktif), jangkar: dalam(p.jangkar), ujung: dalam(p.ujung) };
}

/** The next cell behind `dari` in reading order that `cocok` takes, from the top again after the last row; null when there is none. */
export function cariBerikut(
  dari: Letak,
  jumlahBaris: number,
  jumlahKolom: number,
  cocok: (letak: Letak) => boolean,
): Letak | null {
  const jumlah = jumlahBaris * jumlahKolom;
  const awal = dari.baris * jumlahKolom + dari.kolom;
  for (let n = 1; n <= jumlah; n++) {
    const ke = (awal + n) % jumlah;
    const letak = { baris: Math.floor(ke / jumlahKolom), kolom: ke % jumlahKolom };
    if (cocok(letak)) return letak;
  }
  return null;
}

export function kotakPilihan({ jangkar, ujung }: Pick<Pilihan, 'jangkar' | 'ujung'>): Kotak {
  return {
    atas: Math.min(jangkar.baris, ujung.baris),
    bawah: Math.max(jangkar.baris, ujung.baris),
    kiri: Math.min(jangkar.kolom, ujung.kolom),
    kanan: Math.max(jangkar.kolom, ujung.kolom),
  };
}

/** How many cells the rectangle has. */
export function luas({ atas, bawah, kiri, kanan }: Kotak): number {
  return (bawah - atas + 1) * (kanan - kiri + 1);
}

/** The cells of a rectangle, row by row. */
export function* selKotak({ atas, bawah, kiri, kanan }: Kotak): Generator<Letak> {
  for (let baris = atas; baris <= bawah; baris++) {
    for (let kolom = kiri; kolom <= kanan; kolom++) yield { baris, kolom };
  }
}

/** Stretches the selection to a cell: Shift+click, or a drag. */
export function rentangkan(p: Pilihan, ujung: Letak): Pilihan {
  return { ...p, ujung, awalTab: null };
}

/** The selection after a key; null for a key that does not move. */
export function geserPilihan(p: Pilihan, tombol: Tombol, medan: Medan): Pilihan | null {
  if (tombol.key === 'Enter' || tombol.key === 'Tab') return keIsian(p, tombol, medan);
  if (tombol.ctrl && tombol.key.toLowerCase() === 'a') return semua(p, medan);
  const dari = tombol.shift ? p.ujung : p.aktif;
  const ke = tujuan(dari, tombol, medan);
  if (ke === null) return null;
  return tombol.shift ? rentangkan(p, ke) : pilihSel(ke);
}

function semua(p: Pilihan, { jumlahBaris, jumlahKolom }: Medan): Pilihan {
  return {
    ...p,
    jangkar: { baris: 0, kolom: 0 },
    ujung: { baris: jumlahBaris - 1, kolom: jumlahKolom - 1 },
    awalTab: null,
  };
}

function tujuan(dari: Letak, { key, ctrl }: Tombol, medan: Medan): Letak | null {
  const akhirBaris = medan.jumlahBaris - 1;
  const akhirKolom = medan.jumlahKolom - 1;
  const { baris, kolom } = dari;
  switch (key) {
    case 'ArrowUp':
      return ctrl ? keTepi(dari, -1, 0, medan) : { baris: Math.max(0, baris - 1), kolom };
    case 'ArrowDown':
      return ctrl ? keTepi(dari, 1, 0, medan) : { baris: Math.min(akhirBaris, baris + 1), kolom };
    case 'ArrowLeft':
      return ctrl ? keTepi(dari, 0, -1, medan) : { baris, kolom: Math.max(0, kolom - 1) };
    case 'ArrowRight':
      return ctrl ? keTepi(dari, 0, 1, medan) : { baris, kolom: Math.min(akhirKolom, kolom + 1) };
    case 'Home':
      return { baris: ctrl ? 0 : baris, kolom: 0 };
    case 'End':
      return { baris: ctrl ? akhirBaris : baris, kolom: akhirKolom };
    // With Ctrl they change the screen, as they change the sheet in Excel.
    case 'PageUp':
      return ctrl ? null : { baris: Math.max(0, baris - medan.halaman), kolom };
    case 'PageDown':
      return ctrl ? null : { baris: Math.min(akhirBaris, baris + medan.halaman), kolom };
    default:
      return null;
  }
}

/** To the last filled cell of a run, or over empty cells to the next filled one, or to the edge of the grid. */
function keTepi(dari: Letak, turun: number, kanan: number, medan: Medan): Letak {
  const maju = ({ baris, kolom }: Letak): Letak => ({ baris: baris + turun, kolom: kolom + kanan });
  const ada = (l: Letak): boolean =>
    l.baris >= 0 && l.kolom >= 0 && l.baris < medan.jumlahBaris && l.kolom < medan.jumlahKolom;
  let kini = maju(dari);
  if (!ada(kini)) return dari;
  const dalamDeret = medan.terisi(dari) && medan.terisi(kini);
  for (;;) {
    const berikut = maju(kini);
    if (!ada(berikut)) return kini;
    if (dalamDeret ? !medan.terisi(berikut) : medan.terisi(kini)) return kini;
    kini = berikut;
  }
}

/**
 * Enter down and Tab to the right, with Shift backwards, always to a cell that can be filled. In a selection of several cells they go
 * round inside it. After a run of Tab, Enter begins the next row in the column where the run began.
 */
function keIsian(p: Pilihan, { key, shift }: Tombol, medan: Medan): Pilihan {
  const kotak = kotakPilihan(p);
  if (luas(kotak) > 1) return { ...p, aktif: putari(p.aktif, kotak, key, shift, medan), awalTab: null };
  const { baris, kolom } = p.aktif;
  const langkah = shift ? -1 : 1;
  if (key === 'Tab') {
    const ke = isianBerikut(p.aktif, langkah, medan);
    return ke === null ? p : { ...pilihSel(ke), awalTab: ke.baris === baris ? (p.awalTab ?? kolom) : null };
  }
  const diKolom = p.awalTab ?? kolom;
  for (let b = baris + langkah; b >= 0 && b < medan.jumlahBaris; b += langkah) {
    if (medan.dapatDiisi({ baris: b, kolom: diKolom })) return pilihSel({ baris: b, kolom: diKolom });
  }
  return { ...p, awalTab: null };
}

/** The next cell to fill in reading order. */
function isianBerikut(dari: Letak, langkah: 1 | -1, medan: Medan): Letak | null {
  const jumlah = medan.jumlahBaris * medan.jumlahKolom;
  for (let n = dari.baris * medan.jumlahKolom + dari.kolom + langkah; n >= 0 && n < jumlah; n += langkah) {
    const letak = { baris: Math.floor(n / medan.jumlahKolom), kolom: n % medan.jumlahKolom };
    if (medan.dapatDiisi(letak)) return letak;
  }
  return null;
}

/** The next cell to fill inside the rectangle, after the last one the first; the same cell when there is no other. */
function putari(dari: Letak, kotak: Kotak, key: string, shift: boolean, medan: Medan): Letak {
  const lebar = kotak.kanan - kotak.kiri + 1;
  const tinggi = kotak.bawah - kotak.atas + 1;
  const jumlah = lebar * tinggi;
  const menurun = key === 'Enter';
  const urut = menurun
    ? (dari.kolom - kotak.kiri) * tinggi + (dari.baris - kotak.atas)
    : (dari.baris - kotak.atas) * lebar + (dari.kolom - kotak.kiri);
  for (let n = 1; n <= jumlah; n++) {
    const ke = (urut + (shift ? jumlah - n : n)) % jumlah;
    const letak = menurun
      ? { baris: kotak.atas + (ke % tinggi), kolom: kotak.kiri + Math.floor(ke / tinggi) }
      : { baris: kotak.atas + Math.floor(ke / lebar), kolom: kotak.kiri + (ke % lebar) };
    if (medan.dapatDiisi(letak)) return letak;
  }
  return dari;
}
