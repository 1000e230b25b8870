import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaText, paketJsonSchemaText } from '#shared/berkas/json-schema';

test.each([
  ['triwulan-data-v1', jsonSchemaText],
  ['triwulan-paket-v1', paketJsonSchemaText],
])('the shipped JSON Schema %s is that of the model (else: npx tsx scripts/write-json-schema.mjs)', (nama, teks) => {
  const dikirim = readFileSync(new URL(`../../assets/skema/${nama}.schema.json`, import.meta.url), 'utf8');
  expect(dikirim).toBe(teks());
});
