import type { AksiAlur } from '#shared/alur/alur';
import type { BerkasBukti } from '#shared/bukti/bukti';
import type { KepalaTahun } from '#shared/model/kepala-tahun';
import type { CatatanKembali, Simpul, Triwulan, TriwulanData, VersiAnggaran } from '#shared/model/triwulan-data';
import type { Pilihan } from '#shared/paket/catatan-gabung';
import type { IsiPaketTerbaca } from '#shared/paket/format';
import type { TujuanPindah } from './pindah';
import type { IsiMedan, SasaranBukti, SasaranIsian } from './sasaran';
import type { IsiPagu, IsiTarget } from './versi';

/** Every way in which data changes. Nothing else changes data. */
export type Perintah =
  /** Fill or clear one field of a realisasi or keterangan. */
  | { readonly jenis: 'UbahIsian'; readonly sasaran: SasaranIsian; readonly ke: IsiMedan }
  /** Fill or clear many fields as one step: a filled form, a pasted block. All or none. */
  | {
      readonly jenis: 'UbahBanyakIsian';
      readonly isian: readonly { readonly sasaran: SasaranIsian; readonly ke: IsiMedan }[];
    }
  /** Attach files, which the main process has stored already, to an indicator's quarter. */
  | { readonly jenis: 'TambahBukti'; readonly sasaran: SasaranBukti; readonly berkas: readonly BerkasBukti[] }
  /** Detach a file. It stays in the store, so that undo and history lead to it. */
  | { readonly jenis: 'HapusBukti'; readonly sasaran: SasaranBukti; readonly sha256: string }
  /** Bring the year to what `data` says, as one step: a quarter added from a workbook. The same office and year. */
  | { readonly jenis: 'GantiTahun'; readonly data: TriwulanData }
  /** Add a node to the plan, or change it with its indicators, targets and pagu. */
  | { readonly jenis: 'SimpanSimpul'; readonly simpul: Simpul }
  /** Take a node out of the plan with everything below it and all that is entered there, as one step. */
  | { readonly jenis: 'HapusCabang'; readonly id: string }
  /** Bring a node below another parent, or to another place among its siblings. */
  | ({ readonly jenis: 'PindahSimpul' } & TujuanPindah)
  /** Add a budget version that begins with the pagu and targets of the version `dari`. */
  | { readonly jenis: 'TambahVersi'; readonly versi: VersiAnggaran; readonly dari: string }
  /** Remove a budget version with its pagu and targets. */
  | { readonly jenis: 'HapusVersi'; readonly id: string }
  /** Set many pagu of one version as one step. All or none. */
  | { readonly jenis: 'UbahPagu'; readonly versi: string; readonly isi: readonly IsiPagu[] }
  /** Set many targets of one version as one step. All or none. */
  | { readonly jenis: 'UbahTarget'; readonly versi: string; readonly isi: readonly IsiTarget[] }
  /** Change the office, its units, budget versions or rules. */
  | { readonly jenis: 'SimpanKepala'; readonly kepala: KepalaTahun }
  /**
   * Move a unit's quarter along the workflow. Returning and reopening need a reason, submitting too while a peringatan
   * is not explained. `catatan` points a returned quarter at single rows. Not undone, but reopened.
   */
  | {
      readonly jenis: 'UbahAlur';
      readonly unit: string;
      readonly triwulan: Triwulan;
      readonly aksi: AksiAlur;
      readonly alasan: string | null;
      readonly catatan?: readonly CatatanKembali[];
    }
  /**
   * Merge packets, as one step: what they bring that is new or newer, conflicts as chosen, held values as let in. A conflict
   * without a choice is left as it stands.
   */
  | {
      readonly jenis: 'TerapkanPaket';
      readonly paket: readonly IsiPaketTerbaca[];
      readonly pilihan: ReadonlyMap<string, Pilihan>;
      /** `kunciTertahan` of the values let in. */
      readonly izin: ReadonlySet<string>;
    }
  /** Undo the last group of changes made on this machine, or redo the last undone one. */
  | { readonly jenis: 'Urungkan' }
  | { readonly jenis: 'Ulangi' };

/** A refused command says why and what to do; the data stays as it was. */
export type HasilPerintah =
  | { readonly status: 'berhasil'; readonly jumlahPerubahan: number }
  | { readonly status: 'ditolak'; readonly pesan: string };
