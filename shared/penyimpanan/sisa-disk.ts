/** When the disk is getting too full to go on working without care. */

const mebi = 1024 * 1024;
/** A few weeks of backups of one office; beneath it the warning shows. */
const batasPeringatan = 200 * mebi;

/** Null while there is room enough, or when nothing is known; else the sentence that warns. */
export function sisaDiskMessage(bebas: number | null): string | null {
  if (bebas === null || bebas >= batasPeringatan) return null;
  return `Sisa tempat di disk tinggal ${Math.floor(bebas / mebi).toString()} MB. Isian masih tersimpan, tetapi segera kosongkan sebagian isi disk sebelum penuh.`;
}
