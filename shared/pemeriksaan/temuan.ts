import type { Triwulan } from '#shared/model/triwulan-data';
import { kalimat } from './sebut';

/** What a finding asks for: `galat` blocks submitting, `peringatan` asks for a keterangan, `catatan` only tells. */
export type Tingkat = 'galat' | 'peringatan' | 'catatan';

export const tingkatUrut: readonly Tingkat[] = ['galat', 'peringatan', 'catatan'];

/** Every rule with its level and its title on screen. The exact rules stand in `docs/pemeriksaan.md`. */
export const daftarAturan = {
  'belum-diisi': { tingkat: 'galat', judul: 'Realisasi belum diisi' },
  'melebihi-pagu': { tingkat: 'galat', judul: 'Realisasi anggaran melebihi pagu' },
  'angka-cacat': { tingkat: 'galat', judul: 'Angka di buku kerja tidak dapat dibaca dengan pasti' },
  'kode-ganda': { tingkat: 'galat', judul: 'Kode dipakai lebih dari satu kali' },
  'jumlah-anak': { tingkat: 'peringatan', judul: 'Jumlah di buku kerja berbeda dari rinciannya' },
  'capaian-tercetak': { tingkat: 'peringatan', judul: 'Persentase di buku kerja berbeda dari hitungan' },
  'nilai-galat': { tingkat: 'peringatan', judul: 'Sel buku kerja berisi pesan galat' },
  'realisasi-turun': { tingkat: 'peringatan', judul: 'Realisasi kumulatif turun dari triwulan sebelumnya' },
  'serapan-tanpa-kinerja': { tingkat: 'peringatan', judul: 'Anggaran terserap tanpa realisasi kinerja' },
  'kinerja-tanpa-serapan': { tingkat: 'peringatan', judul: 'Kinerja terealisasi tanpa serapan anggaran' },
  'capaian-tinggi': { tingkat: 'peringatan', judul: 'Capaian kinerja di atas batas' },
  'arah-diduga': { tingkat: 'peringatan', judul: 'Arah indikator mungkin terbalik' },
  'kode-tak-baku': { tingkat: 'peringatan', judul: 'Kode tidak baku' },
  lonjakan: { tingkat: 'peringatan', judul: 'Pagu atau target melonjak antarversi' },
  'satuan-janggal': { tingkat: 'peringatan', judul: 'Satuan tidak sesuai nama indikator' },
  'indikator-formula-beda': { tingkat: 'peringatan', judul: 'Indikator dan formulanya berbeda' },
  'capaian-rendah': { tingkat: 'catatan', judul: 'Capaian jauh di bawah porsi triwulan' },
  'target-kosong': { tingkat: 'catatan', judul: 'Target kosong' },
  'pagu-kosong': { tingkat: 'catatan', judul: 'Pagu kosong' },
  'tanpa-kode': { tingkat: 'catatan', judul: 'Belum berkode' },
} as const satisfies Readonly<Record<string, { readonly tingkat: Tingkat; readonly judul: string }>>;

export type AturanId = keyof typeof daftarAturan;

/** One finding. Its place leads to the cell: node, indicator (null: money or the node itself), quarter (null: the plan). */
export interface Temuan {
  readonly aturan: AturanId;
  readonly tingkat: Tingkat;
  readonly simpul: string | null;
  readonly indikator: string | null;
  readonly triwulan: Triwulan | null;
  /** What is wrong, where, and what to do. */
  readonly pesan: string;
  /** The cell of an imported workbook that the finding is about, e.g. `J8`. */
  readonly alamat?: string;
}

export type LetakTemuan = Partial<Pick<Temuan, 'simpul' | 'indikator' | 'triwulan'>>;

/** A finding with the level of its rule; the sentence gets its capital. */
export function createTemuan(aturan: AturanId, letak: LetakTemuan, pesan: string): Temuan {
  return {
    aturan,
    tingkat: daftarAturan[aturan].tingkat,
    simpul: null,
    indikator: null,
    triwulan: null,
    ...letak,
    pesan: kalimat(pesan),
  };
}
