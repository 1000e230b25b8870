import { expect, test } from 'vitest';
import { sebutKunci, statusMesin } from '#shared/paket/mesin';

const dikenal = [{ kunci: 'kunci-bidang', unit: 'a' }];
const dari = (kunci: string, unit: string | null) => ({
  mesin: { nama: 'PC', kunci },
  pengirim: { nama: 'Siti', unit },
});

test.each([
  ['this PC', dari('kunci-sendiri', 'a'), 'sendiri'],
  ['a machine that was named, whoever sends from it', dari('kunci-bidang', 'b'), 'dikenal'],
  ['another machine of a unit whose machine was named', dari('kunci-baru', 'a'), 'berganti'],
  ['a machine of a unit that has none yet', dari('kunci-baru', 'b'), 'baru'],
  ['a machine of nobody in particular', dari('kunci-baru', null), 'baru'],
])('%s', (_, manifest, status) => {
  expect(statusMesin(manifest, dikenal, 'kunci-sendiri')).toBe(status);
});

test('a key is read out in groups of four', () => {
  expect(sebutKunci('MCowBQYDK2VwAyEAabcdefghijkl')).toBe('MCow BQYD K2Vw AyEA');
});
