import { expect, test } from 'vitest';
import type { AlurUnit, TriwulanData } from '#shared/model/triwulan-data';
import { pengingatUnit } from '#shared/paket/pengingat';
import { serang } from '#test/fixtures/serang';

function withAlur(isi: Pick<AlurUnit, 'status' | 'alasan'>): TriwulanData {
  return {
    ...serang,
    alur: [{ unit: 'bidang-kb', triwulan: 3, pelaku: 'Rina', waktu: '2022-10-05T01:00:00.000Z', ...isi }],
  };
}

test('names unit and quarter, and the first of what is missing; the rest is counted', () => {
  const teks = pengingatUnit(serang, 'bidang-kb', 3) ?? '';
  const baris = teks.split('\n');
  expect(baris[0]).toMatch(/^\*Pengingat isian Triwulan III 2022: .+\*$/u);
  const jumlah = Number(/Masih ada (\d+) hal/u.exec(teks)?.[1]);
  expect(jumlah).toBeGreaterThan(12);
  expect(baris.filter((b) => /^\d+\. /u.test(b))).toHaveLength(12);
  expect(teks).toContain(`... dan ${(jumlah - 12).toString()} lagi`);
});

test('says why a quarter came back', () => {
  expect(pengingatUnit(withAlur({ status: 'dikembalikan', alasan: 'SPJ belum masuk' }), 'bidang-kb', 3)).toContain(
    '*dikembalikan* oleh sekretariat: SPJ belum masuk',
  );
});

test.each(['diajukan', 'diverifikasi', 'disahkan'] as const)(
  'of a quarter that is %s there is nothing to remind',
  (status) => {
    expect(pengingatUnit(withAlur({ status, alasan: null }), 'bidang-kb', 3)).toBeNull();
  },
);
