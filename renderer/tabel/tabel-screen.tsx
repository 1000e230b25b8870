import { Button, Group, Progress, Select, Text, TextInput, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconArrowBarDown, IconSearch, IconTargetArrow } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { countKelengkapan } from '#shared/perhitungan/kelengkapan';
import type { IsiMedan, SasaranIsian } from '#shared/perintah/sasaran';
import { isiTurun, kosongkan, type IsiBanyak } from '#shared/tabel/isi-banyak';
import { kotakPilihan, luas, pilihSel, selKotak, type Kotak, type Letak, type Pilihan } from '#shared/tabel/pilihan';
import { maxSelTempel, susunTempel, type RencanaTempel, type SelTempel } from '#shared/tabel/rencana-tempel';
import { salinKisi } from '#shared/tabel/salin';
import { StatusAlur } from '../alur/status-alur';
import { triwulanTerhitung, type TahunTerbuka } from '../basisdata/use-tahun';
import { RiwayatModal } from '../riwayat/riwayat-modal';
import { useViewState } from '../view-state/view-state';
import { BilahSel } from './bilah-sel';
import { KisiGrid, type Penyuntingan } from './kisi-grid';
import { usePapanKlip } from './papan-klip';
import { jumlahkan } from './ringkas-pilihan';
import classes from './tabel.module.css';
import { TempelModal } from './tempel-modal';
import { useKisi } from './use-kisi';

/** One stay in the editor: its text until the first key, the group of its changes, what stood there before. */
interface Suntingan extends Penyuntingan {
  readonly letak: Letak;
  readonly kelompok: string;
  readonly urungKe: number;
  readonly diubah: boolean;
  readonly semula: IsiMedan;
}

/** Tabel: all cells of a quarter as one grid, for fast entry by people who know the spreadsheet. */
export function TabelScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { triwulan, cariTeks, cariUnit, setCari, urungKe } = useViewState();
  const { kisi, tulis, tampil, temuan, pagar } = useKisi(tahun);
  const gridRef = useRef<HTMLDivElement>(null);
  const [pilihanAtau, setPilihan] = useState<Pilihan | null>(null);
  const [suntinganAtau, setSuntingan] = useState<Suntingan | null>(null);
  const [tempelan, setTempelan] = useState<RencanaTempel | null>(null);
  const [riwayat, setRiwayat] = useState<SasaranIsian | null>(null);
  const kolomAwal = Math.max(
    0,
    kisi.kolom.findIndex((k) => k.id === 'kinerja'),
  );
  const pilihan = useMemo(
    () => withinKisi(pilihanAtau ?? pilihSel({ baris: 0, kolom: kolomAwal }), kisi.baris.length, kisi.kolom.length),
    [pilihanAtau, kolomAwal, kisi.baris.length, kisi.kolom.length],
  );
  const suntingan = suntinganAtau?.urungKe === urungKe ? suntinganAtau : null;
  const kotak = kotakPilihan(pilihan);
  const hasil = triwulanTerhitung(tahun, triwulan);
  const kelengkapan = useMemo(() => {
    const terpilih = new Set(kisi.baris.filter((b) => b.ke === 0).map((b) => b.simpul));
    return [...terpilih]
      .map((s) => countKelengkapan({ ...s, anak: [] }))
      .reduce((a, b) => ({ terisi: a.terisi + b.terisi, semua: a.semua + b.semua }), { terisi: 0, semua: 0 });
  }, [kisi.baris]);

  const sasaranDi = ({ baris, kolom }: Letak): SasaranIsian | null => {
    const sel = kisi.sel(baris, kolom);
    return sel?.jenis === 'isian' ? sel.sasaran : null;
  };
  const dapatDiisi = (letak: Letak): boolean => {
    const sasaran = sasaranDi(letak);
    return sasaran !== null && pagar(sasaran) === null;
  };

  const sunting = ({ huruf }: { readonly huruf: string | null }): void => {
    const sasaran = sasaranDi(pilihan.aktif);
    const { baris, kolom } = pilihan.aktif;
    const sekarang = tampil(baris, kolom);
    if (sasaran === null || sekarang.keadaan === 'terkunci') {
      if (huruf !== null || sasaran === null)
        notifications.show({ message: sekarang.pesan ?? 'Sel ini tidak diisi di sini.', color: 'gray' });
      return;
    }
    const kelompok = crypto.randomUUID();
    setSuntingan({
      teks: huruf ?? sekarang.teks,
      panahPindah: huruf !== null,
      letak: pilihan.aktif,
      kelompok,
      urungKe,
      diubah: huruf !== null,
      semula: sekarang.isi,
    });
    if (huruf !== null) tulis.ketik(sasaran, huruf, { kelompok, semula: sekarang.isi });
  };
  const ketik = (teks: string): void => {
    if (suntingan === null) return;
    setSuntingan({ ...suntingan, teks, diubah: true });
    const sasaran = sasaranDi(suntingan.letak);
    if (sasaran !== null) tulis.ketik(sasaran, teks, suntingan);
  };
  const selesai = (): void => {
    const sasaran = suntingan === null ? null : sasaranDi(suntingan.letak);
    if (sasaran !== null) tulis.selesai(sasaran);
    setSuntingan(null);
  };
  const batal = (): void => {
    const sasaran = suntingan === null ? null : sasaranDi(suntingan.letak);
    if (suntingan?.diubah === true && sasaran !== null) tulis.batal(sasaran, suntingan);
    setSuntingan(null);
  };

  const terapkan = ({ isian, tertahan }: IsiBanyak): void => {
    if (tertahan !== null) {
      const lain = tertahan.jumlah === 1 ? '' : ` (${tertahan.jumlah.toString()} sel)`;
      notifications.show({ title: `Sebagian tidak diubah${lain}`, message: tertahan.pesan, color: 'orange' });
    }
    if (isian.length > 0) void isiSekaligus(isian);
  };
  const isiSekaligus = async (isian: Parameters<typeof tulis.isiBanyak>[0]): Promise<void> => {
    const akhir = await tulis.isiBanyak(isian);
    if (akhir.status === 'ditolak')
      notifications.show({ title: 'Tidak ada yang diubah', message: akhir.pesan, color: 'red' });
  };
  const turun = (area: Kotak): void => {
    terapkan(isiTurun(kisi, area, pagar));
  };
  const kosong = (): void => {
    for (const { baris: b, kolom: k } of selKotak(kotak)) {
      const sasaran = tampil(b, k).keadaan === 'tidak-sah' ? sasaranDi({ baris: b, kolom: k }) : null;
      if (sasaran !== null) tulis.lupakan(sasaran);
    }
    terapkan(kosongkan(kisi, kotak, pagar));
  };
  const tempel = (blok: readonly (readonly SelTempel[])[]): void => {
    const jumlah = blok.reduce((n, b) => n + b.length, 0);
    if (jumlah === 0) {
      notifications.show({ message: 'Papan klip tidak berisi teks. Salin dahulu selnya di Excel.', color: 'gray' });
      return;
    }
    if (jumlah > maxSelTempel) {
      notifications.show({
        message: `Tempelan terlalu besar (${formatRupiah(jumlah)} sel, paling banyak ${formatRupiah(maxSelTempel)}). Salin sebagian saja.`,
        color: 'orange',
      });
      return;
    }
    setTempelan(susunTempel(kisi, blok, kotak, pagar));
  };
  usePapanKlip(gridRef, { salin: () => salinKisi(kisi, kotak), kosongkan: kosong, tempel });

  const bukaRiwayat = (): void => {
    setRiwayat(sasaranDi(pilihan.aktif));
  };
  const keKosongBerikut = (): void => {
    const letak = findKurang(
      pilihan.aktif,
      kisi.baris.length,
      kisi.kolom.length,
      (b, k) => tampil(b, k).keadaan === 'kurang',
    );
    if (letak === null) notifications.show({ message: 'Semua isian yang diminta sudah terisi.', color: 'teal' });
    else setPilihan(pilihSel(letak));
    gridRef.current?.focus({ preventScroll: true });
  };
  useHotkeys([['F8', keKosongBerikut]], []);

  const { baris, kolom } = pilihan.aktif;
  const diBaris = kisi.baris[baris];
  const tampilAktif = tampil(baris, kolom);
  return (
    <div className={classes['layar'] ?? ''}>
      <StatusAlur tahun={tahun} triwulan={triwulan} unit={cariUnit ?? soleUnit(tahun)} />
      <Group gap="xs" wrap="nowrap">
        <TextInput
          aria-label="Cari nama atau kode"
          placeholder="Cari nama atau kode"
          leftSection={<IconSearch size={16} />}
          w={210}
          value={cariTeks}
          onChange={(e) => {
            setCari({ cariTeks: e.currentTarget.value });
          }}
        />
        {tahun.kepala.unit.length > 1 && (
          <Select
            aria-label="Unit"
            placeholder="Semua unit"
            clearable
            w={230}
            data={tahun.kepala.unit.map((u) => ({ value: u.id, label: u.nama }))}
            value={cariUnit}
            onChange={(nilai) => {
              setCari({ cariUnit: nilai });
            }}
          />
        )}
        <Kelengkapan {...kelengkapan} />
        <Tooltip label="Isian kosong berikutnya (F8)">
          <Button variant="default" leftSection={<IconTargetArrow size={16} />} onClick={keKosongBerikut}>
            Kosong berikutnya
          </Button>
        </Tooltip>
        <Tooltip label="Salin sel teratas ke bawahnya (Ctrl+D)">
          <Button
            variant="default"
            leftSection={<IconArrowBarDown size={16} />}
            onClick={() => {
              turun(kotak);
              gridRef.current?.focus({ preventScroll: true });
            }}
          >
            Isi ke bawah
          </Button>
        </Tooltip>
      </Group>
      {kisi.baris.length === 0 || diBaris === undefined ? (
        <Text c="dimmed" p="md">
          Tidak ada baris yang cocok. Hapus kata pencarian, pilih semua unit, atau susun dahulu rencananya di layar
          Rencana.
        </Text>
      ) : (
        <>
          <BilahSel
            kolom={kisi.kolom[kolom]?.judul ?? ''}
            baris={[diBaris.simpul.simpul.kode, diBaris.simpul.simpul.nama, diBaris.indikator?.indikator.nama]
              .filter((t) => t != null)
              .join(' · ')}
            tampil={tampilAktif}
            temuan={temuan(baris, kolom)}
            ringkasan={luas(kotak) === 1 ? null : jumlahkan(kotak, tampil)}
            onRiwayat={sasaranDi(pilihan.aktif) === null ? null : bukaRiwayat}
            onPilihSaran={(nilai) => {
              const sasaran = sasaranDi(pilihan.aktif);
              if (sasaran !== null) tulis.isi(sasaran, nilai);
              gridRef.current?.focus({ preventScroll: true });
            }}
          />
          <KisiGrid
            label={`Isian Triwulan ${triwulanRomawi[hasil.triwulan]}`}
            gridRef={gridRef}
            kisi={kisi}
            pilihan={pilihan}
            penyuntingan={suntingan}
            tampil={tampil}
            temuan={(b, k) => temuan(b, k)[0] ?? null}
            dapatDiisi={dapatDiisi}
            onPilih={setPilihan}
            onSunting={sunting}
            onKetik={ketik}
            onPanahDiam={() => {
              if (suntingan !== null) setSuntingan({ ...suntingan, panahPindah: !suntingan.panahPindah });
            }}
            onSelesai={selesai}
            onBatal={batal}
            onKosongkan={kosong}
            onIsiTurun={turun}
            onRiwayat={bukaRiwayat}
          />
        </>
      )}
      {riwayat !== null && (
        <RiwayatModal
          tahunId={tahun.tahunId}
          sasaran={riwayat}
          kini={tampilAktif.isi}
          terkunci={pagar(riwayat)}
          onTutup={() => {
            setRiwayat(null);
          }}
        />
      )}
      {tempelan !== null && (
        <TempelModal
          kisi={kisi}
          rencana={tempelan}
          onBatal={() => {
            setTempelan(null);
          }}
          onTerapkan={(isian) => {
            const { kotak: area } = tempelan;
            setTempelan(null);
            setPilihan({
              aktif: { baris: area.atas, kolom: area.kiri },
              jangkar: { baris: area.atas, kolom: area.kiri },
              ujung: { baris: area.bawah, kolom: area.kanan },
              awalTab: null,
            });
            void isiSekaligus(isian);
          }}
        />
      )}
    </div>
  );
}

function Kelengkapan({ terisi, semua }: { readonly terisi: number; readonly semua: number }) {
  const persen = semua === 0 ? 100 : (terisi / semua) * 100;
  return (
    <div style={{ flex: 1, minWidth: 90 }}>
      <Text size="xs" className="angka" ta="right">
        {terisi} dari {semua} isian terisi
      </Text>
      <Progress value={persen} size="sm" aria-label="Isian terisi" />
    </div>
  );
}

/** A filter may have taken the row away: the selection stays inside what is shown. */
function withinKisi(p: Pilihan, jumlahBaris: number, jumlahKolom: number): Pilihan {
  const dalam = ({ baris, kolom }: Letak): Letak => ({
    baris: Math.max(0, Math.min(baris, jumlahBaris - 1)),
    kolom: Math.max(0, Math.min(kolom, jumlahKolom - 1)),
  });
  return { ...p, aktif: dalam(p.aktif), jangkar: dalam(p.jangkar), ujung: dalam(p.ujung) };
}

/** The next cell after `dari` in reading order that is still missing, from the top again after the last row. */
function findKurang(
  dari: Letak,
  jumlahBaris: number,
  jumlahKolom: number,
  kurang: (baris: number, kolom: number) => boolean,
): Letak | null {
  const jumlah = jumlahBaris * jumlahKolom;
  const awal = dari.baris * jumlahKolom + dari.kolom;
  for (let n = 1; n <= jumlah; n++) {
    const ke = (awal + n) % jumlah;
    const letak = { baris: Math.floor(ke / jumlahKolom), kolom: ke % jumlahKolom };
    if (kurang(letak.baris, letak.kolom)) return letak;
  }
  return null;
}

/** In an office of one unit it need not be chosen. */
function soleUnit({ kepala: { unit } }: TahunTerbuka): string | null {
  return unit.length === 1 ? (unit[0]?.id ?? null) : null;
}
