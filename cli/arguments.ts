import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isTriwulan, type Triwulan } from '#shared/model/triwulan-data';
import { SalahPakai } from './failures';

/** The options of a perintah by name. */
type Opsi = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

export interface Argumen {
  readonly berkas: string;
  /** The value of an option, where it was given. */
  readonly nilai: (opsi: string) => string | undefined;
  /** True when a switch was given. */
  readonly ada: (opsi: string) => boolean;
}

/** The arguments of a perintah that takes exactly one file, checked against its options. */
export function readArguments(argumen: readonly string[], options: Opsi): Argumen {
  const { daftar, nilai, ada } = readDaftar(argumen, options);
  const [berkas, lebih] = daftar;
  if (berkas === undefined) throw new SalahPakai('Berkas data belum disebutkan.');
  if (lebih !== undefined) throw new SalahPakai(`Hanya satu berkas data yang dapat dibaca; "${lebih}" berlebih.`);
  return { berkas, nilai, ada };
}

/** The arguments of a perintah that takes any number of files, checked against its options. */
export function readDaftar(
  argumen: readonly string[],
  options: Opsi,
): Omit<Argumen, 'berkas'> & { readonly daftar: readonly string[] } {
  const { values, positionals } = parse(argumen, options);
  const nilai = (opsi: string): string | undefined => {
    const v = values.get(opsi);
    return typeof v === 'string' ? v : undefined;
  };
  return { daftar: positionals, nilai, ada: (opsi) => values.get(opsi) === true };
}

function parse(
  argumen: readonly string[],
  options: Opsi,
): { values: ReadonlyMap<string, unknown>; positionals: readonly string[] } {
  const config: ParseArgsConfig = { args: [...argumen], options, allowPositionals: true };
  // Of an option given twice parseArgs takes the last in silence.
  const terlihat = new Set<string>();
  for (const token of parseArgs({ ...config, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') continue;
    if (terlihat.has(token.name)) throw new SalahPakai(`Opsi "${token.rawName}" disebutkan lebih dari satu kali.`);
    terlihat.add(token.name);
  }
  try {
    const { values, positionals } = parseArgs({ ...config, strict: true });
    return { values: new Map(Object.entries(values)), positionals };
  } catch (galat) {
    throw new SalahPakai(parseMessage(galat), { cause: galat });
  }
}

function parseMessage(galat: unknown): string {
  const kode = galat instanceof Error && 'code' in galat ? galat.code : undefined;
  const opsi = galat instanceof Error ? (/'(?<opsi>-[^' ]*)/u.exec(galat.message)?.groups?.['opsi'] ?? '') : '';
  return kode === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Opsi "${opsi}" tidak dikenal.`
    : `Opsi "${opsi}" tidak ditulis dengan benar: periksa apakah nilainya ada.`;
}

/** The value of a compulsory option. */
export function wajib(nilai: string | undefined, nama: string): string {
  if (nilai === undefined || nilai === '') throw new SalahPakai(`Opsi "--${nama}" wajib diisi.`);
  return nilai;
}

/** A quarter from its option: 1, 2, 3 or 4, nothing else. */
export function toTriwulan(nilai: string): Triwulan {
  const n = /^[1-4]$/u.test(nilai) ? Number(nilai) : 0;
  if (!isTriwulan(n)) throw new SalahPakai(`Triwulan "${nilai}" tidak dikenal. Tulis 1, 2, 3 atau 4.`);
  return n;
}
