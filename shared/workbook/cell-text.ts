/** Result of a formula that shows nothing. */
export const resultText = '';

/**
 * A text as the XML of a workbook must hold it to be read back as typed: `_x0041_` would be read as `A`, so its underscore
 * is escaped; characters that XML cannot hold (controls, halves of a pair) are left out.
 */
export function cellText(teks: string): string {
  return teks
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\p{Cs}]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}
