import type { TriwulanData, VersiAnggaran } from './triwulan-data';

interface Awal {
  readonly nama: string;
  readonly singkatan: string;
  readonly pemda: string;
  readonly tahun: number;
}

/**
 * A new office-year without a plan: one budget version (DPA murni) from Triwulan I, the sekretariat as its only unit,
 * and rules that fit most offices. Everything can be changed later.
 */
export function createTahunKosong({ nama, singkatan, pemda, tahun }: Awal): TriwulanData {
  return {
    format: 'triwulan-data',
    versi: 1,
    tahun,
    instansi: {
      nama: nama.trim(),
      singkatan: singkatan.trim(),
      pemda: pemda.trim(),
      // The place of signing is the city's name without its kind.
      tempat: pemda.trim().replace(/^(Kota|Kabupaten|Kab\.?|Provinsi)\s+/iu, ''),
      penandatangan: [],
    },
    aturan: {
      desimalCapaian: 2,
      pembulatan: 'setengah-ke-atas',
      angka: { ribuan: '.', desimal: ',' },
      rumusTurun: 'T/R',
    },
    unit: [{ id: 'sekretariat', nama: 'Sekretariat', jenis: 'sekretariat' }],
    versiAnggaran: [createVersiMurni(tahun)],
    simpul: [],
    realisasi: { indikator: [], anggaran: [], keterangan: [] },
  };
}

/** The budget version a year begins with: its DPA, from Triwulan I. */
export function createVersiMurni(tahun: number): VersiAnggaran {
  return { id: 'murni', nama: `DPA ${tahun.toString()}`, mulaiTriwulan: 1 };
}
