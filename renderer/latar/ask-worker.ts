/** What is needed of a worker here, so that any thread can stand in for it. */
export interface Pekerja<Jawaban> {
  onmessage: ((pesan: MessageEvent<Jawaban>) => void) | null;
  onerror: ((galat: ErrorEvent) => void) | null;
  postMessage: (permintaan: unknown) => void;
  terminate: () => void;
}

export interface CaraBertanya<Jawaban> {
  readonly batasMilidetik: number;
  /** The answer when the limit has passed. */
  readonly terlambat: Jawaban;
  /** The answer when the worker fails, e.g. for lack of memory. */
  readonly gagal: (sebab: string) => Jawaban;
  readonly batal?: AbortSignal;
}

/**
 * One answer from a worker of its own, which is ended whatever happens: also in the middle of its work, when it takes too
 * long or `batal` is aborted, which gives null. Rejects never.
 */
export function askWorker<Jawaban>(
  pekerja: Pekerja<Jawaban>,
  permintaan: unknown,
  cara: CaraBertanya<Jawaban> & { readonly batal?: undefined },
): Promise<Jawaban>;
export function askWorker<Jawaban>(
  pekerja: Pekerja<Jawaban>,
  permintaan: unknown,
  cara: CaraBertanya<Jawaban>,
): Promise<Jawaban | null>;
export function askWorker<Jawaban>(
  pekerja: Pekerja<Jawaban>,
  permintaan: unknown,
  { batasMilidetik, terlambat, gagal, batal }: CaraBertanya<Jawaban>,
): Promise<Jawaban | null> {
  let batas: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Jawaban | null>((resolve) => {
    const stop = (): void => {
      resolve(null);
    };
    if (batal?.aborted === true) stop();
    else batal?.addEventListener('abort', stop);
    batas = setTimeout(() => {
      resolve(terlambat);
    }, batasMilidetik);
    pekerja.onmessage = ({ data }) => {
      resolve(data);
    };
    pekerja.onerror = (e) => {
      resolve(gagal(e.message));
    };
    pekerja.postMessage(permintaan);
  }).finally(() => {
    clearTimeout(batas);
    pekerja.terminate();
  });
}
