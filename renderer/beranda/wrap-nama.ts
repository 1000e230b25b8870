/** A name on at most `baris` lines of `lebar` characters, broken between words or in one longer than a line; what does not fit ends in `…`. */
export function wrapNama(nama: string, lebar: number, baris: number): string[] {
  const hasil: string[] = [];
  const kataPendek = nama.trim().match(new RegExp(`\\S{1,${lebar.toString()}}`, 'gu')) ?? [];
  for (const kata of kataPendek) {
    const akhir = hasil.at(-1);
    if (akhir !== undefined && akhir.length + 1 + kata.length <= lebar) hasil[hasil.length - 1] = `${akhir} ${kata}`;
    else hasil.push(kata);
  }
  if (hasil.length <= baris) return hasil;
  const dipakai = hasil.slice(0, baris);
  const akhir = dipakai.pop() ?? '';
  return [...dipakai, `${akhir.slice(0, lebar - 1)}…`];
}
