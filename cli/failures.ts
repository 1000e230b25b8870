/** The perintah was written wrongly: exit code 2, shown with the usage. */
export class SalahPakai extends Error {
  override readonly name = 'SalahPakai';
}

/** The perintah was right but could not be done: exit code 1. */
export class Gagal extends Error {
  override readonly name = 'Gagal';
}
