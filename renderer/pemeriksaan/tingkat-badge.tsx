import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { Tingkat } from '#shared/pemeriksaan/temuan';

const tampilanTingkat: Readonly<
  Record<Tingkat, { readonly nama: string; readonly warna: string; readonly ikon: React.ReactNode }>
> = {
  galat: { nama: 'Galat', warna: 'var(--tw-bahaya)', ikon: <IconX size={14} /> },
  peringatan: {
    nama: 'Peringatan',
    warna: 'var(--tw-peringatan)',
    ikon: <IconAlertTriangle size={14} />,
  },
  catatan: { nama: 'Catatan', warna: 'var(--tw-redup)', ikon: <IconInfoCircle size={14} /> },
};

export const namaTingkat: Readonly<Record<Tingkat, string>> = {
  galat: tampilanTingkat.galat.nama,
  peringatan: tampilanTingkat.peringatan.nama,
  catatan: tampilanTingkat.catatan.nama,
};

/** The level of a finding as a sign alone, beside its sentence. */
export function TandaTingkat({ tingkat }: { readonly tingkat: Tingkat }) {
  const { nama, ikon, warna } = tampilanTingkat[tingkat];
  return (
    <span role="img" aria-label={nama} style={{ color: warna }}>
      {ikon}
    </span>
  );
}

/** The level of a finding in word, sign and colour. */
export function TingkatBadge({ tingkat }: { readonly tingkat: Tingkat }) {
  const { nama, ikon, warna } = tampilanTingkat[tingkat];
  return (
    <Badge
      variant="default"
      radius="sm"
      tt="none"
      leftSection={<span style={{ display: 'flex', color: warna }}>{ikon}</span>}
      w={118}
    >
      {nama}
    </Badge>
  );
}
