/** A readable id for something new of this name, `pergeseran-1`; with a number behind it where that is taken. */
export function idTerbaca(nama: string, terpakai: readonly { readonly id: string }[], cadangan: string): string {
  const dasar =
    nama
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 60) || cadangan;
  const ada = new Set(terpakai.map((t) => t.id));
  let id = dasar;
  for (let n = 2; ada.has(id); n++) id = `${dasar}-${n.toString()}`;
  return id;
}
