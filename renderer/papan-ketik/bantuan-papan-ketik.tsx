import { Kbd, Modal, Table, Text, Title } from '@mantine/core';
import { create } from 'zustand';
import { useViewState } from '../view-state/view-state';
import classes from './bantuan-papan-ketik.module.css';
import { kelompokPintasan, sebutTombol } from './pintasan';
import { usePintasan } from './use-pintasan';

interface BantuanState {
  readonly terbuka: boolean;
  readonly setTerbuka: (terbuka: boolean) => void;
}

/** Whether the help is shown; opened by its key and from the menu. */
export const useBantuan = create<BantuanState>()((set) => ({
  terbuka: false,
  setTerbuka: (terbuka) => {
    set({ terbuka });
  },
}));

/** All keys, those of the screen at hand first. */
export function BantuanPapanKetik() {
  const { terbuka, setTerbuka } = useBantuan();
  const layar = useViewState((s) => (s.tahunId === null ? null : s.layar));
  usePintasan({
    bantuan: () => {
      setTerbuka(true);
    },
  });
  if (!terbuka) return null;
  const diLayarIni = kelompokPintasan.filter((k) => k.layar !== null && k.layar === layar);
  const lain = kelompokPintasan.filter((k) => !diLayarIni.includes(k));
  return (
    <Modal
      opened
      onClose={() => {
        setTerbuka(false);
      }}
      title="Bantuan papan ketik"
      size={1140}
    >
      <Text size="sm" mb="sm">
        Semuanya dapat dikerjakan tanpa tetikus. Tab dan Shift+Tab berpindah dari satu hal ke hal berikutnya; Enter atau
        Spasi menekannya; panah memilih di dalam daftar, tabel, dan pohon.
      </Text>
      <div className={classes['kelompok'] ?? ''}>
        {[...diLayarIni, ...lain].map(({ judul, isi }) => (
          <section key={judul} className={classes['satu'] ?? ''}>
            <Title order={3} size="h6">
              {judul}
            </Title>
            <Table verticalSpacing={3} horizontalSpacing={6} aria-label={`Tombol: ${judul}`}>
              <Table.Tbody>
                {isi.map(({ tombol, guna }) => (
                  <Table.Tr key={guna}>
                    <Table.Th scope="row" fw={400} w={190} className={classes['tombol'] ?? ''}>
                      {tombol.map((t) => (
                        <Kbd key={t} size="xs">
                          {sebutTombol(t)}
                        </Kbd>
                      ))}
                    </Table.Th>
                    <Table.Td>{guna}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </div>
    </Modal>
  );
}
