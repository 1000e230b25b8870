import { z } from 'zod';
import { triwulanDataSchema } from '#shared/model/triwulan-data';

/** The JSON Schema of a data file, as text. Shipped in `assets/skema/`; written by `scripts/write-json-schema.mjs`. */
export function jsonSchemaText(): string {
  const skema = z.toJSONSchema(triwulanDataSchema, { io: 'input' });
  return `${JSON.stringify({ ...skema, title: 'triwulan-data v1' }, null, 2)}\n`;
}
