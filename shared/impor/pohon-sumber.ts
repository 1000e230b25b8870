/** Hangs the nodes of a sheet under each other. */
import { alamatSel } from '#shared/laporan/lembar';
import { namaJenjang, type Jenjang } from '#shared/model/triwulan-data';
import type { SimpulSumber } from './baris-simpul';
import type { Catatan } from './catatan';
import type { Koreksi } from './koreksi';
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
export function buildCabang(
  simpul: readonly SimpulSumber[],
  jenjang: readonly Jenjang[],
  catatan: Catatan,
  koreksi: Koreksi['sasaran'] = {},
): Cabang[] {
  const hasil: Cabang[] = [];
  const kini: Partial<Record<Jenjang, Cabang>> = {};
  let kelompok = { sasaran: [] as Cabang[], program: [] as Cabang[] };
  const selesai = (): void => {
    assignSasaran(kelompok.sasaran, kelompok.program, catatan, koreksi);
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
  return Object.keys(koreksi).length === 0 ? hasil : moveToSasaran(hasil, koreksi);
}

/** Programs under the sasaran (or tujuan) that a person chose, by the cells of both; everything stands behind its parent. */
function moveToSasaran(cabang: readonly Cabang[], koreksi: Koreksi['sasaran']): Cabang[] {
  const alamat = ({ sumber: { sel } }: Cabang): string => alamatSel(sel.baris, sel.kolom);
  const atas = new Map(
    cabang.filter((c) => c.jenjang === 'tujuan' || c.jenjang === 'sasaran').map((c) => [alamat(c), c]),
  );
  for (const c of cabang) if (c.jenjang === 'program') c.induk = atas.get(koreksi[alamat(c)] ?? '') ?? c.induk;
  const anak = new Map<Cabang | null, Cabang[]>();
  for (const c of cabang) {
    const saudara = anak.get(c.induk);
    if (saudara === undefined) anak.set(c.induk, [c]);
    else saudara.push(c);
  }
  // As the reports print it: a tujuan, all its sasaran, then their programs. Five levels deep at most.
  const urut = (c: Cabang): Cabang[] => {
    const punya = anak.get(c) ?? [];
    const sasaran = punya.filter((a) => a.jenjang === 'sasaran');
    const lain = punya.filter((a) => a.jenjang !== 'sasaran');
    return [c, ...sasaran, ...sasaran.flatMap((s) => urut(s).slice(1)), ...lain.flatMap(urut)];
  };
  return (anak.get(null) ?? []).flatMap(urut);
}

/** A kegiatan must hang under a program; where the sheet prints none, one is made that says so. */
function tanpaProgram(hasil: Cabang[], kini: Partial<Record<Jenjang, Cabang>>, anak: Cabang, catatan: Catatan): Cabang {
  const { sel } = anak.sumber;
  const nama = 'Program (tidak tercetak di lembar)';
  const sumber: SimpulSumber = {
    nama,
    kode: null,
    nomor: '',
    sebutan: null,
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
