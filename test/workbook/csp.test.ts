/** The writer as the window's worker runs it: the browser bundle, in a realm that refuses eval. */
import { createContext, runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import type { Lembar } from '#shared/laporan/lembar';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { serang } from '#test/fixtures/serang';

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../shared/workbook/write-workbook.ts', import.meta.url));
  const hasil = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['browser', 'module', 'import', 'default'], mainFields: ['browser', 'module', 'main'] },
    build: { write: false, minify: false, target: 'chrome114', lib: { entry, formats: ['iife'], name: 'penulis' } },
  });
  const [keluaran] = (Array.isArray(hasil) ? hasil : [hasil]) as Rolldown.RolldownOutput[];
  return keluaran?.output[0].code ?? '';
}

test('writes the same bytes without eval', { timeout: 60_000 }, async () => {
  const context = createContext(
    { TextEncoder, TextDecoder, setTimeout, clearTimeout, setImmediate, console, atob, btoa },
    { codeGeneration: { strings: false, wasm: false } },
  );
  expect(() => runInContext('new Function("return 1")()', context) as unknown).toThrow(/Code generation from strings/u);
  runInContext(`globalThis.self = globalThis; globalThis.window = globalThis;`, context);
  runInContext(await bundle(), context);
  const lembar = susunLembar(serang, 1, tw13);
  const tulis = runInContext('penulis.writeWorkbook', context) as (lembar: Lembar) => Promise<Uint8Array>;
  expect(Buffer.compare(Buffer.from(await tulis(lembar)), Buffer.from(await writeWorkbook(lembar)))).toBe(0);
});
