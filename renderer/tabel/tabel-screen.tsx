import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { triwulanRomawi } from '#shared/model/triwulan-data';
import { isiStatus, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';
import { letakAwal } from '#shared/tabel/kisi';
import {
  cariBerikut,
  jepitPilihan,
  kotakPilihan,
  luas,
  pilihKotak,
  pilihSel,
  type Letak,
  type Pilihan,
} from '#shared/tabel/pilihan';
import { salinKisi } from '#shared/tabel/salin';
import { StatusAlur } from '../alur/status-alur';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { bagianAttribute } from '../papan-ketik/bagian';
import { useBacaDimuka } from '../perintah/use-baca-dimuka';
import { usePintasan } from '../papan-ketik/use-pintasan';
import { RiwayatModal } from '../riwayat/riwayat-modal';
import { useViewParts } from '../view-state/view-state';
import { BilahAlat } from './bilah-alat';
import { BilahSel } from './bilah-sel';
import { KisiGrid } from './kisi-grid';
import { usePapanKlip } from './papan-klip';
import { jumlahkan } from './ringkas-pilihan';
import classes from './tabel.module.css';
import { TempelModal } from './tempel-modal';
import { useIsiBlok } from './use-isi-blok';
import { useKisi } from './use-kisi';
import { useStableCallback } from './use-stable-callback';
import { useSunting } from './use-sunting';

/** Tabel: all cells of a quarter as one grid, for fast entry by people who know the spreadsheet. */
export function TabelScreen({ tahun }: { readonly tahun: TahunTerbuka }) {
  const { triwulan, cariUnit, cariTeks, terpilih, jump } = useViewParts(
    'triwulan',
    'cariUnit',
    'cariTeks',
    'terpilih',
    'jump',
  );
  const layar = useKisi(tahun);
  const { kisi, tulis, tampil, barisSel, temuan, catatan, pagar } = layar;
  const gridRef = useRef<HTMLDivElement>(null);
  const [dipilih, setDipilih] = useState<{ readonly kisi: string; readonly pilihan: Pilihan } | null>(null);
  const [riwayat, setRiwayat] = useState<SasaranIsian | null>(null);
  // Other rows or columns: the selection begins anew, at the row that was open in Isian.
  const kisiIni = [triwulan, cariUnit, cariTeks].join('|');
  const pilihanAtau =
    dipilih?.kisi === kisiIni ? dipilih.pilihan : pilihSel(letakAwal(kisi, terpilih[tahun.tahunId] ?? null));
  // A change of the plan may have taken rows away.
  const pilihan = jepitPilihan(pilihanAtau, kisi.baris.length, kisi.kolom.length);
  const setPilihan = (baru: Pilihan): void => {
    setDipilih({ kisi: kisiIni, pilihan: baru });
  };
  const kotak = kotakPilihan(pilihan);

  const sasaranDi = ({ baris, kolom }: Letak): SasaranIsian | null => {
    const sel = kisi.sel(baris, kolom);
    return sel?.jenis === 'isian' ? sel.sasaran : null;
  };
  const dapatDiisi = (letak: Letak): boolean => {
    const sasaran = sasaranDi(letak);
    return sasaran !== null && pagar(sasaran) === null;
  };
  const { penyuntingan, ...sunting } = useSunting({ aktif: pilihan.aktif, tampil, sasaranDi, tulis });
  useBacaDimuka(tahun.tahunId, sasaranDi(pilihan.aktif), tahun, tulis.ketikan);
  const blok = useIsiBlok(layar, kotak, sasaranDi);
  usePapanKlip(gridRef, {
    salin: () => salinKisi(kisi, kotak),
    kosongkan: blok.kosongkan,
    tempel: blok.tempel,
  });

  const backToGrid = (): void => gridRef.current?.focus({ preventScroll: true });
  // Handed to the bars above, which a key need not draw again.
  const bukaRiwayat = useStableCallback(() => {
    setRiwayat(sasaranDi(pilihan.aktif));
  });
  const keKosongBerikut = useStableCallback(() => {
    const letak = cariBerikut(
      pilihan.aktif,
      kisi.baris.length,
      kisi.kolom.length,
      ({ baris, kolom }) => tampil(baris, kolom).keadaan === 'kurang',
    );
    if (letak === null) notifications.show({ message: 'Semua isian yang diminta sudah terisi.', color: 'teal' });
    else setPilihan(pilihSel(letak));
    backToGrid();
  });
  const isiTurun = useStableCallback(() => {
    blok.isiTurun(kotak);
    backToGrid();
  });
  usePintasan({ kosongBerikut: keKosongBerikut });

  const { baris, kolom } = pilihan.aktif;
  const selAktif = kisi.sel(baris, kolom);
  const figur = selAktif?.jenis === 'isian' && selAktif.sasaran.jenis === 'kinerja' ? selAktif : null;
  const bolehTunda =
    figur !== null && figur.bolehTunda && (figur.isi === null || figur.tertunda) && pagar(figur.sasaran) === null;
  const gantiTunda = useStableCallback(() => {
    if (figur?.sasaran.jenis === 'kinerja' && bolehTunda)
      tulis.isi({ ...figur.sasaran, medan: 'status' }, isiStatus(!figur.tertunda));
    else
      notifications.show({
        message: 'Belum dapat diukur hanya untuk realisasi kinerja yang masih kosong. Pilih selnya lebih dahulu.',
        color: 'gray',
      });
    backToGrid();
  });
  const diBaris = kisi.baris[baris];
  const tampilAktif = tampil(baris, kolom);
  const namaBaris = [diBaris?.simpul.simpul.kode, diBaris?.simpul.simpul.nama, diBaris?.indikator?.indikator.nama]
    .filter((t) => t != null)
    .join(' · ');
  const bukaIsian = useStableCallback(() => {
    if (diBaris === undefined) return;
    const letak = { simpul: diBaris.simpul.simpul.id, indikator: diBaris.indikator?.indikator.id ?? null, triwulan };
    jump(tahun.tahunId, { layar: 'isian', ...letak }, namaBaris);
  });
  const pakaiSaran = useStableCallback((nilai: IsiMedan) => {
    const sasaran = sasaranDi(pilihan.aktif);
    if (sasaran !== null) tulis.isi(sasaran, nilai);
    backToGrid();
  });
  return (
    <div className={classes['layar'] ?? ''}>
      <div className={classes['atas'] ?? ''} {...bagianAttribute}>
        <StatusAlur tahun={tahun} triwulan={triwulan} unit={cariUnit ?? soleUnit(tahun)} />
        <BilahAlat
          unit={tahun.kepala.unit}
          kelengkapan={kisi.kelengkapan}
          onKosongBerikut={keKosongBerikut}
          onIsiTurun={isiTurun}
        />
        {diBaris !== undefined && (
          <BilahSel
            kolom={kisi.kolom[kolom]?.judul ?? ''}
            baris={namaBaris}
            tampil={tampilAktif}
            temuan={temuan(baris, kolom)}
            catatan={catatan(baris, kolom)}
            ringkasan={luas(kotak) === 1 ? null : jumlahkan(kotak, tampil)}
            tertunda={bolehTunda ? figur.tertunda : null}
            onTunda={gantiTunda}
            onIsian={bukaIsian}
            onRiwayat={sasaranDi(pilihan.aktif) === null ? null : bukaRiwayat}
            onPilihSaran={pakaiSaran}
          />
        )}
      </div>
      {diBaris === undefined ? (
        <Text c="dimmed" p="md">
          Tidak ada baris yang cocok. Hapus kata pencarian, atau pilih semua unit.
        </Text>
      ) : (
        <KisiGrid
          label={`Isian Triwulan ${triwulanRomawi[triwulan]}`}
          gridRef={gridRef}
          kisi={kisi}
          pilihan={pilihan}
          penyuntingan={penyuntingan}
          barisSel={barisSel}
          dapatDiisi={dapatDiisi}
          onPilih={setPilihan}
          {...sunting}
          onKosongkan={blok.kosongkan}
          onIsiTurun={blok.isiTurun}
          onRiwayat={bukaRiwayat}
          onTunda={gantiTunda}
        />
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
      {blok.tempelan !== null && (
        <TempelModal
          kisi={kisi}
          tempelan={blok.tempelan}
          onLewatiJudul={blok.lewatiJudul}
          onBatal={blok.batalTempelan}
          onTerapkan={(isian) => {
            if (blok.tempelan !== null) setPilihan(pilihKotak(blok.tempelan.rencana.kotak));
            blok.terapkanTempelan(isian);
          }}
        />
      )}
    </div>
  );
}

/** In an office of one unit it need not be chosen. */
function soleUnit({ kepala: { unit } }: TahunTerbuka): string | null {
  return unit.length === 1 ? (unit[0]?.id ?? null) : null;
}
