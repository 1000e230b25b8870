import type { z } from 'zod';

/** Names a place in a data file for a person, e.g. `simpul ke-3 ("Penyusunan Dokumen ...") > indikator ke-1 > target`. */
export function describePlace(json: unknown, path: readonly PropertyKey[]): string {
  const bagian: string[] = [];
  let sini: unknown = json;
  for (const kunci of path) {
    sini = typeof sini === 'object' && sini !== null ? (sini as Record<PropertyKey, unknown>)[kunci] : undefined;
    if (typeof kunci === 'number') {
      const induk = bagian.pop() ?? '';
      bagian.push(`${induk} ke-${(kunci + 1).toString()}${namaOf(sini)}`.trim());
    } else bagian.push(String(kunci));
  }
  return bagian.length === 0 ? 'awal berkas' : bagian.join(' > ');
}

function namaOf(nilai: unknown): string {
  if (typeof nilai !== 'object' || nilai === null) return '';
  const { nama, simpul, indikator } = nilai as Record<string, unknown>;
  const sebutan = [nama, indikator, simpul].find((s) => typeof s === 'string');
  return typeof sebutan === 'string' ? ` ("${sebutan.length > 60 ? `${sebutan.slice(0, 57)}...` : sebutan}")` : '';
}

const namaTipe: Readonly<Record<string, string>> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'ya/tidak',
  array: 'daftar',
  object: 'objek',
  record: 'objek',
  null: 'kosong (null)',
};

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (sini, kunci) =>
      typeof sini === 'object' && sini !== null ? (sini as Record<PropertyKey, unknown>)[kunci] : undefined,
    json,
  );
}

/** One plain sentence for a violation of the format found in `json`. */
export function shapeMessage(json: unknown, issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `harus berupa ${namaTipe[issue.expected] ?? issue.expected}${valueAt(json, issue.path) === undefined ? ', tetapi tidak ada' : ''}`;
    case 'too_big':
      return `terlalu besar atau terlalu panjang (paling banyak ${issue.maximum.toString()})`;
    case 'too_small':
      return `terlalu kecil atau kosong (paling sedikit ${issue.minimum.toString()})`;
    case 'invalid_format':
      return 'harus berupa angka desimal dengan titik, misalnya "12.5"';
    case 'invalid_value':
      return `harus salah satu dari: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'isinya tidak dikenal';
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'isinya tidak sesuai dengan format';
  }
}
