import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatJumlah } from '#shared/angka/format-angka';
import { namaJenjang, type VersiAnggaran } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { usePerintah } from '../perintah/use-perintah';
import { NilaiTahunLalu } from '../tahun-berikut/nilai-tahun-lalu';
import { bacaTarget, type BacaTarget } from './baca-angka';
import { DaftarIsi, type FokusDaftar } from './daftar-isi';
import { DaftarDrawer } from './daftar-drawer';
import classes from './daftar-drawer.module.css';
import { bacaDaftarTarget, susunBarisTarget, type KetikanTarget } from './isi-target';
import { targetTeks, type IsianTarget } from './isian-simpul';
import { urutanTampil } from './susun-baris';
import { TargetField } from './target-field';
import { sebutTempelan, tempelKolom } from './tempel-kolom';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  readonly pembanding: VersiAnggaran | null;
  readonly onClose: () => void;
}

/** The targets of all indicators of one version in one list, in the order of the workbook. */
export function TargetDrawer({ tahun: { tahunId, pohon }, versi, pembanding, onClose }: Props) {
  const run = usePerintah(tahunId);
  const baris = susunBarisTarget(urutanTampil(pohon));
  const denganTahunLalu = baris.some(({ indikator }) => indikator.realisasiTahunLalu !== undefined);
  const kolom = `minmax(0, 1fr) ${denganTahunLalu ? '130px ' : ''}${pembanding === null ? '' : '130px '}170px 110px`;
  const [ketikan, setKetikan] = useState<KetikanTarget>({});
  const [pesan, setPesan] = useState<string | null>(null);
  /** Saved in vain: what is wrong is told also where the cursor stands. */
  const [dicoba, setDicoba] = useState(false);
  const { isi, cacat } = bacaDaftarTarget(baris, versi.id, ketikan);
  const daftar = useRef<FokusDaftar>(null);
  const ketik = (kunci: string, baru: IsianTarget): void => {
    setKetikan((t) => ({ ...t, [kunci]: baru }));
  };
  const isiBaris = (n: number) => {
    const b = baris[n];
    if (b === undefined) return null;
    const { kunci, simpul, indikator } = b;
    return (
      <>
        <span>
          {simpul.indikator[0] === indikator && (
            <Text size="xs" c="dimmed">
              <span className={classes['kode'] ?? ''}>{simpul.kode ?? namaJenjang[simpul.jenjang]}</span> {simpul.nama}
            </Text>
          )}
          {indikator.nama}
        </span>
        {denganTahunLalu && (
          <span className="angka">
            <NilaiTahunLalu realisasi={indikator.realisasiTahunLalu} />
          </span>
        )}
        {pembanding !== null && <span className="angka">{targetTeks(indikator, pembanding.id).teks}</span>}
        <TargetField
          label={`Target ${indikator.nama}`}
          ringkas
          fokusAwal={n === 0}
          isian={ketikan[kunci] ?? targetTeks(indikator, versi.id)}
          semula={targetTeks(indikator, versi.id).teks}
          satuan={indikator.satuan}
          cacat={cacat[kunci] ?? { teks: null, angka: null }}
          dicoba={dicoba}
          onChange={(baru) => {
            ketik(kunci, baru);
          }}
        />
        <span>{indikator.satuan}</span>
      </>
    );
  };
  return (
    <DaftarDrawer
      apa="target"
      versi={versi.nama}
      kolom={kolom}
      kepala={
        <>
          <span>Indikator</span>
          {denganTahunLalu && <span className="angka">Realisasi tahun lalu</span>}
          {pembanding !== null && (
            <span className="angka" data-line-clamp={3}>
              {pembanding.nama}
            </span>
          )}
          <span className="angka" data-line-clamp={3}>
            {versi.nama}
          </span>
          <span>Satuan</span>
        </>
      }
      jumlahUbah={isi.length}
      jumlahCacat={Object.keys(cacat).length}
      pesan={pesan}
      onPesan={setPesan}
      onPerbaiki={() => {
        setDicoba(true);
        daftar.current?.focusRow(baris.findIndex((b) => cacat[b.kunci] !== undefined));
      }}
      onSimpan={() => run({ jenis: 'UbahTarget', versi: versi.id, isi })}
      onClose={onClose}
    >
      <DaftarIsi
        ref={daftar}
        jumlah={baris.length}
        kolom={kolom}
        isiBaris={isiBaris}
        onTempel={(papan, dari) => {
          const hasil = tempelKolom(
            baris.map((b) => b.kunci),
            dari,
            papan,
          );
          // The number that stood for a text does not stand for another one.
          setKetikan((t) => ({
            ...t,
            ...Object.fromEntries([...hasil.teks].map(([kunci, teks]) => [kunci, { teks, angka: '' }])),
          }));
          const ganda = baris.filter(({ kunci, indikator }) =>
            isGanda(bacaTarget(hasil.teks.get(kunci) ?? '', indikator.satuan)),
          ).length;
          const tanya =
            ganda === 0 ? '' : ` ${formatJumlah(ganda)} dapat dibaca dua cara; pilih bacaannya di bawah isiannya.`;
          setPesan(`${sebutTempelan('target', hasil)}${tanya}`);
        }}
      />
    </DaftarDrawer>
  );
}

function isGanda(hasil: BacaTarget): boolean {
  return hasil.jenis === 'angka' && hasil.tanya !== null;
}
