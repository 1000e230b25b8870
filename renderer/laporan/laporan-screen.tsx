import {
  Alert,
  Box,
  Button,
  Checkbox,
  Divider,
  Group,
  Loader,
  Paper,
  Progress,
  ScrollArea,
  Select,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconFileSpreadsheet,
  IconFileTypePdf,
  IconPrinter,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { isDisahkan } from '#shared/alur/disahkan';
import { jenjangRataRata, type BentukLaporan } from '#shared/laporan/bentuk';
import { bentukById, daftarBentuk } from '#shared/laporan/bentuk/index';
import { tw13 } from '#shared/laporan/bentuk/tw1-3';
import { tw4 } from '#shared/laporan/bentuk/tw4';
import { opsiBaku, type OpsiLaporan } from '#shared/laporan/opsi';
import { jenjangUrut, namaJenjang, triwulanRomawi } from '#shared/model/triwulan-data';
import { pengisiTahun } from '../alur/use-terkunci';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { bagianAttribute } from '../papan-ketik/bagian';
import { useViewState } from '../view-state/view-state';
import { Pratinjau } from './pratinjau';
import { useEkspor, type Ekspor, type JenisEkspor } from './use-ekspor';
import { usePratinjau, type KeadaanPratinjau } from './use-pratinjau';
import classes from './pratinjau.module.css';

const pilihanCentang: readonly {
  readonly medan: 'denganTujuanSasaran' | 'denganKode' | 'barisTanpaRealisasi' | 'nilaiSaja' | 'draf';
  readonly label: string;
  readonly penjelasan: string;
}[] = [
  {
    medan: 'denganTujuanSasaran',
    label: 'Baris tujuan dan sasaran',
    penjelasan: 'Dicetak bila bentuk laporan menyediakannya.',
  },
  { medan: 'barisTanpaRealisasi', label: 'Baris tanpa realisasi', penjelasan: 'Cetak juga yang belum ada isiannya.' },
  { medan: 'denganKode', label: 'Kode di depan nama', penjelasan: 'Kode program, kegiatan, dan sub kegiatan.' },
  {
    medan: 'draf',
    label: 'Tandai DRAF',
    penjelasan: 'Dengan sendirinya sampai semua unit disahkan di layar Verifikasi.',
  },
  {
    medan: 'nilaiSaja',
    label: 'Nilai saja, tanpa rumus',
    penjelasan: 'Biasanya tidak perlu: rumus membuat angka dapat ditelusuri.',
  },
];

/** Laporan: choose, look at the sheet as it will come out, export. */
export function LaporanScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const triwulan = useViewState((s) => s.triwulan);
  const [pilihanBentuk, setBentuk] = useState<string | null>(null);
  const [pilihan, setOpsi] = useState<Omit<OpsiLaporan, 'draf'>>(opsiBaku);
  const [pilihanDraf, setDraf] = useState<boolean | null>(null);
  const disahkan = useMemo(() => {
    const { alur } = tahun.perTriwulan[triwulan];
    // Without a workflow the quarter need not be computed here.
    return (
      alur !== undefined && isDisahkan(alur, triwulanTerhitung(tahun, triwulan), pengisiTahun(tahun), pilihan.unit)
    );
  }, [tahun, triwulan, pilihan.unit]);
  const draf = pilihanDraf ?? !disahkan;
  const opsi = useMemo((): OpsiLaporan => ({ ...pilihan, draf }), [pilihan, draf]);
  const ekspor = useEkspor(tahun);
  const bentuk = bentukById(pilihanBentuk ?? '') ?? bentukBaku(triwulan);
  const jenjangBaku = jenjangRataRata(bentuk);
  const pratinjau = usePratinjau(tahun, { triwulan, bentuk: bentuk.id, opsi });
  const { keadaan } = ekspor;
  const isRunning = (jenis: JenisEkspor): boolean => keadaan.status === 'berjalan' && keadaan.jenis === jenis;
  const bisaEkspor = tahun.pohon.urut.length > 0 && keadaan.status !== 'berjalan';
  const start = (jenis: JenisEkspor): void => void ekspor.start(jenis, { triwulan, bentuk: bentuk.id, opsi });
  return (
    <Group h="100%" gap="md" wrap="nowrap" align="stretch">
      <Paper withBorder w={300} flex="0 0 auto" display="flex" style={{ flexDirection: 'column' }} {...bagianAttribute}>
        <ScrollArea flex={1} mih={0} type="auto">
          <Stack p="md" gap="sm">
            <Title order={2} size="h4">
              Laporan Triwulan {triwulanRomawi[triwulan]}
            </Title>
            <Select
              label="Bentuk laporan"
              allowDeselect={false}
              data={daftarBentuk.map((b) => ({ value: b.id, label: b.nama }))}
              value={bentuk.id}
              onChange={setBentuk}
            />
            <Select
              label="Cakupan"
              allowDeselect={false}
              data={[
                { value: '', label: 'Seluruh perangkat daerah' },
                ...tahun.kepala.unit.map((u) => ({ value: u.id, label: u.nama })),
              ]}
              value={opsi.unit ?? ''}
              onChange={(nilai) => {
                setOpsi({ ...pilihan, unit: nilai === '' ? null : nilai });
              }}
            />
            <Select
              label="Kertas"
              allowDeselect={false}
              data={(['F4', 'A4', 'A3', 'Legal'] as const).map((k) => ({ value: k, label: `${k}, mendatar` }))}
              value={opsi.kertas ?? bentuk.kertas}
              onChange={(nilai) => {
                if (nilai !== null) setOpsi({ ...pilihan, kertas: nilai });
              }}
            />
            {jenjangBaku !== null && (
              <Select
                label="Rata-rata capaian penutup"
                description="Jenjang yang capaian indikatornya dirata-ratakan di baris terakhir tabel."
                allowDeselect={false}
                data={jenjangUrut.map((j) => ({ value: j, label: `Dari indikator ${namaJenjang[j].toLowerCase()}` }))}
                value={opsi.jenjangRataRata ?? jenjangBaku}
                onChange={(jenjangRataRata) => {
                  setOpsi({ ...pilihan, jenjangRataRata });
                }}
              />
            )}
            {pilihanCentang.map(({ medan, label, penjelasan }) => (
              <Checkbox
                key={medan}
                label={label}
                description={penjelasan}
                checked={opsi[medan]}
                onChange={(e) => {
                  if (medan === 'draf') setDraf(e.currentTarget.checked);
                  else setOpsi({ ...pilihan, [medan]: e.currentTarget.checked });
                }}
              />
            ))}
          </Stack>
        </ScrollArea>
        <Divider />
        <Stack p="md" gap="sm">
          <KeadaanEksporView ekspor={ekspor} />
          <Button
            leftSection={<IconFileSpreadsheet size={18} />}
            loading={isRunning('xlsx')}
            disabled={!bisaEkspor}
            onClick={() => {
              start('xlsx');
            }}
          >
            Ekspor Excel (.xlsx)
          </Button>
          <Group grow gap="xs">
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={18} />}
              loading={isRunning('pdf')}
              disabled={!bisaEkspor}
              onClick={() => {
                start('pdf');
              }}
            >
              PDF
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} />}
              loading={isRunning('cetak')}
              disabled={!bisaEkspor}
              onClick={() => {
                start('cetak');
              }}
            >
              Cetak
            </Button>
          </Group>
        </Stack>
      </Paper>
      <Paper withBorder flex={1} miw={0} {...bagianAttribute}>
        <KeadaanPratinjauView keadaan={pratinjau} />
      </Paper>
    </Group>
  );
}

function KeadaanPratinjauView({ keadaan: { lembar, menyusun, galat } }: { readonly keadaan: KeadaanPratinjau }) {
  if (galat !== null)
    return (
      <Alert color="red" icon={<IconAlertTriangle />} title="Pratinjau tidak dapat ditampilkan" m="md">
        Ada gangguan di dalam aplikasi; data Anda tetap utuh. Pilih bentuk laporan lain atau buka kembali layar ini.
        Keterangan teknis: {galat}
      </Alert>
    );
  return (
    <Box pos="relative" h="100%">
      {lembar !== null && <Pratinjau pratinjau={lembar} menyusun={menyusun} />}
      {menyusun && (
        <Group className={classes['menyusun'] ?? ''} role="status" gap="xs">
          <Loader size="xs" />
          <Text size="sm">Menyusun pratinjau...</Text>
        </Group>
      )}
    </Box>
  );
}

function KeadaanEksporView({ ekspor }: { readonly ekspor: Ekspor }) {
  const { keadaan } = ekspor;
  switch (keadaan.status) {
    case 'diam':
      return null;
    case 'berjalan':
      return (
        <Stack gap={6}>
          <Progress
            value={(keadaan.bagian ?? 1) * 100}
            striped={keadaan.bagian === null}
            aria-label="Kemajuan ekspor"
            animated
          />
          <Button size="xs" variant="default" onClick={ekspor.cancel}>
            Batalkan
          </Button>
        </Stack>
      );
    case 'selesai':
      return (
        <Alert color="teal" icon={<IconCircleCheck />} title="Laporan selesai">
          <Text size="sm">&quot;{keadaan.nama}&quot; tersimpan.</Text>
          <Button size="xs" variant="light" mt="xs" onClick={ekspor.show}>
            Tampilkan di folder
          </Button>
        </Alert>
      );
    case 'gagal':
      return (
        <Alert color="red" icon={<IconAlertTriangle />} title="Laporan tidak jadi disimpan">
          {keadaan.pesan}
        </Alert>
      );
  }
}

/** Triwulan IV has a layout of its own (Kota Serang); the others share one. */
function bentukBaku(triwulan: number): BentukLaporan {
  return triwulan === 4 ? tw4 : tw13;
}
