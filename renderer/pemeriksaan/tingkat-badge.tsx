import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { Tingkat } from '#shared/pemeriksaan/temuan';

const tampilanTingkat: Readonly<
  Record<Tingkat, { readonly nama: string; readonly warna: string; readonly ikon: React.ReactNode }>
> = {
  galat: { nama: 'Galat', warna: 'red', ikon: <IconX size={14} /> },
  peringatan: { nama: 'Peringatan', warna: 'orange', ikon: <IconAlertTriangle size={14} /> },
  catatan: { nama: 'Catatan', warna: 'gray', ikon: <IconInfoCircle size={14} /> },
};

/** The level of a finding in word, sign and colour. */
export function TingkatBadge({ tingkat }: { readonly tingkat: Tingkat }) {
  const { nama, warna, ikon } = tampilanTingkat[tingkat];
  return (
    <Badge color={warna} variant="light" radius="sm" tt="none" leftSection={ikon} w={118}>
      {nama}
    </Badge>
  );
}
