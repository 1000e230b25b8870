import Dexie, { type PromiseExtended } from 'dexie';
import { restOfKeyboard } from '../perintah/jeda-ketik';

/**
 * A live query that is not asked again with every key that is saved, but at the next rest of the keyboard: it would keep the
 * next key waiting for the database, and its answer would be old before it is drawn.
 */
export function createAtRest<T>(query: () => PromiseExtended<T>): () => PromiseExtended<T> {
  let terbaru = 0;
  return () => {
    terbaru += 1;
    const ini = terbaru;
    const jeda = restOfKeyboard();
    if (jeda === null) return query();
    // Dexie's own promise: only behind that does it know that what is read belongs to the live query. It asks anew with each
    // change and listens to the newest question alone; the others need no answer.
    return Dexie.Promise.resolve(jeda).then(() => (ini === terbaru ? query() : new Dexie.Promise<T>(() => undefined)));
  };
}
