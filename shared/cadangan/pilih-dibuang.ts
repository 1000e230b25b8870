/** Which backups may go: the newest 30 of an office-year stay, and of the older ones the last of each month. */
import type { NamaCadangan } from './nama-cadangan';

const disimpan = 30;

/** The names to delete, of backups of any number of office-years. */
export function pilihDibuang(daftar: readonly (readonly [string, NamaCadangan])[]): string[] {
  const perTahun = new Map<string, (readonly [string, NamaCadangan])[]>();
  for (const c of daftar) perTahun.set(c[1].tanda, [...(perTahun.get(c[1].tanda) ?? []), c]);
  return [...perTahun.values()].flatMap((milik) => {
    const lama = [...milik].sort((a, b) => b[1].nomor - a[1].nomor).slice(disimpan);
    const bulan = new Set<string>();
    return lama.flatMap(([nama, { waktu }]) => {
      const ini = waktu.slice(0, 'yyyy-mm'.length);
      if (bulan.has(ini)) return nama;
      bulan.add(ini);
      return [];
    });
  });
}
