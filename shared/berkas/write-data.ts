import type { TriwulanData } from '#shared/model/triwulan-data';

/** The text of a data file: indented, so that two backups can be compared by eye, with a final line break. */
export function writeData(data: TriwulanData): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
