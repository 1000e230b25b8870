import { FileFailure } from '#electron/files/file-failure';
import { ekspor } from './ekspor';
import { Belum, Gagal, SalahPakai } from './failures';
import { gabung } from './gabung';
import { hitung } from './hitung';
import { impor } from './impor';
import { paket } from './paket';
import { periksa } from './periksa';
import { usage } from './usage';

/** A perintah: takes its arguments, returns what is printed as JSON. */
export type Perintah = (argumen: readonly string[]) => Promise<object>;

const daftarPerintah: ReadonlyMap<string, Perintah> = new Map([
  ['periksa', periksa],
  ['hitung', hitung],
  ['ekspor', ekspor],
  ['impor', impor],
  ['paket', paket],
  ['gabung', gabung],
]);

/** Where a perintah speaks. */
export interface Keluaran {
  readonly stdout: (teks: string) => Promise<void>;
  readonly stderr: (teks: string) => Promise<void>;
}

/** Runs one command line (without the program's name) and returns its exit code. Never throws. */
export async function runCommand(argumen: readonly string[], keluaran: Keluaran): Promise<0 | 1 | 2> {
  try {
    const [nama, ...sisa] = argumen;
    if (nama === '--help' || nama === '-h') {
      await keluaran.stderr(`${usage}\n`);
      return 0;
    }
    const perintah = nama === undefined ? undefined : daftarPerintah.get(nama);
    if (perintah === undefined)
      throw new SalahPakai(nama === undefined ? 'Perintah belum disebutkan.' : `Perintah "${nama}" tidak dikenal.`);
    const hasil = await perintah(sisa);
    await keluaran.stdout(`${JSON.stringify(hasil)}\n`);
    return 0;
  } catch (galat) {
    if (galat instanceof Belum) await keluaran.stdout(`${JSON.stringify(galat.hasil)}\n`);
    const { pesan, kode } = explain(galat);
    await keluaran.stderr(`${pesan}\n`);
    return kode;
  }
}

function explain(galat: unknown): { pesan: string; kode: 1 | 2 } {
  if (galat instanceof SalahPakai) return { pesan: `${galat.message}\n\n${usage}`, kode: 2 };
  if (galat instanceof Gagal || galat instanceof Belum || galat instanceof FileFailure)
    return { pesan: galat.message, kode: 1 };
  const keterangan = galat instanceof Error ? galat.message : String(galat);
  return {
    pesan: `Perintah tidak dapat diselesaikan karena kesalahan di dalam program. Tidak ada berkas yang ditulis. Keterangan teknis: ${keterangan}`,
    kode: 1,
  };
}
