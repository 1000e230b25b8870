/** An ISO time as people write it, e.g. `8 Jul 2022, 10.05`. */
export function formatWaktu(iso: string): string {
  return new Date(iso).toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
}
