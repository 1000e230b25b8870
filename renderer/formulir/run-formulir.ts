import { askWorker } from '../latar/ask-worker';
import type { KabarFormulir, PermintaanFormulir } from './formulir-message';

/** The form of a large unit takes about a second to read; what takes longer than this is no form. */
const batasMilidetik = { buat: 20_000, baca: 10_000 } as const;

const terlambat: Readonly<Record<PermintaanFormulir['jenis'], KabarFormulir>> = {
  buat: { jenis: 'gagal', pesan: 'pekerjaan tidak selesai dalam 20 detik' },
  baca: {
    jenis: 'dibaca',
    hasil: {
      status: 'ditolak',
      pesan:
        'Berkas ini tidak selesai dibaca dalam 10 detik, jadi dihentikan. Formulir isian jauh lebih kecil: pastikan yang dipilih memang formulirnya.',
    },
  },
};

/** Asks a worker of its own, which is ended when it takes too long. Rejects never; trouble carries its sentence. */
export function runFormulir(permintaan: PermintaanFormulir): Promise<KabarFormulir> {
  const worker = new Worker(new URL('./formulir.worker.ts', import.meta.url), { type: 'module' });
  return askWorker<KabarFormulir>(worker, permintaan, {
    batasMilidetik: batasMilidetik[permintaan.jenis],
    terlambat: terlambat[permintaan.jenis],
    gagal: (pesan) => ({ jenis: 'gagal', pesan }),
  });
}
