import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import { pembacaSandi } from '#electron/files/machine-key';
import { readBytes, readDataFile } from '#electron/files/read-data-file';
import { writeAtomically } from '#electron/files/write-atomically';
import { formatJumlah } from '#shared/angka/format-angka';
import { parseJson, refusalText, validateData } from '#shared/berkas/read-data';
import { writeData } from '#shared/berkas/write-data';
import { maxDataFileBytes } from '#shared/ipc/contract';
import type { TriwulanData } from '#shared/model/triwulan-data';
import { bacaPaket } from '#shared/paket/baca-paket';
import { checkPilihan, susunCatatan, type Pilihan } from '#shared/paket/catatan-gabung';
import { maxPaketBytes, type IsiPaket, type Paket } from '#shared/paket/format';
import type { Butir } from '#shared/paket/gabung';
import { gabungPaket, type Gabungan, type Tertahan } from '#shared/paket/gabung-paket';
import { PaketDitolak } from '#shared/paket/paket-trouble';
import { checkSatuTahun } from '#shared/paket/satu-tahun';
import { applyPerubahan } from '#shared/penyimpanan/apply-perubahan';
import { joinData } from '#shared/penyimpanan/records';
import { isDaftarBukti } from '#shared/perintah/sasaran';
import { readDaftar, wajib } from './arguments';
import { loadData } from './data-file';
import { Belum, Gagal, SalahPakai } from './failures';
import { keadaanBerkas, namaPengguna } from './paket';

const options = { data: { type: 'string' }, keluar: { type: 'string' }, pilih: { type: 'string' } } as const;

const pilihanSchema = z.object({
  pilihan: z.array(
    z.object({ kunci: z.string(), nilai: z.union([z.string(), z.number(), z.null()]), alasan: z.string() }),
  ),
});

/**
 * `gabung <a.twpaket> ... --data dasar.json --keluar hasil.json [--pilih pilihan.json]`: merges packets into a data file.
 * A conflict without a choice ends it: printed, but nothing written.
 */
export async function gabung(argumen: readonly string[]): Promise<object> {
  const { daftar, nilai } = readDaftar(argumen, options);
  if (daftar.length === 0) throw new SalahPakai('Berkas paket belum disebutkan.');
  const pathData = wajib(nilai('data'), 'data');
  const keluar = wajib(nilai('keluar'), 'keluar');
  if (!/\.json$/iu.test(keluar)) throw new SalahPakai(`Berkas keluaran "${keluar}" harus berakhiran .json.`);

  const data = await loadData(pathData);
  const paket: Paket[] = [];
  for (const path of daftar) paket.push(await loadPaket(path, data));
  const keadaan = keadaanBerkas(data);
  const gabungan = gabungPaket({ keadaan, ledger: [], paket });
  const [ditolak] = gabungan.ditolak;
  if (ditolak !== undefined) throw new Gagal(`Paket ${ditolak.paket.id}: ${ditolak.pesan}`);
  const asing = gabungan.tertahan.find((t) => t.sebab === 'tidak-dalam-rencana');
  if (asing !== undefined) throw new Gagal(`${asing.kunci}: ${asing.pesan}`);

  const pilihan = await loadPilihan(nilai('pilih'), gabungan);
  const pelaku = {
    nama: namaPengguna(),
    mesin: hostname(),
    waktu: new Date().toISOString(),
    kelompok: '',
    idBaru: randomUUID,
  };
  const { perubahan, belum } = susunCatatan(gabungan, pilihan, pelaku, () => false);
  const hasil = summarize(gabungan, pilihan);
  if (belum.length > 0) throw new Belum(hasil, belumMessage(belum));

  const jadi = joinData(applyPerubahan(keadaan, '', perubahan));
  const validasi = validateData(jadi);
  if (validasi.status === 'ditolak') throw new Gagal(refusalText(validasi));
  await writeAtomically(keluar, new TextEncoder().encode(writeData(jadi)));
  return hasil;
}

async function loadPaket(path: string, data: TriwulanData): Promise<Paket> {
  const bytes = await readBytes(path, maxPaketBytes);
  try {
    const paket = bacaPaket(bytes, pembacaSandi);
    const beda = checkSatuTahun(data, paket.manifest);
    if (beda !== null) throw new Gagal(`Paket "${path}" tidak dapat digabung. ${beda}`);
    return paket;
  } catch (galat) {
    if (galat instanceof PaketDitolak) throw new Gagal(`${path}: ${galat.message}`, { cause: galat });
    throw galat;
  }
}

async function loadPilihan(path: string | undefined, { butir }: Gabungan): Promise<ReadonlyMap<string, Pilihan>> {
  if (path === undefined) return new Map();
  let json: unknown;
  try {
    json = parseJson(await readDataFile(path, maxDataFileBytes));
  } catch (galat) {
    if (galat instanceof SyntaxError) throw new Gagal(`Berkas pilihan "${path}" bukan JSON.`, { cause: galat });
    throw galat;
  }
  const bentuk = pilihanSchema.safeParse(json);
  if (!bentuk.success)
    throw new Gagal(`Berkas pilihan "${path}" harus berisi {"pilihan":[{"kunci","nilai","alasan"}]}.`);
  const konflik = new Map(butir.filter((b) => b.jenis === 'konflik').map((b) => [b.kunci, b]));
  return new Map(
    bentuk.data.pilihan.map(({ kunci, nilai: pilih, alasan }) => {
      const b = konflik.get(kunci);
      // A state is chosen by its name; what stands behind it is that side's.
      const isi = b?.sisi.find((s) => shortIsi(s.isi) === pilih)?.isi ?? pilih;
      const salah = b === undefined ? 'Nilai ini tidak sedang bertentangan.' : checkPilihan(b, { isi, alasan });
      if (salah !== null) throw new Gagal(`Pilihan untuk "${kunci}": ${salah}`);
      return [kunci, { isi, alasan }];
    }),
  );
}

function summarize({ butir, tertahan }: Gabungan, pilihan: ReadonlyMap<string, Pilihan>): object {
  const konflik = butir.filter((b) => b.jenis === 'konflik');
  const diterapkan = butir.filter((b) => b.jenis === 'baru' || b.jenis === 'berubah');
  // A packet that says what another has just set says the same.
  const ulang = diterapkan.reduce((jumlah, b) => jumlah + b.paket.length - 1, 0);
  const tetap = butir.filter((b) => b.jenis === 'sama' || b.jenis === 'lama');
  return {
    diterapkan: diterapkan.length + konflik.filter((b) => pilihan.has(b.kunci)).length,
    sama: ulang + tetap.reduce((jumlah, b) => jumlah + b.paket.length, 0),
    konflik: konflik.filter((b) => !pilihan.has(b.kunci)).map(printKonflik),
    ...(tertahan.length === 0 ? {} : { ditahan: tertahan.map(printTertahan) }),
  };
}

function printKonflik({ kunci, sasaran, sisi }: Butir): object {
  return {
    kunci,
    ...printSasaran(sasaran),
    dasar: shortIsi(sisi.find((s) => s.catatan !== null)?.catatan?.perubahan.dari ?? null),
    nilai: sisi.map(({ isi, paket, catatan }) => ({
      nilai: shortIsi(isi),
      ...(paket.length === 0
        ? { sumber: 'data' }
        : { sumber: 'paket', paket: paket.map((p) => p.id), unit: paket[0]?.unit ?? null }),
      pelaku: catatan?.pelaku ?? null,
      waktu: catatan?.waktu ?? null,
    })),
  };
}

function printTertahan({ kunci, sasaran, sini, isi, paket, sebab, pesan }: Tertahan): object {
  return { kunci, ...printSasaran(sasaran), sini: shortIsi(sini), nilai: shortIsi(isi), paket: paket.id, sebab, pesan };
}

function printSasaran(sasaran: Butir['sasaran']): object {
  switch (sasaran.jenis) {
    case 'kinerja':
      return { simpul: sasaran.simpul, indikator: sasaran.id, triwulan: sasaran.triwulan, medan: sasaran.medan };
    case 'bukti':
      return { simpul: sasaran.simpul, indikator: sasaran.id, triwulan: sasaran.triwulan, medan: 'bukti' };
    case 'anggaran':
    case 'keterangan':
      return { simpul: sasaran.id, indikator: null, triwulan: sasaran.triwulan, medan: sasaran.medan };
    case 'alur':
      return { simpul: null, indikator: null, triwulan: sasaran.triwulan, medan: 'alur' };
    case 'simpul':
      return { simpul: sasaran.id, indikator: null, triwulan: null, medan: 'simpul' };
    case 'kepala':
      return { simpul: null, indikator: null, triwulan: null, medan: 'kepala' };
  }
}

/** A figure or text as it is; of a state its name, of a node its name, of attached files theirs. */
function shortIsi(isi: IsiPaket): string | number | null {
  if (isi === null || typeof isi !== 'object') return isi;
  if (isDaftarBukti(isi)) return isi.map((b) => b.nama).join(', ');
  if ('status' in isi) return isi.status;
  return 'simpul' in isi ? isi.simpul.nama : isi.instansi.nama;
}

function belumMessage(belum: readonly Butir[]): string {
  return `${formatJumlah(belum.length)} nilai diubah di kedua pihak sejak terakhir sama, jadi belum dapat digabung. Tidak ada berkas yang ditulis. Putuskan nilai mana yang dipakai, tulis dalam berkas {"pilihan":[{"kunci","nilai","alasan"}]}, lalu jalankan lagi dengan --pilih.`;
}
