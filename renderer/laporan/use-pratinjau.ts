import { useEffect, useMemo, useRef, useState } from 'react';
import type { PrintRequest } from '#shared/ipc/contract';
import type { BarisLembar } from '#shared/laporan/lembar';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import type { KabarPratinjau, KerangkaLembar, PermintaanPratinjau } from './pratinjau-message';

/** A sheet to look at, and how to get the rows of one of its pieces. */
export interface LembarPratinjau {
  readonly kerangka: KerangkaLembar;
  readonly potongan: (ke: number) => Promise<readonly BarisLembar[]>;
}

export interface KeadaanPratinjau {
  /** The sheet as it was before, while the next is being put together; null until the first is there. */
  readonly lembar: LembarPratinjau | null;
  readonly menyusun: boolean;
  /** Technical words for what went wrong. */
  readonly galat: string | null;
}

interface Jawaban {
  /** The request it answers. */
  readonly laporan: PrintRequest;
  readonly lembar: LembarPratinjau | null;
  readonly galat: string | null;
}

/** The preview of a report, put together by a worker whenever the choice or the office-year changes. */
export function usePratinjau(
  tahun: TahunTerbuka,
  { triwulan, bentuk, opsi }: Omit<PrintRequest, 'tahunId'>,
): KeadaanPratinjau {
  const laporan = useMemo<PrintRequest>(
    () => ({ tahunId: tahun.tahunId, triwulan, bentuk, opsi }),
    // Changed figures, too, make another report of it.
    [tahun, triwulan, bentuk, opsi],
  );
  const [jawaban, setJawaban] = useState<Jawaban | null>(null);
  const pekerja = useRef<PekerjaPratinjau | null>(null);
  useEffect(() => {
    const ini = new PekerjaPratinjau();
    pekerja.current = ini;
    return () => {
      ini.end();
    };
  }, []);
  useEffect(() => {
    pekerja.current?.susun(tahun, laporan).then(
      (lembar) => {
        setJawaban({ laporan, lembar, galat: null });
      },
      (galat: unknown) => {
        setJawaban({ laporan, lembar: null, galat: String(galat) });
      },
    );
  }, [tahun, laporan]);
  return {
    lembar: jawaban?.lembar ?? null,
    menyusun: jawaban?.laporan !== laporan,
    galat: jawaban?.galat ?? null,
  };
}

/** The worker as seen from the window. What has been overtaken by a later request is never answered. */
class PekerjaPratinjau {
  private readonly worker = new Worker(new URL('./pratinjau.worker.ts', import.meta.url), { type: 'module' });
  private nomor = 0;
  private versi = 0;
  private tahun: TahunTerbuka | null = null;
  private susunan: { resolve: (k: KerangkaLembar) => void; reject: (galat: Error) => void } | null = null;
  private menunggu = new Map<number, (baris: readonly BarisLembar[]) => void>();

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<KabarPratinjau>) => {
      this.hear(data);
    };
    this.worker.onerror = (e) => {
      this.susunan?.reject(new Error(e.message));
    };
  }

  async susun(tahun: TahunTerbuka, laporan: PrintRequest): Promise<LembarPratinjau> {
    if (tahun !== this.tahun) this.versi++;
    this.tahun = tahun;
    const nomor = ++this.nomor;
    this.menunggu.clear();
    const kerangka = await new Promise<KerangkaLembar>((resolve, reject) => {
      this.susunan = { resolve, reject };
      this.ask({ jenis: 'susun', nomor, versi: this.versi, laporan });
    });
    return { kerangka, potongan: (ke) => this.potongan(nomor, ke) };
  }

  end(): void {
    this.worker.terminate();
  }

  private potongan(nomor: number, ke: number): Promise<readonly BarisLembar[]> {
    return new Promise((resolve) => {
      if (nomor !== this.nomor) return;
      this.menunggu.set(ke, resolve);
      this.ask({ jenis: 'potongan', nomor, ke });
    });
  }

  private hear(kabar: KabarPratinjau): void {
    if (kabar.nomor !== this.nomor) return;
    switch (kabar.jenis) {
      case 'kerangka':
        this.susunan?.resolve(kabar.kerangka);
        break;
      case 'potongan':
        this.menunggu.get(kabar.ke)?.(kabar.baris);
        break;
      case 'gagal':
        this.susunan?.reject(new Error(kabar.pesan));
        break;
    }
  }

  private ask(permintaan: PermintaanPratinjau): void {
    this.worker.postMessage(permintaan);
  }
}
