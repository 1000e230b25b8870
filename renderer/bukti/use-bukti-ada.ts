import { useEffect, useState } from 'react';
import type { Bukti } from '#shared/model/triwulan-data';
import { bridge } from '../bridge';

/** Which of the files are on this PC, by SHA-256; null until the main process has looked. It looks again with another `kali`. */
export function useBuktiAda(daftar: readonly Bukti[], kali = 0): ReadonlySet<string> | null {
  const kunci = daftar.map((b) => b.sha256).join(' ');
  const [ada, setAda] = useState<{ readonly kunci: string; readonly sha256: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    let batal = false;
    if (kunci === '') return;
    void bridge.findBukti(kunci.split(' ')).then((sha256) => {
      if (!batal) setAda({ kunci, sha256: new Set(sha256) });
    });
    return () => {
      batal = true;
    };
  }, [kunci, kali]);
  return ada?.kunci === kunci ? ada.sha256 : null;
}
