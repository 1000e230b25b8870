/**
 * One field of the form on its way:
 *
 *   typed text > read as a value > valid: saved (`autosave`) > shown from here until the live query brings it back
 *                                > not valid: told at the field, kept as typed; what stood there before stays
 *
 * While a field is being typed in, it shows the typed text; otherwise the value it last took, or what is stored.
 */
import { use, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TahunTerbukaContext } from '../alur/use-terkunci';
import { flushWrite, scheduleWrite } from '../perintah/autosave';
import { isTersusul, useGenerasi } from '../perintah/generasi';
import { useBacaDimuka } from '../perintah/use-baca-dimuka';
import { usePerintah } from '../perintah/use-perintah';
import { useViewState } from '../view-state/view-state';
import { formatIsian, masukanIsian, readIsian, type Saran } from '#shared/perintah/read-isian';
import { sasaranKey, type IsiMedan, type SasaranIsian } from '#shared/perintah/sasaran';

export type KeadaanField = 'tersimpan' | 'menunggu' | 'tidak-sah';

export interface Field {
  readonly teks: string;
  readonly keadaan: KeadaanField;
  /** Why the typed text was not taken. */
  readonly pesan: string | null;
  readonly saran: Saran | null;
  /** Takes the other reading. */
  readonly onChoose: (nilai: IsiMedan) => void;
  readonly onChange: (teks: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Back to what stood here when the field was entered (Esc). */
  readonly onRestore: () => void;
}

interface Input {
  readonly tahunId: string;
  readonly sasaran: SasaranIsian;
  /** What the database holds. */
  readonly tersimpan: IsiMedan;
}

/** What is being typed, until undo or redo makes it void. */
interface Draf {
  readonly teks: string;
  readonly urungKe: number;
}

/** A value handed over to be written, until the database shows it, or undo or redo makes it void. One that is refused stays. */
interface Kiriman {
  readonly nilai: IsiMedan;
  readonly urungKe: number;
  /** The generation it was written in; null while it is not. */
  readonly sejak: number | null;
}

export function useField({ tahunId, sasaran, tersimpan }: Input): Field {
  const masukan = masukanIsian(sasaran);
  const run = usePerintah(tahunId);
  const kunci = `${tahunId}/${sasaranKey(sasaran)}`;
  const ditahan = useViewState((s) => s.teksBelumSah[kunci]);
  const keep = useViewState((s) => s.keepTeksBelumSah);
  const urungKe = useViewState((s) => s.urungKe);
  const [drafAtau, setDraf] = useState<Draf | null>(null);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const [kirimanAtau, setKiriman] = useState<Kiriman | null>(null);
  const generasi = useGenerasi(use(TahunTerbukaContext));
  const [fokus, setFokus] = useState(false);
  useBacaDimuka(tahunId, fokus ? sasaran : null, generasi.kini, kirimanAtau?.sejak);
  // One stay in the field is one step of undo.
  const kelompok = useRef<{ readonly id: string; readonly urungKe: number } | null>(null);
  const semula = useRef<IsiMedan>(null);
  const terbaru = useRef<Kiriman | null>(null);
  // The field goes away with its form; what waits is written then.
  useEffect(() => () => void flushWrite(kunci), [kunci]);

  const draf = drafAtau !== null && drafAtau.urungKe === urungKe ? drafAtau.teks : (ditahan ?? null);
  const kiriman = kirimanAtau?.urungKe === urungKe ? kirimanAtau : null;
  const menunggu = kiriman?.sejak === null;
  const kini =
    kiriman === null || (kiriman.sejak !== null && isTersusul(kiriman.sejak, generasi.kini))
      ? tersimpan
      : kiriman.nilai;
  const dibaca = draf === null ? null : readIsian(masukan, draf);

  const save = (nilai: IsiMedan): void => {
    const langkah = kelompok.current?.urungKe === urungKe ? kelompok.current : { id: crypto.randomUUID(), urungKe };
    kelompok.current = langkah;
    const ini: Kiriman = { nilai, urungKe, sejak: null };
    terbaru.current = ini;
    scheduleWrite(
      kunci,
      async () => {
        const { hasil, sejak } = await generasi.tulis((onCommit) =>
          run({ jenis: 'UbahIsian', sasaran, ke: nilai }, langkah.id, onCommit),
        );
        // A newer value may already wait; the field is saved only when that one is.
        if (terbaru.current !== ini) return;
        // At once: the next frame and what the database tells meanwhile would come before.
        flushSync(() => {
          if (hasil.status === 'ditolak') setDitolak(hasil.pesan);
          else setKiriman({ ...ini, sejak });
        });
      },
      { tahunId, sasaran, ke: nilai },
    );
    setKiriman(ini);
  };

  const onChange = (teks: string): void => {
    const hasil = readIsian(masukan, teks);
    setDraf({ teks, urungKe });
    setDitolak(null);
    keep(kunci, hasil.sah ? null : teks);
    // The beginning of a text that turns out to be no number has been saved already.
    save(hasil.sah ? hasil.nilai : semula.current);
  };

  const replaceBy = (nilai: IsiMedan): void => {
    keep(kunci, null);
    setDraf(null);
    setDitolak(null);
    save(nilai);
  };

  const pesan = dibaca?.sah === false ? dibaca.pesan : ditolak;
  const saran = dibaca?.sah === true ? (dibaca.saran ?? null) : null;
  return {
    teks: draf ?? formatIsian(masukan, kini),
    keadaan: pesan !== null ? 'tidak-sah' : menunggu ? 'menunggu' : 'tersimpan',
    pesan,
    saran,
    onChoose: replaceBy,
    onChange,
    onFocus: () => {
      semula.current = kini;
      setFokus(true);
    },
    onBlur: () => {
      setFokus(false);
      void flushWrite(kunci);
      kelompok.current = null;
      // A text that was refused or has two readings stays as typed, with its message.
      if (pesan === null && saran === null) setDraf(null);
    },
    onRestore: () => {
      if (draf !== null) replaceBy(semula.current);
    },
  };
}
