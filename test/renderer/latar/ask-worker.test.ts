/** A worker that never answers is ended at its limit, in the middle of its work; here a real thread in an endless loop. */
import { Worker as Benang } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { askWorker, type Pekerja } from '#renderer/latar/ask-worker';

function pekerja(kode: string): { pekerja: Pekerja<string>; berakhir: Promise<unknown> } {
  const benang = new Benang(kode, { eval: true });
  const p: Pekerja<string> = {
    onmessage: null,
    onerror: null,
    postMessage: (permintaan) => {
      benang.postMessage(permintaan);
    },
    terminate: () => void benang.terminate(),
  };
  benang.on('message', (data: string) => p.onmessage?.({ data } as MessageEvent<string>));
  benang.on('error', (galat: Error) => p.onerror?.({ message: galat.message } as ErrorEvent));
  const berakhir = new Promise((resolve) => benang.once('exit', resolve));
  return { pekerja: p, berakhir };
}

const dengar = (jawab: string): string =>
  `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (m) => { ${jawab} });`;
const cara = { batasMilidetik: 300, terlambat: 'terlambat', gagal: (sebab: string) => `gagal: ${sebab}` };

test('an endless loop is ended at the limit, with the sentence for it', async () => {
  const { pekerja: p, berakhir } = pekerja(dengar('for (;;) {}'));
  expect(await askWorker(p, 'x', cara)).toBe('terlambat');
  await berakhir;
});

test('cancelled in the middle of an endless loop: no answer, and the thread is gone', async () => {
  const { pekerja: p, berakhir } = pekerja(dengar('for (;;) {}'));
  const kendali = new AbortController();
  const jawaban = askWorker(p, 'x', { ...cara, batasMilidetik: 60_000, batal: kendali.signal });
  kendali.abort();
  expect(await jawaban).toBeNull();
  await berakhir;
});

test('an answer and a failure come through, and the thread is ended', async () => {
  const menjawab = pekerja(dengar('parentPort.postMessage(m + "!")'));
  expect(await askWorker(menjawab.pekerja, 'x', { ...cara, batasMilidetik: 60_000 })).toBe('x!');
  await menjawab.berakhir;
  const gagal = pekerja(dengar('throw new Error("habis")'));
  expect(await askWorker(gagal.pekerja, 'x', { ...cara, batasMilidetik: 60_000 })).toBe('gagal: habis');
  await gagal.berakhir;
});
