import { Alert, Button, Group, Loader, Modal, Stack, Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { buildPenjelasan, selectTemuanUnit } from '#shared/alur/ajukan';
import { formatJumlah } from '#shared/angka/format-angka';
import { maxTeks, triwulanRomawi, type Triwulan, type Unit } from '#shared/model/triwulan-data';
import type { Temuan } from '#shared/pemeriksaan/temuan';
import { sasaranKeterangan } from '#shared/perintah/sasaran';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { KakiDialog } from '../dialog/kaki-dialog';
import { TeksField } from '../isian/teks-field';
import { kabarkan } from '../kabar/kabar';
import { useTemuan } from '../latar/use-latar';
import { flushAllWrites } from '../perintah/autosave';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';
import classes from './status-alur.module.css';
import { tujuanSel } from './tujuan-sel';
import { pengisiTahun } from './use-terkunci';

/** Rows shown at a time; a city's year can have thousands. */
const sekaligus = 30;

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** Submitting: galat stand in the way, every peringatan gets a keterangan on its row or is passed over with a reason. */
export function AjukanModal({ tahun, triwulan, unit, onClose }: Props) {
  const run = usePerintah(tahun.tahunId);
  const hasil = useTemuan(tahun, triwulan);
  const [alasan, setAlasan] = useState('');
  const [ditolak, setDitolak] = useState<string | null>(null);
  const temuan = useMemo(
    () => (hasil.status === 'ada' ? selectTemuanUnit(hasil.isi, pengisiTahun(tahun), unit.id, triwulan) : []),
    [hasil, tahun, unit.id, triwulan],
  );
  const dijelaskan = useMemo(() => buildPenjelasan(tahun.perTriwulan[triwulan], triwulan), [tahun, triwulan]);
  const galat = temuan.filter((t) => t.tingkat === 'galat');
  const baris = groupByBaris(temuan.filter((t) => t.tingkat === 'peringatan'));
  const belumDijelaskan = baris.filter(([pertama]) => pertama !== undefined && !dijelaskan(pertama)).length;

  const submit = async (): Promise<void> => {
    await flushAllWrites();
    const jawaban = await run({
      jenis: 'UbahAlur',
      unit: unit.id,
      triwulan,
      aksi: 'ajukan',
      alasan: belumDijelaskan > 0 ? alasan : null,
    });
    if (jawaban.status === 'ditolak') {
      setDitolak(jawaban.pesan);
      return;
    }
    kabarkan({
      color: 'teal',
      message: `Isian ${unit.nama} Triwulan ${triwulanRomawi[triwulan]} diajukan dan kini terkunci. Sekretariat akan memeriksanya.`,
    });
    onClose();
  };

  return (
    <Modal opened onClose={onClose} size="xl" title={`Ajukan isian ${unit.nama}, Triwulan ${triwulanRomawi[triwulan]}`}>
      {hasil.status === 'memuat' && (
        <Group role="status">
          <Loader size="sm" /> <Text size="sm">Memeriksa isian…</Text>
        </Group>
      )}
      {hasil.status === 'gagal' && (
        <Alert color="red" icon={<IconAlertTriangle />}>
          {hasil.pesan}
        </Alert>
      )}
      {hasil.status === 'ada' && (
        <Stack gap="md">
          {galat.length > 0 && <DaftarGalat tahun={tahun} galat={galat} onClose={onClose} />}
          {baris.length > 0 && (
            <DaftarPeringatan tahun={tahun} triwulan={triwulan} baris={baris} dijelaskan={dijelaskan} />
          )}
          {galat.length === 0 && belumDijelaskan > 0 && (
            <Textarea
              label={`Alasan melewati peringatan yang belum dijelaskan (${formatJumlah(belumDijelaskan)} baris)`}
              description="Tercatat di riwayat dan dibaca sekretariat. Tidak perlu bila setiap peringatan sudah diberi keterangan."
              autosize
              minRows={2}
              maxLength={maxTeks}
              value={alasan}
              onChange={(e) => {
                setAlasan(e.currentTarget.value);
              }}
            />
          )}
          {temuan.every((t) => t.tingkat === 'catatan') && (
            <Group gap="xs">
              <IconCircleCheck size={20} color="var(--tw-baik)" aria-hidden />
              <Text size="sm">Semua isian lengkap, tanpa galat dan peringatan.</Text>
            </Group>
          )}
          <Text size="sm">Setelah diajukan, isian unit ini terkunci sampai dikembalikan atau dibuka kembali.</Text>
          <KakiDialog
            ditolak={ditolak}
            disabled={galat.length > 0 || (belumDijelaskan > 0 && alasan.trim() === '')}
            onBatal={onClose}
            onLanjut={() => void submit()}
          >
            Ajukan
          </KakiDialog>
        </Stack>
      )}
    </Modal>
  );
}

function DaftarGalat({
  tahun,
  galat,
  onClose,
}: Pick<Props, 'tahun' | 'onClose'> & { readonly galat: readonly Temuan[] }) {
  const jump = useViewState((s) => s.jump);
  const [batas, setBatas] = useState(sekaligus);
  return (
    <section aria-label="Galat">
      <Title order={3} size="h5">
        Perbaiki dahulu: {formatJumlah(galat.length)} galat
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        Pilih salah satu untuk membuka selnya.
      </Text>
      <Stack gap={4}>
        {galat.slice(0, batas).map((t) => (
          <UnstyledButton
            key={`${t.simpul ?? ''}/${t.indikator ?? ''}/${t.aturan}`}
            className={classes['temuan'] ?? ''}
            onClick={() => {
              const tujuan = tujuanSel(t);
              onClose();
              if (tujuan !== null) jump(tahun.tahunId, tujuan, t.pesan);
            }}
          >
            <IconX size={16} color="var(--tw-bahaya)" aria-hidden />
            <Text size="sm">{t.pesan}</Text>
          </UnstyledButton>
        ))}
      </Stack>
      <LebihBanyak jumlah={galat.length} batas={batas} onMore={setBatas} />
    </section>
  );
}

function DaftarPeringatan({
  tahun,
  triwulan,
  baris,
  dijelaskan,
}: Pick<Props, 'tahun' | 'triwulan'> & {
  readonly baris: readonly (readonly Temuan[])[];
  readonly dijelaskan: (t: Temuan) => boolean;
}) {
  const [batas, setBatas] = useState(sekaligus);
  const hasil = triwulanTerhitung(tahun, triwulan);
  return (
    <section aria-label="Peringatan">
      <Title order={3} size="h5">
        Jelaskan: peringatan pada {formatJumlah(baris.length)} baris
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        Keterangan yang ditulis di sini langsung masuk ke baris itu dan ikut tercetak di laporan.
      </Text>
      <Stack gap="md">
        {baris.slice(0, batas).map((temuan) => {
          const [t] = temuan;
          const s = t?.simpul == null ? undefined : hasil.simpul.get(t.simpul);
          if (t === undefined || s === undefined) return null;
          const isian = s.indikator.find((i) => i.indikator.id === t.indikator)?.isian;
          return (
            <Stack key={`${s.simpul.id}/${t.indikator ?? ''}`} gap={6}>
              {temuan.map((x) => (
                <Group key={x.aturan} gap={6} wrap="nowrap" align="flex-start">
                  {dijelaskan(x) ? (
                    <IconCircleCheck
                      size={16}
                      className={classes['ikon'] ?? ''}
                      color="var(--tw-baik)"
                      aria-label="Sudah dijelaskan"
                    />
                  ) : (
                    <IconAlertCircle
                      size={16}
                      className={classes['ikon'] ?? ''}
                      color="var(--tw-peringatan)"
                      aria-label="Belum dijelaskan"
                    />
                  )}
                  <Text size="sm">{x.pesan}</Text>
                </Group>
              ))}
              <TeksField
                tahunId={tahun.tahunId}
                sasaran={sasaranKeterangan(s.simpul, t.indikator, triwulan)}
                tersimpan={t.indikator === null ? s.keterangan : (isian?.keterangan ?? null)}
                label={`Keterangan: ${t.pesan}`}
                hideLabel
                placeholder="Keterangan"
              />
            </Stack>
          );
        })}
      </Stack>
      <LebihBanyak jumlah={baris.length} batas={batas} onMore={setBatas} />
    </section>
  );
}

function LebihBanyak({
  jumlah,
  batas,
  onMore,
}: {
  readonly jumlah: number;
  readonly batas: number;
  readonly onMore: (batas: number) => void;
}) {
  if (jumlah <= batas) return null;
  return (
    <Button
      mt="xs"
      size="xs"
      variant="default"
      onClick={() => {
        onMore(batas + sekaligus);
      }}
    >
      Tampilkan {Math.min(sekaligus, jumlah - batas)} dari {formatJumlah(jumlah - batas)} lainnya
    </Button>
  );
}

/** Findings of one row together: one keterangan answers them all. */
function groupByBaris(temuan: readonly Temuan[]): readonly (readonly Temuan[])[] {
  const baris = new Map<string, Temuan[]>();
  for (const t of temuan) {
    const kunci = `${t.simpul ?? ''}/${t.indikator ?? ''}`;
    baris.set(kunci, [...(baris.get(kunci) ?? []), t]);
  }
  return [...baris.values()];
}
