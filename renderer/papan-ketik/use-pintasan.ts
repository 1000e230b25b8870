import { useHotkeys } from '@mantine/hooks';
import { isDialogTerbuka } from './fokus';
import { pintasan, type PintasanId } from './pintasan';

/** Binds shortcuts while the component is shown. They rest while a dialog is open: it lies over what they would act on. */
export function usePintasan(aksi: Readonly<Partial<Record<PintasanId, () => void>>>): void {
  useHotkeys(
    (Object.keys(aksi) as PintasanId[]).flatMap((id) =>
      pintasan[id].tombol.map((tombol): [string, (e: KeyboardEvent) => void, { preventDefault: boolean }] => [
        tombol,
        (e) => {
          if (isDialogTerbuka()) return;
          e.preventDefault();
          aksi[id]?.();
        },
        { preventDefault: false },
      ]),
    ),
    [],
  );
}
