import type { KabarFormulir, PermintaanFormulir } from './formulir-message';

/** The form of a large unit takes about a second to read; what takes longer than this is no form. */
const limitMilliseconds = { buat: 20_000, baca: 10_000 } as const;

const terlaluLama =
  'Berkas ini tidak selesai dibaca dalam 10 detik, jadi dihentikan. Formulir isian jauh lebih kecil: pastikan yang dipilih memang formulirnya.';

/** Asks a worker of its own, which is ended when it takes too long. Rejects never; trouble carries its sentence. */
export function runFormulir(permintaan: PermintaanFormulir): Promise<KabarFormulir> {
  const worker = new Worker(new URL('./formulir.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<KabarFormulir>((resolve) => {
    const timer = setTimeout(() => {
      resolve(
        permintaan.jenis === 'baca'
          ? { jenis: 'dibaca', hasil: { status: 'ditolak', pesan: terlaluLama } }
          : { jenis: 'gagal', pesan: 'pekerjaan tidak selesai dalam 20 detik' },
      );
    }, limitMilliseconds[permintaan.jenis]);
    worker.onmessage = ({ data }: MessageEvent<KabarFormulir>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = (e) => {
      clearTimeout(timer);
      resolve({ jenis: 'gagal', pesan: e.message });
    };
    worker.postMessage(permintaan);
  }).finally(() => {
    worker.terminate();
  });
}
