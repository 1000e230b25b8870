import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { namaJenjang } from '#shared/model/triwulan-data';
import { formatIsian, masukanIsian } from '#shared/perintah/read-isian';
import type { IsiMedan } from '#shared/perintah/sasaran';
import type { Kisi } from '#shared/tabel/kisi';
import { sebutJudul } from '#shared/tabel/judul-tempel';
import { daftarKeadaanTempel, isianTempel, type ButirTempel, type KeadaanTempel } from '#shared/tabel/rencana-tempel';
import type { Tempelan } from './use-isi-blok';
import type { IsianBaru } from './use-tulis';

const judulKeadaan: Readonly<Record<KeadaanTempel, string>> = {
  tolak: 'Tidak dipakai',
  beda: 'Baris mungkin bergeser',
  ganda: 'Dapat dibaca dua cara',
  hapus: 'Sel kosong di atas isian',
  isi: 'Diisi',
  lewat: 'Dilewati, kolomnya tidak diisi di sini',
  sama: 'Sudah sama',
};

/** A preview lists this many cells of a kind; the rest are counted. */
const maxTampil = 200;

interface Props {
  readonly kisi: Kisi;
  readonly tempelan: Tempelan;
  readonly onLewatiJudul: (lewati: boolean) => void;
  readonly onBatal: () => void;
  readonly onTerapkan: (isian: IsianBaru) => void;
}

/** What a pasted block would change, cell by cell, before it is applied as one step. */
export function TempelModal({ kisi, tempelan, onLewatiJudul, onBatal, onTerapkan }: Props) {
  const { rencana, blok, judul, tanpaJudul } = tempelan;
  const [pilihan, setPilihan] = useState<Readonly<Record<string, number>>>({});
  const [denganHapus, setDenganHapus] = useState(false);
  const pilih = (b: ButirTempel): number => pilihan[kunciButir(b)] ?? 0;
  const isian = isianTempel(rencana, pilih, denganHapus);
  const dalam = (keadaan: KeadaanTempel): ButirTempel[] => rencana.butir.filter((b) => b.keadaan === keadaan);
  const jumlahHapus = dalam('hapus').length;
  const ganda = dalam('ganda');
  const { atas, bawah, kiri, kanan } = rencana.kotak;
  const hanyaJudul = judul === blok.length;
  return (
    <Modal opened onClose={onBatal} size="xl" title="Tempel dari papan klip">
      <Stack gap="sm">
        {hanyaJudul && tanpaJudul ? (
          <Text size="sm">
            Yang disalin hanya judul kolom, tanpa angka di bawahnya. Salin sel angkanya, lalu tempel lagi.
          </Text>
        ) : (
          <Text size="sm">
            {bawah - atas + 1} baris x {kanan - kiri + 1} kolom, mulai di <b>{kisi.kolom[kiri]?.judul}</b>, baris{' '}
            <b>{namaBaris(kisi, atas)}</b>. Belum ada yang berubah.
          </Text>
        )}
        {judul > 0 && (
          <Checkbox
            label={`Lewati judul kolom yang ikut tersalin: "${sebutJudul(blok.slice(0, judul).map((baris) => baris.map(({ teks }) => teks)))}"`}
            description={hanyaJudul ? null : sebutAkibat(judul, tanpaJudul)}
            checked={tanpaJudul}
            onChange={(e) => {
              // The readings were chosen for cells that now stand elsewhere.
              setPilihan({});
              onLewatiJudul(e.currentTarget.checked);
            }}
          />
        )}
        {rencana.diLuar > 0 && (
          <Text size="sm" c="var(--mantine-color-error)">
            {rencana.diLuar} sel jatuh di luar tabel ini, jadi tidak dipakai. Pastikan tempelan dimulai di sel yang
            benar.
          </Text>
        )}
        {ganda.length > 1 && (
          <Group gap="xs">
            <Text size="sm">Angka yang dapat dibaca dua cara:</Text>
            {[0, 1].map((n) => (
              <Button
                key={n}
                size="compact-sm"
                variant="default"
                onClick={() => {
                  setPilihan(Object.fromEntries(ganda.map((b) => [kunciButir(b), n])));
                }}
              >
                Semua seperti {tampilIsi(ganda[0], n)}
              </Button>
            ))}
          </Group>
        )}
        {jumlahHapus > 0 && (
          <Checkbox
            label={`Kosongkan juga ${formatJumlah(jumlahHapus)} isian yang di tempelan kosong`}
            checked={denganHapus}
            onChange={(e) => {
              setDenganHapus(e.currentTarget.checked);
            }}
          />
        )}
        <Stack gap="md">
          {daftarKeadaanTempel.map((keadaan) => {
            const butir = dalam(keadaan);
            if (butir.length === 0) return null;
            return (
              <section key={keadaan} aria-label={judulKeadaan[keadaan]}>
                <Text fw={600} size="sm">
                  {judulKeadaan[keadaan]}: {formatJumlah(butir.length)}
                </Text>
                {keadaan !== 'sama' && keadaan !== 'lewat' && (
                  <ButirTable
                    kisi={kisi}
                    butir={butir.slice(0, maxTampil)}
                    pilih={pilih}
                    onPilih={(b, n) => {
                      setPilihan({ ...pilihan, [kunciButir(b)]: n });
                    }}
                  />
                )}
                {keadaan !== 'sama' && keadaan !== 'lewat' && butir.length > maxTampil && (
                  <Text size="xs" c="dimmed">
                    dan {butir.length - maxTampil} sel lain
                  </Text>
                )}
              </section>
            );
          })}
        </Stack>
        <KakiTetap>
          <Button variant="default" onClick={onBatal}>
            Batal
          </Button>
          <Button
            data-autofocus
            disabled={isian.length === 0}
            onClick={() => {
              onTerapkan(isian);
            }}
          >
            {isian.length === 0 ? 'Tidak ada yang diisi' : `Isi ${formatJumlah(isian.length)} sel`}
          </Button>
        </KakiTetap>
      </Stack>
    </Modal>
  );
}

interface TableProps {
  readonly kisi: Kisi;
  readonly butir: readonly ButirTempel[];
  readonly pilih: (butir: ButirTempel) => number;
  readonly onPilih: (butir: ButirTempel, n: number) => void;
}

function ButirTable({ kisi, butir, pilih, onPilih }: TableProps) {
  return (
    <Table layout="fixed" verticalSpacing={3} fz="xs" withTableBorder>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Baris</Table.Th>
          <Table.Th w="22%">Kolom</Table.Th>
          <Table.Th w="16%" ta="right">
            Sekarang
          </Table.Th>
          <Table.Th w="34%">Tempelan</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {butir.map((b) => (
          <Table.Tr key={kunciButir(b)}>
            <Table.Td>
              <Text size="xs" lineClamp={2}>
                {namaBaris(kisi, b.letak.baris)}
              </Text>
            </Table.Td>
            <Table.Td>{kisi.kolom[b.letak.kolom]?.judul}</Table.Td>
            <Table.Td className="angka">
              {b.sasaran === null ? '' : formatIsian(masukanIsian(b.sasaran), b.dari)}
            </Table.Td>
            <Table.Td>
              {b.pilihan.length > 1 ? (
                <SegmentedControl
                  size="xs"
                  aria-label={`Bacaan "${b.tertulis}"`}
                  data={b.pilihan.map((_, n) => ({ value: n.toString(), label: tampilIsi(b, n) }))}
                  value={pilih(b).toString()}
                  onChange={(n) => {
                    onPilih(b, Number(n));
                  }}
                />
              ) : (
                <Text size="xs" lineClamp={2} fw={b.keadaan === 'isi' ? 600 : 400}>
                  {b.keadaan === 'isi' ? tampilIsi(b, 0) : b.tertulis === '' ? '(kosong)' : b.tertulis}
                </Text>
              )}
              {b.pesan !== null && (
                <Text size="xs" c="dimmed">
                  {b.pesan}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Where the figures land with and without their headings. */
function sebutAkibat(judul: number, tanpaJudul: boolean): string {
  return tanpaJudul
    ? 'Angka pertama jatuh di baris yang Anda pilih.'
    : `Judul ikut menempati baris, jadi setiap angka jatuh ${formatJumlah(judul)} baris lebih bawah dari tempatnya.`;
}

function kunciButir({ letak }: ButirTempel): string {
  return `${letak.baris.toString()}/${letak.kolom.toString()}`;
}

function tampilIsi(butir: ButirTempel | undefined, n: number): string {
  const isi: IsiMedan = butir?.pilihan[n] ?? null;
  return butir === undefined || butir.sasaran === null ? '' : formatIsian(masukanIsian(butir.sasaran), isi);
}

/** What a person calls the row. */
function namaBaris(kisi: Kisi, baris: number): string {
  const b = kisi.baris[baris];
  if (b === undefined) return '';
  const { jenjang, kode, nama } = b.simpul.simpul;
  const awal = `${kode ?? namaJenjang[jenjang]} ${nama}`;
  return b.indikator === null ? awal : `${awal}: ${b.indikator.indikator.nama}`;
}
