import { Alert, Box, Button, List, Modal, Stack, Tabs, Text } from '@mantine/core';
import { KakiTetap } from '../dialog/kaki-tetap';
import { useMemo, useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import type { PaketDibuka } from '#shared/ipc/contract';
import { buildPohon } from '#shared/model/pohon';
import type { Pilihan } from '#shared/paket/catatan-gabung';
import { kunciTertahan } from '#shared/paket/gabung-paket';
import { usePerintah } from '../perintah/use-perintah';
import { ButirTable } from './butir-table';
import { kabarkan } from '../kabar/kabar';
import { KonflikList } from './konflik-list';
import { tutupKotakMasuk } from './kotak-masuk';
import { PaketTable } from './paket-table';
import { terapkanPaket } from './terapkan-paket';
import { TertahanTable } from './tertahan-table';
import { useGabungan, type PratinjauGabungan } from './use-gabungan';

interface Props {
  readonly tahunId: string;
  readonly dibuka: readonly PaketDibuka[];
  /** The plan packet that has just made this office-year. */
  readonly baru: string | null;
}

/** The preview of received packets: nothing is written before "Terapkan", and then all of it as one step. */
export function PratinjauModal(props: Props) {
  const [izin, setIzin] = useState<ReadonlySet<string>>(new Set());
  const pratinjau = useGabungan(props.tahunId, props.dibuka, izin);
  return (
    <Modal
      opened
      onClose={tutupKotakMasuk}
      title="Pratinjau paket"
      size="94%"
      closeButtonProps={{ 'aria-label': 'Tutup pratinjau' }}
    >
      {pratinjau !== undefined && <Pratinjau {...props} pratinjau={pratinjau} izin={izin} onIzin={setIzin} />}
    </Modal>
  );
}

function Pratinjau({
  tahunId,
  dibuka,
  baru,
  pratinjau,
  izin,
  onIzin,
}: Props & {
  readonly pratinjau: PratinjauGabungan;
  readonly izin: ReadonlySet<string>;
  readonly onIzin: (izin: ReadonlySet<string>) => void;
}) {
  const { keadaan, gabungan, paket, ditolak } = pratinjau;
  const run = usePerintah(tahunId);
  const [pilihan, setPilihan] = useState<ReadonlyMap<string, Pilihan>>(new Map());
  const [proses, setProses] = useState<{ readonly sedang: boolean; readonly galat: string | null }>({
    sedang: false,
    galat: null,
  });
  const pohon = useMemo(
    () => buildPohon(keadaan.simpul.toSorted((a, b) => a.urut - b.urut).map((s) => s.simpul)),
    [keadaan],
  );
  const { butir, tertahan } = gabungan;
  const konflik = butir.filter((b) => b.jenis === 'konflik');
  const siap = new Map([...pilihan].filter(([, p]) => p.alasan.trim() !== ''));
  const belum = konflik.filter((b) => !siap.has(b.kunci)).length;
  const masuk = butir.filter((b) => b.jenis === 'baru' || b.jenis === 'berubah').length;
  const tetap = butir.filter((b) => b.jenis === 'sama' || b.jenis === 'lama').length;
  const jumlah = masuk + konflik.length - belum;

  const terapkan = async (): Promise<void> => {
    setProses({ sedang: true, galat: null });
    const galat = await terapkanPaket({ tahunId, dibuka, pratinjau, pilihan: siap, izin, run });
    if (galat !== null) {
      setProses({ sedang: false, galat });
      return;
    }
    tutupKotakMasuk();
    kabarkan({
      title: 'Paket diterapkan',
      message: `${formatJumlah(jumlah)} nilai diterapkan.${belum > 0 ? ` ${formatJumlah(belum)} konflik belum diputuskan; buka lagi paketnya dari daftar paket diterima.` : ''} Ctrl+Z mengembalikan semuanya; cadangan sebelumnya tersimpan.`,
      color: belum > 0 ? 'orange' : 'teal',
    });
  };

  return (
    <Stack gap="sm">
      {baru !== null && (
        <Alert
          color="teal"
          title={`Data ${keadaan.kepala.instansi.nama} tahun ${keadaan.kepala.tahun.toString()} dibuat`}
        >
          Rencana dari sekretariat sudah tersimpan di komputer ini. Isian dapat dimulai di layar Isian.
        </Alert>
      )}
      {ditolak.length > 0 && (
        <Alert color="red" title={`${ditolak.length.toString()} berkas ditolak`}>
          <List size="sm">
            {ditolak.map((d, n) => (
              <List.Item key={n}>
                <strong>{d.nama}</strong>: {d.pesan}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <PaketTable paket={gabungan.paket} unit={keadaan.kepala.unit} />
      <Tabs defaultValue={konflik.length > 0 ? 'konflik' : tertahan.length > 0 && masuk === 0 ? 'ditahan' : 'masuk'}>
        <Tabs.List aria-label="Isi paket">
          <Tabs.Tab value="konflik">Konflik ({formatJumlah(konflik.length)})</Tabs.Tab>
          <Tabs.Tab value="masuk">Baru dan berubah ({formatJumlah(masuk)})</Tabs.Tab>
          <Tabs.Tab value="ditahan">Ditahan ({formatJumlah(tertahan.length)})</Tabs.Tab>
          <Tabs.Tab value="tetap">Sama ({formatJumlah(tetap)})</Tabs.Tab>
        </Tabs.List>
        <Box pt="xs">
          <Tabs.Panel value="konflik">
            <KonflikList
              keadaan={keadaan}
              konflik={konflik}
              pohon={pohon}
              pilihan={pilihan}
              onPilih={(kunci, p) => {
                setPilihan((lama) => new Map(lama).set(kunci, p));
              }}
            />
          </Tabs.Panel>
          <Tabs.Panel value="masuk">
            <ButirTable
              butir={butir.filter((b) => b.jenis === 'baru' || b.jenis === 'berubah')}
              pohon={pohon}
              unit={keadaan.kepala.unit}
              kosong="Tidak ada nilai baru: isi paket sudah ada di komputer ini."
            />
          </Tabs.Panel>
          <Tabs.Panel value="ditahan">
            <TertahanTable
              tertahan={tertahan}
              pohon={pohon}
              unit={keadaan.kepala.unit}
              onIzinkan={(t) => {
                onIzin(new Set([...izin, kunciTertahan(t.paket, t.kunci)]));
              }}
            />
          </Tabs.Panel>
          <Tabs.Panel value="tetap">
            <ButirTable
              butir={butir.filter((b) => b.jenis === 'sama' || b.jenis === 'lama')}
              pohon={pohon}
              unit={keadaan.kepala.unit}
              kosong="Tidak ada."
            />
          </Tabs.Panel>
        </Box>
      </Tabs>
      {proses.galat !== null && <Alert color="red">{proses.galat}</Alert>}
      <KakiTetap>
        <Text size="sm" c="dimmed" flex={1}>
          {jumlah === 0
            ? 'Tidak ada yang berubah pada data di komputer ini.'
            : 'Belum ada yang disimpan. Cadangan dibuat sebelum diterapkan; Ctrl+Z mengembalikan semuanya.'}
          {belum > 0 && ` ${formatJumlah(belum)} konflik belum diputuskan dan tidak ikut diterapkan.`}
        </Text>
        <Button variant="default" onClick={tutupKotakMasuk}>
          {jumlah === 0 ? 'Tutup' : 'Batal'}
        </Button>
        {paket.length > 0 && (
          <Button loading={proses.sedang} onClick={() => void terapkan()}>
            {jumlah === 0 ? 'Catat sebagai diterima' : `Terapkan ${formatJumlah(jumlah)} nilai`}
          </Button>
        )}
      </KakiTetap>
    </Stack>
  );
}
