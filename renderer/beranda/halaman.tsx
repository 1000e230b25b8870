import { Pagination } from '@mantine/core';

interface Props {
  readonly jumlah: number;
  readonly kini: number;
  readonly onPilih: (halaman: number) => void;
}

/** Turns the pages of a list too long to be drawn at once; nothing for a single page. */
export function Halaman({ jumlah, kini, onPilih }: Props) {
  if (jumlah <= 1) return null;
  return (
    <Pagination
      size="sm"
      mt="xs"
      total={jumlah}
      value={kini}
      onChange={onPilih}
      getControlProps={(tombol) => ({
        'aria-label': tombol === 'next' ? 'Halaman berikutnya' : 'Halaman sebelumnya',
      })}
    />
  );
}
