import { z } from 'zod';
import { triwulanDataSchema } from '#shared/model/triwulan-data';
import { ledgerSchema, manifestSchema, nilaiSchema } from '#shared/paket/format';

/** The JSON Schema of a data file, as text. Shipped in `assets/skema/`; written by `scripts/write-json-schema.mjs`. */
export function jsonSchemaText(): string {
  const skema = z.toJSONSchema(triwulanDataSchema, { io: 'input' });
  return `${JSON.stringify({ ...skema, title: 'triwulan-data v1' }, null, 2)}\n`;
}

/** The JSON Schema of the parts of a packet, one property each, as text. Shipped beside that of the data file. */
export function paketJsonSchemaText(): string {
  const bagian = z.object({ 'manifest.json': manifestSchema, 'nilai.json': nilaiSchema, 'ledger.json': ledgerSchema });
  const skema = z.toJSONSchema(bagian, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...skema, title: 'triwulan-paket v1' }, null, 2)}\n`;
}
