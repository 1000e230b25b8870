import { expect, it } from 'vitest';
import { flushAllWrites, scheduleWrite } from '#renderer/perintah/autosave';
import { withUnsaved } from '#renderer/perintah/dengan-menunggu';
import { ownCells } from '#shared/perhitungan/kelengkapan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { createData, satuSubKegiatan } from '#test/fixtures/kecil';

it('counts a figure as filled from the moment it is typed, in its office-year alone', async () => {
  const data = createData({ simpul: satuSubKegiatan([]) });
  const terisi = (tahunId: string): number | undefined => {
    const s = computeTriwulan(withUnsaved(data, tahunId), 1).simpul.get('s');
    return s === undefined ? undefined : ownCells(s).terisi;
  };
  let selesai: () => void = () => undefined;
  scheduleWrite('s', () => new Promise<void>((resolve) => (selesai = resolve)), {
    tahunId: '2022',
    sasaran: { jenis: 'anggaran', simpul: 's', id: 's', triwulan: 1, medan: 'nilai' },
    ke: 25_000_000,
  });
  expect([terisi('2022'), terisi('2021')]).toEqual([1, 0]);
  selesai();
  await flushAllWrites();
  expect(withUnsaved(data, '2022')).toBe(data);
});
