import { Paper, Tabs, Title, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { BagianCadangan } from '../cadangan/bagian-cadangan';
import { SiapaAnda } from '../pelaku/siapa-anda';
import { BagianPengguna } from '../pengguna/bagian-pengguna';
import { useWewenang } from '../pengguna/sesi';
import { WewenangAlert } from '../pengguna/wewenang-alert';
import { BagianAturan } from './bagian-aturan';
import { BagianInstansi } from './bagian-instansi';
import { BagianPenandatangan } from './bagian-penandatangan';
import { BagianTampilan } from './bagian-tampilan';
import { BagianTentang } from './bagian-tentang';
import { BagianUnit } from './bagian-unit';
import classes from './pengaturan.module.css';
import { useUbahKepala } from './use-ubah-kepala';

interface Bagian {
  readonly id: string;
  readonly nama: string;
  /** True where the section changes the office's data, which is for the sekretariat once it has a PIN. */
  readonly milikInstansi: boolean;
  readonly isi: ReactNode;
}

/** Pengaturan: the office, its rules, and this PC. Everything is saved while typing and undone with Ctrl+Z. */
export function PengaturanScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { kepala, tahunId } = tahun;
  const ubah = useUbahKepala(tahunId);
  const terkunci = useWewenang('menyusun-rencana') !== null;
  const [terpilih, setTerpilih] = useState('instansi');
  const props = { kepala, ubah, terkunci };
  const bagian: readonly Bagian[] = [
    { id: 'instansi', nama: 'Perangkat daerah', milikInstansi: true, isi: <BagianInstansi {...props} /> },
    {
      id: 'unit',
      nama: 'Unit',
      milikInstansi: true,
      isi: <BagianUnit tahun={tahun} ubah={ubah} terkunci={terkunci} />,
    },
    { id: 'penandatangan', nama: 'Penandatangan', milikInstansi: true, isi: <BagianPenandatangan {...props} /> },
    { id: 'aturan', nama: 'Aturan hitungan', milikInstansi: true, isi: <BagianAturan {...props} /> },
    {
      id: 'pengguna',
      nama: 'Pengguna',
      milikInstansi: false,
      isi: (
        <Stack gap="xl">
          <SiapaAnda />
          <BagianPengguna unit={kepala.unit} />
        </Stack>
      ),
    },
    {
      id: 'cadangan',
      nama: 'Cadangan',
      milikInstansi: false,
      isi: <BagianCadangan tahunId={tahunId} />,
    },
    { id: 'tampilan', nama: 'Tampilan', milikInstansi: false, isi: <BagianTampilan /> },
    { id: 'tentang', nama: 'Tentang', milikInstansi: false, isi: <BagianTentang /> },
  ];
  return (
    <Paper withBorder className={classes['layar'] ?? ''}>
      <Tabs
        orientation="vertical"
        value={terpilih}
        onChange={(nilai) => {
          if (nilai !== null) setTerpilih(nilai);
        }}
        keepMounted={false}
        h="100%"
      >
        <Tabs.List aria-label="Bagian pengaturan" w={190} pt="sm">
          {bagian.map((b) => (
            <Tabs.Tab
              key={b.id}
              value={b.id}
              className={classes['tab'] ?? ''}
              classNames={{ tabLabel: classes['namaTab'] ?? '' }}
            >
              {b.nama}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {bagian.map((b) => (
          <Tabs.Panel key={b.id} value={b.id} className={classes['panel'] ?? ''}>
            <Title order={2} size="h4" my="sm">
              {b.nama}
            </Title>
            {b.milikInstansi && <WewenangAlert tindakan="menyusun-rencana" />}
            {b.isi}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Paper>
  );
}
