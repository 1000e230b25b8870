import { describe, expect, it } from 'vitest';
import {
  cariBerikut,
  geserPilihan,
  jepitPilihan,
  kotakPilihan,
  pilihKotak,
  pilihSel,
  rentangkan,
  type Letak,
  type Medan,
  type Pilihan,
} from '#shared/tabel/pilihan';

/** Six rows, five columns; columns 2 and 4 are filled by hand, but not in row 3; row 2 is empty. */
const medan: Medan = {
  jumlahBaris: 6,
  jumlahKolom: 5,
  halaman: 4,
  terisi: ({ baris }) => baris !== 2,
  dapatDiisi: ({ baris, kolom }) => (kolom === 2 || kolom === 4) && baris !== 3,
};

function tekan(p: Pilihan, ...tombol: string[]): Pilihan {
  return tombol.reduce((kini, t) => {
    const bagian = t.split('+');
    const key = bagian.at(-1) ?? '';
    return geserPilihan(kini, { key, ctrl: bagian.includes('Ctrl'), shift: bagian.includes('Shift') }, medan) ?? kini;
  }, p);
}

const di = (baris: number, kolom: number): Letak => ({ baris, kolom });
const dari = (baris: number, kolom: number): Pilihan => pilihSel(di(baris, kolom));

describe('moving as in Excel', () => {
  it('goes by arrows to any cell and stops at the edges', () => {
    expect(tekan(dari(0, 0), 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft').aktif).toEqual(
      di(0, 0),
    );
    expect(tekan(dari(5, 4), 'ArrowDown', 'ArrowRight').aktif).toEqual(di(5, 4));
  });

  it('goes by Enter down its column and by Shift+Enter up, past the rows that are not filled', () => {
    expect(tekan(dari(2, 2), 'Enter').aktif).toEqual(di(4, 2));
    expect(tekan(dari(4, 2), 'Shift+Enter').aktif).toEqual(di(2, 2));
    expect(tekan(dari(5, 2), 'Enter').aktif).toEqual(di(5, 2));
  });

  it('goes by Tab to the next cell to fill, then into the next row', () => {
    expect(tekan(dari(2, 2), 'Tab').aktif).toEqual(di(2, 4));
    expect(tekan(dari(2, 4), 'Tab').aktif).toEqual(di(4, 2));
    expect(tekan(dari(4, 2), 'Shift+Tab').aktif).toEqual(di(2, 4));
  });

  it('returns by Enter to the column where the run of Tab began', () => {
    expect(tekan(dari(0, 2), 'Tab', 'Enter').aktif).toEqual(di(1, 2));
    expect(tekan(dari(0, 2), 'Tab', 'ArrowLeft', 'ArrowRight', 'Enter').aktif).toEqual(di(1, 4));
  });

  it('goes by Home and End along the row, with Ctrl to the corners, by PageDown a page', () => {
    expect(tekan(dari(3, 3), 'Home').aktif).toEqual(di(3, 0));
    expect(tekan(dari(3, 3), 'End').aktif).toEqual(di(3, 4));
    expect(tekan(dari(3, 3), 'Ctrl+Home').aktif).toEqual(di(0, 0));
    expect(tekan(dari(3, 3), 'Ctrl+End').aktif).toEqual(di(5, 4));
    expect(tekan(dari(1, 3), 'PageDown').aktif).toEqual(di(5, 3));
    expect(tekan(dari(3, 3), 'PageUp').aktif).toEqual(di(0, 3));
  });

  it('goes by Ctrl+arrow to the edge of what stands together', () => {
    expect(tekan(dari(0, 1), 'Ctrl+ArrowDown').aktif).toEqual(di(1, 1));
    expect(tekan(dari(1, 1), 'Ctrl+ArrowDown').aktif).toEqual(di(3, 1));
    expect(tekan(dari(3, 1), 'Ctrl+ArrowDown').aktif).toEqual(di(5, 1));
  });
});

describe('selecting', () => {
  it('stretches with Shift and arrows around the cell where it began', () => {
    const p = tekan(dari(2, 2), 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowLeft');
    expect(kotakPilihan(p)).toEqual({ atas: 2, bawah: 4, kiri: 1, kanan: 2 });
    expect(p.aktif).toEqual(di(2, 2));
    expect(kotakPilihan(tekan(p, 'Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp'))).toEqual({
      atas: 1,
      bawah: 2,
      kiri: 1,
      kanan: 2,
    });
  });

  it('ends at the next arrow', () => {
    expect(kotakPilihan(tekan(dari(2, 2), 'Shift+ArrowDown', 'ArrowRight'))).toEqual({
      atas: 2,
      bawah: 2,
      kiri: 3,
      kanan: 3,
    });
  });

  it('takes everything with Ctrl+A', () => {
    expect(kotakPilihan(tekan(dari(2, 2), 'Ctrl+a'))).toEqual({ atas: 0, bawah: 5, kiri: 0, kanan: 4 });
  });

  it('is gone round inside by Enter and Tab, which keep it', () => {
    const p = rentangkan(dari(0, 2), di(1, 4));
    expect(tekan(p, 'Enter').aktif).toEqual(di(1, 2));
    expect(tekan(p, 'Enter', 'Enter').aktif).toEqual(di(0, 4));
    expect(tekan(p, 'Tab').aktif).toEqual(di(0, 4));
    expect(tekan(p, 'Tab', 'Tab', 'Tab', 'Tab').aktif).toEqual(di(0, 2));
    expect(tekan(p, 'Shift+Enter').aktif).toEqual(di(1, 4));
    expect(kotakPilihan(tekan(p, 'Enter', 'Tab'))).toEqual(kotakPilihan(p));
  });

  it('leaves other keys alone', () => {
    expect(geserPilihan(dari(0, 0), { key: '5', ctrl: false, shift: false }, medan)).toBeNull();
  });
});

describe('the next cell of a kind', () => {
  const next = (letak: Letak, ...kosong: Letak[]): Letak | null =>
    cariBerikut(letak, 6, 5, ({ baris, kolom }) => kosong.some((k) => k.baris === baris && k.kolom === kolom));

  it('is looked for behind the cell, row by row, then from the top; the cell itself comes last', () => {
    expect(next(di(2, 2), di(1, 4), di(2, 4), di(3, 0))).toEqual(di(2, 4));
    expect(next(di(2, 4), di(1, 4), di(2, 4), di(3, 0))).toEqual(di(3, 0));
    expect(next(di(5, 4), di(1, 4), di(5, 4))).toEqual(di(1, 4));
    expect(next(di(1, 4), di(1, 4))).toEqual(di(1, 4));
    expect(next(di(1, 4))).toBeNull();
  });
});

describe('a selection when rows are filtered away', () => {
  it('stays inside what is left', () => {
    const p = pilihKotak({ atas: 2, bawah: 5, kiri: 1, kanan: 4 });
    expect(kotakPilihan(jepitPilihan(p, 4, 3))).toEqual({ atas: 2, bawah: 3, kiri: 1, kanan: 2 });
    expect(jepitPilihan(p, 2, 5).aktif).toEqual(di(1, 1));
    expect(jepitPilihan(p, 6, 5)).toEqual(p);
  });
});
