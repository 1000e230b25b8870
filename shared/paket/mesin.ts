/** What is known of the machine that signed a packet. */
import type { Manifest } from './format';

/** A sending machine that a person of this PC has named. */
export interface MesinDikenal {
  /** Its public key. */
  readonly kunci: string;
  readonly nama: string;
  readonly unit: string | null;
  /** When it was named, ISO time in UTC. */
  readonly dipercaya: string;
  readonly oleh: string;
}

/**
 * `sendiri`: this PC. `dikenal`: named before. `berganti`: the sender's unit used another, named machine so far.
 * `baru`: never seen.
 */
export type StatusMesin = 'sendiri' | 'dikenal' | 'berganti' | 'baru';

export function statusMesin(
  { mesin, pengirim }: Pick<Manifest, 'mesin' | 'pengirim'>,
  dikenal: readonly Pick<MesinDikenal, 'kunci' | 'unit'>[],
  kunciSendiri: string,
): StatusMesin {
  if (mesin.kunci === kunciSendiri) return 'sendiri';
  if (dikenal.some((m) => m.kunci === mesin.kunci)) return 'dikenal';
  return pengirim.unit !== null && dikenal.some((m) => m.unit === pengirim.unit) ? 'berganti' : 'baru';
}

/** A key as two people read it to each other over the telephone: its first 16 letters, in groups of four. */
export function sebutKunci(kunci: string): string {
  return (kunci.slice(0, 16).match(/.{1,4}/gu) ?? []).join(' ');
}
