/** What will be written of a returned form, from the comparison and from what the person chose. */
import type { BarisBanding } from '#shared/formulir/bandingkan-formulir';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';

/** Which value a row takes: what stands in the data, or one of the form's readings by its number. */
export type Pilihan = 'kini' | number;

/** By the key of a row. */
export type DaftarPilihan = Readonly<Record<string, Pilihan>>;

/** The chosen value of a row; a conflict has none until the person chooses, two readings have the first. */
export function pilihanBaris({ kunci, keadaan }: BarisBanding, pilihan: DaftarPilihan): Pilihan | null {
  switch (keadaan) {
    case 'konflik':
      return pilihan[kunci] ?? null;
    case 'baru':
    case 'berubah':
      return pilihan[kunci] ?? 0;
    case 'ditolak':
    case 'dipertahankan':
    case 'sama':
      return 'kini';
  }
}

/** The fields to fill; conflicts without a choice are not among them. */
export function isianTerpilih(
  baris: readonly BarisBanding[],
  pilihan: DaftarPilihan,
): { readonly sasaran: SasaranIsian; readonly ke: IsiMedan }[] {
  return baris.flatMap((b) => {
    const dipilih = pilihanBaris(b, pilihan);
    const ke = typeof dipilih === 'number' ? b.pilihan[dipilih] : undefined;
    return b.sasaran === null || ke === undefined ? [] : [{ sasaran: b.sasaran, ke }];
  });
}
