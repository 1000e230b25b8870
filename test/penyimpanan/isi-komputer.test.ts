import { expect, test } from 'vitest';
import { createPin } from '#electron/pin/hash-pin';
import { readKomputer, writeKomputer, type IsiKomputer } from '#shared/penyimpanan/isi-komputer';

async function isi(): Promise<IsiKomputer> {
  const { sandi, pemulihan } = await createPin('407153');
  const pin = { sandi, pemulihan, gagal: 2, gagalTerakhir: '2022-04-05T01:02:03.000Z' };
  return {
    pengguna: [
      { id: 'a', nama: 'Siti Aminah', peran: 'sekretariat', unit: null, pin },
      { id: 'b', nama: 'Budi Santoso', peran: 'bidang', unit: 'bidang-kb', pin: null },
    ],
    mesin: [{ kunci: 'a2V5', nama: 'PC KB', unit: 'bidang-kb', dipercaya: '2022-04-05T01:02:03.000Z', oleh: 'Siti' }],
  };
}

test('people with their PINs and known machines come back as they were', async () => {
  const semula = await isi();
  expect(readKomputer(writeKomputer(semula))).toEqual(semula);
});

test('a file that is cut, of a newer version, or would ask for more memory than a PC has, is passed over', async () => {
  const teks = writeKomputer(await isi());
  expect(readKomputer(teks.slice(0, -3))).toBeNull();
  expect(readKomputer(teks.replace('"versi":1', '"versi":2'))).toBeNull();
  expect(readKomputer(teks.replace('"n":32768', '"n":1073741824'))).toBeNull();
  expect(readKomputer('[]')).toBeNull();
});
