import {
  IconArrowsExchange,
  IconCertificate,
  IconFileSpreadsheet,
  IconLayoutDashboard,
  IconListCheck,
  IconPencil,
  IconSettings,
  IconSitemap,
  IconTable,
} from '@tabler/icons-react';
import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { LazyBerandaScreen } from '../beranda/lazy-beranda';
import { IsianScreen } from '../isian/isian-screen';
import { LaporanScreen } from '../laporan/laporan-screen';
import { PaketScreen } from '../paket/paket-screen';
import { PemeriksaanScreen } from '../pemeriksaan/pemeriksaan-screen';
import { PengaturanScreen } from '../pengaturan/pengaturan-screen';
import { RencanaScreen } from '../rencana/rencana-screen';
import { TabelScreen } from '../tabel/tabel-screen';
import { VerifikasiScreen } from '../verifikasi/verifikasi-screen';
import type { Layar } from '../view-state/view-state';

export interface LayarProps {
  readonly tahun: TahunTerbuka;
  /** Starts bringing in a quarter from a workbook. */
  readonly onImpor: () => void;
}

interface EntriLayar {
  readonly nama: string;
  readonly ikon: ReactNode;
  readonly Isi: ComponentType<LayarProps> | LazyExoticComponent<ComponentType<LayarProps>>;
  /** What will be seen here once the year has a plan; absent where the screen is of use without one. */
  readonly tanpaRencana?: string;
}

/** Every screen of an open office-year: what it is called, its sign in the navigation, what it shows. */
export const entriLayar: Readonly<Record<Layar, EntriLayar>> = {
  beranda: {
    nama: 'Beranda',
    ikon: <IconLayoutDashboard />,
    Isi: LazyBerandaScreen,
    tanpaRencana:
      'Setelah program, kegiatan, dan sub kegiatan disusun, di sini terlihat kemajuan tiap unit, capaian, dan serapan.',
  },
  isian: {
    nama: 'Isian',
    ikon: <IconPencil />,
    Isi: IsianScreen,
    tanpaRencana:
      'Susun dahulu program, kegiatan, dan sub kegiatan beserta target dan pagunya. Setelah itu realisasinya diisi di sini.',
  },
  tabel: {
    nama: 'Tabel',
    ikon: <IconTable />,
    Isi: TabelScreen,
    tanpaRencana:
      'Setelah program, kegiatan, dan sub kegiatan disusun, realisasinya diisi di sini seperti di lembar Excel.',
  },
  rencana: { nama: 'Rencana', ikon: <IconSitemap />, Isi: RencanaScreen },
  pemeriksaan: {
    nama: 'Pemeriksaan',
    ikon: <IconListCheck />,
    Isi: PemeriksaanScreen,
    tanpaRencana:
      'Setelah rencana disusun dan realisasinya diisi, di sini terlihat apa yang belum lengkap atau tidak wajar.',
  },
  verifikasi: {
    nama: 'Verifikasi',
    ikon: <IconCertificate />,
    Isi: VerifikasiScreen,
    tanpaRencana:
      'Setelah rencana disusun dan unit mengajukan isiannya, di sini isian itu diperiksa, dikembalikan, atau disahkan.',
  },
  laporan: {
    nama: 'Laporan',
    ikon: <IconFileSpreadsheet />,
    Isi: LaporanScreen,
    tanpaRencana: 'Setelah rencana disusun, laporan triwulan terlihat di sini seperti lembar yang akan dicetak.',
  },
  paket: { nama: 'Paket', ikon: <IconArrowsExchange />, Isi: PaketScreen },
  pengaturan: { nama: 'Pengaturan', ikon: <IconSettings />, Isi: PengaturanScreen },
};
