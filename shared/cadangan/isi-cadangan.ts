/**
 * A backup file: every record of one office-year, ledger included, as the database holds them.
 *
 *   {"format":"triwulan-cadangan", ..., "sidik":"<checksum of what follows the first line>",
 *   "tabel":{"tahun":[...],"simpul":[...],"isian":[...],"ledger":[...]}}
 *
 * Tables and records are kept by shape, so that a table added later is backed up without a word here. Where the plan
 * and the figures alone are wanted, `dataOfCadangan` gives them as a `triwulan-data` file would.
 */
import { z } from 'zod';
import { checksum } from '#shared/jurnal/baris';
import { readJson, writeJson } from '#shared/jurnal/json-biner';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { joinData, type TahunRecords } from '#shared/penyimpanan/records';
import { versiSkema } from '#shared/penyimpanan/skema';

const versiCadangan = 1;
export const formatCadangan = 'triwulan-cadangan';

const skemaCadangan = z.object({
  format: z.literal(formatCadangan),
  versi: z.int(),
  skema: z.int(),
  aplikasi: z.string(),
  /** ISO time in UTC. */
  dibuat: z.string(),
  tahunId: z.uuid(),
  /** Id of the last ledger entry it holds. */
  akhir: z.string().nullable(),
  sidik: z.string(),
  tabel: z.record(z.string(), z.array(z.looseObject({}))),
});

export type IsiCadangan = Omit<z.infer<typeof skemaCadangan>, 'format' | 'versi' | 'sidik'>;

/** The text of a backup file, one record a line, so that two can be compared by eye. */
export function writeCadangan({ tabel, ...kepala }: IsiCadangan): string {
  const isi = Object.entries(tabel)
    .map(([nama, baris]) => `${writeJson(nama)}:[\n${baris.map(writeJson).join(',\n')}\n]`)
    .join(',\n');
  const badan = `"tabel":{\n${isi}\n}}\n`;
  const awal = writeJson({ format: formatCadangan, versi: versiCadangan, ...kepala, sidik: checksum(badan) });
  return `${awal.slice(0, -1)},\n${badan}`;
}

/** `lain`: no backup file at all, perhaps a plain data file. */
export type HasilBacaCadangan =
  | { readonly status: 'berhasil'; readonly isi: IsiCadangan }
  | { readonly status: 'rusak' }
  | { readonly status: 'lebih-baru'; readonly aplikasi: string }
  | { readonly status: 'lain' };

/** Reads the text of a backup file. Never throws. */
export function readCadangan(teks: string): HasilBacaCadangan {
  const akhirKepala = teks.indexOf('\n');
  const kepala = parse(`${teks.slice(0, Math.max(0, akhirKepala)).replace(/,$/u, '')}}`);
  if (typeof kepala !== 'object' || kepala === null) return { status: 'lain' };
  const { format, versi, skema, aplikasi, sidik } = kepala as Record<string, unknown>;
  if (format !== formatCadangan) return { status: 'lain' };
  if (Number(versi) > versiCadangan || Number(skema) > versiSkema)
    return { status: 'lebih-baru', aplikasi: String(aplikasi) };
  if (checksum(teks.slice(akhirKepala + 1)) !== sidik) return { status: 'rusak' };
  const hasil = skemaCadangan.safeParse(parse(teks));
  if (!hasil.success) return { status: 'rusak' };
  const { format: _format, versi: _versi, sidik: _sidik, ...isi } = hasil.data;
  return { status: 'berhasil', isi };
}

/** The plan and figures a backup holds, not validated yet; null when it lacks the records of a year. */
export function dataOfCadangan({ tabel, tahunId }: IsiCadangan): TriwulanData | null {
  // The checksum says that this program wrote the records; what comes out is validated like any file.
  const tahun = tabel['tahun']?.find((t) => t['id'] === tahunId) as { kepala?: TahunRecords['kepala'] } | undefined;
  if (tahun?.kepala === undefined) return null;
  return joinData({
    kepala: tahun.kepala,
    simpul: (tabel['simpul'] ?? []) as unknown as TahunRecords['simpul'],
    alur: (tabel['alur'] ?? []) as unknown as TahunRecords['alur'],
    isian: (tabel['isian'] ?? []) as unknown as TahunRecords['isian'],
  });
}

function parse(teks: string): unknown {
  try {
    return readJson(teks);
  } catch {
    return null;
  }
}
