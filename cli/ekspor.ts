import { writeAtomically } from '#electron/files/write-atomically';
import { isDisahkan } from '#shared/alur/disahkan';
import { buildPengisi } from '#shared/alur/pengisi';
import { bentukById, daftarBentuk } from '#shared/laporan/bentuk/index';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { buildPohon } from '#shared/model/pohon';
import { jenjangUrut, type Jenjang, type Triwulan, type TriwulanData } from '#shared/model/triwulan-data';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { readArguments, toTriwulan, wajib } from './arguments';
import { knownUnit, loadData } from './data-file';
import { SalahPakai } from './failures';

const options = {
  triwulan: { type: 'string' },
  bentuk: { type: 'string' },
  keluar: { type: 'string' },
  unit: { type: 'string' },
  'nilai-saja': { type: 'boolean' },
  'rata-rata': { type: 'string' },
} as const;

/** `ekspor <data.json> --triwulan n --bentuk b --keluar x.xlsx [--unit id] [--nilai-saja] [--rata-rata jenjang]`: writes the official report. */
export async function ekspor(argumen: readonly string[]): Promise<object> {
  const mulai = performance.now();
  const { berkas, nilai, ada } = readArguments(argumen, options);
  const triwulan = toTriwulan(wajib(nilai('triwulan'), 'triwulan'));
  const bentuk = bentukById(wajib(nilai('bentuk'), 'bentuk'));
  if (bentuk === null)
    throw new SalahPakai(
      `Bentuk laporan "${nilai('bentuk') ?? ''}" tidak dikenal. Pilih salah satu: ${daftarBentuk.map((b) => b.id).join(', ')}.`,
    );
  const keluar = wajib(nilai('keluar'), 'keluar');
  if (!/\.xlsx$/iu.test(keluar)) throw new SalahPakai(`Berkas keluaran "${keluar}" harus berakhiran .xlsx.`);

  const jenjangRataRata = toJenjang(nilai('rata-rata'));
  const data = await loadData(berkas);
  const pilihan = nilai('unit');
  const unit = pilihan === undefined ? null : knownUnit(data, pilihan);
  const lembar = susunLembar(data, triwulan, bentuk, {
    unit,
    nilaiSaja: ada('nilai-saja'),
    jenjangRataRata,
    draf: isDraf(data, triwulan, unit),
  });
  await writeAtomically(keluar, await writeWorkbook(lembar));
  return { berkas: keluar, baris: lembar.jumlahBarisTabel, milidetik: Math.round(performance.now() - mulai) };
}

function toJenjang(nama: string | undefined): Jenjang | null {
  if (nama === undefined) return null;
  const jenjang = jenjangUrut.find((j) => j === nama);
  if (jenjang !== undefined) return jenjang;
  throw new SalahPakai(`Jenjang "${nama}" tidak dikenal. Pilih salah satu: ${jenjangUrut.join(', ')}.`);
}

/** A file whose units went through the workflow carries DRAF until they are approved; one without it never does. */
function isDraf(data: TriwulanData, triwulan: Triwulan, unit: string | null): boolean {
  if (data.alur === undefined) return false;
  const pohon = buildPohon(data.simpul);
  return !isDisahkan(data.alur, computeTriwulan(data, triwulan, pohon), buildPengisi(pohon, data.unit), unit);
}
