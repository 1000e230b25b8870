import { Alert, Button, Group, List, Loader, Modal, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import { statusAlur } from '#shared/alur/alur';
import { keadaanUnit, namaKeadaanUnit, type KeadaanUnit } from '#shared/alur/kelengkapan-unit';
import { isTerlambat } from '#shared/alur/terlambat';
import { triwulanRomawi, type Triwulan, type Unit } from '#shared/model/triwulan-data';
import type { Temuan, Tingkat } from '#shared/pemeriksaan/temuan';
import { pengisiTahun } from '../alur/use-terkunci';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { KakiDialog } from '../dialog/kaki-dialog';
import { useRingkasan, useTemuan } from '../latar/use-latar';
import { usePerintah } from '../perintah/use-perintah';
import { UnitTable, type BarisUnit } from './unit-table';
import { useVerifikasiState } from './verifikasi-state';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
}

/** All units of the quarter: where each stands and what was found in it. */
export function DaftarUnit({ tahun, triwulan }: Props) {
  const openUnit = useVerifikasiState((s) => s.openUnit);
  const terakhir = useVerifikasiState((s) => s.terakhir);
  const ringkasan = useRingkasan(tahun);
  const temuan = useTemuan(tahun, triwulan);
  const [kini] = useState(() => new Date());
  if (ringkasan.status === 'memuat')
    return (
      <Group role="status">
        <Loader size="sm" /> <Text size="sm">Menghitung…</Text>
      </Group>
    );
  if (ringkasan.status === 'gagal')
    return (
      <Alert color="red" icon={<IconAlertTriangle />}>
        {ringkasan.pesan}
      </Alert>
    );
  const { kantor, kelengkapan } = ringkasan.isi[triwulan];
  const perUnit = temuan.status === 'ada' ? countPerUnit(temuan.isi, triwulan, pengisiTahun(tahun)) : null;
  const baris = tahun.kepala.unit.map((unit): BarisUnit => {
    const isi = kelengkapan.get(unit.id) ?? { terisi: 0, semua: 0 };
    const keadaan = keadaanUnit(statusAlur(tahun.perTriwulan[triwulan].alur, unit.id, triwulan), isi);
    return {
      unit,
      ...isi,
      keadaan,
      terlambat: isTerlambat(keadaan, tahun.kepala.tahun, triwulan, kini),
      temuan: perUnit === null ? null : (perUnit.get(unit.id) ?? tanpaTemuan),
      angka: kantor.unit.find((u) => u.id === unit.id),
    };
  });
  return (
    <Paper withBorder h="100%">
      <ScrollArea h="100%" type="auto">
        <Stack p="md" gap="md">
          <Group justify="space-between" align="flex-start">
            <div>
              <Title order={2} size="h4">
                Verifikasi Triwulan {triwulanRomawi[triwulan]}
              </Title>
              <Text size="sm" c="dimmed">
                {sebutKeadaan(baris)}
              </Text>
            </div>
            <SahkanSemua
              tahunId={tahun.tahunId}
              triwulan={triwulan}
              unit={baris.filter((b) => b.keadaan === 'diverifikasi').map((b) => b.unit)}
            />
          </Group>
          <UnitTable baris={baris} terakhir={terakhir} onOpen={openUnit} />
          <Text size="xs" c="dimmed">
            Kinerja: rata-rata capaian indikator pada sub kegiatan yang diisi unit itu; indikator tanpa capaian tidak
            diikutkan. Serapan: realisasi anggaran sub kegiatannya dibagi pagunya.
          </Text>
        </Stack>
      </ScrollArea>
    </Paper>
  );
}

const tanpaTemuan: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 0, catatan: 0 };

function countPerUnit(
  temuan: readonly Temuan[],
  triwulan: Triwulan,
  pengisi: (simpul: string) => string | null,
): ReadonlyMap<string, Readonly<Record<Tingkat, number>>> {
  const perUnit = new Map<string, Record<Tingkat, number>>();
  for (const t of temuan) {
    const unit = t.simpul === null || t.triwulan !== triwulan ? null : pengisi(t.simpul);
    if (unit === null) continue;
    const jumlah = perUnit.get(unit) ?? { ...tanpaTemuan };
    jumlah[t.tingkat] += 1;
    perUnit.set(unit, jumlah);
  }
  return perUnit;
}

/** E.g. `2 Diajukan, 1 Draf; 1 terlambat`. */
function sebutKeadaan(baris: readonly BarisUnit[]): string {
  const jumlah = new Map<KeadaanUnit, number>();
  for (const { keadaan } of baris) jumlah.set(keadaan, (jumlah.get(keadaan) ?? 0) + 1);
  const terlambat = baris.filter((b) => b.terlambat).length;
  const perKeadaan = [...jumlah].map(([keadaan, n]) => `${n.toString()} ${namaKeadaanUnit[keadaan]}`).join(', ');
  return terlambat === 0 ? perKeadaan : `${perKeadaan}; ${terlambat.toString()} terlambat`;
}

function SahkanSemua({
  tahunId,
  triwulan,
  unit,
}: {
  readonly tahunId: string;
  readonly triwulan: Triwulan;
  readonly unit: readonly Unit[];
}) {
  const run = usePerintah(tahunId);
  const [terbuka, { open, close }] = useDisclosure(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    for (const u of unit) {
      const hasil = await run({ jenis: 'UbahAlur', unit: u.id, triwulan, aksi: 'sahkan', alasan: null });
      if (hasil.status === 'ditolak') {
        setDitolak(`${u.nama} belum disahkan. ${hasil.pesan}`);
        return;
      }
    }
    notifications.show({ color: 'teal', message: `${unit.length.toString()} unit disahkan.` });
    close();
  };
  return (
    <>
      <Button leftSection={<IconCertificate size={18} />} disabled={unit.length === 0} onClick={open}>
        Sahkan semua yang diverifikasi ({unit.length})
      </Button>
      <Modal
        opened={terbuka}
        onClose={close}
        title={`Sahkan ${unit.length.toString()} unit, Triwulan ${triwulanRomawi[triwulan]}`}
      >
        <Stack gap="md">
          <List size="sm">
            {unit.map((u) => (
              <List.Item key={u.id}>{u.nama}</List.Item>
            ))}
          </List>
          <Text size="sm">
            Setelah semua unit disahkan, laporan triwulan ini tidak lagi bertanda DRAF. Unit yang sudah disahkan masih
            dapat dibuka kembali dengan alasan.
          </Text>
          <KakiDialog ditolak={ditolak} onBatal={close} onLanjut={() => void submit()}>
            Sahkan
          </KakiDialog>
        </Stack>
      </Modal>
    </>
  );
}
