import { Alert, Button, Group, List, Progress, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconLock, IconSend } from '@tabler/icons-react';
import { findAlur, isTerkunci, namaStatusAlur } from '#shared/alur/alur';
import { countPerUnit, keadaanUnit } from '#shared/alur/kelengkapan-unit';
import { triwulanRomawi, type AlurUnit, type Triwulan } from '#shared/model/triwulan-data';
import { sebutKelengkapan } from '#shared/perhitungan/kelengkapan';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { useViewState } from '../view-state/view-state';
import { AjukanModal } from './ajukan-modal';
import { formatWaktu } from './format-waktu';
import { KeadaanBadge } from './keadaan-badge';
import { RiwayatAlurButton } from './riwayat-alur';
import { sebutBaris } from './sebut-baris';
import classes from './status-alur.module.css';
import { tujuanSel } from './tujuan-sel';
import { pengisiTahun } from './use-terkunci';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  /** Id of the unit whose quarter is shown; null shows nothing. */
  readonly unit: string | null;
}

/** Where the unit's quarter stands: its state, how much is filled, submitting, and why it came back. */
export function StatusAlur({ tahun, triwulan, unit: idUnit }: Props) {
  const [mengajukan, ajukan] = useDisclosure(false);
  const unit = tahun.kepala.unit.find((u) => u.id === idUnit);
  if (unit === undefined) return null;
  const kelengkapan = countPerUnit(triwulanTerhitung(tahun, triwulan), pengisiTahun(tahun)).get(unit.id) ?? {
    terisi: 0,
    semua: 0,
  };
  const alur = findAlur(tahun.perTriwulan[triwulan].alur, unit.id, triwulan);
  const status = alur?.status ?? 'draf';
  const { terisi, semua } = kelengkapan;
  return (
    <section aria-label="Status isian unit" className={classes['status'] ?? ''}>
      <Group gap="xs" justify="space-between">
        <Group gap="sm" wrap="nowrap" miw={0} flex="1 1 180px">
          <KeadaanBadge keadaan={keadaanUnit(status, kelengkapan)} />
          <Text size="sm" truncate>
            {unit.nama}, TW {triwulanRomawi[triwulan]}
          </Text>
        </Group>
        <Group gap="sm">
          <Progress
            w={70}
            value={semua === 0 ? 0 : (terisi / semua) * 100}
            aria-label={`${sebutKelengkapan(kelengkapan)} isian terisi`}
          />
          <Text size="sm" className={classes['hitungan'] ?? ''}>
            {sebutKelengkapan(kelengkapan)} terisi
          </Text>
          <RiwayatAlurButton tahunId={tahun.tahunId} unit={unit} triwulan={triwulan} />
          {!isTerkunci(status) && (
            <Button size="xs" leftSection={<IconSend size={16} />} disabled={semua === 0} onClick={ajukan.open}>
              Ajukan
            </Button>
          )}
        </Group>
      </Group>
      {alur !== null && isTerkunci(status) && (
        <Group gap={6} wrap="nowrap" mt={4}>
          <IconLock size={15} aria-hidden />
          <Text size="xs">
            {namaStatusAlur[status]} oleh {alur.pelaku}, {formatWaktu(alur.waktu)}. Isian terkunci; minta sekretariat
            mengembalikan atau membukanya kembali bila perlu diubah.
          </Text>
        </Group>
      )}
      {alur?.alasan != null && !isTerkunci(status) && <AlasanKembali tahun={tahun} alur={alur} triwulan={triwulan} />}
      {mengajukan && <AjukanModal tahun={tahun} triwulan={triwulan} unit={unit} onClose={ajukan.close} />}
    </section>
  );
}

/** Why the quarter came back, and the rows to look at. Stays until it is submitted again. */
function AlasanKembali({
  tahun,
  alur,
  triwulan,
}: {
  readonly tahun: TahunTerbuka;
  readonly alur: AlurUnit;
  readonly triwulan: Triwulan;
}) {
  const jump = useViewState((s) => s.jump);
  const catatan = alur.catatan ?? [];
  return (
    <Alert
      mt="xs"
      p="xs"
      color="orange"
      icon={<IconArrowBackUp />}
      title={`${alur.status === 'dikembalikan' ? 'Dikembalikan' : 'Dibuka kembali'} oleh ${alur.pelaku}, ${formatWaktu(alur.waktu)}`}
    >
      <Stack gap={4}>
        <Text size="sm">{alur.alasan}</Text>
        {catatan.length > 0 && (
          <List size="sm" className={classes['catatan'] ?? ''}>
            {catatan.map((c) => {
              const tujuan = tujuanSel({ ...c, triwulan });
              return (
                <List.Item key={`${c.simpul}/${c.indikator ?? ''}`}>
                  <UnstyledButton
                    className={classes['tautan'] ?? ''}
                    onClick={() => {
                      if (tujuan !== null) jump(tahun.tahunId, tujuan, c.teks);
                    }}
                  >
                    {sebutBaris(tahun.pohon, c)}
                  </UnstyledButton>
                  : {c.teks}
                </List.Item>
              );
            })}
          </List>
        )}
      </Stack>
    </Alert>
  );
}
