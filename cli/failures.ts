/** The perintah was written wrongly: exit code 2, shown with the usage. */
export class SalahPakai extends Error {
  override readonly name = 'SalahPakai';
}

/** The perintah was right but could not be done: exit code 1. */
export class Gagal extends Error {
  override readonly name = 'Gagal';
}

/** The perintah waits for a person's decision: its result is printed, and yet the exit code is 1. */
export class Belum extends Error {
  override readonly name = 'Belum';
  readonly hasil: object;

  constructor(hasil: object, pesan: string) {
    super(pesan);
    this.hasil = hasil;
  }
}
