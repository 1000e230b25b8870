import { Button, Modal, Table, Text, VisuallyHidden } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { netPerubahan } from '#shared/perintah/ledger';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { formatWaktu } from '../alur/format-waktu';
import { database, type LedgerRecord } from '../basisdata/database';
import { sebutIsi, sebutMedan } from '../formulir/sebut-isian';
import { flushAllWrites } from '../perintah/autosave';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';
import { namaAksi } from './nama-aksi';

interface Props {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  /** What stands in the cell now. */
  readonly kini: IsiMedan;
  /** Why the cell may not be changed, or null. */
  readonly terkunci: string | null;
  readonly onTutup: () => void;
}

/** Every change of one cell, the newest first: who, when, on which PC, from what to what. An old value can be brought back. */
export function RiwayatModal({ tahunId, sasaran, kini, terkunci, onTutup }: Props) {
  const kunci = sasaranKey(sasaran);
  const catatan = useLiveQuery(async () => {
    // What waits to be written belongs to the history that is asked for.
    await flushAllWrites();
    return joinKunjungan(await database.ledger.where({ tahunId, kunci }).sortBy('urut')).toReversed();
  }, [tahunId, kunci]);
  const run = usePerintah(tahunId);
  const noteUndo = useViewState((s) => s.noteUndo);
  const pulihkan = async (ke: IsiMedan): Promise<void> => {
    const hasil = await run({ jenis: 'UbahIsian', sasaran, ke });
    // Like undo it makes half-typed texts void.
    if (hasil.status === 'berhasil') noteUndo();
    onTutup();
  };
  return (
    <Modal opened onClose={onTutup} size="lg" title={`Riwayat: ${sebutMedan(sasaran)}`}>
      {catatan?.length === 0 && (
        <Text size="sm">
          Isian ini belum pernah diubah di komputer ini. Nilai yang ada berasal dari berkas yang dibuka.
        </Text>
      )}
      {catatan !== undefined && catatan.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Waktu dan pelaku</Table.Th>
              <Table.Th>Dari</Table.Th>
              <Table.Th>Menjadi</Table.Th>
              <Table.Th>
                <VisuallyHidden>Tindakan</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {catatan.map((c) => {
              // The key holds the kind of target, so the values are those of a field.
              const dari = c.perubahan.dari as IsiMedan;
              const ke = c.perubahan.ke as IsiMedan;
              return (
                <Table.Tr key={c.id}>
                  <Table.Td>
                    <Text size="sm">{formatWaktu(c.waktu)}</Text>
                    <Text size="xs" c="dimmed">
                      {c.pelaku} di {c.mesin}
                      {namaAksi(c.aksi)}
                    </Text>
                    {c.alasan !== null && <Text size="xs">Alasan: {c.alasan}</Text>}
                  </Table.Td>
                  <Table.Td>{sebutIsi(sasaran, dari)}</Table.Td>
                  <Table.Td>{sebutIsi(sasaran, ke)}</Table.Td>
                  <Table.Td>
                    {dari !== kini && terkunci === null && (
                      <Button size="compact-xs" variant="default" onClick={() => void pulihkan(dari)}>
                        Pakai lagi {sebutIsi(sasaran, dari)}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
      {terkunci !== null && (
        <Text size="sm" mt="sm">
          {terkunci}
        </Text>
      )}
    </Modal>
  );
}

/** A rest while typing saves what stands there; what a person did in one stay in the field is one line of its history. */
function joinKunjungan(urut: readonly LedgerRecord[]): LedgerRecord[] {
  const perKelompok = new Map<string, LedgerRecord[]>();
  for (const c of urut) perKelompok.set(c.kelompok, [...(perKelompok.get(c.kelompok) ?? []), c]);
  return [...perKelompok.values()].flatMap((isi) => {
    const [bersih] = netPerubahan(isi);
    const akhir = isi.at(-1);
    return bersih === undefined || akhir === undefined || bersih.dari === bersih.ke
      ? []
      : [{ ...akhir, perubahan: bersih }];
  });
}
