import { z } from 'zod';

const peristiwa = z.looseObject({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Processor time of the thread, microseconds. */
  tdur: z.number().optional(),
  args: z.looseObject({ name: z.unknown().optional() }).optional(),
});

const rekaman = z.object({ traceEvents: z.array(peristiwa) });

/** The most processor time, in milliseconds, that one task of a page's main thread took in a Chromium trace with `toplevel`. */
export function longestTask(isi: string): number {
  const { traceEvents } = rekaman.parse(JSON.parse(isi));
  const utas = (e: { readonly pid: number; readonly tid: number }): string => `${e.pid.toString()}/${e.tid.toString()}`;
  const utama = new Set(
    traceEvents.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain').map(utas),
  );
  const tugas = traceEvents.filter((e) => e.ph === 'X' && e.name.endsWith('RunTask') && utama.has(utas(e)));
  if (tugas.length === 0) throw new Error('the trace holds no tasks of the window');
  return tugas.reduce((terlama, e) => Math.max(terlama, (e.tdur ?? 0) / 1000), 0);
}
