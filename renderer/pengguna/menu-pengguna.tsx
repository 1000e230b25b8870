import { Menu, Modal } from '@mantine/core';
import { IconUsers, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import type { Unit } from '#shared/model/triwulan-data';
import { usePelaku } from '../pelaku/pelaku';
import { flushAllWrites } from '../perintah/autosave';
import { BagianPengguna } from './bagian-pengguna';
import { leaveSesi, useKeadaanPengguna } from './sesi';

/** Who works, in the menu of the frame: switching, and the list of people. The dialog stands outside the menu, which closes. */
export function useMenuPengguna(unit: readonly Unit[]) {
  const pelaku = usePelaku();
  const keadaan = useKeadaanPengguna();
  const [terbuka, setTerbuka] = useState(false);
  const ganti = async (): Promise<void> => {
    // What was typed belongs to the one who typed it.
    await flushAllWrites();
    leaveSesi();
  };
  return {
    items: (
      <>
        <Menu.Divider />
        {pelaku !== undefined && (
          <Menu.Label>
            {pelaku.nama} di {pelaku.mesin}
          </Menu.Label>
        )}
        {keadaan !== undefined && keadaan.semua.length > 0 && (
          <Menu.Item leftSection={<IconUserShare size={16} />} onClick={() => void ganti()}>
            Ganti pengguna…
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconUsers size={16} />}
          onClick={() => {
            setTerbuka(true);
          }}
        >
          Pengguna dan PIN…
        </Menu.Item>
      </>
    ),
    dialog: (
      <Modal
        opened={terbuka}
        onClose={() => {
          setTerbuka(false);
        }}
        title="Pengguna komputer ini"
        size={860}
      >
        <BagianPengguna unit={unit} />
      </Modal>
    ),
  };
}
