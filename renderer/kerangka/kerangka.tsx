import { ActionIcon, Group, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { daftarTriwulan, isTriwulan, triwulanRomawi } from '#shared/model/triwulan-data';
import { TahunTerbukaContext } from '../alur/use-terkunci';
import { Suspense, useDeferredValue, useState } from 'react';
import { useUndoState, type TahunTerbuka } from '../basisdata/use-tahun';
import { CadanganModal } from '../cadangan/cadangan-modal';
import { useFormulirIsian } from '../formulir/use-formulir';
import { useTambahTriwulan } from '../impor/tambah-triwulan';
import { PeringatanPenyimpanan } from '../penyimpanan/peringatan-penyimpanan';
import { bagianAttribute, moveBagian } from '../papan-ketik/bagian';
import { layarAttribute } from '../papan-ketik/fokus';
import { sebutPintasan } from '../papan-ketik/pintasan';
import { usePintasan } from '../papan-ketik/use-pintasan';
import { usePelaku } from '../pelaku/pelaku';
import { RencanaBelumAda } from '../rencana/rencana-belum-ada';
import { useMenuPengguna } from '../pengguna/menu-pengguna';
import { useUndo } from '../perintah/use-perintah';
import { useTahunBerikut } from '../tahun-berikut/use-tahun-berikut';
import { useViewParts } from '../view-state/view-state';
import { entriLayar } from './daftar-layar';
import classes from './kerangka.module.css';
import { JalanKembali } from './jalan-kembali';
import { MenuUtama } from './menu-utama';
import { Navigasi } from './navigasi';
import { StatusSimpanLabel } from './status-simpan';
import { useFokusSel } from './use-fokus-sel';
import { useTempelSatu } from './use-tempel-satu';

/** The frame around every screen of an open office-year: which office and quarter, where to go, whether it is saved. */
export function Kerangka({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { layar, triwulan, setTriwulan, moveLayar } = useViewParts('layar', 'triwulan', 'setTriwulan', 'moveLayar');
  // The navigation answers at once; the new screen is drawn in slices, so that a large one holds nothing up.
  const tampil = useDeferredValue(layar);
  const { Isi, tanpaRencana } = entriLayar[tampil];
  const [cadangan, setCadangan] = useState(false);
  const undo = useUndo(tahun.tahunId);
  const tambahTriwulan = useTambahTriwulan(tahun.tahunId);
  const formulir = useFormulirIsian(tahun, triwulan);
  const tahunBerikut = useTahunBerikut();
  const pengguna = useMenuPengguna(tahun.kepala.unit);
  const pelaku = usePelaku();
  const { bisaUrung, bisaUlang } = useUndoState(tahun.tahunId, pelaku?.mesin ?? '');
  usePintasan({
    urungkan: () => void undo('Urungkan'),
    ulangi: () => void undo('Ulangi'),
    simpan: () => {
      notifications.show({
        id: 'tersimpan-otomatis',
        message: 'Setiap isian sudah tersimpan otomatis. Anda tidak perlu menyimpan sendiri.',
        color: 'teal',
      });
    },
    bagianBerikut: () => moveBagian(1),
    bagianSebelum: () => moveBagian(-1),
    layarBerikut: () => moveLayar(1),
    layarSebelum: () => moveLayar(-1),
  });
  useFokusSel();
  useTempelSatu();
  const { instansi } = tahun.kepala;
  return (
    <div className={classes['kerangka'] ?? ''}>
      <header className={classes['kepala'] ?? ''} {...bagianAttribute}>
        <Group gap="sm" wrap="nowrap" miw={0} flex={1}>
          <MenuUtama
            tahunId={tahun.tahunId}
            onImpor={tambahTriwulan.start}
            onBuatFormulir={formulir.make}
            onBacaFormulir={formulir.read}
            onCadangan={() => setCadangan(true)}
            onTahunBerikut={() => tahunBerikut.start(tahun.tahunId)}
            pengguna={pengguna.items}
          />
          <div className={classes['instansi'] ?? ''}>
            <Text component="h1" m={0} fw={700} size="sm" truncate title={instansi.nama}>
              {instansi.singkatan === '' ? instansi.nama : instansi.singkatan} {instansi.pemda}
            </Text>
            <Text size="xs" c="dimmed">
              Tahun {tahun.kepala.tahun}
            </Text>
          </div>
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
            <Tooltip label={`Urungkan (${sebutPintasan('urungkan')})`}>
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
            <Tooltip label={`Ulangi (${sebutPintasan('ulangi')})`}>
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
      <PeringatanPenyimpanan tahun={tahun} />
      {tambahTriwulan.dialog}
      {formulir.dialog}
      {tahunBerikut.dialog}
      <CadanganModal opened={cadangan} onClose={() => setCadangan(false)} />
      {pengguna.dialog}
      <div className={classes['badan'] ?? ''}>
        <nav {...bagianAttribute}>
          <Navigasi />
        </nav>
        <main className={classes['isi'] ?? ''} {...bagianAttribute}>
          <JalanKembali />
          <div className={classes['layarIsi'] ?? ''} {...layarAttribute}>
            <TahunTerbukaContext value={tahun}>
              {tampil !== layar ? null : tanpaRencana !== undefined && tahun.pohon.urut.length === 0 ? (
                <RencanaBelumAda tahun={tahun.kepala.tahun} penjelasan={tanpaRencana} />
              ) : (
                <Suspense>
                  <Isi tahun={tahun} onImpor={tambahTriwulan.start} />
                </Suspense>
              )}
            </TahunTerbukaContext>
          </div>
        </main>
      </div>
    </div>
  );
}
