/**
 * An unexpected error as it is told and logged: a short code, the kind of error and where in the program it arose. Never
 * its message, which may hold what a person typed, and never a folder of this PC.
 */
import { checksum } from '#shared/jurnal/baris';

/** Where it arose: in the window, or in the main process. */
export type AsalGalat = 'J' | 'U';

export interface GalatTercatat {
  /** The same for the same place in the program, e.g. `J-1A2B3C`. */
  readonly kode: string;
  readonly nama: string;
  /** Functions and places in the program's own files, innermost first. */
  readonly jejak: readonly string[];
}

const maxJejak = 12;

/** What may be told and logged of a thrown value. */
export function describeGalat(galat: unknown, asal: AsalGalat): GalatTercatat {
  const nama = galat instanceof Error ? plain(galat.name) : typeof galat;
  const jejak = galat instanceof Error ? frames(galat.stack ?? '') : [];
  return {
    kode: `${asal}-${checksum(`${nama} ${jejak[0] ?? ''}`)
      .slice(0, 6)
      .toUpperCase()}`,
    nama,
    jejak,
  };
}

function frames(stack: string): string[] {
  return stack
    .split('\n')
    .flatMap((baris) => {
      const [, fungsi = '', tempat] = /^\s*at (?:(.*) \()?(?:.*[/\\])?([^/\\()]+:\d+:\d+)\)?$/u.exec(baris) ?? [];
      return tempat === undefined ? [] : `${plain(fungsi)} ${plain(tempat)}`.trim();
    })
    .slice(0, maxJejak);
}

/** Only what names of functions, errors and files of the program consist of. */
function plain(teks: string): string {
  return teks.replaceAll(/[^\w.$:<> -]/gu, '').slice(0, 120);
}
