import { Alert, Loader, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCertificate,
  IconChevronRight,
  IconCircleCheck,
  IconClockExclamation,
  IconListCheck,
  IconSend,
} from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { buildPerhatian, type Perhatian } from '#shared/alur/perhatian';
import { keadaanUnit } from '#shared/alur/kelengkapan-unit';
import { formatJumlah } from '#shared/angka/format-angka';
import { triwulanRomawi, type AlurUnit, type Triwulan } from '#shared/model/triwulan-data';
import { daftarAturan } from '#shared/pemeriksaan/temuan';
import type { Kelengkapan } from '#shared/perhitungan/kelengkapan';
import { sebutBaris } from '../alur/sebut-baris';
import { tujuanSel } from '../alur/tujuan-sel';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { useTemuan } from '../latar/use-latar';
import { usePemeriksaanState } from '../pemeriksaan/pemeriksaan-state';
import { tanpaSaringan } from '../pemeriksaan/saring-temuan';
import { useVerifikasiState } from '../verifikasi/verifikasi-state';
import { useViewState } from '../view-state/view-state';
import classes from './beranda.module.css';
import { useBukaUnit } from './use-buka-unit';

/** Units named in one line; all of them stand in Verifikasi. */
const maxUnit = 12;

/** Remarks of one unit shown here. */
const maxCatatan = 5;

interface Props {
  readonly tahun: TahunTerbuka;
  readonly triwulan: Triwulan;
  readonly kelengkapan: ReadonlyMap<string, Kelengkapan>;
}

/** What needs attention in the quarter; each line leads to its place. */
export function PerluPerhatian({ tahun, triwulan, kelengkapan }: Props) {
  const temuan = useTemuan(tahun, triwulan);
  const bukaUnit = useBukaUnit(tahun.tahunId);
  const showLayar = useViewState((s) => s.showLayar);
  const openUnit = useVerifikasiState((s) => s.openUnit);
  const setSaringan = usePemeriksaanState((s) => s.setSaringan);
  const daftar = useMemo(
    () =>
      temuan.status !== 'ada'
        ? []
        : buildPerhatian({
            tahun: tahun.kepala.tahun,
            triwulan,
            unit: tahun.kepala.unit,
            alur: tahun.perTriwulan[triwulan].alur ?? [],
            kelengkapan,
            temuan: temuan.isi,
            kini: new Date(),
          }),
    [tahun, triwulan, kelengkapan, temuan],
  );
  const open = (p: Perhatian): void => {
    switch (p.jenis) {
      case 'dikembalikan':
        bukaUnit(p.unit.id, triwulan, 'dikembalikan');
        break;
      case 'terlambat': {
        const [satu, lain] = p.unit;
        if (satu !== undefined && lain === undefined)
          bukaUnit(satu.unit.id, triwulan, keadaanUnit('draf', satu.kelengkapan));
        else {
          openUnit(null);
          showLayar('verifikasi');
        }
        break;
      }
      case 'menunggu-verifikasi':
      case 'menunggu-pengesahan':
        openUnit(p.unit.length === 1 ? (p.unit[0]?.id ?? null) : null);
        showLayar('verifikasi');
        break;
      case 'temuan':
        setSaringan({ ...tanpaSaringan, aturan: p.aturan });
        showLayar('pemeriksaan');
        break;
    }
  };
  return (
    <Paper withBorder p="sm" component="section" aria-label="Perlu perhatian">
      <Title order={3} size="h5" mb={4}>
        Perlu perhatian
      </Title>
      {temuan.status === 'memuat' && <Loader size="sm" role="status" aria-label="Memeriksa" />}
      {temuan.status === 'gagal' && <Alert color="red">{temuan.pesan}</Alert>}
      {temuan.status === 'ada' && daftar.length === 0 && (
        <Text size="sm" className={classes['beres'] ?? ''}>
          <IconCircleCheck size={18} color="var(--tw-baik)" aria-hidden /> Tidak ada yang mendesak pada triwulan ini.
        </Text>
      )}
      <Stack gap={2} className={classes['perhatian'] ?? ''}>
        {daftar.map((p) => {
          const { ikon, judul, sub } = describe(p, triwulan);
          return (
            <div key={judul}>
              <UnstyledButton
                className={classes['tombolPerhatian'] ?? ''}
                onClick={() => {
                  open(p);
                }}
              >
                {ikon}
                <div>
                  <Text size="sm" fw={600}>
                    {judul}
                  </Text>
                  {sub !== null && (
                    <Text size="xs" c="dimmed">
                      {sub}
                    </Text>
                  )}
                </div>
                <IconChevronRight size={16} aria-hidden />
              </UnstyledButton>
              {p.jenis === 'dikembalikan' && <DaftarCatatan tahun={tahun} triwulan={triwulan} alur={p.alur} />}
            </div>
          );
        })}
      </Stack>
    </Paper>
  );
}

/** The first remarks on rows of a returned quarter; each leads to its cell. All of them stand above the rows in Isian. */
function DaftarCatatan({ tahun, triwulan, alur }: Pick<Props, 'tahun' | 'triwulan'> & { readonly alur: AlurUnit }) {
  const jump = useViewState((s) => s.jump);
  const catatan = alur.catatan ?? [];
  return (
    <>
      {catatan.slice(0, maxCatatan).map((c) => (
        <UnstyledButton
          key={`${c.simpul}/${c.indikator ?? ''}`}
          className={classes['catatan'] ?? ''}
          onClick={() => {
            const tujuan = tujuanSel({ ...c, triwulan });
            if (tujuan !== null) jump(tahun.tahunId, tujuan, c.teks);
          }}
        >
          <Text size="xs" lineClamp={2}>
            <b>{sebutBaris(tahun.pohon, c)}</b>: {c.teks}
          </Text>
        </UnstyledButton>
      ))}
      {catatan.length > maxCatatan && (
        <Text size="xs" c="dimmed" className={classes['catatanLain'] ?? ''}>
          dan {catatan.length - maxCatatan} catatan lain
        </Text>
      )}
    </>
  );
}

interface Sebutan {
  readonly ikon: ReactNode;
  readonly judul: string;
  readonly sub: string | null;
}

function sebutUnit(nama: readonly string[]): string {
  const lain = nama.length - maxUnit;
  return `${nama.slice(0, maxUnit).join('; ')}${lain > 0 ? `; dan ${lain.toString()} unit lain` : ''}`;
}

function describe(p: Perhatian, triwulan: Triwulan): Sebutan {
  const tw = triwulanRomawi[triwulan];
  switch (p.jenis) {
    case 'dikembalikan':
      return {
        ikon: <IconArrowBackUp size={18} color="var(--tw-bahaya)" aria-hidden />,
        judul: `${p.unit.nama}: dikembalikan`,
        sub: p.alur.alasan,
      };
    case 'terlambat':
      return {
        ikon: <IconClockExclamation size={18} color="var(--tw-bahaya)" aria-hidden />,
        judul: `${p.unit.length.toString()} unit belum mengajukan`,
        sub: `Triwulan ${tw} sudah berakhir. Terisi: ${sebutUnit(p.unit.map((u) => `${u.unit.nama} ${formatJumlah(u.kelengkapan.terisi)}/${formatJumlah(u.kelengkapan.semua)}`))}`,
      };
    case 'menunggu-verifikasi':
      return {
        ikon: <IconSend size={18} color="var(--tw-aksen)" aria-hidden />,
        judul: `${p.unit.length.toString()} unit menunggu verifikasi`,
        sub: sebutUnit(p.unit.map((u) => u.nama)),
      };
    case 'menunggu-pengesahan':
      return {
        ikon: <IconCertificate size={18} color="var(--tw-aksen)" aria-hidden />,
        judul: `${p.unit.length.toString()} unit menunggu pengesahan`,
        sub: sebutUnit(p.unit.map((u) => u.nama)),
      };
    case 'temuan': {
      const galat = daftarAturan[p.aturan].tingkat === 'galat';
      return {
        ikon: galat ? (
          <IconAlertTriangle size={18} color="var(--tw-bahaya)" aria-hidden />
        ) : (
          <IconListCheck size={18} color="var(--tw-redup)" aria-hidden />
        ),
        judul: `${daftarAturan[p.aturan].judul}: ${formatJumlah(p.jumlah)} temuan`,
        sub: null,
      };
    }
  }
}
