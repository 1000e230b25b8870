import type { Acak } from './acak';

/** Something that is given random input. */
export interface SasaranFuzz {
  readonly nama: string;
  /** Makes one input and tries it. Throws `Temuan` for what must not happen; any other error is a crash. */
  readonly coba: (acak: Acak) => void;
}

/** A wrong outcome, with the input it came from. */
export class Temuan extends Error {
  constructor(apa: string, masukan: string | object) {
    super(`${apa}\n  input: ${JSON.stringify(masukan).slice(0, 2000)}`);
  }
}
