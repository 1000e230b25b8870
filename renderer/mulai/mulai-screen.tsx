import { Alert, Button, Center, Group, List, ScrollArea, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCalendarPlus,
  IconFileImport,
  IconFolderOpen,
  IconHistory,
  IconPackageImport,
  IconSchool,
} from '@tabler/icons-react';
import { useState } from 'react';
import { CadanganModal } from '../cadangan/cadangan-modal';
import { useDaftarTahun } from '../basisdata/use-tahun';
import { SiapaAnda } from '../pelaku/siapa-anda';
import { ImporModal } from '../impor/impor-modal';
import { useImpor } from '../impor/use-impor';
import { pilihPaket } from '../paket/kotak-masuk';
import { DaftarTahun } from './daftar-tahun';
import { PilihanCard } from './pilihan-card';
import { TahunKosongModal } from './tahun-kosong-modal';
import { useOpenTahun } from './use-open-tahun';

/** A workbook opened from here is a year of its own. */
const tanpaTahun = (): Promise<null> => Promise.resolve(null);

/** Mulai: what to work on, and who is working. */
export function MulaiScreen() {
  const daftar = useDaftarTahun();
  const membuka = useOpenTahun();
  const { openContoh, openBerkas, openKosong, openTersimpan, sedang, ditolak, kembar, settleKembar } = membuka;
  const impor = useImpor(tanpaTahun, membuka.refuse);
  const [menyusun, setMenyusun] = useState(false);
  const [cadangan, setCadangan] = useState(false);
  return (
    <ScrollArea h="100%">
      <Center mih="100vh" py="xl" bg="var(--tw-latar)">
        <Stack component="main" w={1100} maw="94vw" gap="lg">
          <div>
            <Title order={1} size="h2">
              Triwulan
            </Title>
            <Text c="dimmed">
              Pengukuran kinerja dan anggaran perangkat daerah per triwulan. Bekerja tanpa internet; setiap isian
              langsung tersimpan di komputer ini.
            </Text>
          </div>

          {ditolak !== null && (
            <Alert
              color="red"
              icon={<IconAlertTriangle />}
              title="Berkas tidak dapat dibuka"
              withCloseButton
              closeButtonLabel="Tutup pesan"
              onClose={() => {
                settleKembar(null);
              }}
            >
              {ditolak.pesan}
              {ditolak.rincian.length > 0 && (
                <List size="sm" mt={6}>
                  {ditolak.rincian.map((r) => (
                    <List.Item key={r}>{r}</List.Item>
                  ))}
                </List>
              )}
            </Alert>
          )}
          {kembar !== null && (
            <Alert
              color="orange"
              icon={<IconAlertTriangle />}
              title="Data instansi dan tahun ini sudah ada di komputer ini"
            >
              <Text size="sm">
                {kembar.data.instansi.nama} {kembar.data.instansi.pemda}, tahun {kembar.data.tahun}. Data yang sudah ada
                tidak akan diubah.
              </Text>
              <Group mt="sm">
                <Button
                  size="xs"
                  onClick={() => {
                    settleKembar('lama');
                  }}
                >
                  Buka yang sudah ada
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    settleKembar('baru');
                  }}
                >
                  Simpan sebagai data terpisah
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  color="gray"
                  onClick={() => {
                    settleKembar(null);
                  }}
                >
                  Batal
                </Button>
              </Group>
            </Alert>
          )}

          {daftar !== undefined && daftar.length > 0 && (
            <DaftarTahun daftar={daftar} onBuka={(id) => void openTersimpan(id)} />
          )}

          <section aria-label="Mulai baru">
            <Title order={2} size="h5" mb="xs">
              {daftar !== undefined && daftar.length > 0 ? 'Atau mulai yang lain' : 'Mulai'}
            </Title>
            <SimpleGrid cols={{ base: 2, lg: 3 }}>
              <PilihanCard
                icon={<IconSchool size={28} />}
                judul="Coba dengan contoh"
                teks="Data nyata Kota Serang 2022: 9 program, 56 sub kegiatan, Triwulan I dan II sudah terisi."
                tombol="Buka contoh Kota Serang"
                sedang={sedang === 'contoh'}
                onClick={() => void openContoh()}
              />
              <PilihanCard
                icon={<IconFileImport size={28} />}
                judul="Impor buku kerja Excel"
                teks="Laporan yang selama ini dipakai (.xlsx). Isinya diperlihatkan dahulu, lengkap dengan kesalahan yang ada di dalamnya."
                tombol="Impor buku kerja…"
                sedang={impor.sedang}
                onClick={() => {
                  // What was said of the file before must not seem to be said of this one.
                  membuka.settleKembar(null);
                  void impor.choose();
                }}
              />
              <PilihanCard
                icon={<IconFolderOpen size={28} />}
                judul="Buka berkas data"
                teks="Berkas data Triwulan (.json) dari sekretariat atau dari salinan yang pernah Anda simpan."
                tombol="Buka berkas…"
                sedang={sedang === 'berkas'}
                onClick={() => void openBerkas()}
              />
              <PilihanCard
                icon={<IconPackageImport size={28} />}
                judul="Buka paket dari sekretariat"
                teks="Paket rencana (.twpaket) dari flashdisk atau WhatsApp: program, target, dan pagu langsung siap diisi."
                tombol="Buka paket…"
                sedang={false}
                onClick={() => void pilihPaket()}
              />
              <PilihanCard
                icon={<IconCalendarPlus size={28} />}
                judul="Tahun kosong"
                teks="Mulai dari awal: isi nama instansi dan tahun, lalu susun program, kegiatan, dan sub kegiatan."
                tombol="Mulai tahun kosong…"
                sedang={false}
                onClick={() => {
                  setMenyusun(true);
                }}
              />
              <PilihanCard
                icon={<IconHistory size={28} />}
                judul="Pulihkan cadangan"
                teks="Kembali ke keadaan sebelumnya. Cadangan dibuat sendiri oleh aplikasi di komputer ini."
                tombol="Cadangan…"
                sedang={false}
                onClick={() => setCadangan(true)}
              />
            </SimpleGrid>
          </section>
          <SiapaAnda />
        </Stack>
      </Center>
      <ImporModal
        impor={impor}
        tombol="Pakai data ini"
        onPakai={({ nama, hasil }) => {
          impor.close();
          void membuka.openImpor(hasil.data, nama);
        }}
      />
      <CadanganModal opened={cadangan} onClose={() => setCadangan(false)} />
      <TahunKosongModal
        opened={menyusun}
        onClose={() => {
          setMenyusun(false);
        }}
        onSubmit={(data) => void openKosong(data)}
      />
    </ScrollArea>
  );
}
