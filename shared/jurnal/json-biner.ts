/** JSON that also carries bytes: what the database holds has to come back as it was. */

const penanda = '$biner';

/** JSON text of a value; bytes become `{"$biner": "<hex>"}`. */
export function writeJson(nilai: unknown): string {
  return JSON.stringify(nilai, (_kunci, isi: unknown) => (isBytes(isi) ? { [penanda]: toHex(isi) } : isi));
}

/** Reads what `writeJson` wrote. Throws when it is no JSON. */
export function readJson(teks: string): unknown {
  // Looking at every value takes several times as long as reading.
  if (!teks.includes(penanda)) return JSON.parse(teks);
  return JSON.parse(teks, (_kunci, isi: unknown) => {
    if (typeof isi !== 'object' || isi === null || !(penanda in isi)) return isi;
    const hex = isi[penanda];
    return typeof hex === 'string' ? fromHex(hex) : isi;
  });
}

/** Of whatever realm: what a database gives may be made by another document. */
function isBytes(isi: unknown): isi is Uint8Array {
  return ArrayBuffer.isView(isi) && isi.constructor.name === 'Uint8Array';
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length >> 1 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
