/** Chance that can be repeated: the same seed and number give the same input on every machine. */
export class Acak {
  #keadaan: number;

  constructor(bibit: number, nomor: number) {
    this.#keadaan = (Math.imul(bibit ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(nomor + 1, 0xc2b2_ae35)) >>> 0;
  }

  /** Mulberry32: 0 up to, not including, 1. */
  pecahan(): number {
    this.#keadaan = (this.#keadaan + 0x6d2b_79f5) >>> 0;
    let t = this.#keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 up to, not including, `n`. */
  sampai(n: number): number {
    return Math.floor(this.pecahan() * n);
  }

  pilih<T>(daftar: readonly T[]): T {
    const isi = daftar[this.sampai(daftar.length)];
    if (isi === undefined) throw new Error('nothing to choose from');
    return isi;
  }

  /** True once in `n` times on average. */
  sekaliDari(n: number): boolean {
    return this.sampai(n) === 0;
  }

  banyak<T>(jumlah: number, buat: () => T): T[] {
    return Array.from({ length: jumlah }, buat);
  }
}
