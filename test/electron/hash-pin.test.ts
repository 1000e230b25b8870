import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { sandiPin } from '#shared/pengguna/pin';
import { createPin, matchesPin } from '#electron/pin/hash-pin';

it('a PIN is kept as scrypt says, with a salt of its own; only that PIN matches', async () => {
  const satu = await createPin('4071');
  const dua = await createPin('4071');
  expect(satu.sandi.garam).not.toBe(dua.sandi.garam);
  expect(satu.sandi.hash).not.toBe(dua.sandi.hash);
  expect(sandiPin.safeParse(satu.sandi).success).toBe(true);
  // The standard function, called plainly with what was stored.
  const { n: N, r, p, garam, hash } = satu.sandi;
  const standar = scryptSync('4071', Buffer.from(garam, 'base64'), 32, { N, r, p, maxmem: 2 ** 27 });
  expect(standar.toString('base64')).toBe(hash);
  expect(128 * N * r).toBeGreaterThanOrEqual(32 * 2 ** 20);
  expect(await matchesPin('4071', satu.sandi)).toBe(true);
  for (const salah of ['4070', '', '4071 ', '04071']) expect(await matchesPin(salah, satu.sandi)).toBe(false);
});

it('its recovery code is told once and matches however it is typed', async () => {
  const { kode, sandi, pemulihan } = await createPin('4071');
  expect(await matchesPin(kode.replaceAll('-', ''), pemulihan)).toBe(true);
  expect(await matchesPin(kode, sandi)).toBe(false);
  expect(JSON.stringify([sandi, pemulihan])).not.toContain(kode);
});

it('letters with accents match however the keyboard composes them', async () => {
  const { sandi } = await createPin('caf\u00e9 pagi');
  expect(await matchesPin('cafe\u0301 pagi', sandi)).toBe(true);
});
