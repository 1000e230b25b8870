/**
 * The rest of the keyboard. While keys follow each other quickly in one field, what can wait does so until they rest or the
 * field is left: each key has the processor and the database for itself and for being saved.
 */

/** Longer than a practised hand needs from key to key, over before one looks up. */
export const restMilliseconds = 150;

let terakhir = { kunci: '', waktu: Number.NEGATIVE_INFINITY, cepat: false };
let menanti: (() => void)[] = [];

/** Notes a key in the field `kunci`; true when it follows quickly on another one there. */
export function noteKey(kunci: string): boolean {
  const waktu = performance.now();
  const cepat = terakhir.kunci === kunci && waktu - terakhir.waktu < restMilliseconds;
  if (terakhir.kunci !== kunci) endKeys();
  terakhir = { kunci, waktu, cepat };
  return cepat;
}

/** The field is left: what waits for the rest goes on. */
export function endKeys(): void {
  terakhir = { ...terakhir, cepat: false };
  const semua = menanti;
  menanti = [];
  for (const lanjut of semua) lanjut();
}

/** Resolves at the next rest; null when there is nothing to wait for. */
export function restOfKeyboard(): Promise<void> | null {
  const sisa = restLeft();
  if (sisa <= 0) return null;
  return new Promise((resolve) => {
    const lihat = (): void => {
      const lagi = restLeft();
      if (lagi <= 0) resolve();
      else setTimeout(lihat, lagi);
    };
    setTimeout(lihat, sisa);
    menanti.push(resolve);
  });
}

function restLeft(): number {
  return terakhir.cepat ? terakhir.waktu + restMilliseconds - performance.now() : 0;
}
