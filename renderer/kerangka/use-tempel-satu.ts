import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { readTsv } from '#shared/tabel/tsv';

/**
 * Refuses a block of several cells in a field of one figure: the browser would run the cells together, and `100`, `200`, `300` would
 * stand there as 100.200.300. Fields that take a block themselves have handled the event before.
 */
export function useTempelSatu(): void {
  useEffect(() => {
    const onTempel = (e: ClipboardEvent): void => {
      const { target } = e;
      if (e.defaultPrevented || !(target instanceof HTMLInputElement) || target.closest('.angka') === null) return;
      const terisi = readTsv(e.clipboardData?.getData('text/plain') ?? '')
        .flat()
        .filter((teks) => teks.trim() !== '').length;
      if (terisi < 2) return;
      e.preventDefault();
      notifications.show({
        id: 'tempel-satu',
        title: 'Tidak ada yang ditempel',
        message: `Yang disalin ${terisi.toString()} sel, sedangkan kolom ini hanya memuat satu angka. Salin satu sel saja; beberapa sel sekaligus ditempel di layar Tabel, mulai dari sel yang dipilih.`,
        color: 'orange',
      });
    };
    document.addEventListener('paste', onTempel);
    return () => {
      document.removeEventListener('paste', onTempel);
    };
  }, []);
}
