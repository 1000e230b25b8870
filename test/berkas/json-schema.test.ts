import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemaText } from '#shared/berkas/json-schema';

test('the shipped JSON Schema is that of the model (else: npx tsx scripts/write-json-schema.mjs)', () => {
  const dikirim = readFileSync(new URL('../../assets/skema/triwulan-data-v1.schema.json', import.meta.url), 'utf8');
  expect(dikirim).toBe(jsonSchemaText());
});
