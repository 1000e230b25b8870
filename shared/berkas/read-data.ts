/**
 * The way of a `triwulan-data` file into the program:
 *
 *   text > JSON > format and version > shape (model) > references between records > TriwulanData
 *
 * The first stage that fails ends it with a sentence that names the place; nothing else is touched.
 */
import { dataOfCadangan, readCadangan, type HasilBacaCadangan } from '#shared/cadangan/isi-cadangan';
import { triwulanDataSchema, type TriwulanData } from '#shared/model/triwulan-data';
import { describePlace, shapeMessage } from './data-messages';
import { findBrokenReferences } from './references';

export type HasilBacaData =
  | { readonly status: 'berhasil'; readonly data: TriwulanData }
  | { readonly status: 'ditolak'; readonly pesan: string; readonly rincian: readonly string[] };

/** At most this many places are listed; a file broken in a thousand places is broken in the first five. */
const maxRincian = 5;
/** The format nests 7 deep. A hostile file nested in an unknown field would pass, and break the program when it is next written. */
export const maxDalam = 50;

/** Reads and validates the text of a data file. Never throws; unknown fields are kept. */
export function readData(teks: string): HasilBacaData {
  const cadangan = readCadangan(teks);
  if (cadangan.status !== 'lain') return dataFromCadangan(cadangan);
  let json: unknown;
  try {
    json = parseJson(teks);
  } catch (galat) {
    return ditolak(
      'Berkas ini rusak atau bukan berkas data Triwulan, sehingga tidak dapat dibaca. Minta berkas yang utuh dari pengirimnya. Data Anda tidak berubah.',
      [galat instanceof Error ? `Keterangan teknis: ${galat.message}` : ''],
    );
  }
  return validateData(json);
}

/** A backup opens like a data file: the plan and figures it holds. */
function dataFromCadangan(cadangan: Exclude<HasilBacaCadangan, { status: 'lain' }>): HasilBacaData {
  switch (cadangan.status) {
    case 'lebih-baru':
      return ditolak(
        `Cadangan ini dibuat oleh Triwulan ${cadangan.aplikasi}, yang lebih baru daripada aplikasi ini. Perbarui aplikasi Triwulan, lalu buka lagi. Data Anda tidak berubah.`,
        [],
      );
    case 'rusak':
      return ditolak(
        'Cadangan ini rusak: isinya tidak sama dengan saat disimpan. Pilih cadangan lain. Data Anda tidak berubah.',
        [],
      );
    case 'berhasil':
      return validateData(dataOfCadangan(cadangan.isi));
  }
}

/** Validates already parsed JSON as a `triwulan-data` v1 file. */
export function validateData(json: unknown): HasilBacaData {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== 'triwulan-data') {
    return ditolak(
      'Berkas ini bukan berkas data Triwulan (format "triwulan-data"). Pilih berkas .json yang disimpan dari aplikasi Triwulan. Data Anda tidak berubah.',
      [],
    );
  }
  if (!('versi' in json) || json.versi !== 1) {
    const versi = 'versi' in json ? JSON.stringify(json.versi) : 'tidak ada';
    return ditolak(
      `Versi berkas data ini (${versi}) tidak dikenal oleh aplikasi ini. Perbarui aplikasi Triwulan, lalu buka lagi berkasnya. Data Anda tidak berubah.`,
      [],
    );
  }
  if (isTooDeep(json, maxDalam)) {
    return ditolak(
      'Berkas ini rusak: isinya bersarang terlalu dalam. Minta berkas yang utuh dari pengirimnya. Data Anda tidak berubah.',
      [],
    );
  }
  const hasil = triwulanDataSchema.safeParse(json);
  if (!hasil.success) {
    const rincian = hasil.error.issues.map(
      (issue) => `${describePlace(json, issue.path)}: ${shapeMessage(json, issue)}`,
    );
    return ditolak(
      `Berkas data ini tidak lengkap atau salah isi di ${rincian.length.toString()} tempat. Data Anda tidak berubah.`,
      rincian,
    );
  }
  const rujukanRusak = findBrokenReferences(hasil.data);
  if (rujukanRusak.length > 0) {
    return ditolak(
      `Isi berkas data ini tidak cocok satu sama lain di ${rujukanRusak.length.toString()} tempat. Data Anda tidak berubah.`,
      rujukanRusak,
    );
  }
  return { status: 'berhasil', data: hasil.data };
}

/** The refusal as one block of text: the sentence, then the places. */
export function refusalText(hasil: { readonly pesan: string; readonly rincian: readonly string[] }): string {
  return [hasil.pesan, ...hasil.rincian.map((r) => `- ${r}`)].join('\n');
}

/** True when an object nests more than `sisa` levels deep. */
export function isTooDeep(nilai: unknown, sisa: number): boolean {
  if (typeof nilai !== 'object' || nilai === null) return false;
  return sisa === 0 || Object.values(nilai).some((isi) => isTooDeep(isi, sisa - 1));
}

/** Parses JSON that nobody vouches for. Throws SyntaxError, also for a key `__proto__`. */
export function parseJson(teks: string): unknown {
  const tanpaBom = teks.startsWith('\ufeff') ? teks.slice(1) : teks;
  // A key __proto__ is never data. Only a text that may hold one, plain or with any of its letters escaped, pays for the closer look.
  const mencurigakan = tanpaBom.includes('__proto__') || /\\u00(?:5f|70|72|6f|74)/iu.test(tanpaBom);
  return JSON.parse(tanpaBom, mencurigakan ? refuseProtoKey : undefined) as unknown;
}

function refuseProtoKey(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('kunci "__proto__" tidak diizinkan');
  return value;
}

function ditolak(pesan: string, rincian: readonly string[]): HasilBacaData {
  const terlihat = rincian.filter((r) => r !== '').slice(0, maxRincian);
  const sisa = rincian.length - maxRincian;
  return {
    status: 'ditolak',
    pesan,
    rincian: sisa > 0 ? [...terlihat, `dan ${sisa.toString()} tempat lain`] : terlihat,
  };
}
