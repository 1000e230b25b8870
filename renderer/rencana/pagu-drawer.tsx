import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { VersiAnggaran } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { NilaiTahunLalu } from '../tahun-berikut/nilai-tahun-lalu';
import { bacaPagu } from './baca-angka';
import { DaftarIsi, type FokusDaftar } from './daftar-isi';
import { DaftarDrawer } from './daftar-drawer';
import classes from './daftar-drawer.module.css';
import { bacaDaftarPagu, type TeksPagu } from './isi-pagu';
import { paguTeks } from './isian-simpul';
import { urutanTampil } from './susun-baris';
import { sebutTempelan, tempelKolom } from './tempel-kolom';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  readonly pembanding: VersiAnggaran | null;
  readonly onClose: () => void;
}

/** The pagu of all sub kegiatan of one version in one list. */
export function PaguDrawer({ tahun: { tahunId, pohon }, versi, pembanding, onClose }: Props) {
  const run = usePerintah(tahunId);
  const sub = urutanTampil(pohon).filter((s) => s.jenjang === 'subkegiatan');
  const denganTahunLalu = sub.some((s) => s.realisasiTahunLalu !== undefined);
  const kolom = `minmax(0, 1fr) ${denganTahunLalu ? '130px ' : ''}${pembanding === null ? '170px' : '130px 170px 120px'}`;
  const [teks, setTeks] = useState<TeksPagu>({});
  const [pesan, setPesan] = useState<string | null>(null);
  const { isi, cacat } = bacaDaftarPagu(sub, versi.id, teks);
  const daftar = useRef<FokusDaftar>(null);
  const ketik = (id: string, baru: string): void => {
    setTeks((t) => ({ ...t, [id]: baru }));
  };
  const isiBaris = (n: number) => {
    const s = sub[n];
    if (s === undefined) return null;
    const kini = teks[s.id] ?? paguTeks(s, versi.id);
    const lama = pembanding === null ? null : (s.pagu?.[pembanding.id] ?? null);
    return (
      <>
        <span>
          {s.kode !== null && <span className={classes['kode'] ?? ''}>{s.kode}</span>} {s.nama}
        </span>
        {denganTahunLalu && (
          <span className="angka">
            <NilaiTahunLalu realisasi={s.realisasiTahunLalu} />
          </span>
        )}
        {pembanding !== null && <span className="angka">{lama === null ? '' : formatRupiah(lama)}</span>}
        <TextInput
          aria-label={`Pagu ${s.nama}`}
          classNames={{ input: 'angka' }}
          inputMode="numeric"
          autoComplete="off"
          {...(n === 0 ? { 'data-autofocus': true } : {})}
          value={kini}
          error={cacat[s.id]}
          onChange={(e) => {
            ketik(s.id, e.currentTarget.value);
          }}
          onBlur={() => {
            const hasil = bacaPagu(kini);
            if (teks[s.id] !== undefined && hasil.sah)
              ketik(s.id, hasil.nilai === null ? '' : formatRupiah(hasil.nilai));
          }}
        />
        {pembanding !== null && <span className="angka">{selisih(lama, kini)}</span>}
      </>
    );
  };
  return (
    <DaftarDrawer
      apa="pagu"
      versi={versi.nama}
      kolom={kolom}
      kepala={
        <>
          <span>Sub kegiatan</span>
          {denganTahunLalu && <span className="angka">Realisasi tahun lalu</span>}
          {pembanding !== null && (
            <span className="angka" data-line-clamp={3}>
              {pembanding.nama}
            </span>
          )}
          <span className="angka" data-line-clamp={3}>
            {versi.nama}
          </span>
          {pembanding !== null && <span className="angka">Selisih</span>}
        </>
      }
      jumlahUbah={isi.length}
      jumlahCacat={Object.keys(cacat).length}
      pesan={pesan}
      onPesan={setPesan}
      onPerbaiki={() => daftar.current?.focusRow(sub.findIndex((s) => cacat[s.id] !== undefined))}
      onSimpan={() => run({ jenis: 'UbahPagu', versi: versi.id, isi })}
      onClose={onClose}
    >
      <DaftarIsi
        ref={daftar}
        jumlah={sub.length}
        kolom={kolom}
        isiBaris={isiBaris}
        onTempel={(papan, dari) => {
          const hasil = tempelKolom(
            sub.map((s) => s.id),
            dari,
            papan,
          );
          setTeks((t) => ({ ...t, ...Object.fromEntries(hasil.teks) }));
          setPesan(sebutTempelan('pagu', hasil));
        }}
      />
    </DaftarDrawer>
  );
}

function selisih(lama: number | null, teks: string): string {
  const hasil = bacaPagu(teks);
  if (!hasil.sah || lama === null) return '';
  const beda = (hasil.nilai ?? 0) - lama;
  return beda === 0 ? '' : `${beda > 0 ? '+' : ''}${formatRupiah(beda)}`;
}
