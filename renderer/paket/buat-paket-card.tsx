import { Button, Checkbox, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { useState } from 'react';
import { namaStatusAlur, statusAlur } from '#shared/alur/alur';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import type { JenisPaket } from '#shared/paket/format';
import { checkBuktiPaket, jumlahBukti, sebutUkuran } from '#shared/bukti/bukti';
import { pengisiTahun } from '../alur/use-terkunci';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { bridge } from '../bridge';
import { useKeadaanPengguna } from '../pengguna/sesi';
import { buatPaket } from './buat-paket';
import { kabarkan } from '../kabar/kabar';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
}

/** Making packets: a unit's quarter (to the sekretariat, or back with its state), or the plan. */
export function BuatPaketCard({ tahun, triwulan }: Props) {
  const pengguna = useKeadaanPengguna()?.aktif ?? null;
  const { unit } = tahun.kepala;
  const [pilihan, setPilihan] = useState<string | null>(null);
  const [sedang, setSedang] = useState<JenisPaket | null>(null);
  const milik = pilihan ?? pengguna?.unit ?? unit[0]?.id ?? null;
  const [denganBukti, setDenganBukti] = useState(true);
  const bukti = buktiUnit(tahun, milik, triwulan);
  const takMuat = checkBuktiPaket(bukti.berkas);
  const tanpaBukti = bukti.berkas.length === 0 || takMuat !== null;
  const status = milik === null ? 'draf' : statusAlur(tahun.data.alur, milik, triwulan);

  const buat = async (jenis: JenisPaket): Promise<void> => {
    setSedang(jenis);
    const isian = jenis === 'isian';
    try {
      const hasil = await buatPaket(tahun.tahunId, {
        jenis,
        unit: isian ? milik : null,
        triwulan: isian ? triwulan : null,
        denganBukti: isian && denganBukti && !tanpaBukti,
        dariUnit: pengguna?.unit ?? (isian ? milik : (unit.find((u) => u.jenis === 'sekretariat')?.id ?? null)),
      });
      if (hasil.status === 'gagal') kabarkan({ message: hasil.pesan, color: 'red', autoClose: false });
      if (hasil.status === 'berhasil') showTersimpan(hasil.isi.nama, hasil.isi.tiket);
    } catch (galat) {
      kabarkan({
        title: 'Paket tidak jadi dibuat',
        message: `Data Anda tetap utuh. Coba lagi; bila berulang, tutup dan buka kembali aplikasi. Keterangan teknis: ${galat instanceof Error ? galat.message : String(galat)}`,
        color: 'red',
        autoClose: false,
      });
    } finally {
      setSedang(null);
    }
  };

  return (
    <Paper withBorder p="md" component="section" aria-label="Buat paket">
      <Stack gap="sm">
        <Title order={3} size="h5">
          Buat paket
        </Title>
        <Select
          label="Isian unit"
          description={`Triwulan ${triwulanRomawi[triwulan]}, status ${namaStatusAlur[status]}. Dari bidang ke sekretariat, atau dikirim balik oleh sekretariat bersama statusnya.`}
          data={unit.map((u) => ({ value: u.id, label: u.nama }))}
          value={milik}
          allowDeselect={false}
          onChange={setPilihan}
        />
        <Checkbox
          label={
            bukti.berkas.length === 0
              ? 'Sertakan bukti dukung'
              : `Sertakan bukti dukung (${bukti.berkas.length.toString()} berkas, ${sebutUkuran(bukti.bytes)})`
          }
          description={
            takMuat ??
            (bukti.berkas.length === 0
              ? 'Unit ini belum melampirkan bukti dukung pada triwulan ini.'
              : 'Tanpa berkasnya, penerima hanya melihat daftarnya.')
          }
          disabled={tanpaBukti}
          checked={denganBukti && !tanpaBukti}
          onChange={(e) => {
            setDenganBukti(e.currentTarget.checked);
          }}
        />
        <Group>
          <Button
            leftSection={<IconPackageExport size={18} />}
            disabled={milik === null}
            loading={sedang === 'isian'}
            onClick={() => void buat('isian')}
          >
            Simpan paket isian…
          </Button>
          <Button variant="default" loading={sedang === 'rencana'} onClick={() => void buat('rencana')}>
            Simpan paket rencana…
          </Button>
        </Group>
        <Text size="xs" c="dimmed">
          Paket rencana untuk semua bidang: program, kegiatan, indikator, target, pagu, unit, aturan, dan isian yang
          sudah ada.
        </Text>
      </Stack>
    </Paper>
  );
}

/** The files attached to what the unit fills in the quarter. */
function buktiUnit(tahun: TahunTerbuka, unit: string | null, triwulan: Triwulan): ReturnType<typeof jumlahBukti> {
  const pengisi = pengisiTahun(tahun);
  return jumlahBukti(
    tahun.data.realisasi.indikator.flatMap(({ indikator, triwulan: tw, bukti = [] }) => {
      const simpul = tahun.pohon.indikator.get(indikator)?.simpul.id;
      return tw === triwulan && simpul !== undefined && pengisi(simpul) === unit ? bukti : [];
    }),
  );
}

function showTersimpan(nama: string, tiket: string): void {
  kabarkan({
    title: 'Paket tersimpan',
    message: (
      <Group gap="xs">
        <Text size="sm">{nama}</Text>
        <Button size="compact-xs" variant="default" onClick={() => void bridge.showSavedFile(tiket)}>
          Tampilkan di folder
        </Button>
      </Group>
    ),
    color: 'teal',
    autoClose: 15_000,
  });
}
