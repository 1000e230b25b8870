import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Simpul } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { IsianDrawer } from '../dialog/isian-drawer';
import { usePerintah } from '../perintah/use-perintah';
import { bacaSimpul, type Cacat } from './baca-simpul';
import { BagianIndikator, type UbahIndikator } from './bagian-indikator';
import { BagianPagu } from './bagian-pagu';
import { BagianUmum } from './bagian-umum';
import type { IsianSimpul } from './isian-simpul';
import { sebutJenjang } from './jenjang';
import classes from './rencana.module.css';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly awal: IsianSimpul;
  /** With the saved node, or null when nothing was saved. */
  readonly onClose: (tersimpan: Simpul | null) => void;
}

const tanpaCacat: Cacat = {};

/** The form of one node. Saving is one command; nothing is saved before. */
export function SimpulDrawer({ tahun, awal, onClose }: Props) {
  const { data, pohon, tahunId } = tahun;
  const run = usePerintah(tahunId);
  const [isian, setIsian] = useState(awal);
  const [percobaan, setPercobaan] = useState(0);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const terpakai = useMemo(
    () => ({
      simpul: new Set(pohon.simpul.keys()),
      indikator: new Set([...pohon.indikator.keys(), ...data.realisasi.indikator.map((r) => r.indikator)]),
    }),
    [pohon, data],
  );
  const hasil = useMemo(() => bacaSimpul(isian, terpakai), [isian, terpakai]);
  const cacat = hasil.sah ? tanpaCacat : hasil.cacat;
  const jumlahCacat = Object.keys(cacat).length;
  const dicoba = percobaan > 0;
  // Kept, so that typing in one part of the form does not draw the others again.
  const ubah = useCallback((baru: Partial<IsianSimpul>) => {
    setIsian((i) => ({ ...i, ...baru }));
  }, []);
  const ubahIndikator = useCallback<UbahIndikator>((ubahan) => {
    setIsian((i) => ({ ...i, indikator: ubahan(i.indikator) }));
  }, []);

  const formulir = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (percobaan === 0) return;
    const salah = formulir.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    salah?.focus();
    salah?.scrollIntoView({ block: 'center' });
  }, [percobaan]);

  const simpan = async (): Promise<void> => {
    setDitolak(null);
    setPercobaan((n) => n + 1);
    if (!hasil.sah) return;
    const jawaban = await run({ jenis: 'SimpanSimpul', simpul: hasil.simpul });
    if (jawaban.status === 'ditolak') {
      setDitolak(jawaban.pesan);
      return;
    }
    onClose(hasil.simpul);
  };
  const judul = `${awal.asal === null ? 'Tambah' : 'Ubah'} ${sebutJenjang[isian.jenjang]}`;
  return (
    <IsianDrawer
      judul={judul}
      size={900}
      berubah={isian !== awal}
      returnFocus={false}
      onSimpan={() => void simpan()}
      onClose={() => {
        onClose(null);
      }}
    >
      {(tutup) => (
        <form
          ref={formulir}
          noValidate
          className={classes['formulir'] ?? ''}
          onSubmit={(e) => {
            e.preventDefault();
            void simpan();
          }}
        >
          <div className={classes['isiFormulir'] ?? ''}>
            <BagianUmum tahun={tahun} isian={isian} cacat={dicoba ? cacat : tanpaCacat} onChange={ubah} />
            {isian.jenjang === 'subkegiatan' && (
              <BagianPagu
                tahunLalu={isian.asal?.realisasiTahunLalu}
                versi={data.versiAnggaran}
                pagu={isian.pagu}
                cacat={cacat}
                dicoba={dicoba}
                onChange={ubah}
              />
            )}
            <BagianIndikator
              tahun={tahun}
              jenjang={isian.jenjang}
              simpul={isian.asal}
              indikator={isian.indikator}
              cacat={cacat}
              dicoba={dicoba}
              onChange={ubahIndikator}
            />
          </div>
          <Group justify="space-between" wrap="nowrap" className={classes['kaki'] ?? ''}>
            <div role="alert">
              {ditolak !== null ? (
                <Alert color="red" p="xs" icon={<IconAlertTriangle />}>
                  {ditolak}
                </Alert>
              ) : (
                dicoba &&
                jumlahCacat > 0 && (
                  <Text
                    size="sm"
                    c="var(--tw-bahaya)"
                  >{`Belum tersimpan: ${jumlahCacat.toString()} isian perlu diperbaiki.`}</Text>
                )
              )}
            </div>
            <Group gap="xs" wrap="nowrap">
              <Button variant="default" onClick={tutup}>
                Batal
              </Button>
              <Button type="submit">Simpan</Button>
            </Group>
          </Group>
        </form>
      )}
    </IsianDrawer>
  );
}
