/** One text for equal content, whatever the order its fields were written in: how machines compare values. */

/** Canonical text of a value. An empty remark and none are the same. */
export function kanon(isi: unknown): string {
  if (isi === '' || isi === undefined) return 'null';
  return JSON.stringify(isi, sortKeys);
}

/** True for equal content. Decimal text is compared as typed: 68.5 and 68.50 are not the same text. */
export function sameIsi(a: unknown, b: unknown): boolean {
  return a === b || kanon(a) === kanon(b);
}

function sortKeys(_kunci: string, isi: unknown): unknown {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) return isi;
  return Object.fromEntries(Object.entries(isi).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
