/** Writes the JSON Schemas of data file and packet. Run after a change of the model: npx tsx scripts/write-json-schema.mjs */
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemaText, paketJsonSchemaText } from '#shared/berkas/json-schema';

const folder = new URL('../assets/skema/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('triwulan-data-v1.schema.json', folder), jsonSchemaText());
await writeFile(new URL('triwulan-paket-v1.schema.json', folder), paketJsonSchemaText());
