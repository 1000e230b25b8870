/** Writes the JSON Schema of the data file. Run after a change of the model: npx tsx scripts/write-json-schema.mjs */
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemaText } from '#shared/berkas/json-schema';

const file = new URL('../assets/skema/triwulan-data-v1.schema.json', import.meta.url);
await mkdir(new URL('.', file), { recursive: true });
await writeFile(file, jsonSchemaText());
