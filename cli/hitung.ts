import { summarizeTriwulan } from '#shared/perhitungan/ringkasan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { readArguments, toTriwulan, wajib } from './arguments';
import { loadData } from './data-file';

/** `hitung <data.json> --triwulan n`: the figures of one quarter. */
export async function hitung(argumen: readonly string[]): Promise<object> {
  const { berkas, nilai } = readArguments(argumen, { triwulan: { type: 'string' } });
  const triwulan = toTriwulan(wajib(nilai('triwulan'), 'triwulan'));
  return summarizeTriwulan(computeTriwulan(await loadData(berkas), triwulan));
}
