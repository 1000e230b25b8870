/** Files attached and detached on several sides: what stands in the list when the sides meet. */
import { expect, test } from 'vitest';
import { gabungBukti } from '#shared/paket/gabung-bukti';
import type { CatatanPaket } from '#shared/paket/format';
import type { Bukti } from '#shared/model/triwulan-data';

function berkas(nama: string, jam = 1): Bukti {
  const waktu = `2022-04-05T0${jam.toString()}:00:00.000Z`;
  return { nama, ukuran: 9, jenis: 'jpeg', sha256: nama.repeat(64).slice(0, 64), pelaku: 'Siti', waktu };
}

/** An entry: the list before and after, made on the entries `dasar`. */
function catatan(id: string, dasar: string | null, dari: readonly Bukti[], ke: readonly Bukti[]): CatatanPaket {
  const isi = (daftar: readonly Bukti[]): readonly Bukti[] | null => (daftar.length === 0 ? null : daftar);
  return {
    id,
    waktu: '2022-04-05T01:00:00.000Z',
    pelaku: 'Siti',
    mesin: 'PC-A',
    kelompok: id,
    aksi: { jenis: 'ubah' },
    perubahan: {
      sasaran: { jenis: 'bukti', simpul: 'sa', id: 'ia', triwulan: 1 },
      dari: isi(dari),
      ke: isi(ke),
    },
    revisiDasar: dasar,
    alasan: null,
  };
}

const [a, b, c] = [berkas('a', 1), berkas('b', 2), berkas('c', 3)] as const;

test.each<[string, readonly CatatanPaket[], readonly Bukti[] | null]>([
  ['both attached one: both', [catatan('1', null, [], [b]), catatan('2', null, [], [a])], [a, b]],
  [
    'one detached what came with the file, the other attached another',
    [catatan('1', null, [a, b], [b]), catatan('2', null, [a, b], [a, b, c])],
    [b, c],
  ],
  ['both detached the last', [catatan('1', null, [a], []), catatan('2', null, [a], [])], null],
  [
    'one detached it, the other detached it and attached it again: it stays',
    [catatan('1', null, [a], []), catatan('2', null, [a], []), catatan('3', '2', [], [a])],
    [a],
  ],
  [
    'detached by who knew that it had been attached again: gone',
    [catatan('1', null, [], [a]), catatan('2', '1', [a], []), catatan('3', '2', [], [a]), catatan('4', '3', [a], [])],
    null,
  ],
  [
    'detached on top of what both sides made together',
    [catatan('1', null, [], [a]), catatan('2', null, [], [b]), catatan('3', '1+2', [a, b], [b])],
    [b],
  ],
  [
    'the same file from two desks: once, as first attached',
    [catatan('1', null, [], [{ ...a, nama: 'salinan.jpg', waktu: c.waktu }]), catatan('2', null, [], [a])],
    [a],
  ],
])('%s', (_, daftar, jadi) => {
  expect(gabungBukti(daftar)).toEqual(jadi);
  expect(gabungBukti(daftar.toReversed())).toEqual(jadi);
});
