/** How long a report takes: one office, and a city's year of 46 offices. Method and numbers: docs/unjuk-kerja.md. */
import { bench, describe } from 'vitest';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { susunLembar } from '#shared/laporan/susun-lembar';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { writeWorkbook } from '#shared/workbook/write-workbook';
import { serang } from '#test/fixtures/serang';
import { buildDataBesar } from './data-besar';

describe.each([
  ['one office: 100 nodes, 131 rows', serang],
  ['46 offices: 4,600 nodes, 6,026 rows', buildDataBesar()],
])('%s', (_, data) => {
  const lembar = susunLembar(data, 2, tw13);

  bench('compute the quarter', () => {
    computeTriwulan(data, 2);
  });

  bench('put the sheet together', () => {
    susunLembar(data, 2, tw13);
  });

  bench('write the workbook', async () => {
    await writeWorkbook(lembar);
  });
});
