import { Badge, Radio, Stack, Table, Text } from '@mantine/core';
import { tinggiJudulDialog } from '../dialog/judul-dialog';
import type { BarisBanding, KeadaanBanding } from '#shared/formulir/bandingkan-formulir';
import type { Pohon } from '#shared/model/pohon';
import { useSebagian } from '../dialog/use-sebagian';
import { pilihanBaris, type DaftarPilihan, type Pilihan } from './pilihan-formulir';
import { sebutIsi, sebutMedan } from './sebut-isian';

/** How a state is called and coloured. */
export const tampilanKeadaan: Readonly<Record<KeadaanBanding, { readonly nama: string; readonly warna: string }>> = {
  konflik: { nama: 'Konflik', warna: 'orange' },
  ditolak: { nama: 'Ditolak', warna: 'red' },
  baru: { nama: 'Baru', warna: 'teal' },
  berubah: { nama: 'Berubah', warna: 'blue' },
  dipertahankan: { nama: 'Dipertahankan', warna: 'gray' },
  sama: { nama: 'Sama', warna: 'gray' },
};

interface Props {
  readonly baris: readonly BarisBanding[];
  readonly pohon: Pohon;
  readonly pilihan: DaftarPilihan;
  readonly onPilih: (kunci: string, pilihan: Pilihan) => void;
}

/** Rows laid out at once. */
const barisSekali = 300;

/** Each cell of the form beside what stands in the application. */
export function BandingTable({ baris, pohon, pilihan, onPilih }: Props) {
  const { tampak, berikutnya } = useSebagian(baris, barisSekali);
  if (baris.length === 0)
    return <Text c="dimmed">Tidak ada yang perlu diubah: isi formulir sama dengan isi aplikasi.</Text>;
  return (
    <>
      <Table stickyHeader stickyHeaderOffset={tinggiJudulDialog} verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>Sel</Table.Th>
            <Table.Th w={132}>Keadaan</Table.Th>
            <Table.Th>Isian</Table.Th>
            <Table.Th w="22%">Isi aplikasi sekarang</Table.Th>
            <Table.Th w="30%">Isi formulir</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tampak.map((b) => (
            <Table.Tr key={b.kunci} style={{ verticalAlign: 'top' }} data-banding={b.kunci}>
              <Table.Td>{b.alamat ?? ''}</Table.Td>
              <Table.Td>
                <Badge color={tampilanKeadaan[b.keadaan].warna} variant="light" radius="sm" tt="none">
                  {tampilanKeadaan[b.keadaan].nama}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{b.uraian}</Text>
                <Tempat baris={b} pohon={pohon} />
              </Table.Td>
              <Table.Td>
                <IsiAplikasi baris={b} />
              </Table.Td>
              <Table.Td>
                <IsiFormulir baris={b} pilihan={pilihan} onPilih={onPilih} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {berikutnya}
    </>
  );
}

function IsiFormulir({
  baris,
  pilihan,
  onPilih,
}: Pick<Props, 'pilihan' | 'onPilih'> & { readonly baris: BarisBanding }) {
  const { kunci, keadaan, sasaran, tertulis, pesan } = baris;
  if (keadaan === 'ditolak' || sasaran === null)
    return (
      <>
        {tertulis !== null && <Isi teks={tertulis} />}
        <Text size="xs" c="var(--tw-bahaya)">
          {pesan}
        </Text>
      </>
    );
  const [pertama = null] = baris.pilihan;
  if (keadaan !== 'konflik' && baris.pilihan.length === 1) return <Isi teks={sebutIsi(sasaran, pertama)} />;
  if (keadaan === 'sama' || keadaan === 'dipertahankan') return <Isi teks={sebutIsi(sasaran, pertama)} />;
  const pakai = keadaan === 'konflik' ? 'Pakai isi formulir: ' : 'Dibaca ';
  return (
    <Radio.Group
      aria-label={`${keadaan === 'konflik' ? 'Pilih isi' : 'Pilih pembacaan'}: ${sebutMedan(sasaran)}, ${baris.uraian}`}
      value={pilihanBaris(baris, pilihan)?.toString() ?? null}
      onChange={(nilai) => {
        onPilih(kunci, nilai === 'kini' ? 'kini' : Number(nilai));
      }}
    >
      <Stack gap={4}>
        {keadaan === 'konflik' && (
          <Radio size="xs" value="kini" label={`Pertahankan isi aplikasi: ${sebutIsi(sasaran, baris.kini)}`} />
        )}
        {baris.pilihan.map((p, n) => (
          <Radio key={n} size="xs" value={n.toString()} label={`${pakai}${sebutIsi(sasaran, p)}`} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Isi({ teks }: { readonly teks: string }) {
  return (
    <Text size="sm" lineClamp={4} style={{ whiteSpace: 'pre-line' }}>
      {teks}
    </Text>
  );
}

/** What stands there now; where that changed since the form was made, also what stood there then. */
function IsiAplikasi({ baris: { keadaan, sasaran, dari, kini } }: { readonly baris: BarisBanding }) {
  if (sasaran === null) return null;
  return (
    <>
      <Isi teks={sebutIsi(sasaran, kini)} />
      {(keadaan === 'konflik' || keadaan === 'dipertahankan') && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          Saat formulir dibuat: {sebutIsi(sasaran, dari)}
        </Text>
      )}
    </>
  );
}

/** Which field, and of which node where the row does not say so itself. */
function Tempat({ baris: { sasaran, uraian }, pohon }: { readonly baris: BarisBanding; readonly pohon: Pohon }) {
  if (sasaran === null) return null;
  const simpul = pohon.simpul.get(sasaran.simpul);
  const nama =
    simpul === undefined || uraian.endsWith(simpul.nama)
      ? ''
      : [simpul.kode, simpul.nama].filter((t) => t !== null).join(' ');
  return (
    <Text size="xs" c="dimmed" lineClamp={1}>
      {sebutMedan(sasaran)}
      {nama === '' ? '' : `, ${nama}`}
    </Text>
  );
}
