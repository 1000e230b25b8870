import { Button, Modal, Text, Timeline } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { namaStatusAlur } from '#shared/alur/alur';
import { formatJumlah } from '#shared/angka/format-angka';
import { triwulanRomawi, type AlurUnit, type Triwulan, type Unit } from '#shared/model/triwulan-data';
import { sasaranKey } from '#shared/perintah/sasaran';
import { database } from '../basisdata/database';
import { namaAksi } from '../riwayat/nama-aksi';
import { formatWaktu } from './format-waktu';
import { TandaKeadaan } from './keadaan-badge';

interface Props {
  readonly tahunId: string;
  readonly unit: Unit;
  readonly triwulan: Triwulan;
}

/** Opens the history of a unit's quarter: every state with who, when, on which PC and why. */
export function RiwayatAlurButton({ tahunId, unit, triwulan }: Props) {
  const [terbuka, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconHistory size={16} />} onClick={open}>
        Riwayat
      </Button>
      <Modal opened={terbuka} onClose={close} title={`Riwayat ${unit.nama}, Triwulan ${triwulanRomawi[triwulan]}`}>
        <DaftarRiwayat tahunId={tahunId} unit={unit} triwulan={triwulan} />
      </Modal>
    </>
  );
}

function DaftarRiwayat({ tahunId, unit, triwulan }: Props) {
  const catatan = useLiveQuery(
    () =>
      database.ledger.where({ tahunId, kunci: sasaranKey({ jenis: 'alur', unit: unit.id, triwulan }) }).sortBy('urut'),
    [tahunId, unit.id, triwulan],
  );
  if (catatan === undefined) return null;
  if (catatan.length === 0)
    return <Text size="sm">Belum pernah diajukan. Setiap perubahan status akan tercatat di sini.</Text>;
  return (
    <Timeline bulletSize={26} lineWidth={2} active={catatan.length}>
      {catatan.toReversed().map((c) => {
        const ke = c.perubahan.ke as AlurUnit | null;
        const status = ke?.status ?? 'draf';
        return (
          <Timeline.Item
            key={c.id}
            color="gray"
            bullet={<TandaKeadaan keadaan={status} ukuran={15} />}
            title={namaStatusAlur[status]}
          >
            <Text size="sm">
              {c.pelaku} di {c.mesin}, {formatWaktu(c.waktu)}
              {namaAksi(c.aksi)}
            </Text>
            {c.alasan !== null && <Text size="sm">Alasan: {c.alasan}</Text>}
            {ke?.catatan !== undefined && <Text size="sm">Catatan pada {formatJumlah(ke.catatan.length)} baris.</Text>}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
}
