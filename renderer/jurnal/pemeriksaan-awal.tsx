import { Alert, Button, Center, List, Loader, Modal, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { database } from '../basisdata/database';
import { bridge } from '../bridge';
import { muatUlang } from '../perintah/tutup';
import { allowViewState } from '../view-state/database-storage';
import { useViewState } from '../view-state/view-state';
import { flushJurnal, listenToPulih } from './jurnal';
import { periksaAwal, type HasilAwal } from './periksa-awal';
import { sebutTindakan } from './sebut-tindakan';

const ulangMilliseconds = 3000;

let pemeriksaan: Promise<HasilAwal> | undefined;

interface Props {
  /** What reads the database before anything is shown. */
  readonly onSiap: () => Promise<void>;
  readonly children: React.ReactNode;
}

/**
 * Shows the application once the database is open and whole, and tells what had to be brought back. Also while people work:
 * Chromium throws a database away that a full disk has damaged, and lays out an empty one.
 */
export function PemeriksaanAwal({ onSiap, children }: Props) {
  const [hasil, setHasil] = useState<HasilAwal | null>(null);
  const [dibaca, setDibaca] = useState(false);
  const terbuka = useRef(false);
  const setSimpan = useViewState((s) => s.setSimpan);
  useEffect(() => {
    listenToPulih(() => {
      setSimpan({ status: 'tersimpan', waktu: Date.now() });
    });
  }, [setSimpan]);
  // Nothing reads the database before it is whole for the first time.
  const terima = useCallback(
    async (h: HasilAwal): Promise<void> => {
      if (h.status === 'siap' && !terbuka.current) {
        terbuka.current = true;
        allowViewState();
        await onSiap();
      }
      setHasil(h);
    },
    [onSiap],
  );
  useEffect(() => {
    pemeriksaan ??= periksa();
    void pemeriksaan.then(terima);
  }, [terima]);
  const status = hasil?.status;
  useEffect(() => {
    if (status !== 'siap') return;
    const onKosong = (): void => {
      // Outside of the transaction that lays the tables out.
      setTimeout(() => {
        setHasil(null);
        setDibaca(false);
        void periksa().then(terima);
      });
    };
    database.on('populate', onKosong);
    return () => {
      database.on('populate').unsubscribe(onKosong);
    };
  }, [status, terima]);
  useEffect(() => {
    if (hasil?.status !== 'gagal') return;
    const pewaktu = setTimeout(() => void periksa().then(terima), ulangMilliseconds);
    return () => {
      clearTimeout(pewaktu);
    };
  }, [hasil, terima]);
  if (hasil === null) {
    return (
      <Center h="100vh">
        <Loader role="status" aria-label="Membuka data" />
      </Center>
    );
  }
  if (hasil.status !== 'siap') return <TidakDibuka hasil={hasil} />;
  return (
    <>
      {children}
      <Modal
        opened={!dibaca && (hasil.tindakan.length > 0 || hasil.keluhan !== null)}
        onClose={() => {
          setDibaca(true);
        }}
        title={hasil.tindakan.length > 0 ? 'Data dipulihkan' : 'Folder data bermasalah'}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Tutup pesan' }}
      >
        <Stack>
          {hasil.tindakan.length > 0 && (
            <Alert color="teal" icon={<IconShieldCheck />}>
              <List size="sm" spacing="xs">
                {hasil.tindakan.map((t) => (
                  <List.Item key={sebutTindakan(t)}>{sebutTindakan(t)}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          {hasil.keluhan !== null && (
            <Alert color="orange" icon={<IconAlertTriangle />}>
              Jurnal dan cadangan tidak dapat dibaca, sehingga kelengkapan data tidak dapat diperiksa. {hasil.keluhan}
            </Alert>
          )}
          <Button
            data-autofocus
            onClick={() => {
              setDibaca(true);
            }}
          >
            Lanjutkan
          </Button>
        </Stack>
      </Modal>
    </>
  );
}

/** Makes the database whole, and again once what waited for the journal has got there. */
async function periksa(): Promise<HasilAwal> {
  const hasil = await periksaAwal(database);
  if (hasil.status !== 'siap' || !(await flushJurnal())) return hasil;
  const lagi = await periksaAwal(database);
  return lagi.status === 'siap' ? { ...lagi, tindakan: [...hasil.tindakan, ...lagi.tindakan] } : lagi;
}

/** The database stays closed and untouched. */
function TidakDibuka({ hasil }: { readonly hasil: Exclude<HasilAwal, { status: 'siap' }> }) {
  const lebihBaru = hasil.status === 'lebih-baru';
  return (
    <Center h="100vh" bg="gray.1">
      <Stack w={620} maw="92vw">
        <Title order={1} size="h3">
          {lebihBaru ? 'Aplikasi ini lebih lama daripada datanya' : 'Basis data tidak dapat dibuka'}
        </Title>
        {hasil.status === 'lebih-baru' ? (
          <Text>
            Data di komputer ini dibuat oleh Triwulan {hasil.aplikasi ?? 'versi yang lebih baru'}. Versi yang sedang
            dibuka ini tidak mengenalnya, jadi tidak ada yang dibuka dan tidak ada yang diubah. Pasang kembali versi
            terbaru, lalu buka lagi.
          </Text>
        ) : (
          <Text>
            Penyimpanan komputer ini sedang terganggu ({hasil.nama}). Tidak ada yang diubah; jurnal dan cadangan Anda
            tetap ada. Tutup aplikasi lain dan periksa sisa tempat di disk; aplikasi mencoba lagi sendiri.
          </Text>
        )}
        {!lebihBaru && <Button onClick={() => void muatUlang()}>Coba lagi</Button>}
        <Button variant="default" onClick={() => void bridge.showBackups()}>
          Tampilkan folder cadangan
        </Button>
      </Stack>
    </Center>
  );
}
