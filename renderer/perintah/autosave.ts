/**
 * Typed values on their way to the database. A field hands over each valid value:
 *
 *   a figure > written at once; what is typed while that is under way, as soon as it is done, and only the newest
 *   a text   > the first after a rest of the keyboard at once; those that follow quickly, whole texts each, at the next rest
 *
 * or when the field is left or the window closes. Writes stay in order.
 */

import { masukanIsian } from '#shared/perintah/read-isian';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { endKeys, noteKey, restMilliseconds } from './jeda-ketik';

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
let running: Promise<void> = Promise.resolve();
let underWay: readonly Waiting[] = [];

/** Replaces what the field `kunci` has waiting by `write`; `isian` says what it writes, where that is a figure or remark. */
export function scheduleWrite(kunci: string, write: Write, isian: IsianMenunggu | null = null): void {
  dropWrite(kunci);
  const cepat = noteKey(kunci);
  const angka = isian !== null && masukanIsian(isian.sasaran) !== 'teks';
  waiting.set(kunci, { write, isian, timer: setTimeout(() => void begin(kunci), restMilliseconds) });
  if (angka && underWay.length > 0) void running.then(() => begin(kunci));
  else if (angka || !cepat) void begin(kunci);
}

/** Forgets what the field has waiting. */
export function dropWrite(kunci: string): void {
  const lama = waiting.get(kunci);
  if (lama !== undefined) clearTimeout(lama.timer);
  waiting.delete(kunci);
}

/** Writes what the field has waiting: it is being left. Resolves when it and all earlier writes are in the database. */
export function flushWrite(kunci: string): Promise<void> {
  endKeys();
  return begin(kunci);
}

function begin(kunci: string): Promise<void> {
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
  endKeys();
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
