import { Center, Loader, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useDeferredValue, useEffect } from 'react';
import { bridge } from './bridge';
import { useTahun } from './basisdata/use-tahun';
import { startSesiKerja } from './cadangan/sesi-kerja';
import { BatasGalat } from './galat/batas-galat';
import { listenToGalat } from './galat/galat';
import { GalatModal } from './galat/pesan-galat';
import { PemeriksaanAwal } from './jurnal/pemeriksaan-awal';
import { Kerangka } from './kerangka/kerangka';
import { PilihPenggunaScreen } from './pengguna/pilih-pengguna-screen';
import { resumeSesi, useKeadaanPengguna } from './pengguna/sesi';
import { RuangKabar } from './kabar/ruang-kabar';
import { MulaiScreen } from './mulai/mulai-screen';
import { PaketMasuk } from './paket/paket-masuk';
import { bagianAttribute, rememberBagian } from './papan-ketik/bagian';
import { BantuanPapanKetik } from './papan-ketik/bantuan-papan-ketik';
import { jagaFokus } from './papan-ketik/jaga-fokus';
import { pilihIsiSetelahTab } from './papan-ketik/pilih-isi';
import { saveBeforeClosing } from './perintah/tutup';
import { showTeksTerpotong } from './tema/teks-terpotong';
import { cssVariables, theme } from './tema/theme';
import { useViewState } from './view-state/view-state';

// The nonce of this page load: the content security policy allows no other style tags.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function App() {
  const siap = useViewState((s) => s.siap);
  useEffect(() => {
    saveBeforeClosing();
    void navigator.storage.persist();
    const akhir = [
      startSesiKerja(),
      listenToGalat(),
      jagaFokus(),
      rememberBagian(),
      pilihIsiSetelahTab(),
      showTeksTerpotong(),
    ];
    return () => {
      for (const a of akhir) a();
    };
  }, []);
  const ukuranTeks = useViewState((s) => s.ukuranTeks);
  useEffect(() => {
    if (siap) void bridge.setTextSize(ukuranTeks);
  }, [siap, ukuranTeks]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} getStyleNonce={() => nonce}>
      {/* Over dialogs, under menus: what opens at the left edge stays in sight. */}
      <Notifications position="top-left" layout="stacked" zIndex={250} {...bagianAttribute} />
      <RuangKabar />
      <GalatModal />
      <BatasGalat>
        <PemeriksaanAwal onSiap={resumeSesi}>
          <BatasGalat>{siap && <Layar />}</BatasGalat>
        </PemeriksaanAwal>
      </BatasGalat>
    </MantineProvider>
  );
}

function Layar() {
  const tahunId = useViewState((s) => s.tahunId);
  const keadaan = useKeadaanPengguna();
  if (keadaan === undefined) return null;
  if (keadaan.aktif === null && keadaan.semua.length > 0) return <PilihPenggunaScreen semua={keadaan.semua} />;
  return (
    <>
      {tahunId === null ? <MulaiScreen /> : <TahunTerbukaScreen tahunId={tahunId} />}
      <PaketMasuk />
      <BantuanPapanKetik />
    </>
  );
}

function TahunTerbukaScreen({ tahunId }: { readonly tahunId: string }) {
  // What a change makes of the whole year is drawn in the pauses: keys and the word "tersimpan" go first.
  const tahun = useDeferredValue(useTahun(tahunId));
  if (tahun === undefined) {
    return (
      <Center h="100%">
        <Loader role="status" aria-label="Membuka data" />
      </Center>
    );
  }
  return tahun === null ? <MulaiScreen /> : <Kerangka tahun={tahun} />;
}
