import { ActionIcon, Kbd, Menu } from '@mantine/core';
import {
  IconCalendarPlus,
  IconDeviceFloppy,
  IconFileImport,
  IconFileText,
  IconForms,
  IconHistory,
  IconHome,
  IconKeyboard,
  IconMenu2,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { bridge } from '../bridge';
import { saveSalinanData } from '../laporan/save-salinan';
import { useBantuan } from '../papan-ketik/bantuan-papan-ketik';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { useViewState } from '../view-state/view-state';

interface Props {
  readonly tahunId: string;
  readonly onImpor: () => void;
  readonly onBuatFormulir: () => void;
  readonly onBacaFormulir: () => void;
  readonly onCadangan: () => void;
  readonly onTahunBerikut: () => void;
  /** Who works, and changing that. */
  readonly pengguna: ReactNode;
}

/** What is done now and then, on no screen of its own. */
export function MenuUtama({
  tahunId,
  onImpor,
  onBuatFormulir,
  onBacaFormulir,
  onCadangan,
  onTahunBerikut,
  pengguna,
}: Props) {
  const closeTahun = useViewState((s) => s.closeTahun);
  const setBantuan = useBantuan((s) => s.setTerbuka);
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="Menu">
          <IconMenu2 size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHome size={16} />} onClick={closeTahun}>
          Kembali ke Mulai
        </Menu.Item>
        <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onImpor}>
          Tambah triwulan dari buku kerja Excel…
        </Menu.Item>
        <Menu.Item leftSection={<IconForms size={16} />} onClick={onBuatFormulir}>
          Buat formulir isian Excel…
        </Menu.Item>
        <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onBacaFormulir}>
          Baca formulir isian…
        </Menu.Item>
        <Menu.Item leftSection={<IconDeviceFloppy size={16} />} onClick={() => void saveSalinanData(tahunId)}>
          Simpan salinan data (.json)…
        </Menu.Item>
        <Menu.Item leftSection={<IconCalendarPlus size={16} />} onClick={onTahunBerikut}>
          Buka tahun berikutnya…
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={16} />} onClick={onCadangan}>
          Cadangan…
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => void bridge.openLog()}>
          Buka catatan galat
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={16} />}
          rightSection={<Kbd size="xs">{sebutPintasan('bantuan')}</Kbd>}
          onClick={() => setBantuan(true)}
        >
          Bantuan papan ketik
        </Menu.Item>
        {pengguna}
      </Menu.Dropdown>
    </Menu>
  );
}
