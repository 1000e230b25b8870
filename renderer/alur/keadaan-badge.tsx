import { Group, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCertificate,
  IconCheck,
  IconCircle,
  IconCircleHalf2,
  IconClockExclamation,
  IconLineDashed,
  IconSend,
} from '@tabler/icons-react';
import { namaKeadaanUnit, type KeadaanUnit } from '#shared/alur/kelengkapan-unit';

const tanda: Readonly<Record<KeadaanUnit, { readonly Ikon: typeof IconCheck; readonly warna: string }>> = {
  'tanpa-isian': { Ikon: IconLineDashed, warna: 'var(--tw-redup)' },
  belum: { Ikon: IconCircle, warna: 'var(--tw-redup)' },
  draf: { Ikon: IconCircleHalf2, warna: 'var(--tw-peringatan)' },
  diajukan: { Ikon: IconSend, warna: 'var(--tw-aksen)' },
  dikembalikan: { Ikon: IconArrowBackUp, warna: 'var(--tw-bahaya)' },
  diverifikasi: { Ikon: IconCheck, warna: 'var(--tw-baik)' },
  disahkan: { Ikon: IconCertificate, warna: 'var(--tw-baik)' },
};

/** The sign of a state. Its shape tells it apart; the colour only supports. */
export function TandaKeadaan({ keadaan, ukuran = 18 }: { readonly keadaan: KeadaanUnit; readonly ukuran?: number }) {
  const { Ikon, warna } = tanda[keadaan];
  return <Ikon size={ukuran} aria-hidden color={warna} style={{ flex: '0 0 auto' }} />;
}

/** The state of a unit's quarter in sign and word. */
export function KeadaanBadge({ keadaan }: { readonly keadaan: KeadaanUnit }) {
  return (
    <Group gap={6} wrap="nowrap" component="span" style={{ flex: '0 0 auto', whiteSpace: 'nowrap' }}>
      <TandaKeadaan keadaan={keadaan} />
      <Text component="span" size="sm" fw={600}>
        {namaKeadaanUnit[keadaan]}
      </Text>
    </Group>
  );
}

/** A unit that has not submitted although the quarter is over, in sign and word. */
export function TandaTerlambat() {
  return (
    <Group gap={2} wrap="nowrap" component="span" style={{ flex: '0 0 auto', whiteSpace: 'nowrap' }}>
      <IconClockExclamation size={14} aria-hidden color="var(--tw-bahaya)" style={{ flex: '0 0 auto' }} />
      <Text component="span" size="xs" fw={600}>
        Terlambat
      </Text>
    </Group>
  );
}
