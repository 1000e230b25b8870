/** The layouts the product offers. A new one is its own file and its line here. */
import type { BentukLaporan } from '#shared/laporan/bentuk';
import { e81 } from './e81';
import { evaluasiRenja } from './evaluasi-renja';
import { tw13 } from './tw1-3';
import { tw4 } from './tw4';

export const daftarBentuk: readonly BentukLaporan[] = [tw13, tw4, evaluasiRenja, e81];

/** The layout with this id, or null. */
export function bentukById(id: string): BentukLaporan | null {
  return daftarBentuk.find((b) => b.id === id) ?? null;
}
