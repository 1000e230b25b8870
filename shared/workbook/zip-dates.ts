/**
 * Sets the date of every entry of a zip to 1 January 1980, the format's zero, in place: JSZip inside ExcelJS stamps the
 * current time, and equal reports shall be equal files. Follows the central directory (PKWARE APPNOTE 4.3).
 */
export function setZipDates(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const akhir = endOfCentralDirectory(view);
  let entri = view.getUint32(akhir + 16, true);
  for (let sisa = view.getUint16(akhir + 10, true); sisa > 0; sisa--) {
    setDate(view, entri + 12);
    setDate(view, view.getUint32(entri + 42, true) + 10);
    entri +=
      46 + view.getUint16(entri + 28, true) + view.getUint16(entri + 30, true) + view.getUint16(entri + 32, true);
  }
}

/** Time 0 and date 0x0021, two bytes each. */
function setDate(view: DataView, offset: number): void {
  view.setUint32(offset, 0x0021_0000, true);
}

function endOfCentralDirectory(view: DataView): number {
  for (let i = view.byteLength - 22; i >= 0; i--) if (view.getUint32(i, true) === 0x0605_4b50) return i;
  throw new RangeError('Bukan berkas zip');
}
