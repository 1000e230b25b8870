import { ActionIcon, Group, Menu, SegmentedControl, Tabs, Text, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceFloppy,
  IconFileImport,
  IconFileSpreadsheet,
  IconFolderOpen,
  IconForms,
  IconHome,
  IconListCheck,
  IconMenu2,
  IconPencil,
  IconSitemap,
} from '@tabler/icons-react';
import { daftarTriwulan, isTriwulan, triwulanRomawi } from '#shared/model/triwulan-data';
import { useUndoState, type TahunTerbuka } from '../basisdata/use-tahun';
import { bridge } from '../bridge';
import { useFormulirIsian } from '../formulir/use-formulir';
import { useTambahTriwulan } from '../impor/tambah-triwulan';
import { IsianScreen } from '../isian/isian-screen';
import { LaporanScreen } from '../laporan/laporan-screen';
import { saveSalinanData } from '../laporan/save-salinan';
import { usePelaku } from '../pelaku/pelaku';
import { PemeriksaanScreen } from '../pemeriksaan/pemeriksaan-screen';
import { useUndo } from '../perintah/use-perintah';
import { RencanaScreen } from '../rencana/rencana-screen';
import { daftarLayar, useViewState, type Layar } from '../view-state/view-state';
import classes from './kerangka.module.css';
import { StatusSimpanLabel } from './status-simpan';

const namaLayar: Readonly<Record<Layar, string>> = {
  isian: 'Isian',
  rencana: 'Rencana',
  pemeriksaan: 'Pemeriksaan',
  laporan: 'Laporan',
};
const ikonLayar: Readonly<Record<Layar, React.ReactNode>> = {
  isian: <IconPencil size={17} />,
  rencana: <IconSitemap size={17} />,
  pemeriksaan: <IconListCheck size={17} />,
  laporan: <IconFileSpreadsheet size={17} />,
};

/** The frame around every screen of an open office-year: which office and quarter, where to go, whether it is saved. */
export function Kerangka({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { layar, showLayar, triwulan, setTriwulan, closeTahun } = useViewState();
  const undo = useUndo(tahun.tahunId);
  const tambahTriwulan = useTambahTriwulan(tahun.tahunId);
  const formulir = useFormulirIsian(tahun, triwulan);
  const pelaku = usePelaku();
  const { bisaUrung, bisaUlang } = useUndoState(tahun.tahunId, pelaku?.mesin ?? '');
  useHotkeys(
    [
      ['mod+Z', () => void undo('Urungkan')],
      ['mod+Y', () => void undo('Ulangi')],
      ['mod+shift+Z', () => void undo('Ulangi')],
      [
        'mod+S',
        () => {
          notifications.show({
            message: 'Setiap isian sudah tersimpan otomatis. Anda tidak perlu menyimpan sendiri.',
            color: 'teal',
          });
        },
      ],
    ],
    [],
  );
  const { instansi } = tahun.kepala;
  return (
    <div className={classes['kerangka'] ?? ''}>
      <header className={classes['kepala'] ?? ''}>
        <Group gap="sm" wrap="nowrap" miw={0} flex={1}>
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
              <Menu.Item leftSection={<IconFileImport size={16} />} onClick={tambahTriwulan.start}>
                Tambah triwulan dari buku kerja Excel…
              </Menu.Item>
              <Menu.Item leftSection={<IconForms size={16} />} onClick={formulir.make}>
                Buat formulir isian Excel…
              </Menu.Item>
              <Menu.Item leftSection={<IconFileImport size={16} />} onClick={formulir.read}>
                Baca formulir isian…
              </Menu.Item>
              <Menu.Item
                leftSection={<IconDeviceFloppy size={16} />}
                onClick={() => void saveSalinanData(tahun.tahunId)}
              >
                Simpan salinan data (.json)
              </Menu.Item>
              <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => void bridge.showBackups()}>
                Tampilkan folder cadangan
              </Menu.Item>
              {pelaku !== undefined && (
                <>
                  <Menu.Divider />
                  <Menu.Label>
                    {pelaku.nama} di {pelaku.mesin}
                  </Menu.Label>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
          <div className={classes['instansi'] ?? ''}>
            <Text fw={700} size="sm" truncate title={instansi.nama}>
              {instansi.singkatan === '' ? instansi.nama : instansi.singkatan} {instansi.pemda}
            </Text>
            <Text size="xs" c="dimmed">
              Tahun {tahun.kepala.tahun}
            </Text>
          </div>
          <Tabs
            value={layar}
            onChange={(nilai) => {
              const tujuan = daftarLayar.find((l) => l === nilai);
              if (tujuan !== undefined) showLayar(tujuan);
            }}
            variant="pills"
          >
            <Tabs.List>
              {daftarLayar.map((l) => (
                <Tabs.Tab key={l} value={l} leftSection={ikonLayar[l]} px="sm">
                  {namaLayar[l]}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </Tabs>
        </Group>
        <Group gap="sm" wrap="nowrap">
          <SegmentedControl
            aria-label="Triwulan"
            data={daftarTriwulan.map((t) => ({ value: t.toString(), label: `TW ${triwulanRomawi[t]}` }))}
            value={triwulan.toString()}
            onChange={(nilai) => {
              const t = Number(nilai);
              if (isTriwulan(t)) setTriwulan(t);
            }}
          />
          <Group gap={4} wrap="nowrap">
            <Tooltip label="Urungkan (Ctrl+Z)">
              <ActionIcon
                variant="default"
                size="lg"
                aria-label="Urungkan"
                disabled={!bisaUrung}
                onClick={() => void undo('Urungkan')}
              >
                <IconArrowBackUp size={18} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label="Ulangi (Ctrl+Y)">
              <ActionIcon
                variant="default"
                size="lg"
                aria-label="Ulangi"
                disabled={!bisaUlang}
                onClick={() => void undo('Ulangi')}
              >
                <IconArrowForwardUp size={18} />
              </ActionIcon>
            </Tooltip>
          </Group>
          <StatusSimpanLabel />
        </Group>
      </header>
      {tambahTriwulan.dialog}
      {formulir.dialog}
      <main className={classes['isi'] ?? ''}>
        <LayarTerpilih layar={layar} tahun={tahun} onImpor={tambahTriwulan.start} />
      </main>
    </div>
  );
}

interface LayarProps {
  readonly layar: Layar;
  readonly tahun: TahunTerbuka;
  readonly onImpor: () => void;
}

function LayarTerpilih({ layar, tahun, onImpor }: LayarProps) {
  switch (layar) {
    case 'isian':
      return <IsianScreen tahun={tahun} />;
    case 'rencana':
      return <RencanaScreen tahun={tahun} onImpor={onImpor} />;
    case 'pemeriksaan':
      return <PemeriksaanScreen tahun={tahun} />;
    case 'laporan':
      return <LaporanScreen tahun={tahun} />;
  }
}
