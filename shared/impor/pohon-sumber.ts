/** Hangs the nodes of a sheet under each other. */
import { alamatSel } from '#shared/laporan/lembar';
import { namaJenjang, type Jenjang } from '#shared/model/triwulan-data';
import type { SimpulSumber } from './baris-simpul';
import type { Catatan } from './catatan';
import { assignSasaran } from './sasaran-program';

export interface Cabang {
  readonly sumber: SimpulSumber;
  readonly jenjang: Jenjang;
  induk: Cabang | null;
}

/**
 * The sheet's order is a tujuan, all its sasaran, then all programs under them; or, in some offices, each sasaran
 * followed by its own programs. Kegiatan and sub kegiatan follow their program and kegiatan.
 */
export function buildCabang(simpul: readonly SimpulSumber[], jenjang: readonly Jenjang[], catatan: Catatan): Cabang[] {
  const hasil: Cabang[] = [];
  const kini: Partial<Record<Jenjang, Cabang>> = {};
  let kelompok = { sasaran: [] as Cabang[], program: [] as Cabang[] };
  const selesai = (): void => {
    assignSasaran(kelompok.sasaran, kelompok.program, catatan);
  };
  simpul.forEach((sumber, n) => {
    const j = jenjang[n];
    if (j === undefined) return;
    const cabang: Cabang = { sumber, jenjang: j, induk: null };
    switch (j) {
      case 'tujuan':
        selesai();
        kelompok = { sasaran: [], program: [] };
        delete kini.sasaran;
        break;
      case 'sasaran':
        cabang.induk = kini.tujuan ?? null;
        if (kelompok.program.length > 0) {
          selesai();
          kelompok = { sasaran: [], program: [] };
        }
        kelompok.sasaran.push(cabang);
        break;
      case 'program':
        cabang.induk = kelompok.sasaran[0] ?? kini.tujuan ?? null;
        kelompok.program.push(cabang);
        delete kini.kegiatan;
        break;
      case 'kegiatan':
        cabang.induk = kini.program ?? tanpaProgram(hasil, kini, cabang, catatan);
        break;
      case 'subkegiatan':
        cabang.induk = kini.kegiatan ?? kini.program ?? tanpaProgram(hasil, kini, cabang, catatan);
        break;
    }
    kini[j] = cabang;
    hasil.push(cabang);
  });
  selesai();
  return hasil;
}

/** A kegiatan must hang under a program; where the sheet prints none, one is made that says so. */
function tanpaProgram(hasil: Cabang[], kini: Partial<Record<Jenjang, Cabang>>, anak: Cabang, catatan: Catatan): Cabang {
  const { sel } = anak.sumber;
  const nama = 'Program (tidak tercetak di lembar)';
  const sumber: SimpulSumber = {
    nama,
    kode: null,
    nomor: '',
    boleh: ['program'],
    sel,
    uang: new Map(),
    keterangan: [],
    indikator: [],
  };
  const program: Cabang = { sumber, jenjang: 'program', induk: kini.sasaran ?? kini.tujuan ?? null };
  hasil.push(program);
  kini.program = program;
  catatan.tambah(
    alamatSel(sel.baris, sel.kolom),
    'disimpulkan: induk',
    anak.sumber.nama,
    `${namaJenjang.program} "${nama}"`,
  );
  return program;
}
