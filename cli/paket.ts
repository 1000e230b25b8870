import { randomUUID } from 'node:crypto';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { loadMachineKey, temporaryMachineKey } from '#electron/files/machine-key';
import { writeAtomically } from '#electron/files/write-atomically';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { checkSatuTahun } from '#shared/paket/satu-tahun';
import { findLuarUnit, susunDariBerkas } from '#shared/paket/susun-paket';
import { tulisPaket, type PenulisSandi } from '#shared/paket/tulis-paket';
import { splitData } from '#shared/penyimpanan/records';
import { sasaranKey } from '#shared/perintah/sasaran';
import { readArguments, toTriwulan, wajib } from './arguments';
import { knownUnit, loadData } from './data-file';
import { Gagal, SalahPakai } from './failures';

const options = {
  unit: { type: 'string' },
  triwulan: { type: 'string' },
  keluar: { type: 'string' },
  dasar: { type: 'string' },
} as const;

/** `paket <data.json> --unit id --triwulan n --keluar x.twpaket [--dasar lama.json]`: makes a packet of one unit's quarter. */
export async function paket(argumen: readonly string[]): Promise<object> {
  const { berkas, nilai } = readArguments(argumen, options);
  const pilihanUnit = wajib(nilai('unit'), 'unit');
  const triwulan = toTriwulan(wajib(nilai('triwulan'), 'triwulan'));
  const keluar = wajib(nilai('keluar'), 'keluar');
  if (!/\.twpaket$/iu.test(keluar)) throw new SalahPakai(`Berkas keluaran "${keluar}" harus berakhiran .twpaket.`);

  const data = await loadData(berkas);
  const unit = knownUnit(data, pilihanUnit);
  const pathDasar = nilai('dasar');
  const dasar = pathDasar === undefined ? null : await loadData(pathDasar);
  const beda = dasar === null ? null : checkSatuTahun(data, dasar);
  if (beda !== null) throw new Gagal(`Berkas --dasar tidak cocok. ${beda}`);

  const penulis = { nama: namaPengguna(), mesin: hostname(), waktu: new Date().toISOString(), idBaru: randomUUID };
  const kini = keadaanBerkas(data);
  const awal = dasar === null ? null : keadaanBerkas(dasar);
  const isi = susunDariBerkas(kini, awal, { unit, triwulan }, penulis);
  const luarUnit = awal === null ? [] : findLuarUnit(kini, awal, { unit, triwulan }).map(sasaranKey);
  const id = randomUUID();
  const { nama, singkatan, pemda } = data.instansi;
  const bytes = tulisPaket(
    {
      id,
      jenis: 'isian',
      instansi: { nama, singkatan, pemda },
      tahun: data.tahun,
      tahunId: null,
      unit,
      triwulan,
      pengirim: { nama: penulis.nama, unit },
      mesin: { nama: penulis.mesin },
      dibuat: penulis.waktu,
    },
    isi,
    [],
    await machineKey(),
  );
  await writeAtomically(keluar, bytes);
  return {
    berkas: keluar,
    id,
    unit,
    triwulan,
    nilai: isi.nilai.length,
    berubah: isi.ledger.length,
    ...(luarUnit.length === 0 ? {} : { luarUnit }),
  };
}

/** A data file as a year whose values all came with it. */
export function keadaanBerkas(data: TriwulanData): ReturnType<typeof splitData> & { revisiKepala: null } {
  return { ...splitData(data, ''), revisiKepala: null };
}

/** The account's name; a few systems have none. */
export function namaPengguna(): string {
  try {
    return userInfo().username;
  } catch {
    return 'baris perintah';
  }
}

/** The command line has a key of its own: the application's belongs to its window. Without a home a key for once must do. */
function machineKey(): Promise<PenulisSandi> {
  return loadMachineKey(join(homedir(), '.config', 'triwulan-baris-perintah', 'kunci-mesin.pem')).catch(
    temporaryMachineKey,
  );
}
