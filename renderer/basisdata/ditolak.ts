/** Ends a command that is refused: nothing is changed, and the sentence goes to the person. */
export class Ditolak extends Error {}

/** Ends the command when there is a sentence that says why it may not be. */
export function refuse(pesan: string | null): void {
  if (pesan !== null) throw new Ditolak(pesan);
}
