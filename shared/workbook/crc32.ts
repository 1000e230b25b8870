const tabel = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = (c & 1) === 0 ? c >>> 1 : (c >>> 1) ^ 0xedb8_8320;
  return c;
});

/** The checksum of zip files (CRC-32, ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let c = 0xffff_ffff;
  for (const b of bytes) c = (c >>> 8) ^ (tabel[(c ^ b) & 0xff] ?? 0);
  return (c ^ 0xffff_ffff) >>> 0;
}
