/**
 * Typed values on their way to the database. A field hands over each valid value. The first after a rest of the keyboard is
 * written at once, so that little is ever unsaved; those that follow quickly wait for the next rest, or until the field is
 * left or the window closes. Writes of one field stay in order.
 */

import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';

/** Long enough not to record every digit as a change of its own, short enough to be over before one looks up. */
const restMilliseconds = 150;

type Write = () => Promise<void>;

/** What a write puts where. */
export interface IsianMenunggu {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  readonly ke: IsiMedan;
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly write: Write;
  readonly isian: IsianMenunggu | null;
}

const waiting = new Map<string, Waiting>();
let terakhir = { kunci: '', waktu: 0 };
let running: Promise<void> = Promise.resolve();
let underWay: readonly Waiting[] = [];

/** Replaces what the field `kunci` has waiting by `write`; `isian` says what it writes, where that is a figure or remark. */
export function scheduleWrite(kunci: string, write: Write, isian: IsianMenunggu | null = null): void {
  dropWrite(kunci);
  const waktu = performance.now();
  const cepat = terakhir.kunci === kunci && waktu - terakhir.waktu < restMilliseconds;
  terakhir = { kunci, waktu };
  waiting.set(kunci, { write, isian, timer: setTimeout(() => void flushWrite(kunci), restMilliseconds) });
  if (!cepat) void flushWrite(kunci);
}

/** Forgets what the field has waiting. */
export function dropWrite(kunci: string): void {
  const lama = waiting.get(kunci);
  if (lama !== undefined) clearTimeout(lama.timer);
  waiting.delete(kunci);
}

/** Writes what the field has waiting now. Resolves when it and all earlier writes are in the database. */
export function flushWrite(kunci: string): Promise<void> {
  const ini = waiting.get(kunci);
  if (ini === undefined) return running;
  dropWrite(kunci);
  // Not even a microtask is waited for: drawing what was typed would come in between.
  const ditulis = underWay.length === 0 ? ini.write() : running.then(ini.write);
  underWay = [...underWay, ini];
  running = ditulis.finally(() => {
    underWay = underWay.filter((w) => w !== ini);
  });
  return running;
}

/** Writes everything that waits. */
export async function flushAllWrites(): Promise<void> {
  await Promise.all([...waiting.keys()].map(flushWrite));
  await running;
}

/** True while a typed value is not in the database yet. */
export function hasUnsavedWrites(): boolean {
  return waiting.size > 0 || underWay.length > 0;
}

/** What was typed into an office-year and is not in the database yet, in the order it was typed. */
export function unsavedIsian(tahunId: string): IsianMenunggu[] {
  return [...underWay, ...waiting.values()].flatMap(({ isian }) => (isian?.tahunId === tahunId ? [isian] : []));
}
