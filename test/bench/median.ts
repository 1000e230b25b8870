/** The middle of some measurements. */
export function median(nilai: readonly number[]): number {
  return nilai.toSorted((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? Number.NaN;
}
