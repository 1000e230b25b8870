import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';

/** The first `sekali` rows of a long table and a button for as many more: the window would stand still while it lays out thousands. */
export function useSebagian<T>(
  semua: readonly T[],
  sekali: number,
): { readonly tampak: readonly T[]; readonly berikutnya: ReactNode } {
  const [batas, setBatas] = useState(sekali);
  return {
    tampak: semua.slice(0, batas),
    berikutnya: semua.length > batas && (
      <Button
        variant="subtle"
        fullWidth
        onClick={() => {
          setBatas(batas + sekali);
        }}
      >
        Tampilkan berikutnya ({formatJumlah(semua.length - batas)} baris lagi)
      </Button>
    ),
  };
}
