import { Button, Group, List, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { selectTemuanUnit } from '#shared/alur/ajukan';
import { findAlur, langkahAlur, namaStatusAlur, type AksiAlur } from '#shared/alur/alur';
import { countPerUnit, keadaanUnit } from '#shared/alur/kelengkapan-unit';
import {
  daftarTriwulan,
  triwulanRomawi,
  type CatatanKembali,
  type Triwulan,
  type Unit,
} from '#shared/model/triwulan-data';
import { formatJumlah } from '#shared/angka/format-angka';
import { sebutKelengkapan } from '#shared/perhitungan/kelengkapan';
import type { HasilPerintah } from '#shared/perintah/perintah';
import { AlasanModal } from '../alur/alasan-modal';
import { formatWaktu } from '../alur/format-waktu';
import { KeadaanBadge } from '../alur/keadaan-badge';
import { RiwayatAlurButton } from '../alur/riwayat-alur';
import { sebutBaris } from '../alur/sebut-baris';
import { pengisiTahun } from '../alur/use-terkunci';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { kabarkan } from '../kabar/kabar';
import { useTemuan } from '../latar/use-latar';
import { usePerintah } from '../perintah/use-perintah';
import { buildBarisVerifikasi } from './baris-verifikasi';
import { TabelVerifikasi } from './tabel-verifikasi';
import { catatanKey, useVerifikasiState } from './verifikasi-state';
import classes from './verifikasi.module.css';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly unit: Unit;
}

/** The steps of the sekretariat, in the order of the buttons. */
const aksiSekretariat = ['verifikasi', 'sahkan', 'kembalikan', 'bukaKembali'] as const satisfies readonly AksiAlur[];

const tanpaCatatan: readonly CatatanKembali[] = [];

/** One unit's quarter: its rows with figures, findings and remarks, and the steps that may be taken. */
export function PeriksaUnit({ tahun, triwulan, unit }: Props) {
  const { tahunId } = tahun;
  const kunci = catatanKey(tahunId, unit.id, triwulan);
  const catatan = useVerifikasiState((s) => s.catatan[kunci]) ?? tanpaCatatan;
  const { openUnit, setCatatan, clearCatatan } = useVerifikasiState.getState();
  const [awal] = useState(() => {
    const { letak } = useVerifikasiState.getState();
    return letak?.kunci === kunci ? letak : null;
  });
  const [hanyaTemuan, setHanyaTemuan] = useState(awal?.hanyaTemuan ?? false);
  const [bertanya, setBertanya] = useState<'kembalikan' | 'bukaKembali' | null>(null);
  const run = usePerintah(tahunId);
  const pengisi = pengisiTahun(tahun);
  const hasil = triwulanTerhitung(tahun, triwulan);
  const sebelum = daftarTriwulan.find((t) => t === triwulan - 1) ?? null;
  const temuan = useTemuan(tahun, triwulan);
  const temuanUnit = useMemo(
    () => (temuan.status === 'ada' ? selectTemuanUnit(temuan.isi, pengisi, unit.id, triwulan) : []),
    [temuan, pengisi, unit.id, triwulan],
  );
  const baris = useMemo(
    () => buildBarisVerifikasi(tahun.pohon, hasil, (s) => pengisi(s) === unit.id, temuanUnit),
    [tahun.pohon, hasil, pengisi, unit.id, temuanUnit],
  );
  const kelengkapan = countPerUnit(hasil, pengisi).get(unit.id) ?? { terisi: 0, semua: 0 };
  const alur = findAlur(tahun.perTriwulan[triwulan].alur, unit.id, triwulan);
  const status = alur?.status ?? 'draf';

  const step = async (aksi: AksiAlur, alasan: string | null): Promise<HasilPerintah> => {
    const jawaban = await run({
      jenis: 'UbahAlur',
      unit: unit.id,
      triwulan,
      aksi,
      alasan,
      ...(aksi === 'kembalikan' ? { catatan } : {}),
    });
    if (jawaban.status === 'berhasil') {
      if (aksi === 'kembalikan') clearCatatan(kunci);
      kabarkan({
        color: 'teal',
        message: `${unit.nama} Triwulan ${triwulanRomawi[triwulan]}: ${namaStatusAlur[langkahAlur[aksi].ke]}.`,
      });
    }
    return jawaban;
  };
  const start = async (aksi: (typeof aksiSekretariat)[number]): Promise<void> => {
    if (aksi === 'kembalikan' || aksi === 'bukaKembali') {
      setBertanya(aksi);
      return;
    }
    const jawaban = await step(aksi, null);
    if (jawaban.status === 'ditolak') kabarkan({ color: 'red', message: jawaban.pesan });
  };

  return (
    <Paper withBorder h="100%" className={classes['periksa'] ?? ''}>
      <Stack gap={6} p="md" pb="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Group gap="sm" wrap="nowrap" align="flex-start" miw={0}>
            <Button
              size="xs"
              variant="default"
              flex="0 0 auto"
              leftSection={<IconArrowLeft size={16} />}
              onClick={() => {
                openUnit(null);
              }}
            >
              Semua unit
            </Button>
            <Title order={2} size="h4">
              {unit.nama}, Triwulan {triwulanRomawi[triwulan]}
            </Title>
          </Group>
          <Group gap="xs" wrap="nowrap">
            {aksiSekretariat
              .filter((a) => langkahAlur[a].dari.includes(status))
              .map((a, n) => (
                <Button key={a} size="xs" variant={n === 0 ? 'filled' : 'default'} onClick={() => void start(a)}>
                  {langkahAlur[a].nama}
                </Button>
              ))}
            <RiwayatAlurButton tahunId={tahunId} unit={unit} triwulan={triwulan} />
          </Group>
        </Group>
        <Group justify="space-between">
          <Group gap="md">
            <KeadaanBadge keadaan={keadaanUnit(status, kelengkapan)} />
            <Text size="sm">
              {sebutKelengkapan(kelengkapan)} terisi, {formatJumlah(temuanUnit.length)} temuan
            </Text>
          </Group>
          <Switch
            label="Hanya baris yang ada temuannya"
            checked={hanyaTemuan}
            onChange={(e) => {
              setHanyaTemuan(e.currentTarget.checked);
            }}
          />
        </Group>
        {alur !== null && (
          <Text size="sm" c="dimmed">
            {namaStatusAlur[alur.status]} oleh {alur.pelaku}, {formatWaktu(alur.waktu)}.
            {alur.alasan === null ? '' : ` Alasan: ${alur.alasan}`}
          </Text>
        )}
      </Stack>
      <TabelVerifikasi
        tahunId={tahunId}
        triwulan={triwulan}
        aturan={hasil.aturan}
        sebelum={sebelum === null ? null : triwulanTerhitung(tahun, sebelum)}
        baris={hanyaTemuan ? baris.filter((b) => b.temuan.length > 0) : baris}
        awal={awal}
        onTinggal={(gulir, terukur) => {
          useVerifikasiState.getState().keepLetak({ kunci, hanyaTemuan, gulir, terukur });
        }}
        catatan={catatan}
        onCatatan={
          langkahAlur.kembalikan.dari.includes(status)
            ? (c) => {
                setCatatan(kunci, c);
              }
            : null
        }
      />
      {bertanya !== null && (
        <AlasanModal
          aksi={bertanya}
          judul={`${langkahAlur[bertanya].nama}: ${unit.nama}, Triwulan ${triwulanRomawi[triwulan]}`}
          penjelasan={
            bertanya === 'kembalikan'
              ? 'Isian unit ini dibuka lagi untuk diperbaiki. Alasan dan catatan baris tampil di layar Isian unit itu.'
              : 'Isian unit ini menjadi draf lagi dan dapat diubah. Alasannya tercatat di riwayat.'
          }
          onSubmit={(alasan) => step(bertanya, alasan)}
          onClose={() => {
            setBertanya(null);
          }}
        >
          {bertanya === 'kembalikan' && catatan.length > 0 && (
            <div>
              <Text size="sm" fw={600}>
                Catatan pada {formatJumlah(catatan.length)} baris ikut dikirim:
              </Text>
              <List size="sm">
                {catatan.map((c) => (
                  <List.Item key={`${c.simpul}/${c.indikator ?? ''}`}>
                    {sebutBaris(tahun.pohon, c)}: {c.teks}
                  </List.Item>
                ))}
              </List>
            </div>
          )}
        </AlasanModal>
      )}
    </Paper>
  );
}
