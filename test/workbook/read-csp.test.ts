/** The reader as a worker of the window runs it: bundled for the browser, in a realm that refuses eval. */
import { createContext, runInContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { Buku } from '#shared/workbook/buku';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { bukuLama } from '#test/impor/bantu';

test('reads the same without eval', { timeout: 60_000 }, async () => {
  const entry = fileURLToPath(new URL('../../shared/workbook/read-workbook.ts', import.meta.url));
  const hasil = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['browser', 'module', 'import', 'default'], mainFields: ['browser', 'module', 'main'] },
    build: { write: false, minify: false, target: 'chrome114', lib: { entry, formats: ['iife'], name: 'pembaca' } },
  });
  const [keluaran] = (Array.isArray(hasil) ? hasil : [hasil]) as Rolldown.RolldownOutput[];
  const context = createContext({ TextDecoder }, { codeGeneration: { strings: false, wasm: false } });
  expect(() => runInContext('new Function("return 1")()', context) as unknown).toThrow(/Code generation from strings/u);
  runInContext(keluaran?.output[0].code ?? '', context);
  const baca = runInContext('pembaca.readWorkbook', context) as (bytes: Uint8Array) => Buku;
  expect(JSON.stringify(baca(bukuLama))).toBe(JSON.stringify(readWorkbook(bukuLama)));
});
