/** Characters that Windows forbids in file names, and control characters. */
const forbidden = /[<>:"/\\|?*\u0000-\u001f]/gu;

/** A file name of the given parts that every office PC accepts, e.g. `Pengukuran Kinerja DP3AKB TW I 2022.xlsx`. */
export function namaBerkas(bagian: readonly string[], ekstensi: string): string {
  const nama = bagian
    .map((b) => b.replaceAll(forbidden, ' ').trim())
    .filter((b) => b !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .slice(0, 120)
    // Windows drops trailing points and spaces silently.
    .replace(/[. ]+$/u, '');
  return `${nama}.${ekstensi}`;
}
