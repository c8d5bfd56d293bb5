/** The middle value, or the mean of the two in the middle; `undefined` of none. The order of the values does not matter. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted.length % 2 === 1 ? upper : sorted[middle - 1];
  return lower === undefined || upper === undefined ? undefined : lower + (upper - lower) / 2;
}
